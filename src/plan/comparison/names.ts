import { type Folded, fold } from './fold.js'

/** A name as a text begins with it, and where the asking text holds it. */
export interface Named {
  /** Offsets of the name in the text that begins with it. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Offsets in the asking text. */
  readonly start: number
  readonly end: number
}

const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}+#])+/gu
/** Words that follow a name and are no part of it. */
const particle = /^(?:[的是在与和及跟中有对はがをのもと]|is|are|was|has|have|the|은|는|이|가)$/iu
const longestName = 16
/** What may stand before the name that a text begins with. */
export const opener =
  /^(?:而|但是|但|相比之下|相反|然而|其中|反之|whereas|while|in contrast|by contrast|conversely|on the other hand|the|an?|一方で?|반면에?|하지만)?[，,、\s]*(?:the\s+|an?\s+)?/iu

/**
 * Returns for each text the longest name that it begins with and that the asking text holds, each at a place of its own
 * there; undefined for a text that begins with none. What stands in brackets behind a name is another name of it.
 */
export function namesAsked(texts: readonly string[], asking: Folded): (Named | undefined)[] {
  const candidates = texts.map(namesOf)
  const taken: { start: number; end: number }[] = []
  const found: (Named | undefined)[] = texts.map(() => undefined)
  const byLength = candidates
    .flatMap((names, index) => names.map((name) => ({ ...name, index })))
    .sort((a, b) => b.value.length - a.value.length || a.index - b.index)
  for (const name of byLength) {
    if (found[name.index]) continue
    const place = placesOf(name.value, asking).find(
      ({ start, end }) => !taken.some((other) => start < other.end && other.start < end),
    )
    if (!place) continue
    taken.push(place)
    found[name.index] = { from: name.from, to: name.to, text: name.text, ...place }
  }
  return found
}

const connective =
  /和|与|與|跟|同|及|、|而非|而不是|还是|或|对|比|与|\bvs\b|versus|\band\b|\bor\b|\bfrom\b|\bover\b|\bthan\b|\bto\b|\bwith\b|\binstead\b|[,，/&|]|と|や|와|과|랑|및|対/iu
/** The second name may stand in a question of its own only where that goes on with the first: `如何估计？与乙的区别`. */
const endsSentence = /[。！!?？](?!\s*(?:与|和|跟|同|and\b|or\b|vs))/iu
/** Between two names that are set against each other stands little else than the word that joins them. */
const widestJoin = 24

/** Returns whether names stand beside each other in the asking text, joined by words such as `and` or `vs`. */
export function areJoined(names: readonly Named[], asking: Folded): boolean {
  const sorted = [...names].sort((a, b) => a.start - b.start)
  return sorted.every((name, index) => {
    const next = sorted[index + 1]
    if (!next) return true
    const between = asking.text.slice(name.end, next.start)
    return between.length <= widestJoin && connective.test(between) && !endsSentence.test(between)
  })
}

interface Candidate {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value: string
}

/** Every beginning of a text that could be a name, and what the brackets behind it hold. */
function namesOf(text: string): Candidate[] {
  const skipped = opener.exec(text)?.[0].length ?? 0
  const alias = /^[^，。,.：:（(]{1,20}[（(]([^（()）]{2,40})[)）]/u.exec(text)
  const aliasStart = alias?.[1] ? alias[0].length - alias[1].length - 1 : 0
  return [
    ...(skipped > 0 ? beginnings(text, skipped) : []),
    ...beginnings(text, 0),
    ...(alias?.[1] ? beginnings(text, aliasStart, aliasStart + alias[1].length) : []),
  ]
}

function beginnings(text: string, start: number, end = text.length): Candidate[] {
  const stretch = text.slice(start, end)
  const clause = /^[^，。；！？,;!?：:（(\n]*/u.exec(stretch)?.[0].length ?? stretch.length
  const tokens = [...stretch.slice(0, clause).matchAll(token)].slice(0, longestName)
  return tokens.flatMap((last): Candidate[] => {
    if (particle.test(last[0])) return []
    const from = start + (tokens[0]?.index ?? 0)
    const to = start + last.index + last[0].length
    const name = text.slice(from, to)
    const { value } = fold(name)
    return value.length >= 2 ? [{ from, to, text: name, value }] : []
  })
}

/** Places in the asking text where a name stands as whole words. */
function placesOf(name: string, { text, value, at }: Folded): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let found = value.indexOf(name); found >= 0; found = value.indexOf(name, found + 1)) {
    const start = at[found] ?? 0
    const end = (at[found + name.length - 1] ?? 0) + 1
    if (!tearsWord(text, start) && !tearsWord(text, end)) places.push({ start, end })
  }
  return places
}

function tearsWord(text: string, offset: number): boolean {
  const letter = /[A-Za-z0-9]/
  return letter.test(text.charAt(offset - 1)) && letter.test(text.charAt(offset))
}
