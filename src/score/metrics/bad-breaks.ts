import { breakPenalty } from '../../fit/break-penalty.js'
import { groupedBy } from '../../grouped-by.js'
import type { Atom } from '../../model.js'
import type { SlideFacts } from '../deck-facts.js'
import type { Metric } from '../metric.js'

/** A break that costs this much tears what belongs together. */
const badPenalty = 40

/** M23: what belongs together is on one slide. */
export const badBreaks: Metric = {
  id: 'M23',
  name: 'bad breaks',
  group: 'layout',
  targets: [{ what: 'per 100 slides', aim: { to: 0.7 }, acceptable: { to: 2 } }],
  measure: ({ content }) => {
    if (content.length === 0) return undefined
    const groups = groupedBy(content, ({ slide }) => slide.group)
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
    return penalty >= badPenalty || (before !== undefined && tearsRow(before, facts))
  })
}

/** A row is never torn (K3): one higher than a slide goes on in another that stands at the same place of the notes. */
function tearsRow(before: SlideFacts, after: SlideFacts): boolean {
  const [last, first] = [before.slide.atoms.at(-1), after.slide.atoms[0]]
  const place = last && placeOfRow(last)
  return place !== undefined && first !== undefined && place === placeOfRow(first)
}

function placeOfRow({ content }: Atom): number | undefined {
  return content.type === 'row' ? content.node.position?.start.offset : undefined
}
