/** Whether a style of a deck is that of its fonts: all that may come and go without its look being another. */
export function isFontStyle(text: string): boolean {
  return text.startsWith('@font-face')
}
