import type { Format } from '../model.js'

/** The index page's own words in one language. */
export interface IndexWords {
  readonly lectures: string
  /** HTML. */
  readonly hint: string
  readonly slide: (number: number) => string
  readonly format: Readonly<Record<Format, string>>
  readonly decks: (count: number) => string
  readonly questions: (count: number) => string
  readonly slides: (count: number) => string
  /** Estimated speaking time. */
  readonly minutes: (count: number) => string
}

const chinese: IndexWords = {
  lectures: '课程讲义',
  hint: '放映时按 <kbd>P</kbd> 打开演讲者视图，按 <kbd>F</kbd> 全屏。',
  slide: (number) => `第 ${number} 页`,
  format: {
    html: '放映',
    pdf: 'PDF',
    md: 'Markdown',
    handout: '讲义页',
    notes: '阅读版',
    pptx: 'PowerPoint',
    anki: '记忆卡片',
  },
  decks: (count) => `${count} 份幻灯片`,
  questions: (count) => `${count} 个问题`,
  slides: (count) => `${count} 页`,
  minutes: (count) => `约 ${count} 分钟`,
}

const traditionalChinese: IndexWords = {
  lectures: '課程講義',
  hint: '放映時按 <kbd>P</kbd> 開啟講者檢視，按 <kbd>F</kbd> 全螢幕。',
  slide: (number) => `第 ${number} 頁`,
  format: {
    html: '放映',
    pdf: 'PDF',
    md: 'Markdown',
    handout: '講義頁',
    notes: '閱讀版',
    pptx: 'PowerPoint',
    anki: '記憶卡片',
  },
  decks: (count) => `${count} 份投影片`,
  questions: (count) => `${count} 個問題`,
  slides: (count) => `${count} 頁`,
  minutes: (count) => `約 ${count} 分鐘`,
}

const english: IndexWords = {
  lectures: 'Lectures',
  hint: 'While presenting, <kbd>P</kbd> opens the presenter view and <kbd>F</kbd> goes full screen.',
  slide: (number) => `slide ${number}`,
  format: {
    html: 'Present',
    pdf: 'PDF',
    md: 'Markdown',
    handout: 'Handout',
    notes: 'Notes',
    pptx: 'PowerPoint',
    anki: 'Flashcards',
  },
  decks: (count) => (count === 1 ? '1 deck' : `${count} decks`),
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  minutes: (count) => `about ${count} min`,
}

const japanese: IndexWords = {
  lectures: '講義一覧',
  hint: '発表中は <kbd>P</kbd> で発表者ビュー、<kbd>F</kbd> で全画面表示になります。',
  slide: (number) => `${number} ページ`,
  format: {
    html: '発表',
    pdf: 'PDF',
    md: 'Markdown',
    handout: '配布資料',
    notes: 'ノート',
    pptx: 'PowerPoint',
    anki: '暗記カード',
  },
  decks: (count) => `スライド ${count} 部`,
  questions: (count) => `質問 ${count} 件`,
  slides: (count) => `${count} ページ`,
  minutes: (count) => `約 ${count} 分`,
}

const korean: IndexWords = {
  lectures: '강의 목록',
  hint: '발표 중 <kbd>P</kbd> 키는 발표자 보기, <kbd>F</kbd> 키는 전체 화면입니다.',
  slide: (number) => `${number}쪽`,
  format: {
    html: '발표',
    pdf: 'PDF',
    md: 'Markdown',
    handout: '유인물',
    notes: '노트',
    pptx: 'PowerPoint',
    anki: '암기 카드',
  },
  decks: (count) => `슬라이드 ${count}부`,
  questions: (count) => `질문 ${count}개`,
  slides: (count) => `${count}쪽`,
  minutes: (count) => `약 ${count}분`,
}

const words: Readonly<Record<string, IndexWords>> = { zh: chinese, en: english, ja: japanese, ko: korean }

/** Returns the words for a BCP 47 tag such as `zh-Hans`; English where Lectern does not speak the language. */
export function indexWords(lang: string): IndexWords {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(lang)) return traditionalChinese
  return words[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
}
