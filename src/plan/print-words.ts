/** The words that Lectern itself puts on paper, beside those of slides. */
export interface PrintWords {
  /** What follows the title of a section in the title of its document. */
  readonly notes: string
  readonly handout: string
}

const chinese: PrintWords = { notes: '阅读版', handout: '讲义页' }
const traditionalChinese: PrintWords = { notes: '閱讀版', handout: '講義頁' }
const english: PrintWords = { notes: 'Notes', handout: 'Handout' }
const japanese: PrintWords = { notes: 'ノート', handout: '配布資料' }
const korean: PrintWords = { notes: '노트', handout: '유인물' }

const words: Readonly<Record<string, PrintWords>> = { zh: chinese, en: english, ja: japanese, ko: korean }

/** Returns the words for a language tag such as `zh-Hans`; English where Lectern does not speak the language. */
export function printWords(lang: string): PrintWords {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(lang)) return traditionalChinese
  return words[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
}
