/** What is not compared letter by letter already: neither ASCII nor Chinese. */
const others = /[^\0-\x7f\p{Script=Han}]/gu
const accents = /[\u0300-\u036f]/g

/**
 * Returns a text as it is searched: case, width and accents of letters do not count. Every character stays at its
 * offset, in UTF-16 units.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(others, folded)
}

function folded(character: string): string {
  const plain = character.normalize('NFKD').replace(accents, '').toLowerCase().normalize('NFC')
  return plain.length === character.length ? plain : character
}
