import type { Image, Parents } from 'mdast'
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown'
import type { Size } from '../model.js'

declare module 'mdast' {
  interface ImageData {
    /** Size on the slide, px at 1280×720. */
    size?: Size
  }
}

/** Words of an alternative text that Marp takes for image options: backgrounds, sizes, filters. */
const keyword =
  /(^|\s)(?=(?:bg|fit|auto|contain|cover|vertical|horizontal|left|right|(?:left|right|w|h|width|height|bg|x|y):\S*|\d+(?:\.\d+)?%|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia|#[0-9a-f]{3,8})(?::\S*)?(?:\s|$))/giu

/** An invisible character that keeps a word from being read as an option. */
const guard = '\u2060'

/** Writes a picture with its size in Marp's form, its alternative text kept from being read as options. */
export function imageMarkdown(node: Image, parent: Parents | undefined, state: State, info: Info): string {
  const alt = (node.alt ?? '').replace(keyword, `$1${guard}`)
  const size = node.data?.size
  const options = size ? `w:${size.width} h:${size.height} ` : ''
  return defaultHandlers.image({ ...node, alt: options + alt }, parent, state, info)
}
