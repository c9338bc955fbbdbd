import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Atom } from '../model.js'
import { figuresOf, fitContent, pictureHeight, showsFigures } from '../plan/figures.js'
import type { FitContext } from './fit-context.js'
import { heightOf } from './height.js'
import { bodyOf, type FitGroup, measureAt, remeasure } from './measure-groups.js'
import { narrowFormula } from './narrow-formula.js'
import { refine } from './refine.js'
import { tolerance } from './tolerance.js'

/** Groups without an atom that is higher than a slide, as far as atoms can be split. */
export interface Settled {
  readonly groups: readonly FitGroup[]
  readonly diagnostics: readonly VFileMessage[]
}

/** Rounds of splitting: list, nested list, paragraph, sentence, clause, phrase, run of characters. */
const mostRounds = 8

/** Splits atoms that are higher than a slide and shrinks figures and formulas that are too large, until each fits. */
export async function settleAtoms(measured: readonly FitGroup[], context: FitContext): Promise<Settled> {
  let groups = measured
  const diagnostics: VFileMessage[] = []
  for (let round = 0; round < mostRounds; round++) {
    const changes = new Map(
      groups.flatMap((draft) => {
        const changed = settleOnce(draft, diagnostics)
        return changed ? [[draft, changed]] : []
      }),
    )
    if (changes.size === 0) break
    const again = await remeasure([...changes.values()], context)
    const replaced = new Map([...changes.keys()].map((draft, index) => [draft, again[index] ?? draft]))
    groups = groups.map((draft) => replaced.get(draft) ?? draft)
  }
  return { groups, diagnostics }
}

/** A table too wide for the slide, or cards too high, are set tight before they are split. */
function settleOnce(draft: FitGroup, diagnostics: VFileMessage[]): FitGroup | undefined {
  if (draft.layout === 'stack' && (hasWideTable(draft) || hasHighCards(draft))) return { ...draft, layout: 'tight' }
  const settled = draft.atoms.map((atom, index) => settleAtom(atom, index, draft))
  if (settled.every((result) => result === undefined)) return undefined
  diagnostics.push(...settled.flatMap((result) => result?.finding ?? []))
  return { ...draft, atoms: draft.atoms.flatMap((atom, index) => settled[index]?.atoms ?? [atom]) }
}

function hasWideTable(draft: FitGroup): boolean {
  const { atoms } = measureAt(draft, 28)
  return draft.atoms.some(({ content }, index) => content.type === 'row' && (atoms[index]?.excess ?? 0) > tolerance)
}

function hasHighCards(draft: FitGroup): boolean {
  const isHigh = (index: number) => heightOf(measureAt(draft, 32), index, index + 1) > bodyOf(draft).height
  return draft.atoms.some(
    ({ content }, index) => content.type === 'flow' && content.node.type === 'cards' && isHigh(index),
  )
}

interface SettledAtom {
  readonly atoms: readonly Atom[]
  readonly finding: VFileMessage | undefined
}

/** Returns what an atom becomes when it does not fit on a slide of its own; undefined when it does, or cannot change. */
function settleAtom(atom: Atom, index: number, draft: FitGroup): SettledAtom | undefined {
  const body = bodyOf(draft)
  const height = heightOf(measureAt(draft, 32), index, index + 1)
  if (height > body.height) {
    if (showsFigures(atom.content)) return shrink(atom, height - body.height)
    // Whatever must be split has its place in the plain arrangement.
    if (draft.layout !== 'stack' && draft.layout !== 'tight') return undefined
    const refined = refine(atom, draft.group.span?.source)
    const what = atom.content.type === 'line' ? 'line of code' : 'sentence'
    const reason = `This ${what} is too long for one slide and goes on on the next; consider shortening it`
    const finding = refined?.tornSentence ? diagnostic('split-inside-sentence', reason, atom.origin) : undefined
    return refined && { atoms: refined.atoms, finding }
  }
  const { excess = 0 } = measureAt(draft, 28).atoms[index] ?? {}
  const narrow = excess > tolerance ? narrowFormula(atom, body.width / (body.width + excess)) : undefined
  const reason = 'This formula is wider than a slide and is set smaller; break it into lines with \\\\ inside aligned'
  return narrow && { atoms: [narrow], finding: diagnostic('scale-reduced', reason, atom.origin) }
}

function shrink(atom: Atom, excess: number): SettledAtom | undefined {
  const { content } = atom
  if (!showsFigures(content)) return undefined
  const height = pictureHeight(content)
  const width = figuresOf(content).reduce((sum, { size }) => sum + size.width, 0)
  const smaller = fitContent(content, { width, height: height - Math.ceil(excess) })
  if (height - excess < 1 || pictureHeight(smaller) >= height) return undefined
  return { atoms: [{ ...atom, content: smaller }], finding: undefined }
}
