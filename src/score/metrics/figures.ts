import type { Figure, Size } from '../../model.js'
import { fitFigure } from '../../plan/figures.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'
import { median } from '../statistics.js'

/** P20 */
const wantedShare = 0.5
/** What a caption takes beside the height of its letters, px: the gap above it, its leading, a margin. */
const captionGap = 30
const acceptable = { share: 0.35, upscaling: 2 } as const

/**
 * M32: pictures are large and not blown up. A picture whose shape or pixels do not let it take half of the slide counts by
 * the share that it takes of what it could.
 */
export const figures: Metric = {
  id: 'M32',
  name: 'pictures on figure slides',
  group: 'layout',
  targets: [
    { what: 'median share of the body', aim: { from: wantedShare }, acceptable: { from: acceptable.share } },
    { what: 'largest upscaling', aim: { to: 1.5 }, acceptable: { to: acceptable.upscaling } },
  ],
  measure: ({ content }) => {
    const judged = content.flatMap(judge)
    if (judged.length === 0) return undefined
    return {
      values: [median(judged.map(({ share }) => share)), Math.max(...judged.map(({ upscaling }) => upscaling))],
      short: judged.flatMap(({ index, share, upscaling }) => [
        ...(share < acceptable.share
          ? [{ index, message: `a picture on ${Math.round(share * 100)} % of the slide` }]
          : []),
        ...(upscaling > acceptable.upscaling ? [{ index, message: `a picture at ${upscaling} times its size` }] : []),
      ]),
    }
  },
}

function judge({ index, slide, seen }: SlideFacts): { index: number; share: number; upscaling: number }[] {
  const shown = slide.atoms.flatMap(({ content }) =>
    content.type === 'figure' && content.figure.name !== undefined ? [content.figure] : [],
  )
  if (slide.kind !== 'figure' || shown.length === 0) return []
  const boxes = seen.look.pictures.map(({ box }) => ({ width: box.right - box.left, height: box.bottom - box.top }))
  const body = areaOf(seen.body)
  const captions = seen.look.blocks.filter(({ role }) => role === 'caption')
  const captionHeight = captions.reduce((sum, { box }) => sum + box.bottom - box.top + captionGap, 0)
  const room = { width: seen.body.width, height: Math.max(1, seen.body.height - captionHeight) }
  const possible = Math.max(...shown.map((figure) => areaOf(fitFigure(figure, room)))) / body
  const taken = boxes.reduce((sum, box) => sum + areaOf(box), 0) / body
  const upscaling = Math.max(0, ...shown.map((figure, at) => upscalingOf(figure, boxes[at])))
  return [{ index, share: rounded(taken / Math.min(1, possible / wantedShare)), upscaling: rounded(upscaling) }]
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
