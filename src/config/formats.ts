import type { Format } from '../model.js'

/** A format, and the files that it makes of a deck. */
interface FormatEntry {
  readonly name: Format
  /** What follows the path of a deck in the names of its files; first what a reader opens. */
  readonly endings: readonly string[]
  /** Whether it is made where no format is asked for. */
  readonly byDefault: boolean
}

/** Every format, in the order in which they are listed and made; `src/formats/make-formats.ts` says how. */
export const formatList: readonly FormatEntry[] = [
  { name: 'md', endings: ['.md'], byDefault: true },
  { name: 'html', endings: ['.html'], byDefault: true },
  { name: 'pdf', endings: ['.pdf'], byDefault: true },
  { name: 'handout', endings: ['-handout.pdf'], byDefault: false },
  { name: 'notes', endings: ['-notes.pdf', '-notes.html'], byDefault: false },
  { name: 'pptx', endings: ['.pptx'], byDefault: false },
  { name: 'anki', endings: ['.txt'], byDefault: false },
]
