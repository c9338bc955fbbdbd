import type { PreviewShape, PreviewTheme } from './preview-theme.js'

/** All that a preview shows, as its page holds it. */
export interface PreviewData {
  /** Names this state of the preview; undefined where it never changes. */
  readonly stamp: string | undefined
  readonly themes: readonly PreviewTheme[]
  readonly fonts: string
  /** What is wrong with themes as they are now, in lines; empty for nothing. */
  readonly fault: string
}

/** A theme that was drawn again; of its shapes is left out what is as before. */
export interface ChangedTheme extends Omit<PreviewTheme, 'shapes'> {
  readonly shapes: readonly (Pick<PreviewShape, 'ratio'> & Partial<PreviewShape>)[]
}

/** What has changed since the state before; what is left out has not. */
export interface PreviewChange {
  readonly stamp: string
  readonly theme?: ChangedTheme
  readonly fonts?: string
  readonly fault: string
}
