import { barePictures } from './bare-pictures.js'
import { blocksIn } from './blocks.js'
import type { Chrome } from './chrome.js'
import { headingsOver } from './headings-over.js'
import { lexicon } from './letters.js'
import { pictureOrigin } from './picture-origin.js'

const reason = 'sponsor'

const titles = lexicon([
  'Sponsors',
  'Sponsor',
  'Backers',
  'Supporters',
  'Contributors',
  'Code contributors',
  '赞助',
  '赞助商',
  '贡献者',
])

/** Finds the pictures of sponsors and contributors, and the headings over them. */
export const sponsors: Chrome = (nodes) => {
  const found = blocksIn(nodes).filter(
    (node) => barePictures(node)?.every((picture) => pictureOrigin(picture) === 'sponsor') ?? false,
  )
  return [...found, ...headingsOver(nodes, new Set(found), titles)].map((node) => ({ node, reason }))
}
