/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—]/u

/**
 * Joins the soft line ends of a text as a reader would: nothing between two Chinese or Japanese characters, a space
 * elsewhere. Marp would turn each of them into a line break.
 *
 * @param before character in front of the text, empty where there is none
 * @param after character behind the text, empty where there is none
 */
export function joinLines(text: string, before = '', after = ''): string {
  return text.replace(/[ \t]*\n[ \t]*/g, (lineEnd, offset: number) => {
    const left = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? before
    const right = [...text.slice(offset + lineEnd.length).slice(0, 2)].at(0) ?? after
    return [left, right].every((character) => character === '' || unspaced.test(character)) ? '' : ' '
  })
}
