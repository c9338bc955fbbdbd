import type { Question, Source } from '../../src/model.js'
import { type Outlined, outline } from '../../src/outline/outline.js'

/** Returns notes as if they had been read from a file `name`. */
function sourceOf(text: string, name = 'notes.md'): Source {
  return { path: name, folder: '/notes', root: '/notes', text, frontMatter: {} }
}

/** Returns the outline of a lecture of files `notes.md`, or `1.md`, `2.md` … where there are several. */
export function outlineOf(...texts: readonly string[]): Outlined {
  const sources = texts.map((text, index) => sourceOf(text, texts.length === 1 ? 'notes.md' : `${index + 1}.md`))
  return outline(sources, { title: undefined, author: undefined, lang: undefined, name: 'notes' })
}

/** Returns the outline of notes that name how their questions are marked up. */
export function outlineFrom(text: string, questions: string): Outlined {
  return outline([sourceOf(text)], { title: undefined, author: undefined, lang: undefined, questions, name: 'notes' })
}

/** Returns the outline of a lecture of these files, in this order. */
export function outlineFiles(files: Readonly<Record<string, string>>): Outlined {
  const sources = Object.entries(files).map(([name, text]) => sourceOf(text, name))
  return outline(sources, { title: undefined, author: undefined, lang: undefined, name: 'notes' })
}

/** Returns all questions and topics of a lecture, in order. */
export function questionsOf({ lecture }: Outlined): readonly Question[] {
  return lecture.sections.flatMap((section) => section.questions)
}

/** Returns the rules that the findings name, with their lines: `empty-answer 3`. */
export function findingsOf({ diagnostics }: Outlined): readonly string[] {
  return diagnostics.map((message) => `${message.ruleId} ${message.line}`)
}
