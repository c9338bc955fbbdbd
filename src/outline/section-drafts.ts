import type { Opener } from './conventions/convention.js'
import type { Stretch } from './stretches.js'

/** A section to be built: its heading, and the stretches of the notes that belong to it. */
export interface SectionDraft {
  readonly head: Opener | undefined
  readonly title: string
  /** Heading above several sections. */
  readonly part: string | undefined
  readonly stretches: Stretch[]
}

/** Titles for sections without a heading. */
export interface DraftTitles {
  /** Title of notes without a section heading. */
  readonly untitled: string
  /** Titles of files, for those without a section heading in a lecture that has some. */
  readonly fileTitles: readonly string[]
}

/** Divides stretches into sections; what stands in front of a section's heading belongs to it. */
export function sectionDrafts(stretches: readonly Stretch[], titles: DraftTitles): SectionDraft[] {
  const hasSections = stretches.some(({ opens }) => opens === 'section')
  const leads = leadsOf(stretches, hasSections)
  const drafts: SectionDraft[] = []
  let waiting: Stretch[] = []
  let part: string | undefined
  for (const stretch of stretches) {
    if (stretch.opens === 'part') part = stretch.opener?.text
    if (leads.has(stretch)) {
      waiting.push(stretch)
      continue
    }
    if (opensDraft(stretch, drafts.at(-1), hasSections)) {
      drafts.push({ ...headOf(stretch, hasSections, titles), part, stretches: waiting })
      waiting = []
    }
    drafts.at(-1)?.stretches.push(stretch)
  }
  const last = drafts.at(-1) ?? { head: undefined, title: titles.untitled, part, stretches: [] }
  last.stretches.push(...waiting)
  return drafts.length > 0 ? drafts : [last]
}

/** What waits for the next section: prefaces, headings above sections, and the lecture's own heading. */
function leadsOf(stretches: readonly Stretch[], hasSections: boolean): Set<Stretch> {
  const prefaces = prefacesOf(stretches)
  const isLead = (stretch: Stretch) =>
    prefaces.has(stretch) || stretch.opens === 'part' || (stretch.opens === 'title' && hasSections)
  return new Set(stretches.filter(isLead))
}

/** Text and topics of files in front of their first section, where no question stands before it. */
function prefacesOf(stretches: readonly Stretch[]): Set<Stretch> {
  const prefaces = new Set<Stretch>()
  const isOver = new Set<number>()
  let waiting: Stretch[] = []
  for (const stretch of stretches) {
    if (waiting[0]?.file !== stretch.file) waiting = []
    if (stretch.opens === 'section' && !isOver.has(stretch.file)) for (const before of waiting) prefaces.add(before)
    if (stretch.opens === 'section' || stretch.opens === 'question') isOver.add(stretch.file)
    if (!isOver.has(stretch.file)) waiting.push(stretch)
  }
  return prefaces
}

/** A file of its own is a section of its own, in a lecture whose other files have some. */
function opensDraft(stretch: Stretch, last: SectionDraft | undefined, hasSections: boolean): boolean {
  if (stretch.opens === 'section' || !last) return true
  return hasSections && last.stretches.at(-1)?.file !== stretch.file
}

function headOf(
  { opens, opener, file }: Stretch,
  hasSections: boolean,
  { untitled, fileTitles }: DraftTitles,
): Pick<SectionDraft, 'head' | 'title'> {
  if (opens === 'section' && opener) return { head: opener, title: opener.text }
  return { head: undefined, title: hasSections ? (fileTitles[file] ?? untitled) : untitled }
}
