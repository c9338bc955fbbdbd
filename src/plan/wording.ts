import type { CalloutNames } from './quotes.js'

/** The words that Lectern itself puts on slides; everything else is the notes'. */
export interface Wording {
  readonly agenda: string
  /** Above the sections of a lecture. */
  readonly contents: string
  readonly recap: string
  /** First line of every speaker note. */
  readonly notes: string
  readonly missingFigure: string
  /** Above what a program printed, and what went wrong, where the notes do not say so. */
  readonly output: string
  readonly error: string
  readonly callouts: CalloutNames
  /** Beside the right options of a quiz. */
  readonly key: string
  /** Read out for a cell of a derived table of which the notes say nothing. */
  readonly notStated: string
  readonly questionOf: (number: number, of: number) => string
  readonly answerOf: (number: number, of: number) => string
  readonly recapOf: (from: number, to: number) => string
  /** Asks to think before the answer is shown (Q3). */
  readonly think: (seconds: number) => string
  readonly questionCount: (count: number) => string
  readonly part: (number: number, of: number) => string
}

const chinese: Wording = {
  agenda: '本节问题',
  contents: '目录',
  recap: '回顾',
  notes: '讲稿',
  missingFigure: '缺图',
  output: '输出',
  error: '错误',
  callouts: { note: '说明', tip: '提示', important: '重要', warning: '注意', danger: '危险' },
  key: '正确答案',
  notStated: '未提及',
  questionOf: (number, of) => `问题 ${number} / ${of}`,
  answerOf: (number, of) => `回答 ${number} / ${of}`,
  recapOf: (from, to) => `回顾：问题 ${from}–${to}`,
  think: (seconds) => `想一想 · ${seconds} 秒`,
  questionCount: (count) => `${count} 个问题`,
  part: (number, of) => `（${number}/${of}）`,
}

const traditionalChinese: Wording = {
  agenda: '本節問題',
  contents: '目錄',
  recap: '回顧',
  notes: '講稿',
  missingFigure: '缺圖',
  output: '輸出',
  error: '錯誤',
  callouts: { note: '說明', tip: '提示', important: '重要', warning: '注意', danger: '危險' },
  key: '正確答案',
  notStated: '未提及',
  questionOf: (number, of) => `問題 ${number} / ${of}`,
  answerOf: (number, of) => `回答 ${number} / ${of}`,
  recapOf: (from, to) => `回顧：問題 ${from}–${to}`,
  think: (seconds) => `想一想 · ${seconds} 秒`,
  questionCount: (count) => `${count} 個問題`,
  part: (number, of) => `（${number}/${of}）`,
}

const english: Wording = {
  agenda: 'Questions',
  contents: 'Contents',
  recap: 'Recap',
  notes: 'Speaker notes',
  missingFigure: 'Missing figure',
  output: 'Output',
  error: 'Error',
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', danger: 'Danger' },
  key: 'Correct answer',
  notStated: 'not stated',
  questionOf: (number, of) => `Question ${number} of ${of}`,
  answerOf: (number, of) => `Answer ${number} of ${of}`,
  recapOf: (from, to) => `Recap: questions ${from}–${to}`,
  think: (seconds) => `Think first · ${seconds} s`,
  questionCount: (count) => (count === 1 ? '1 question' : `${count} questions`),
  part: (number, of) => ` (${number}/${of})`,
}

const japanese: Wording = {
  agenda: '質問一覧',
  contents: '目次',
  recap: 'まとめ',
  notes: '発表者ノート',
  missingFigure: '図なし',
  output: '出力',
  error: 'エラー',
  callouts: { note: '補足', tip: 'ヒント', important: '重要', warning: '注意', danger: '危険' },
  key: '正解',
  notStated: '記載なし',
  questionOf: (number, of) => `質問 ${number} / ${of}`,
  answerOf: (number, of) => `回答 ${number} / ${of}`,
  recapOf: (from, to) => `まとめ：質問 ${from}–${to}`,
  think: (seconds) => `考えてみよう · ${seconds} 秒`,
  questionCount: (count) => `質問 ${count} 件`,
  part: (number, of) => `（${number}/${of}）`,
}

const korean: Wording = {
  agenda: '질문 목록',
  contents: '차례',
  recap: '복습',
  notes: '발표자 노트',
  missingFigure: '그림 없음',
  output: '출력',
  error: '오류',
  callouts: { note: '참고', tip: '팁', important: '중요', warning: '주의', danger: '위험' },
  key: '정답',
  notStated: '언급 없음',
  questionOf: (number, of) => `질문 ${number} / ${of}`,
  answerOf: (number, of) => `답 ${number} / ${of}`,
  recapOf: (from, to) => `복습: 질문 ${from}–${to}`,
  think: (seconds) => `생각해 보기 · ${seconds}초`,
  questionCount: (count) => `질문 ${count}개`,
  part: (number, of) => ` (${number}/${of})`,
}

const wordings: Readonly<Record<string, Wording>> = { zh: chinese, en: english, ja: japanese, ko: korean }

/** Returns the words for a language tag such as `zh-Hans`; English where Lectern does not speak the language. */
export function wordingFor(lang: string): Wording {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(lang)) return traditionalChinese
  return wordings[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english
}
