import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { type BarePicture, barePictures } from './bare-pictures.js'
import { blocksIn } from './blocks.js'
import type { Chrome, Found } from './chrome.js'
import type { ChromeContext } from './chrome-context.js'
import { headingsOver } from './headings-over.js'
import { lexicon } from './letters.js'
import { isRemotePicture, pictureOrigin } from './picture-origin.js'

const reason = 'badge'

/** Linked pictures in a row of this length at the top of a page are badges, wherever they come from. */
const fewestInRow = 3

const titles = lexicon([
  'Star history',
  'Stars',
  'Stargazers',
  'Stargazers over time',
  'Badges',
  'Star 历史',
  'Star 趋势',
])

/** Finds badges and star histories: blocks of nothing else, and badges inside headings. */
export const badges: Chrome = (nodes, context) => {
  const found = blocksIn(nodes).flatMap((node): Found[] => {
    if (isBadges(node, context)) return [{ node, reason }]
    const split = node.type === 'heading' ? withoutBadges(node) : undefined
    return split ? [{ node, reason, split }] : []
  })
  const whole = new Set(found.flatMap(({ node, split }) => (split ? [] : [node])))
  return [...found, ...headingsOver(nodes, whole, titles).map((node) => ({ node, reason }))]
}

function isBadges(node: RootContent, context: ChromeContext): boolean {
  const pictures = barePictures(node)
  if (!pictures) return false
  const origins = pictures.map(pictureOrigin)
  if (origins.includes('badge') && !origins.includes(undefined)) return true
  return pictures.length >= fewestInRow && context.isFront(node) && pictures.every(isLinkedFromElsewhere)
}

function isLinkedFromElsewhere(picture: BarePicture): boolean {
  return isRemotePicture(picture) && (picture.link !== undefined || pictureOrigin(picture) !== undefined)
}

function withoutBadges(heading: Heading): Found['split'] {
  const removed = heading.children.filter(isBadge)
  if (removed.length === 0) return undefined
  const keep = heading.children.filter((node) => !removed.includes(node))
  return {
    keep: { ...heading, children: keep },
    removed: { type: 'paragraph', children: removed, ...(heading.position && { position: heading.position }) },
  }
}

function isBadge(node: PhrasingContent): boolean {
  return barePictures(node)?.every((picture) => pictureOrigin(picture) === 'badge') ?? false
}
