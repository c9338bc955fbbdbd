import type { Format } from '../model.js'

/** A format, and the files that it makes of a deck. */
interface FormatEntry {
  readonly name: Format
  /** What follows the path of a deck in the names of its files; first what a reader opens. */
  readonly endings: readonly string[]
  /** Whether it is made where no format is asked for. */
  readonly byDefault: boolean
  /** Whether it is light whatever the theme, to be printed. */
  readonly onWhite: boolean
}

/** Every format, in the order in which they are listed and made; `src/formats/make-formats.ts` says how. */
export const formatList: readonly FormatEntry[] = [
  { name: 'md', endings: ['.md'], byDefault: true, onWhite: false },
  { name: 'html', endings: ['.html'], byDefault: true, onWhite: false },
  { name: 'pdf', endings: ['.pdf'], byDefault: true, onWhite: false },
  { name: 'handout', endings: ['-handout.pdf'], byDefault: false, onWhite: true },
  { name: 'notes', endings: ['-notes.pdf', '-notes.html'], byDefault: false, onWhite: true },
  { name: 'pptx', endings: ['.pptx'], byDefault: false, onWhite: false },
  { name: 'anki', endings: ['.txt'], byDefault: false, onWhite: false },
]
