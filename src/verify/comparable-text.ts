/** Returns text without what rendering may change: white space, and the invisible guards of `compose`. */
export function comparableText(text: string): string {
  return text.replace(/[\s\u2060\u200b]+/gu, '')
}
