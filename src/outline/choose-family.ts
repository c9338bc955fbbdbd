import type { Family } from './conventions/convention.js'
import { type Evidence, evidenceFor, type Surroundings } from './evidence.js'

/** A family with what speaks for it. */
export interface Candidate {
  readonly family: Family
  readonly evidence: Evidence
  readonly score: number
}

/** Weights of the evidence; leaving out any one of them misreads at most one document in eighteen of as many conventions. */
const weights = { asking: 2, listed: 1.5, numbered: 1, labelled: 2, coverage: 1.5, empty: -1.5 } as const

/** What plain headings reach that all ask and hold all of the notes: no doubt is left. */
const certain = weights.asking + weights.coverage

/**
 * Headings are taken for questions from the first two shares on; other openers already look like questions by their
 * writing, where some of the notes stand below them.
 */
const least = { asking: 0.25, labelled: 0.3, coverage: 0.02 } as const

/** A runner-up this close makes the reading unsure. */
const closeCall = 0.85

/** The family that holds the questions, and how sure that is. */
export interface Choice {
  readonly best: Candidate | undefined
  /** From 0 to 1. */
  readonly confidence: number
  /** The runner-up, where it is close. */
  readonly rival: Candidate | undefined
  readonly all: readonly Candidate[]
}

/** Returns the best supported family; a shape that is asked for wins over the evidence, `none` means that there is none. */
export function chooseFamily(
  families: readonly Family[],
  surroundings: Surroundings,
  asked: string | undefined,
): Choice {
  const all = families.map((family) => candidateFor(family, surroundings)).sort((one, other) => other.score - one.score)
  if (asked !== undefined) {
    const best = all.find(({ family }) => family.shape === asked || family.shape.startsWith(`${asked}-`))
    return { best, confidence: 1, rival: undefined, all }
  }
  const acceptable = all.filter(isAcceptable)
  const [best, second] = acceptable
  const rival = best && second && second.score > closeCall * best.score ? second : undefined
  return { best, confidence: best ? confidenceOf(best) : 0, rival, all }
}

function candidateFor(family: Family, surroundings: Surroundings): Candidate {
  const evidence = evidenceFor(family, surroundings)
  const sum = sumOf(evidence)
  return { family, evidence, score: sum * Math.log2(1 + family.openers.length) * (family.trust ?? 1) }
}

function sumOf(evidence: Evidence): number {
  const keys = Object.keys(weights) as (keyof typeof weights)[]
  return keys.reduce((sum, key) => sum + weights[key] * evidence[key], 0)
}

function isAcceptable({ family, evidence }: Candidate): boolean {
  // A few questions in a book are asides: its headings say what it is about.
  if (family.kind !== 'heading') {
    const { coverage, numbered } = { numbered: 0, ...(family.least ?? { coverage: least.coverage }) }
    return evidence.coverage >= coverage && evidence.numbered >= numbered
  }
  return evidence.asking >= least.asking || evidence.labelled >= least.labelled
}

function confidenceOf({ evidence }: Candidate): number {
  return Math.round(100 * Math.max(0, Math.min(1, sumOf(evidence) / certain))) / 100
}
