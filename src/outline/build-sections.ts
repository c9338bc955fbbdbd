import GithubSlugger from 'github-slugger'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Origin, Question, Section, Source } from '../model.js'
import { asksChoice } from './asks-choice.js'
import { type BracketedKey, bracketedKey } from './bracketed-key.js'
import { containerCallouts } from './container-callouts.js'
import type { Opener } from './conventions/convention.js'
import { textOf } from './conventions/opener.js'
import { originOf } from './flow.js'
import { paragraphOf } from './paragraph-of.js'
import { passageOf } from './passage.js'
import { isRatingLine } from './ratings.js'
import { type DraftTitles, type SectionDraft, sectionDrafts } from './section-drafts.js'
import { type AnswerHabits, type QuestionContent, splitQuestion, withoutMarkers } from './split-question.js'
import type { Stretch } from './stretches.js'

/** What a lecture's sections are built from besides its stretches. */
export interface SectionContext extends DraftTitles, AnswerHabits {
  readonly sources: readonly Source[]
}

/** Returns the sections of a lecture with their questions and topics; text in front of a section belongs to it. */
export function buildSections(stretches: readonly Stretch[], context: SectionContext): Section[] {
  const slugger = new GithubSlugger()
  return sectionDrafts(stretches, context).flatMap((draft) => {
    const questions = draft.stretches.flatMap((stretch) => questionOf(stretch, draft, context, slugger) ?? [])
    if (questions.length === 0 && !draft.head) return []
    const heading = draft.head?.title ?? [{ type: 'text' as const, value: draft.title }]
    const origin = draft.head?.step.origin ?? beginningOf(draft, context.sources)
    return [{ id: slugger.slug(draft.title), title: draft.title, heading, part: draft.part, origin, questions }]
  })
}

function questionOf(
  stretch: Stretch,
  draft: SectionDraft,
  { sources, ...habits }: SectionContext,
  slugger: GithubSlugger,
): Question | undefined {
  const { opens, opener, blocks, file } = stretch
  const source = sources[file]
  if (!source || (opens !== 'question' && opens !== 'topic' && !blocks.some(isContent))) return undefined
  const { rating, content, asked } = contentOf(stretch, habits)
  const { title, heading } = asked ? { title: textOf(asked), heading: asked } : titleOf(stretch, draft)
  const start = offsetBehind(opener, blocks)
  const body = passageOf(source, content.body, start)
  const from = content.body.length > 0 ? (content.from?.position?.start.offset ?? body.end) : start
  return {
    id: slugger.slug(title),
    role: opens === 'question' ? 'question' : 'topic',
    title,
    heading,
    origin: originOfStretch(opener, blocks, source),
    rating: opener?.rating ?? rating,
    body,
    key: content.key,
    answer: passageOf(source, content.answer, from),
  }
}

interface Content {
  readonly content: QuestionContent
  readonly rating?: string
  /** What is asked, where the title itself holds the answer. */
  readonly asked?: readonly PhrasingContent[]
}

function contentOf({ opens, opener, blocks }: Stretch, habits: AnswerHabits): Content {
  if (opens !== 'question') {
    const answer = withoutMarkers(containerCallouts(blocks), true)
    return { content: { body: [], key: [], answer, from: answer[0] } }
  }
  const keyed = opener && bracketedKey(opener.title)
  const letters = keyed?.letters ?? []
  const key = letters.length > 0 ? { right: letters } : undefined
  const isChoice = key !== undefined || (opener && asksChoice(opener.text))
  const own = { ...habits, key, quiz: habits.quiz || isChoice === true }
  const [first, ...others] = blocks
  // A line of stars or grades right below a question is its rating.
  const rating = first && isRatingLine(first) ? { rating: toString(first) } : {}
  const content = splitQuestion(first && 'rating' in rating ? others : blocks, own)
  if (!keyed || (key && content.key.length === 0)) return { content, ...rating }
  return { content: key ? content : answeredBy(keyed, content), ...rating, asked: keyed.title }
}

/** What the brackets behind a statement say of it is its answer; the letters of options are marked in their list. */
function answeredBy({ said }: BracketedKey, content: QuestionContent): QuestionContent {
  const mark = paragraphOf([...said])
  return { ...content, answer: [mark, ...content.answer], from: mark }
}

/** Text that no heading opens goes by the title of its section. */
function titleOf({ opens, opener }: Stretch, draft: SectionDraft): Pick<Question, 'title' | 'heading'> {
  if (opener && (opens !== 'section' || draft.head === opener)) return { title: opener.text, heading: opener.title }
  return { title: draft.title, heading: [{ type: 'text', value: draft.title }] }
}

function isContent({ type }: RootContent): boolean {
  return type !== 'containerOpen' && type !== 'containerClose' && type !== 'thematicBreak'
}

/** Where a question stands: items of a list and rows of a table stand where their text does. */
function originOfStretch(opener: Opener | undefined, blocks: readonly RootContent[], source: Source): Origin {
  const type = opener?.step.node.type
  if (opener && type !== 'list' && type !== 'table') return opener.step.origin
  const place = opener?.title[0]?.position ? opener.title[0] : blocks[0]
  return place ? originOf(place, source) : startOf(source)
}

/** A section without a heading begins where its first stretch does. */
function beginningOf({ stretches: [first] }: SectionDraft, sources: readonly Source[]): Origin {
  const source = sources[first?.file ?? 0]
  return first && source ? originOfStretch(first.opener, first.blocks, source) : startOf(source)
}

function startOf(source: Source | undefined): Origin {
  return { file: source?.path ?? '', line: 1, column: 1 }
}

/** Offset behind what opens a stretch, where its content begins. */
function offsetBehind(opener: Opener | undefined, blocks: readonly RootContent[]): number {
  const first = blocks[0]?.position?.start.offset
  if (first !== undefined) return first
  const { node } = opener?.step ?? {}
  const title = opener?.title.at(-1)
  return (node?.type === 'list' || node?.type === 'table' ? title : node)?.position?.end.offset ?? 0
}
