import type { Candidate, Choice } from './choose-family.js'
import type { Opener } from './conventions/convention.js'
import { numberingOf } from './numbering.js'
import { questionLikeness } from './question-likeness.js'

/** Returns the openers of the best family and those of others that are questions too, in reading order. */
export function joinFamilies({ best, all }: Choice): Opener[] {
  if (!best) return []
  const others = all.filter((candidate) => candidate !== best)
  const joined = [...best.family.openers, ...others.flatMap((other) => joining(other, best))]
  const taken = new Set<string>()
  return joined
    .sort((one, other) => one.step.index - other.step.index || one.part - other.part)
    .filter(({ step, part }) => {
      const key = `${step.index}.${part}`
      const isNew = !taken.has(key)
      taken.add(key)
      return isNew
    })
}

function joining(other: Candidate, best: Candidate): readonly Opener[] {
  if (isItemHead(best) && isItemHead(other)) return other.family.openers.filter(isAsking)
  if (other.family.shape.startsWith('bold')) return other.family.openers.filter((opener) => continues(opener, best))
  return isDeeperLevel(other, best) ? other.family.openers : []
}

/** Items whose heading has another depth are siblings all the same. */
function isItemHead({ family }: Candidate): boolean {
  return family.shape.endsWith('-item')
}

function isAsking({ text }: Opener): boolean {
  return questionLikeness(text) > 0
}

/** A bold paragraph goes on with the numbering of headings: 1.1 is a heading, 1.2 is bold. */
function continues(opener: Opener, best: Candidate): boolean {
  const number = numberingOf(opener.text)
  if (best.family.kind !== 'heading' || number?.style !== '1.2' || opener.rest.length > 0 || !isAsking(opener))
    return false
  const siblings = best.family.openers.filter(({ text }) => numberingOf(text)?.style === '1.2')
  return 2 * siblings.length > best.family.openers.length
}

/** Questions of two levels: both mostly ask, and the deeper ones are not numbered. */
function isDeeperLevel(other: Candidate, best: Candidate): boolean {
  const [depth, deeper] = [best, other].map(({ family }) => family.openers[0]?.depth ?? 7)
  const areHeadings = /^h\d$/.test(best.family.shape) && /^h\d$/.test(other.family.shape)
  return (
    areHeadings &&
    deeper === (depth ?? 0) + 1 &&
    best.evidence.asking >= 0.7 &&
    other.evidence.asking >= 0.8 &&
    other.family.openers.every(({ text }) => numberingOf(text) === undefined)
  )
}
