import { toString } from 'mdast-util-to-string'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Lecture, Question, Source } from '../model.js'
import { buildSections } from './build-sections.js'
import { type Choice, chooseFamily } from './choose-family.js'
import { conventions } from './conventions/index.js'
import { detectLanguage } from './detect-language.js'
import type { Step } from './flow.js'
import { headingLabels } from './heading-labels.js'
import { joinFamilies } from './join-families.js'
import type { ParseText } from './normalise.js'
import { type NotesFile, readNotesFiles } from './notes-file.js'
import { plainRoles } from './plain-roles.js'
import { questionRoles } from './question-roles.js'
import type { Roles } from './roles.js'
import { hasOptions } from './split-question.js'
import { type Stretch, stretchesOf } from './stretches.js'

/** What an outline takes from elsewhere: settings that win over what the notes say, and a name to fall back on. */
export interface OutlineHints {
  readonly title: string | undefined
  readonly author: string | undefined
  readonly lang: string | undefined
  /** How the questions are marked up, where the notes leave it in doubt; see `Family.shape`. */
  readonly questions?: string | undefined
  readonly name: string
}

/** The outline of a lecture and what was found on the way. */
export interface Outlined {
  readonly lecture: Lecture
  readonly diagnostics: readonly VFileMessage[]
}

/**
 * Finds sections, questions and answers in the files of one lecture.
 *
 * @param parse as for `parseNotes`
 */
export function outline(sources: readonly Source[], hints: OutlineHints, parse?: ParseText): Outlined {
  const files = readNotesFiles(sources, parse)
  const flow = files.flatMap((file) => file.flow)
  const { choice, roles } = rolesOf(flow, files, hints.questions)
  const own = files.length === 1 ? files[0]?.title : undefined
  const title = hints.title ?? own ?? roles.title?.text ?? hints.name
  const stretches = stretchesOf(flow, roles)
  const sections = buildSections(stretches, {
    sources,
    untitled: roles.title?.text ?? own ?? title,
    fileTitles: files.map((file) => file.title ?? nameOf(file.source)),
    labelled: (choice.best?.evidence.labelled ?? 0) >= mostlyLabelled,
    atCode: statesExercises(choice, flow),
    quiz: isQuiz(stretches),
    answerer: choice.best?.family.answerer,
  })
  const replaced = roles.title && roles.title.text !== title ? replacedTitle(roles.title) : []
  const lecture: Lecture = {
    title,
    author: hints.author ?? files[0]?.author,
    lang: hints.lang ?? detectLanguage(sources.map((source) => source.text).join('\n')),
    sources,
    sections,
    dropped: [
      ...files.flatMap((file) => file.dropped),
      ...replaced.filter(({ text }) => sections.every((section) => section.title !== text)),
    ],
    convention: choice.best?.family.shape ?? 'none',
    confidence: choice.confidence,
  }
  const repaired = files.flatMap(({ repairs }) =>
    repairs.map(({ what, origin }) =>
      diagnostic('markup-repaired', `${what}; write it so that other readers see it, too`, origin),
    ),
  )
  const doubt = { ...choice, rival: isJoined(choice, roles) ? undefined : choice.rival }
  return { lecture, diagnostics: [...findings(lecture, doubt, hints.questions), ...repaired] }
}

function rolesOf(
  flow: readonly Step[],
  files: readonly NotesFile[],
  asked: string | undefined,
): { choice: Choice; roles: Roles } {
  const labels = headingLabels(flow)
  const families = asked === 'none' ? [] : conventions.flatMap((convention) => convention(flow))
  const isListed = ({ step }: { readonly step: Step }) => files[step.file]?.isListed(step) ?? false
  const choice = chooseFamily(families, { flow, labels, isListed }, asked)
  const openers = joinFamilies(choice)
  return { choice, roles: choice.best ? questionRoles(openers, choice.best, flow, labels) : plainRoles(flow) }
}

/** From this share of questions with a label for their answer on, what stands in front of the label is the question's. */
const mostlyLabelled = 0.5

/** From this share of questions with code on, titles that do not ask state exercises. */
const mostlyCode = 0.6

/** A runner-up whose openers are questions as well leaves nothing in doubt. */
function isJoined({ rival }: Choice, { questions }: Roles): boolean {
  const steps = new Set(questions.map(({ step }) => step))
  return rival?.family.openers.every(({ step }) => steps.has(step)) ?? true
}

/** Half a list that is ticked may be anything; several of them, or a lone one below the only question, are a quiz. */
function isQuiz(stretches: readonly Stretch[]): boolean {
  const questions = stretches.filter(({ opens }) => opens === 'question')
  const withOptions = questions.filter(({ blocks }) => hasOptions(blocks)).length
  return withOptions > 1 || (withOptions === 1 && questions.length === 1)
}

function statesExercises({ best }: Choice, flow: readonly Step[]): boolean {
  if (!best || best.evidence.asking >= 0.3 || best.evidence.labelled > 0) return false
  const { openers } = best.family
  const withCode = openers.filter(({ step }, index) => {
    const end = openers[index + 1]?.step.index ?? flow.length
    return flow.slice(step.index, end).some(({ node }) => node.type === 'code')
  })
  return withCode.length >= mostlyCode * openers.length
}

function nameOf({ path }: Source): string {
  return path.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/i, '')
}

/** A heading that gives way to a title from the settings. */
function replacedTitle({ origin, text }: Step) {
  return [{ origin, reason: 'replaced by the title setting', text }]
}

function findings(lecture: Lecture, choice: Choice, asked: string | undefined): VFileMessage[] {
  const start = { file: lecture.sources[0]?.path ?? lecture.title, line: 1, column: 1 }
  const questions = lecture.sections.flatMap((section) => section.questions)
  if (questions.length === 0) {
    return [diagnostic('no-content', 'There is nothing to show; write a heading and some text below it', start)]
  }
  if (choice.best) return [...unsure(choice, start), ...emptyAnswers(questions)]
  if (asked === 'none') return []
  const reason =
    asked === undefined
      ? 'No question was found, so the slides follow the headings; write each question as a heading with a question mark'
      : `No question is marked up as \`${asked}\`, so the slides follow the headings; take \`questions: ${asked}\` out of the front matter to have them looked for`
  return [diagnostic('no-questions', reason, start)]
}

/** Questions without an answer; a list of nothing but questions is told once. */
function emptyAnswers(all: readonly Question[]): VFileMessage[] {
  const questions = all.filter(({ role }) => role === 'question')
  const empty = questions.filter(isEmpty)
  const [first] = empty
  if (first && empty.length > 2 && 2 * empty.length > questions.length) {
    const reason = `${empty.length} of ${questions.length} questions have no answer, this is the first; each has a slide all the same`
    return [diagnostic('empty-answer', reason, first.origin)]
  }
  return empty.map(({ title, origin }) =>
    diagnostic('empty-answer', `“${title}” has no answer; write one below it`, origin),
  )
}

function unsure({ best, rival }: Choice, start: { file: string; line: number; column: number }): VFileMessage[] {
  if (!best || !rival) return []
  const reason = `Questions were taken to be ${named(best)}, but ${named(rival)} could be meant; write \`questions: ${best.family.shape}\` or \`questions: ${rival.family.shape}\` into the front matter to settle it`
  return [diagnostic('outline-unsure', reason, start)]
}

function named({ family }: { readonly family: { readonly shape: string; readonly openers: readonly unknown[] } }) {
  return `“${family.shape}” (${family.openers.length})`
}

function isEmpty({ answer, key }: Question): boolean {
  const nodes = [...key, ...answer.nodes]
  return toString({ type: 'root', children: nodes }) === '' && !JSON.stringify(nodes).includes('"type":"image"')
}
