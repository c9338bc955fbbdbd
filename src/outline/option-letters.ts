/** Letters of right options that a text begins with. */
export interface OptionLetters {
  /** In upper case, such as `D` or `AC`. */
  readonly letters: string
  /** Number of characters up to the last letter. */
  readonly length: number
}

const opening = String.raw`^[\s("“'（【[]{0,3}`
const several = new RegExp(
  String.raw`${opening}([A-HＡ-Ｈ](?:\s?(?:[,，、&+]|and|和|及)?\s?[A-HＡ-Ｈ]){1,7})(?![\p{L}\p{N}+#*/-])`,
  'u',
)
const upperCase = new RegExp(String.raw`${opening}([A-HＡ-Ｈ])(?=$|[\s"”'!！)）\].．。,，、;；:：】（(]|选项|项)`, 'u')
const lowerCase = new RegExp(String.raw`${opening}([a-h])(?=$|["”')）\].．。,，:：】])`, 'u')
/** `B Tree` and `A good way` are words; `B because …` and `B 因为…` say why B is right. */
const word = /^\s+[A-Z0-9]/
const wordBehindArticle = /^\s+(?!because|since)[a-z]/

/** Returns the letters of options that a text begins with; `A good way`, `C++` and `B-tree` begin with none. */
export function optionLetters(text: string): OptionLetters | undefined {
  const found = several.exec(text) ?? upperCase.exec(text) ?? lowerCase.exec(text)
  const written = found?.[1]
  if (!found || !written) return undefined
  const [length, behind] = [found[0].length, text.slice(found[0].length)]
  const letters = written
    .normalize('NFKC')
    .replace(/and|[^A-Za-z]/g, '')
    .toUpperCase()
  if (word.test(behind) || (letters === 'A' && wordBehindArticle.test(behind))) return undefined
  return { letters, length }
}
