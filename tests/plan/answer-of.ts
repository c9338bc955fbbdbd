import type { PhrasingContent, RootContent } from 'mdast'
import { figureKey } from '../../src/figures/figure-key.js'
import { textOf } from '../../src/fit/atom-text.js'
import type { Atom, Detail, Figure, Figures, Question, Source } from '../../src/model.js'
import type { AnswerFrame } from '../../src/plan/answer-slides.js'
import { atomise } from '../../src/plan/atomise.js'
import { wordingFor } from '../../src/plan/wording.js'
import { outlineOf, questionsOf } from '../outline/outline-of.js'

/** What stands above each answer in its file. */
export const head = '# 什么是甲？\n\n'

/** Returns the question whose answer is this Markdown. */
export function questionWith(markdown: string): Question {
  const [question] = questionsOf(outlineOf(head + markdown))
  if (!question) throw new RangeError('The notes hold no question, expected one')
  return question
}

/** Returns the blocks of an answer. */
export function blocksIn(markdown: string): readonly RootContent[] {
  return questionWith(markdown).answer.nodes
}

/** Returns the inline content of an answer of one paragraph. */
export function phrasingIn(markdown: string): readonly PhrasingContent[] {
  const [paragraph] = blocksIn(markdown)
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

/** Returns a picture of 400×300 px that was found under its address. */
function pictureAt(url: string): Figure {
  return { url, name: url, mediaType: 'image/png', bytes: new Uint8Array(), width: 400, height: 300 }
}

/** Returns the pictures of a file by the keys under which atoms look for them. */
export function figuresAt(source: Source, ...urls: readonly string[]): Figures {
  return new Map(urls.map((url) => [figureKey(source, url), pictureAt(url)]))
}

/** Returns what slides of an answer in Chinese depend on, everything shown. */
export function frameWith(figures: Figures = new Map(), detail: Detail = 'full'): AnswerFrame {
  return { number: 1, of: 1, figures, wording: wordingFor('zh-Hans'), lang: 'zh-Hans', detail, ratio: '16:9' }
}

/** Returns the atoms of an answer; its pictures `a.png` and `b.png` exist. */
export function atomsOf(markdown: string): readonly Atom[] {
  const { source, nodes } = questionWith(markdown).answer
  const { callouts } = wordingFor('zh')
  return atomise(nodes, { source, figures: figuresAt(source, 'a.png', 'b.png'), callouts })
}

/** Shows atoms as lines: container and position, text, and the line in the answer from which each comes. */
export function shown(atoms: readonly Atom[]): readonly string[] {
  return atoms.map((atom) => {
    const place = atom.container ? `${atom.container.kind} ${atom.index + 1}/${atom.count}` : atom.content.type
    return `${place}: ${textOf(atom)} @${atom.origin.line - 2}`
  })
}

/** Returns for each atom what the notes write from where it stands. */
export function standing(markdown: string, atoms: readonly Atom[], length = 4): readonly string[] {
  const text = head + markdown
  return atoms.map((atom) => text.slice(atom.start, atom.start + length))
}
