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
    for (const plain of plainForms(character)) {
      value += plain
      at.push(offset)
      if (plain.length > 1) at.push(offset)
    }
    offset += character.length
  }
  return { text, value, at }
}

/** Most characters have one plain form, which costs far less to find than by normalising. */
function plainForms(character: string): readonly string[] {
  if (/[a-z0-9+#\u4e00-\u9fff]/.test(character)) return [character]
  if (/[A-Z]/.test(character)) return [character.toLowerCase()]
  if (character <= '\u007f' || /[\u3000-\u303f]/.test(character)) return []
  return [...character.normalize('NFKC').toLowerCase()].filter((plain) => /[\p{L}\p{N}+#]/u.test(plain))
}
