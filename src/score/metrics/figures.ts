import type { AtomContent, Figure, Size } from '../../model.js'
import { figuresOf, fitContent, showsFigures } from '../../plan/figures.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { missesWith } from '../misses-with.js'
import { median } from '../statistics.js'

/** P20 */
const wantedShare = 0.5
/** What a caption takes beside the height of its letters, px: the gap above it, its leading, a margin. */
const captionGap = 30
const aims = { share: { from: wantedShare }, upscaling: { to: 1.5 } } as const

/**
 * M32: pictures are large and not blown up. A picture, or a row of them, whose shape or pixels do not let it take half of
 * the slide counts by the share that it takes of what it could (P20 forbids to blow it up).
 */
export const figures: Metric = {
  id: 'M32',
  name: 'pictures on figure slides',
  group: 'layout',
  targets: [
    { what: 'median share of the body', aim: aims.share, acceptable: { from: 0.35 } },
    { what: 'largest upscaling', aim: aims.upscaling, acceptable: { to: 2 } },
  ],
  measure: ({ content }) => {
    const judged = content.flatMap(judge)
    if (judged.length === 0) return undefined
    const middle = median(judged.map(({ share }) => share))
    const most = Math.max(...judged.map(({ upscaling }) => upscaling))
    return {
      values: [middle, most],
      short: judged.flatMap(({ index, share, upscaling }) => [
        ...(missesWith(share, middle, aims.share)
          ? [{ index, message: `a picture on ${Math.round(share * 100)} % of the slide` }]
          : []),
        ...(missesWith(upscaling, most, aims.upscaling)
          ? [{ index, message: `a picture at ${upscaling} times its size` }]
          : []),
      ]),
    }
  },
}

function judge({ index, slide, seen }: SlideFacts): { index: number; share: number; upscaling: number }[] {
  const contents = slide.atoms.map(({ content }) => content).filter(isThere)
  const shown = contents.flatMap((content) => figuresOf(content).map(({ figure }) => figure))
  if (slide.kind !== 'figure' || contents.length === 0) return []
  const boxes = seen.look.pictures.map(({ box }) => ({ width: box.right - box.left, height: box.bottom - box.top }))
  const body = areaOf(seen.body)
  const captions = seen.look.blocks.filter(({ role }) => role === 'caption')
  const captionHeight = captions.reduce((sum, { box }) => sum + box.bottom - box.top + captionGap, 0)
  const room = { width: seen.body.width, height: Math.max(1, seen.body.height - captionHeight) }
  const possible = Math.max(...contents.map((content) => possibleArea(content, room))) / body
  const taken = boxes.reduce((sum, box) => sum + areaOf(box), 0) / body
  const upscaling = Math.max(0, ...shown.map((figure, at) => upscalingOf(figure, boxes[at])))
  return [{ index, share: rounded(taken / Math.min(1, possible / wantedShare)), upscaling: rounded(upscaling) }]
}

function isThere(content: AtomContent): boolean {
  const figures = figuresOf(content)
  return figures.length > 0 && figures.every(({ figure }) => figure.name !== undefined)
}

function possibleArea(content: AtomContent, room: Size): number {
  if (!showsFigures(content)) return 0
  return figuresOf(fitContent(content, room)).reduce((sum, { size }) => sum + areaOf(size), 0)
}

/** A drawing has no natural size. */
function upscalingOf({ mediaType, width }: Figure, box: Size | undefined): number {
  return !box || mediaType === 'image/svg+xml' ? 0 : box.width / width
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function areaOf({ width, height }: Size): number {
  return width * height
}
