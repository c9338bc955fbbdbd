import type { Html, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { excerptOf, placeInNotes } from '../containers/excerpt.js'
import { parseInline } from '../containers/inline-processor.js'

/** The elements of HTML, and the roots of what may stand inside it. */
const elements = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins
  kbd label legend li link main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object
  ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section
  select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead
  time title tr track tt u ul var video wbr xmp`.split(/\s+/),
)

const loneTag = /^[ \t]*<([a-z][\w-]*)>/i

/**
 * Makes text again of lines that begin with what only looks like HTML, such as the `<T>` of a generic type: no element has
 * that name, and nothing closes it.
 */
export function showUnknownTags(tree: Root, text: string): void {
  let closed: ReadonlySet<string> | undefined
  visit(tree, 'html', (node, index, parent) => {
    const name = loneTag.exec(node.value)?.[1]?.toLowerCase()
    if (!parent || index === undefined || parent.type === 'paragraph' || !name || elements.has(name)) return
    closed ??= namesIn(text)
    if (closed.has(name)) return
    const siblings = parent.children as RootContent[]
    siblings.splice(index, 1, ...readInline(node, text))
  })
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/<\/([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase()))
}

function readInline(html: Html, text: string): RootContent[] {
  const excerpt = excerptOf(html, text)
  const tree = parseInline(excerpt.text)
  placeInNotes(tree, excerpt)
  return tree.children
}
