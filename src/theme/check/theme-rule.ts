import type { VFileMessage } from 'vfile-message'
import type { ThemeSheet } from './theme-sheet.js'

/** Something that every theme has to be: returns where it is not, each with file, line and what to do. */
export type ThemeRule = (sheet: ThemeSheet) => readonly VFileMessage[]
