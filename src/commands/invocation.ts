import type { TypedFlags } from '../config/flags.js'

/** What the command line asked of `build`, `check` or `score`. */
export interface DeckOptions {
  /** Files and folders as typed; empty means `content/`. */
  readonly inputs: readonly string[]
  readonly flags: TypedFlags
  /** Output folder as typed. */
  readonly out: string | undefined
  readonly browser: string | undefined
  readonly strict: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** What the command line asked of `present`. */
export interface PresentOptions extends Omit<DeckOptions, 'out' | 'json'> {
  /** Address to serve on. */
  readonly host: string
  /** Port of the page; 0 for a free one. */
  readonly port: number
  /** Whether to open the page in a browser. */
  readonly open: boolean
}

/** What the command line asked of `outline`. */
export interface OutlineOptions {
  /** Files and folders as typed; empty means `content/`. */
  readonly inputs: readonly string[]
  readonly config: string | undefined
  readonly json: boolean
}

/** What the command line asked of `theme new`. */
export interface NewThemeOptions {
  /** Folder of the new theme as typed; its last part is the theme's name. */
  readonly folder: string
  /** Theme to copy: a name or a folder, as typed. */
  readonly from: string
}

/** What the command line asked of `theme check`. */
export interface ThemeCheckOptions {
  /** A name, a folder or a CSS file, as typed. */
  readonly theme: string
  readonly browser: string | undefined
  readonly json: boolean
}

/** What the command line asked of `theme preview`. */
export interface ThemePreviewOptions {
  /** Names, folders and CSS files, as typed; empty means all that come with Lectern. */
  readonly themes: readonly string[]
  /** File to write instead of serving a page, as typed. */
  readonly out: string | undefined
  /** Port of the page; 0 for a free one. */
  readonly port: number
  /** Whether to open the page in a browser. */
  readonly open: boolean
}

/** A command with its options. */
export type Invocation =
  | { readonly command: 'build' | 'check' | 'score'; readonly options: DeckOptions }
  | { readonly command: 'present'; readonly options: PresentOptions }
  | { readonly command: 'outline'; readonly options: OutlineOptions }
  | { readonly command: 'init'; readonly folder: string }
  | { readonly command: 'theme list'; readonly json: boolean }
  | { readonly command: 'theme new'; readonly options: NewThemeOptions }
  | { readonly command: 'theme check'; readonly options: ThemeCheckOptions }
  | { readonly command: 'theme preview'; readonly options: ThemePreviewOptions }
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' }
