import { blocksOf } from '../compose/blocks.js'
import { largestShare } from '../figures/figure-room.js'
import { textInDrawing } from '../figures/text-in-drawing.js'
import type { Atom, Layout, Scale, Size, Slide, SlideGroup } from '../model.js'
import { figuresOf, fitContent, shownText, showsFigures } from '../plan/figures.js'
import { wordingFor } from '../plan/wording.js'
import { bodySize } from '../theme/slide-size.js'
import type { FitContext } from './fit-context.js'
import { bodyHeight } from './height.js'
import type { SlideMeasure } from './measure-in-page.js'
import { measureUnknown } from './measure-unknown.js'
import { slideKind } from './slide-kind.js'

/** A group of slides being fitted in one arrangement: its atoms as they are now, measured at every scale. */
export interface FitGroup {
  readonly group: SlideGroup
  readonly layout: Layout
  readonly atoms: readonly Atom[]
  readonly measures: ReadonlyMap<Scale, SlideMeasure>
  /** px that slides of this group keep free, learned from slides that came out too high. */
  readonly slack: number
}

/** A group that is yet to be measured. */
type Unmeasured = Omit<FitGroup, 'measures'>

/** Scales in the order of preference; the last is taken only where nothing else fits (M03). */
export const scales: readonly Scale[] = [32, 30, 28, 24]

/**
 * Share of the body that a figure takes while breaks are chosen. Below text, what is left over later goes to it (P20);
 * beside text, it is as large as it may be, and the height leaves room for a caption.
 */
const figureShare: Readonly<Record<Layout, Size>> = {
  stack: { width: 1, height: 0.55 },
  roomy: { width: 1, height: 0.55 },
  tight: { width: 1, height: 0.55 },
  beside: { width: 0.48, height: 0.86 },
  large: { width: 1, height: 0.55 },
}

/** Measures groups, each in all its arrangements, with all their atoms on one slide, however high. */
export async function measureGroups(groups: readonly SlideGroup[], context: FitContext): Promise<FitGroup[]> {
  const body = bodySize(context.head.settings.ratio)
  const drafts = groups.flatMap((group) =>
    group.layouts.map((layout): Unmeasured => {
      return { group, layout, atoms: sizeFigures(group.atoms, layout, body), slack: 0 }
    }),
  )
  return await fittingWidth(await remeasure(drafts, context), body, context)
}

/** Measures again, with figures that fit, what has figures in a body narrower than was assumed: some themes have wide margins. */
async function fittingWidth(measured: readonly FitGroup[], body: Size, context: FitContext): Promise<FitGroup[]> {
  const narrow = measured.filter(
    (draft) => bodyOf(draft).width < body.width && draft.atoms.some(({ content }) => showsFigures(content)),
  )
  const resized = narrow.map((draft) => {
    const { width } = bodyOf(draft)
    return { ...draft, atoms: sizeFigures(draft.group.atoms, draft.layout, { ...body, width }) }
  })
  const again = await remeasure(resized, context)
  const replaced = new Map(narrow.map((draft, index) => [draft, again[index]]))
  return measured.map((draft) => replaced.get(draft) ?? draft)
}

/** Measures groups again after their atoms have changed. */
export async function remeasure(drafts: readonly Unmeasured[], context: FitContext): Promise<FitGroup[]> {
  if (drafts.length === 0) return []
  const slides = drafts.map(draftSlide)
  const requests = drafts.map(({ atoms }) => ({
    scales,
    finished: atoms.length === 0,
    counted: mayBreak(atoms),
    places: blocksOf(atoms, wordingFor(context.head.lecture.lang)).places,
  }))
  const measured = await measureUnknown(slides, requests, context)
  return drafts.map((draft, index) => ({
    ...draft,
    measures: new Map(scales.map((scale, position) => [scale, required(measured[index]?.[position])])),
  }))
}

/** Gives every figure the size at which breaks are chosen: its share of the body, or more for text that must be read. */
function sizeFigures(atoms: readonly Atom[], layout: Layout, body: Size): Atom[] {
  const { width, height } = figureShare[layout]
  return atoms.map((atom) => {
    const { content } = atom
    if (!showsFigures(content)) return atom
    const inShare = (share: number) => fitContent(content, { width: body.width * width, height: body.height * share })
    const inPart = inShare(height)
    const texts = figuresOf(inPart).map((figure) => shownText(figure) ?? textInDrawing.readable)
    const needed = height * Math.max(1, ...texts.map((text) => textInDrawing.readable / text)) + 0.005
    const isReadable = texts.every((text) => text >= textInDrawing.readable)
    return { ...atom, content: isReadable ? inPart : inShare(Math.max(height, Math.min(largestShare, needed))) }
  })
}

/** Returns the body box of a measured group at full scale, px. */
export function bodyOf(draft: FitGroup): Size {
  const measure = measureAt(draft, 32)
  return { width: measure.bodyWidth, height: bodyHeight(measure) }
}

/** Returns what was measured of a group at a scale. */
export function measureAt(draft: FitGroup, scale: Scale): SlideMeasure {
  return required(draft.measures.get(scale))
}

/** Two digits; where there are more, the heading is a little wider. */
const anyPart = { number: 1, of: 9 } as const

function mayBreak(atoms: readonly Atom[]): boolean {
  return atoms.length > 1
}

function draftSlide({ group, layout, atoms }: Unmeasured): Slide {
  return {
    kind: slideKind(group, atoms),
    group,
    layout,
    atoms,
    part: mayBreak(atoms) ? anyPart : undefined,
    notes: '',
    scale: 32,
    fill: 0,
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined)
    throw new RangeError('Cannot fit a slide that was not measured, expected one measure per scale')
  return value
}
