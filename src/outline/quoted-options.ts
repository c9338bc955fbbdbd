/** What may stand between the texts of several options, and behind the last. */
const joints = /^(?:\0|[\s,，;；、.。&+/|]|\band\b|\bor\b|和|与|及|以及|と|및)+$/iu

/**
 * Returns the indexes of the options that an answer gives by their texts, one or several; undefined where it says
 * anything else, too.
 */
export function quotedOptions(said: string, options: readonly string[]): readonly number[] | undefined {
  const texts = options.map((text, index) => ({ text: plain(text), index })).filter(({ text }) => text !== '')
  const found: number[] = []
  let rest = plain(said)
  // The longer text may hold the shorter one.
  for (const { text, index } of texts.sort((one, other) => other.text.length - one.text.length)) {
    const at = rest.indexOf(text)
    if (at < 0) continue
    rest = `${rest.slice(0, at)}\0${rest.slice(at + text.length)}`
    found.push(index)
  }
  return found.length > 0 && joints.test(rest) ? found.sort((one, other) => one - other) : undefined
}

function plain(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim().toLowerCase()
  return words.replace(/[\s.。;；,，]+$/u, '')
}
