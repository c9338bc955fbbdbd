/** A tag of details or of their summary. */
export interface DetailsTag {
  readonly kind: 'details' | 'summary'
  readonly does: 'open' | 'close'
  /** Where the tag stands in the HTML. */
  readonly start: number
  readonly end: number
}

const tagOrComment = /<!--|<(\/?)(details|summary|table|ul|ol|dl|pre|script|style|textarea)(?=[\s/>])[^<>]*>/gi

/** Returns the tags of details in a piece of HTML, but for those inside a table, a list, code or a comment. */
export function detailsTags(html: string): readonly DetailsTag[] {
  const tags: DetailsTag[] = []
  const around = { name: '', depth: 0, tagsBefore: 0 }
  const pattern = new RegExp(tagOrComment)
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const [all, slash, rawName = ''] = match
    const name = rawName.toLowerCase()
    const does = slash ? 'close' : 'open'
    if (name === '') pattern.lastIndex = commentEnd(html, match.index)
    else if (name === 'details' || name === 'summary') {
      tags.push({ kind: name, does, start: match.index, end: match.index + all.length })
    } else enclose(tags, around, name, does)
  }
  return tags
}

function commentEnd(html: string, start: number): number {
  const end = html.indexOf('-->', start)
  return end === -1 ? html.length : end + 3
}

/** Follows the outermost element that keeps its details to itself; what is never closed keeps nothing. */
function enclose(
  tags: DetailsTag[],
  around: { name: string; depth: number; tagsBefore: number },
  name: string,
  does: DetailsTag['does'],
): void {
  if (around.depth === 0 && does === 'open') Object.assign(around, { name, depth: 1, tagsBefore: tags.length })
  else if (around.depth > 0 && around.name === name) {
    around.depth += does === 'open' ? 1 : -1
    if (around.depth === 0) tags.length = around.tagsBefore
  }
}
