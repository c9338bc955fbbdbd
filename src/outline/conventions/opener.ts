import type { PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Step } from '../flow.js'
import { questionLabel } from '../labels.js'
import { namePictures } from '../name-pictures.js'
import { withoutRating } from '../ratings.js'
import type { Opener } from './convention.js'

/** What an opener may be given besides its title. */
interface Details {
  readonly part?: number
  readonly rest?: readonly RootContent[]
  readonly depth?: number
}

/** Returns an opener with this title, whose label and rating are taken off; bold around a whole title says nothing. */
export function openerAt(step: Step, children: readonly PhrasingContent[], details: Details = {}): Opener {
  const { part = 0, rest = [], depth = 7 } = details
  const { rest: unrated, rating } = withoutRating(unwrapped(children))
  const label = questionLabel(unrated)
  const title = label && !label.whole ? unwrapped(label.rest) : unrated
  return { step, part, title: namePictures(title), text: textOf(title), rest, depth, rating }
}

/** Returns inline content as plain text. */
export function textOf(children: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: [...children] }, { includeHtml: false })
    .replace(/\s+/g, ' ')
    .trim()
}

function unwrapped(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return only?.type === 'strong' && others.length === 0 ? only.children : children
}
