import type { VFileMessage } from 'vfile-message'
import type { Figure, Figures, Size } from '../model.js'
import type { FetchRemote } from './figure-file.js'
import type { DrawingTools } from './mermaid/draw-diagrams.js'
import type { CompressTools } from './raster/compress.js'

/** What loading the pictures of a lecture takes: how its drawings look, and who draws, shrinks and fetches. */
export interface FigureTools extends DrawingTools, CompressTools {
  /** Tokens of the theme, as CSS values by name; drawings of the notes may refer to them. */
  readonly tokens: ReadonlyMap<string, string>
  /** Room that a slide has for a drawing and its caption, px. */
  readonly room: Size
  /** Undefined where the notes may not ask the network. */
  readonly fetchRemote: FetchRemote | undefined
  /** The same pictures in other colours: those that are no drawings are taken as they are. */
  readonly known?: Figures | undefined
}

/** A picture, and what was found wrong with it. */
export interface Loaded {
  readonly figure: Figure | undefined
  readonly message: VFileMessage | undefined
}
