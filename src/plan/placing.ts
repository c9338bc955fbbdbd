import type { Paragraph, PhrasingContent } from 'mdast'
import type { Source } from '../model.js'
import { placeAfter } from './place-after.js'

/** Tells where parts of a paragraph begin, asked for in their order. */
export type Placing = (content: readonly PhrasingContent[]) => Pick<Paragraph, 'position'>

/** Returns a function that tells where the parts of what stands in a place begin: the first of them where all of it does. */
export function placing(whole: Paragraph['position'], source: Source): Placing {
  let place: Paragraph['position']
  return (content) => {
    place = place ? placeAfter(content, place, source) : whole
    return { position: place }
  }
}
