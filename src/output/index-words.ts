import type { Format } from '../model.js'

/** The index page's own words in one language. */
export interface IndexWords {
  readonly lectures: string
  /** HTML. */
  readonly hint: string
  readonly slide: (number: number | string) => string
  readonly format: Readonly<Record<Format, string>>
  readonly decks: (count: number) => string
  readonly questions: (count: number) => string
  readonly slides: (count: number) => string
  /** Estimated speaking time. */
  readonly minutes: (count: number) => string
  readonly search: string
  /** Keys that search; HTML. */
  readonly searchHint: string
  readonly results: string
  readonly none: string
  readonly found: (count: number | string) => string
  readonly all: (count: number | string) => string
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
  search: '搜索问题与回答',
  searchHint:
    '按 <kbd>/</kbd> 搜索，<kbd>↑</kbd> <kbd>↓</kbd> 选择，<kbd>Enter</kbd> 打开那一页，<kbd>Esc</kbd> 清除。',
  results: '搜索结果',
  none: '没有找到。换个说法，或少写几个词。',
  found: (count) => `找到 ${count} 个问题`,
  all: (count) => `显示全部 ${count} 个问题`,
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
  search: '搜尋問題與回答',
  searchHint: '按 <kbd>/</kbd> 搜尋，<kbd>↑</kbd> <kbd>↓</kbd> 選擇，<kbd>Enter</kbd> 開啟該頁，<kbd>Esc</kbd> 清除。',
  results: '搜尋結果',
  none: '沒有找到。換個說法，或少寫幾個詞。',
  found: (count) => `找到 ${count} 個問題`,
  all: (count) => `顯示全部 ${count} 個問題`,
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
  search: 'Search questions and answers',
  searchHint:
    '<kbd>/</kbd> searches, <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens the slide, <kbd>Esc</kbd> clears.',
  results: 'Search results',
  none: 'Nothing found. Try other words, or fewer.',
  found: (count) => (count === 1 ? '1 question found' : `${count} questions found`),
  all: (count) => `Show all ${count} questions`,
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
  search: '質問と回答を検索',
  searchHint:
    '<kbd>/</kbd> で検索、<kbd>↑</kbd> <kbd>↓</kbd> で選択、<kbd>Enter</kbd> でそのページを開き、<kbd>Esc</kbd> で消去します。',
  results: '検索結果',
  none: '見つかりません。別の言葉か、少ない語で試してください。',
  found: (count) => `質問 ${count} 件が見つかりました`,
  all: (count) => `${count} 件すべてを表示`,
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
  search: '질문과 답변 검색',
  searchHint:
    '<kbd>/</kbd> 검색, <kbd>↑</kbd> <kbd>↓</kbd> 이동, <kbd>Enter</kbd> 해당 쪽 열기, <kbd>Esc</kbd> 지우기.',
  results: '검색 결과',
  none: '찾지 못했습니다. 다른 말이나 더 적은 단어로 찾아보세요.',
  found: (count) => `질문 ${count}개를 찾았습니다`,
  all: (count) => `질문 ${count}개 모두 보기`,
}

const words: Readonly<Record<string, IndexWords>> = { zh: chinese, en: english, ja: japanese, ko: korean }

/** Returns the words for a BCP 47 tag such as `zh-Hans`; English where Lectern does not speak the language. */
export function indexWords(lang: string): IndexWords {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(lang)) return traditionalChinese
  return words[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
}
