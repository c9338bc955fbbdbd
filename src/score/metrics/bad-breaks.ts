import { breakPenalty, textOf } from '../../fit/break-penalty.js'
import type { Atom, SlideGroup } from '../../model.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'

/** A break that costs this much tears what belongs together. */
const badPenalty = 40
/** A paragraph may be torn after a sentence, with so many lines on either side (4.2). */
const fewestLines = 2
const sentenceEnd = /[。！？…!?.][”’」』）》)"']*$/u

/** M23: what belongs together is on one slide. */
export const badBreaks: Metric = {
  id: 'M23',
  name: 'bad breaks',
  group: 'layout',
  targets: [{ what: 'per 100 slides', aim: { to: 0.7 }, acceptable: { to: 2 } }],
  measure: ({ content }) => {
    if (content.length === 0) return undefined
    const groups = new Map<SlideGroup, SlideFacts[]>()
    for (const facts of content) groups.set(facts.slide.group, [...(groups.get(facts.slide.group) ?? []), facts])
    const bad = [...groups.values()].flatMap(badlyBroken)
    return {
      values: [(bad.length / content.length) * 100],
      short: bad.map(({ index }) => ({ index, message: 'begins where what belongs together was torn' })),
    }
  },
}

function badlyBroken(slides: readonly SlideFacts[]): SlideFacts[] {
  const atoms = slides.flatMap(({ slide }) => slide.atoms)
  let at = 0
  return slides.filter((facts, number) => {
    const penalty = breakPenalty(atoms, at, false)
    at += facts.slide.atoms.length
    const before = slides[number - 1]
    return penalty >= badPenalty || (before !== undefined && tearsBlock(before, facts))
  })
}

/** A row is never torn (K3); a paragraph may be, between sentences. */
function tearsBlock(before: SlideFacts, after: SlideFacts): boolean {
  const [last, first] = [before.slide.atoms.at(-1), after.slide.atoms[0]]
  if (!last || !first || placeOf(last) === undefined || placeOf(last) !== placeOf(first)) return false
  if (last.content.type !== 'flow') return true
  const [above, below] = [before, after].map(({ seen }) => seen.look.blocks.filter(({ role }) => role === 'prose'))
  const lines = Math.min(above?.at(-1)?.lines.length ?? 0, below?.[0]?.lines.length ?? 0)
  return !sentenceEnd.test(textOf(last).trimEnd()) || lines < fewestLines
}

/** Where the row or paragraph stands that an atom is, or is a piece of. */
function placeOf({ content }: Atom): number | undefined {
  if (content.type !== 'row' && !(content.type === 'flow' && content.node.type === 'paragraph')) return undefined
  return content.node.position?.start.offset
}
