import type { Origin } from './model.js'

/** Where the logo stands on every slide but the title slide, which has it at its foot. */
export type LogoCorner = 'bottom-left' | 'top-right'

/** What a theme's fonts may be given for: text, the headings of slides, code. */
export type FontUse = 'body' | 'title' | 'code'

/** What a configuration changes in its theme; paths are absolute. */
export interface ThemeChanges {
  /** Another accent than the theme's own, as hex. */
  readonly accent?: string | undefined
  /** Font files, or the name of a package of Fontsource, by what they are for. */
  readonly fonts?: { readonly [use in FontUse]?: readonly string[] | undefined } | undefined
  readonly logo?: { readonly file: string; readonly corner: LogoCorner } | undefined
  /** One line of text at the foot of every slide. */
  readonly footer?: string | undefined
  /** Corners of boxes. */
  readonly corner?: 'sharp' | 'round' | undefined
  readonly density?: 'airy' | 'normal' | 'dense' | undefined
  /** Where each is said, by its key such as `theme.logo`. */
  readonly places?: ReadonlyMap<string, Origin>
  /** Absolute folder of the configuration, from which packages are looked up. */
  readonly folder?: string
}
