import type { Code, Image, Nodes, Table } from 'mdast'
import type { Math as Formula } from 'mdast-util-math'
import { visit } from 'unist-util-visit'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { diagramName } from '../figures/diagram-name.js'
import { formulaSizes } from '../fit/formula-sizes.js'
import type { Question, Slide } from '../model.js'
import { figuresOf } from '../plan/figures.js'
import { questionsOf } from '../plan/questions-of.js'
import { slidesByQuestion } from '../plan/slides-by-question.js'
import { comparableText } from './comparable-text.js'
import type { Gate, RenderedDeck } from './gate.js'
import type { TextRole } from './slide-look.js'
import { phrasingText } from './source-text.js'

type Visual = Code | Image | Formula | Table

const names: Readonly<Record<Visual['type'], string>> = {
  code: 'code',
  image: 'picture',
  math: 'formula',
  table: 'table',
}

/** M07: what is there to be looked at – pictures, tables, code, displayed formulas – is on a slide, unless only leads are asked for. */
export const visualsShown: Gate = (rendered) => {
  if (rendered.detail === 'brief') return []
  const indexes = slidesByQuestion(rendered.deck.slides)
  return questionsOf(rendered.deck).flatMap((question) => {
    const shown = shownOf(rendered, indexes.get(question) ?? [])
    return visualsOf(question)
      .filter((visual) => !isShown(visual, shown))
      .map((visual) => {
        const { line = question.origin.line, column = 1 } = visual.position?.start ?? {}
        const reason = `The ${names[visual.type]} here is on no slide; please report this with the notes`
        return diagnostic('visual-hidden', reason, { file: question.origin.file, line, column })
      })
  })
}

function visualsOf({ body, answer }: Question): Visual[] {
  const found: Visual[] = []
  const nodes = [...body.nodes, ...answer.nodes]
  visit({ type: 'root', children: nodes } as Nodes, ['code', 'image', 'math', 'table'], (node, _, parent) => {
    // A picture in a cell or heading is there by its name.
    if (node.type === 'image' && parent?.type !== 'tableCell') found.push(node)
    if (node.type === 'code' || node.type === 'math' || node.type === 'table') found.push(node)
  })
  return found
}

interface Shown {
  readonly slides: readonly Slide[]
  readonly code: string
  readonly text: string
  readonly cells: readonly string[]
  readonly formulas: readonly string[]
}

function shownOf({ deck, inspection }: RenderedDeck, indexes: readonly number[]): Shown {
  const looks = indexes.flatMap((index) => inspection.slides[index]?.look ?? [])
  const textIn = (role?: TextRole) =>
    comparableText(
      looks
        .flatMap(({ blocks }) => blocks.filter((block) => role === undefined || block.role === role))
        .map(({ text }) => text)
        .join(''),
    )
  return {
    slides: indexes.flatMap((index) => deck.slides[index] ?? []),
    code: textIn('code'),
    text: textIn(),
    cells: looks.flatMap(({ blocks }) =>
      blocks.filter(({ role }) => role === 'cell').map((block) => comparableText(block.text)),
    ),
    formulas: looks.flatMap(({ formulas }) => formulas.map(unbroken)),
  }
}

function isShown(visual: Visual, { slides, code, text, cells, formulas }: Shown): boolean {
  switch (visual.type) {
    case 'image':
      return figuresOn(slides).some(({ url }) => url === visual.url)
    case 'math':
      return isInParts(unbroken(visual.value), formulas)
    case 'table':
      return cellsOf(visual).every((cell) => text.includes(cell) || isInParts(cell, cells))
    case 'code':
      return visual.value.split('\n').every((line) => code.includes(comparableText(line))) || isDrawn(visual, slides)
  }
}

const size = new RegExp(`^\\s*(?:${formulaSizes.map(({ command }) => `\\${command}(?![a-z])`).join('|')})`, 'i')

/** A formula higher or wider than a slide is shown in several, smaller or on more lines: those tell no two apart. */
function unbroken(tex: string): string {
  const breaks = /\\(?:begin|end)\{[a-z]+\*?\}|\\\\(?:\[[^\]]*\])?|&/g
  return comparableText(tex.replace(size, '').replace(breaks, ''))
}

/** Cells beyond the columns of the header are no part of a table (GFM). */
function cellsOf({ children }: Table): string[] {
  const columns = children[0]?.children.length ?? 0
  return children.flatMap((row) => row.children.slice(0, columns).map((cell) => phrasingText(cell.children)))
}

/** What is higher than a slide goes on on the next one, below a title that may have a formula; others may read like a part. */
function isInParts(whole: string, shown: readonly string[]): boolean {
  const reached = new Set([0])
  for (const part of shown) {
    for (const from of [...reached]) if (part !== '' && whole.startsWith(part, from)) reached.add(from + part.length)
  }
  return reached.has(whole.length)
}

function figuresOn(slides: readonly Slide[]) {
  return slides.flatMap(({ atoms }) =>
    atoms.flatMap(({ content }) => figuresOf(content).map(({ figure: { url, name = '' } }) => ({ url, name }))),
  )
}

/** A diagram is shown as a picture. */
function isDrawn({ value }: Code, slides: readonly Slide[]): boolean {
  return figuresOn(slides).some(({ name }) => name.startsWith(diagramName(value)))
}
