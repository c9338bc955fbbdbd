import type { CommandId } from './command-ids.js'
import { chinese } from './words/chinese.js'
import { english } from './words/english.js'
import { japanese } from './words/japanese.js'
import { korean } from './words/korean.js'
import { traditionalChinese } from './words/traditional-chinese.js'

/** What presenting says in one language; `{n}` and the like stand for what is filled in. */
export interface PresentWords {
  readonly commands: Readonly<Record<CommandId, string>>
  readonly help: string
  readonly close: string
  readonly find: string
  readonly findHint: string
  readonly nothingFound: string
  /** Of a slide, with `{n}` and `{of}`. */
  readonly slide: string
  readonly copied: string
  readonly notCopied: string
  readonly timeIsUp: string
  readonly presenter: string
  readonly currentSlide: string
  readonly nextSlide: string
  readonly lastSlide: string
  readonly notes: string
  readonly noNotes: string
  readonly split: string
  readonly smaller: string
  readonly larger: string
  readonly clock: string
  readonly elapsed: string
  readonly remaining: string
  /** How a talk stands against its estimate, with `{n}` minutes. */
  readonly ahead: string
  readonly behind: string
  readonly onTime: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  /** With `{n}` seconds. */
  readonly think: string
  readonly stop: string
  readonly isBlack: string
  readonly isWhite: string
  readonly isPointing: string
}

const words: Readonly<Record<string, PresentWords>> = { zh: chinese, en: english, ja: japanese, ko: korean }

/** Returns the words for a BCP 47 tag such as `zh-Hans`; English where Lectern does not speak the language. */
export function presentWords(lang: string): PresentWords {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(lang)) return traditionalChinese
  return words[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
}
