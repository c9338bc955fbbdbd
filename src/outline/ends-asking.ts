/** Ends what asks, perhaps with a remark in brackets: `（重要）`, `[hard]`. */
const end = /[?？]["”’)）」』】*_]*(?:\s*[（(【[][^（()）【】[\]]{1,24}[）)】\]])*\s*$/u

/** Returns whether a text ends with a question. */
export function endsAsking(text: string): boolean {
  return end.test(text)
}
