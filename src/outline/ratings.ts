import type { PhrasingContent, RootContent } from 'mdast'
import { cutPhrasing, plainOf } from './cut-phrasing.js'

/** How hard, how important or how frequent a question is, as authors tag it; case does not matter. */
const tags = [
  ...['简单', '容易', '中等', '困难', '较难', '较易', '难', '易', '入门', '基础', '进阶', '初级', '中级', '高级'],
  ...[
    '必考',
    '必会',
    '必背',
    '常考',
    '高频',
    '中频',
    '低频',
    '重点',
    '重要',
    '热门',
    '了解',
    '掌握',
    '選択',
    '初級',
    '中級',
  ],
  ...[
    '上級',
    'easy',
    'medium',
    'hard',
    'simple',
    'difficult',
    'beginner',
    'basic',
    'intermediate',
    'advanced',
    'expert',
  ],
  ...[
    'junior',
    'middle',
    'senior',
    'must know',
    'important',
    '쉬움',
    '보통',
    '어려움',
    '초급',
    '중급',
    '고급',
    'leicht',
  ],
  ...['mittel', 'schwer', 'facile', 'moyen', 'difficile', 'fácil', 'medio', 'difícil', 'médio', 'лёгкий'],
  ...['легко', 'средне', 'сложно'],
]

/** What a line of metadata below a question tells; case does not matter. */
const keys = [
  ...[
    '难易度',
    '难度',
    '难度等级',
    '难度系数',
    '难度级别',
    '星级',
    '考察频率',
    '考察频次',
    '出现频率',
    '频率',
    '频次',
    '重要性',
  ],
  ...[
    '重要程度',
    '重要度',
    '热度',
    '推荐指数',
    '推荐度',
    '掌握程度',
    '考点',
    '考察点',
    '标签',
    '分类',
    '难易程度',
    '難易度',
    '頻出度',
  ],
  ...['難度', '重要度', '난이도', '빈도', '중요도', 'difficulty', 'level', 'frequency', 'importance', 'rating', 'tags'],
  ...['schwierigkeit', 'difficulté', 'dificultad', 'dificuldade', 'сложность', 'difficoltà'],
]

/** Some pages put a joiner in front that joins nothing. */
const star = String.raw`\u200D?[⭐★☆🌟🔥💥✨⚡❗‼]\uFE0F?`
const tag = String.raw`[【\[［(（]\s?(?:${tags.join('|')}|(?:${star}){1,10})\s?[】\]］)）]`
const mark = String.raw`(?:${tag}|(?:${star}\s?){1,10})`
const leading = new RegExp(String.raw`^\s{0,3}${mark}\s{0,3}`, 'iu')
const trailing = new RegExp(String.raw`\s{0,3}${mark}\s{0,3}$`, 'iu')
const bracketedKey = new RegExp(String.raw`^\s{0,3}【\s?(?:${keys.join('|')})\s?】`, 'iu')
/** An unknown key counts where stars, and no text, follow. */
const starredKey = new RegExp(
  String.raw`^\s{0,3}(?:【[^【】\n]{1,12}】|[^:：\n]{1,12}[:：])\s{0,3}(?:${star}){1,10}\s{0,3}(?:[（(【|]|$)`,
  'u',
)
const grade = String.raw`[0-9０-９]{1,3}(?:\.[0-9])?\s?(?:[/／]\s?[0-9０-９]{1,3}|分|星)?|[LP][0-9]`
/** Without brackets, a key counts where a grade follows: `Difficulty: hard`, but not `Level: hard to tell`. */
const plainKey = new RegExp(
  String.raw`^\s{0,3}(?:${keys.join('|')})\s?[:：]\s{0,3}(?:${star}|(?:${tags.join('|')}|${grade})\s{0,3}(?:[|,，;；（(【]|$))`,
  'iu',
)
const anyMark = new RegExp(`${tag}|${star}`, 'giu')

/** Behind this many characters a line is no tag but text. */
const longestRatingLine = 200
/** Titles carry few marks; the loop ends on any input. */
const mostMarks = 4
/** No mark is longer than this. */
const longestMark = 40

/** A title without its rating. */
export interface Unrated {
  readonly rest: readonly PhrasingContent[]
  /** What was taken away, as it was written; undefined where there was nothing. */
  readonly rating: string | undefined
}

/** Returns a title without the stars and difficulty tags at its ends: `⭐️ …`, `… 【中等】`, `… (⭐⭐)`. */
export function withoutRating(nodes: readonly PhrasingContent[]): Unrated {
  const plain = plainOf(nodes)
  let [from, to] = [0, plain.length]
  for (let marks = 0; marks < mostMarks; marks += 1) {
    from += leading.exec(plain.slice(from, to))?.[0].length ?? 0
    const tail = plain.slice(Math.max(from, to - longestMark), to)
    to -= trailing.exec(tail)?.[0].length ?? 0
  }
  const rating = [plain.slice(0, from), plain.slice(to)].map((part) => part.trim()).filter((part) => part !== '')
  // A title of stars alone is a title.
  if (rating.length === 0 || !/[\p{L}\p{N}\uFFFC]/u.test(plain.slice(from, to)))
    return { rest: nodes, rating: undefined }
  return { rest: cutPhrasing(nodes, from, to), rating: rating.join(' ') }
}

/**
 * Tells whether a block is a line of metadata: `【难易度】★★★ 【考察频率】…`, `Difficulty: hard`, only stars or tags. The
 * caller checks that it stands directly below a question.
 */
export function isRatingLine(node: RootContent): boolean {
  if (node.type === 'blockquote') return node.children.length > 0 && node.children.every(isRatingLine)
  if (node.type !== 'paragraph') return false
  const plain = plainOf(node.children)
  if (plain.length > longestRatingLine) return false
  return [bracketedKey, starredKey, plainKey].some((pattern) => pattern.test(plain)) || isOnlyMarks(plain)
}

function isOnlyMarks(plain: string): boolean {
  return plain.trim() !== '' && plain.replace(anyMark, '').trim() === ''
}
