const heading = /\n[ \t]*\n#{1,6}[ \t]/
const picture = /\n[ \t]*!\[[^\]\n]*\]\(/
/** A Chinese sentence on a line of its own, without a command of TeX. */
const prose = /\n[^\n\\$]*\p{Script=Han}[^\n\\$]{12,}[。；：][ \t]*(?:\n|$)/u

/** Whether what stands between the delimiters of a formula holds lines that no formula has: one was left out between. */
export function holdsText(content: string): boolean {
  return [heading, picture, prose].some((line) => line.test(content))
}
