import type { PhrasingContent } from 'mdast'
import { cutPhrasing, plainOf } from './cut-phrasing.js'
import { enumeratorOf } from './enumerators.js'

/** What authors write beside the right option; case does not matter. */
const rightWords = [
  ...['correct', 'correct answer', 'right answer', 'the correct answer', 'answer', '正确', '正确答案', '答案', '对'],
  ...['正解', '正答', '정답', 'richtig', 'korrekt', 'correcte', 'bonne réponse', 'correcta', 'correcto', 'correta'],
  ...['correto', 'corretta', 'corretto', 'верно', 'правильно', 'правильный ответ'],
]
const wrongWords = [
  'incorrect',
  'wrong',
  '错误',
  '错',
  '不正确',
  '不正解',
  '오답',
  'falsch',
  'faux',
  'incorrecta',
  'неверно',
]

const right = '[✓✔✅☑√]'
const wrong = '[✗✘❌❎]'
/** In front of a number, `√` is its root. */
const front = new RegExp(String.raw`^\s{0,3}(?!√\S)(?:(${right})|${wrong})\uFE0F?\s{0,3}`, 'u')
const behind = new RegExp(
  String.raw`\s{0,3}(?:(?:(${right})|${wrong})\uFE0F?|${remark('[(（\\[【]', '[)）\\]】]')}|${remark('(?:←|<-{1,3}|⬅\\uFE0F?)', '')})\s{0,3}$`,
  'iu',
)

function remark(open: string, close: string): string {
  return String.raw`${open}\s?(?:(${rightWords.join('|')}|${right})|${wrongWords.join('|')}|${wrong})\uFE0F?\s?${close}`
}

/** No mark behind an option is longer than this. */
const longestMark = 40

/** An option without its mark. */
export interface Unmarked {
  readonly nodes: readonly PhrasingContent[]
  /** True where the mark says right, false where it says wrong, undefined where there is none. */
  readonly right: boolean | undefined
}

/** Returns an option without the `✓`, `✅`, `(correct)` or `（错误）` beside it, and what that mark says. */
export function withoutMark(nodes: readonly PhrasingContent[]): Unmarked {
  const plain = plainOf(nodes)
  // `✅ A. text` and `A. ✅ text`
  const ticked = front.exec(plain)
  const skipped = ticked ? 0 : (enumeratorOf(plain)?.length ?? 0)
  const first = ticked ?? front.exec(plain.slice(skipped))
  if (first) {
    const from = skipped + first[0].length
    const rest = [...cutPhrasing(nodes, 0, skipped), ...cutPhrasing(nodes, from, plain.length)]
    return { nodes: rest, right: first[1] !== undefined }
  }
  const last = behind.exec(plain.slice(-longestMark))
  if (!last || last[0].length === plain.length) return { nodes, right: undefined }
  return { nodes: cutPhrasing(nodes, 0, plain.length - last[0].length), right: last.slice(1).some(Boolean) }
}

/** Tells whether all the text of an option is bold, but for its letter. */
export function isBold(nodes: readonly PhrasingContent[]): boolean {
  const plain = plainOf(nodes)
  const letter = enumeratorOf(plain)?.length ?? 0
  const bold = plainOf(nodes.filter((node) => node.type === 'strong'))
  const light = plainOf(nodes.filter((node) => node.type !== 'strong'))
  return bold.trim().length >= plain.trim().length - letter && light.trim().length <= letter && bold.trim() !== ''
}

/** Returns an option as if it had not been written in bold. */
export function withoutBold(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
}
