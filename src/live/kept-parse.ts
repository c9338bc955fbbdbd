import type { ParseText } from '../outline/normalise.js'
import { parseWithHtml } from '../outline/normalise.js'

/** Parses texts, each once as long as it is asked for from one making to the next. */
export interface KeptParse {
  readonly parse: ParseText
  /** Forgets what was not asked for since the last time. */
  readonly turn: () => void
}

/** Returns a store of parsed parts of notes. */
export function keptParse(): KeptParse {
  type Trees = Map<string, ReturnType<ParseText>>
  let [before, now]: [Trees, Trees] = [new Map(), new Map()]
  return {
    parse: (text) => {
      const tree = now.get(text) ?? before.get(text) ?? parseWithHtml(text)
      now.set(text, tree)
      return tree
    },
    turn: () => {
      before = now
      now = new Map()
    },
  }
}
