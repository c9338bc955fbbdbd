import GithubSlugger from 'github-slugger'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Dropped, Lecture, Origin, Passage, Question, Section, Source } from '../model.js'
import type { Proposal } from './conventions/convention.js'
import { conventions } from './conventions/index.js'
import { detectLanguage } from './detect-language.js'
import { namePictures } from './name-pictures.js'
import { type HeadingEntry, type NotesFile, readNotesFile } from './notes-file.js'

/** What an outline takes from elsewhere: settings that win over what the notes say, and a name to fall back on. */
export interface OutlineHints {
  readonly title: string | undefined
  readonly author: string | undefined
  readonly lang: string | undefined
  readonly name: string
}

/** The outline of a lecture and what was found on the way. */
export interface Outlined {
  readonly lecture: Lecture
  readonly diagnostics: readonly VFileMessage[]
}

/** Finds sections, questions and answers in the files of one lecture. */
export function outline(sources: readonly Source[], hints: OutlineHints): Outlined {
  const files = sources.map(readNotesFile)
  const proposal = bestProposal(files)
  const title = hints.title ?? proposal.title?.title ?? hints.name
  const sections = buildSections(files, proposal, proposal.title?.title ?? title)
  const lecture: Lecture = {
    title,
    author: hints.author,
    lang: hints.lang ?? detectLanguage(sources.map((source) => source.text).join('\n')),
    sources,
    sections,
    dropped: [
      ...files.flatMap((file): readonly Dropped[] => file.dropped),
      ...replacedTitle(proposal, title, sections),
    ],
  }
  return { lecture, diagnostics: findings(lecture, proposal) }
}

/** A heading that gives way to a title from the settings is dropped, unless it names the only section. */
function replacedTitle({ title: heading }: Proposal, title: string, sections: readonly Section[]): Dropped[] {
  if (!heading || heading.title === title || sections.some((section) => section.title === heading.title)) return []
  return [{ origin: heading.origin, reason: 'replaced by the title setting', text: heading.title }]
}

function bestProposal(files: readonly NotesFile[]): Proposal {
  const proposals = conventions.flatMap((convention) => convention(files) ?? [])
  const [best] = proposals.sort((a, b) => b.confidence - a.confidence)
  if (!best) throw new RangeError('Cannot outline notes without a proposal, expected the plain outline at least')
  return best
}

/** A stretch of one file that begins at a heading with a role, or at the start of the file. */
interface Stretch {
  readonly file: NotesFile
  readonly heading: HeadingEntry | undefined
  readonly opens: 'section' | 'question' | 'preface'
  readonly passage: Passage
}

function buildSections(files: readonly NotesFile[], proposal: Proposal, untitled: string): Section[] {
  const slugger = new GithubSlugger()
  const drafts: { head: Stretch | undefined; stretches: Stretch[] }[] = []
  for (const stretch of files.flatMap((file) => stretches(file, proposal))) {
    const last = drafts.at(-1)
    if (stretch.opens === 'section' || !last)
      drafts.push({ head: stretch.opens === 'section' ? stretch : undefined, stretches: [stretch] })
    else last.stretches.push(stretch)
  }
  return mergePreface(drafts).flatMap(({ head, stretches }) => {
    const heading = head?.heading
    const title = heading?.title ?? untitled
    const first = stretches[0]
    if (!first) return []
    const questions = stretches.flatMap((stretch) => question(stretch, proposal, title, slugger) ?? [])
    if (questions.length === 0 && !heading) return []
    return [
      {
        id: slugger.slug(title),
        title,
        heading: heading ? phrasing(heading) : [{ type: 'text', value: title }],
        origin: heading?.origin ?? startOf(first.passage),
        questions,
      },
    ]
  })
}

/** Text before the first section is no section of its own: it opens the first one. */
function mergePreface<T extends { head: Stretch | undefined; stretches: Stretch[] }>(drafts: readonly T[]): T[] {
  const [first, second, ...rest] = drafts
  const holdsQuestion = first?.stretches.some((stretch) => stretch.opens === 'question')
  if (!first || !second || first.head || holdsQuestion) return [...drafts]
  return [{ ...second, stretches: [...first.stretches, ...second.stretches] }, ...rest]
}

function stretches(file: NotesFile, proposal: Proposal): Stretch[] {
  const marks = file.headings.filter(
    (heading) => proposal.sections.has(heading) || proposal.questions.has(heading) || heading === proposal.title,
  )
  const firstIndex = marks[0]?.index ?? file.nodes.length
  const preface = stretch(file, undefined, 'preface', 0, firstIndex)
  return [
    ...(preface ? [preface] : []),
    ...marks.flatMap((heading, position) => {
      const opens = roleOf(heading, proposal)
      return stretch(file, heading, opens, heading.index + 1, marks[position + 1]?.index ?? file.nodes.length) ?? []
    }),
  ]
}

function roleOf(heading: HeadingEntry, { sections, questions }: Proposal): Stretch['opens'] {
  if (sections.has(heading)) return 'section'
  return questions.has(heading) ? 'question' : 'preface'
}

function stretch(
  file: NotesFile,
  heading: HeadingEntry | undefined,
  opens: Stretch['opens'],
  from: number,
  to: number,
): Stretch | undefined {
  const nodes = file.nodes.slice(from, to)
  if (!heading && nodes.length === 0) return undefined
  return { file, heading, opens, passage: passageOf(file.source, nodes, heading) }
}

function passageOf(source: Source, nodes: readonly RootContent[], heading: HeadingEntry | undefined): Passage {
  const after = heading?.node.position?.end.offset ?? 0
  const start = nodes[0]?.position?.start.offset ?? after
  const end = nodes.at(-1)?.position?.end.offset ?? start
  return { source, start, end, nodes: nodes.filter((node) => node.type !== 'thematicBreak') }
}

function question(
  stretch: Stretch,
  proposal: Proposal,
  sectionTitle: string,
  slugger: GithubSlugger,
): Question | undefined {
  const { heading, opens, passage } = stretch
  if (opens !== 'question' && passage.nodes.length === 0) return undefined
  const title = opens === 'preface' && !heading ? sectionTitle : (heading?.title ?? sectionTitle)
  return {
    id: slugger.slug(title),
    role: opens === 'question' ? proposal.role : 'topic',
    title,
    heading: heading ? phrasing(heading) : [{ type: 'text', value: title }],
    origin: heading?.origin ?? startOf(passage),
    answer: passage,
  }
}

/** Bold around a whole heading says nothing that the heading does not say. */
function phrasing(heading: HeadingEntry): readonly PhrasingContent[] {
  const [only, ...others] = heading.node.children
  return namePictures(only?.type === 'strong' && others.length === 0 ? only.children : heading.node.children)
}

function startOf(passage: Passage): Origin {
  const start = passage.nodes[0]?.position?.start
  return { file: passage.source.path, line: start?.line ?? 1, column: start?.column ?? 1 }
}

function findings(lecture: Lecture, proposal: Proposal): VFileMessage[] {
  const first = lecture.sources[0]
  const start = { file: first?.path ?? lecture.title, line: 1, column: 1 }
  if (lecture.sections.every((section) => section.questions.length === 0)) {
    return [diagnostic('no-content', 'There is nothing to show; write a heading and some text below it', start)]
  }
  const empty = lecture.sections
    .flatMap((section) => section.questions)
    .filter(
      (question) =>
        question.role === 'question' &&
        toString({ type: 'root', children: question.answer.nodes.slice() }) === '' &&
        !hasFigure(question),
    )
    .map((question) =>
      diagnostic('empty-answer', `“${question.title}” has no answer; write one below it`, question.origin),
    )
  if (proposal.role === 'question') return empty
  const reason =
    'No question was found, so the slides follow the headings; write each question as a heading with a question mark'
  return [diagnostic('no-questions', reason, start), ...empty]
}

function hasFigure(question: Question): boolean {
  return JSON.stringify(question.answer.nodes).includes('"type":"image"')
}
