/** A text without what writers vary in a name, such as case, spaces and hyphens. */
export interface Folded {
  readonly text: string
  /** Letters and digits only, in lower case and plain width. */
  readonly value: string
  /** For each character of `value` its offset in `text`. */
  readonly at: readonly number[]
}

/** Returns a text for looking up names in it: `GPT-3` and `gpt3` are one name. */
export function fold(text: string): Folded {
  let value = ''
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      if (!/[\p{L}\p{N}+#]/u.test(plain)) continue
      value += plain
      at.push(...Array.from(plain.split(''), () => offset))
    }
    offset += character.length
  }
  return { text, value, at }
}
