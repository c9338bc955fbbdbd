import type { List, PhrasingContent } from 'mdast'
import { phrasingText } from '../phrasing-text.js'
import { type Asking, askedNames } from './asking.js'
import { isOrdinal } from './comparing-words.js'
import { areNames, type Entry } from './entry.js'
import { fold } from './fold.js'
import { isComparison } from './is-comparison.js'
import { leadOf } from './lead.js'
import type { Matrix, MatrixRow } from './table-of.js'

/** One thing that an entry says under a key: `内存：小`. */
interface Fact {
  readonly key: PhrasingContent[]
  readonly value: string
  readonly cell: PhrasingContent[]
}

/**
 * How alike the keys of all entries are for a proof (T1). Two keys suffice where no entry has any other: that
 * neighbours begin all their items with the same words by chance is not to be expected, while two shared keys among
 * others may be a mere `例如` and `注意`.
 */
const proof = { alike: 0.6, shared: 3, sharedByAll: 2 }

/** A table of more things than this is split by columns again. */
const mostColumns = 4

/** Returns whether entries say things under the same keys, which proves the cells of a matrix. */
export function shareKeys(entries: readonly Entry[]): boolean {
  const facts = entries.map(factsOf)
  if (!facts.every((list) => list !== undefined)) return false
  const sets = facts.map((list) => new Set(list.map(({ value }) => value)))
  const all = new Set(sets.flatMap((set) => [...set]))
  const shared = [...all].filter((value) => sets.every((set) => set.has(value))).length
  if (shared === all.size) return shared >= proof.sharedByAll
  return shared >= proof.shared && shared / all.size >= proof.alike
}

/** Returns whether an entry is a list of items that each say something under a key, or what such a list became. */
export function saysFacts(entry: Entry): boolean {
  return factsOf(entry) !== undefined || entry.blocks.some(isComparison)
}

/** Returns entries whose keys are shared as a matrix; undefined where their names or keys cannot head one (T1). */
export function factMatrix(entries: readonly Entry[], asking: Asking): Matrix | undefined {
  const facts = entries.map((entry) => factsOf(entry) ?? [])
  const keys = new Map(
    facts
      .flat()
      .reverse()
      .map((fact) => [fact.value, fact.key]),
  )
  const values = [...new Set(facts.flat().map(({ value }) => value))]
  const names = values.map((value) => phrasingText(keys.get(value) ?? []))
  if (!areNames(entries.map(({ name }) => name)) || !areNames(names) || names.some(isOrdinal)) return undefined
  if (entries.some(({ name }) => isOrdinal(name))) return undefined
  const sources = entries.flatMap(({ opening, blocks }) => [opening, ...blocks])
  const cellOf = (entry: number, value: string) => facts[entry]?.find((fact) => fact.value === value)?.cell
  // What the question sets against each other are the columns, whichever of the two the notes list first.
  const areThings = askedNames(names, asking).filter(Boolean).length === names.length
  if ((areThings || entries.length > mostColumns) && values.length <= mostColumns) {
    const rows = entries.map(({ title, opening }, entry): MatrixRow => {
      return { key: title, cells: values.map((value) => cellOf(entry, value)), source: opening }
    })
    return { columns: values.map((value) => keys.get(value) ?? []), rows, sources }
  }
  if (entries.length > mostColumns) return undefined
  const rows = values.map((value): MatrixRow => {
    return { key: keys.get(value) ?? [], cells: entries.map((_, entry) => cellOf(entry, value)), source: undefined }
  })
  return { columns: entries.map(({ title }) => title), rows, sources }
}

function factsOf({ said, blocks }: Entry): Fact[] | undefined {
  const [list, ...others] = blocks
  if (said.length > 0 || list?.type !== 'list' || others.length > 0) return undefined
  const facts = list.children.map(factOf)
  const proved = facts.flatMap((fact) => (fact ? [fact] : []))
  const isProved = proved.length === facts.length && new Set(proved.map(({ value }) => value)).size === facts.length
  return isProved ? proved : undefined
}

function factOf({ children, checked }: List['children'][number]): Fact | undefined {
  const [only, ...others] = children
  if (only?.type !== 'paragraph' || others.length > 0 || checked != null) return undefined
  const lead = leadOf(only.children)
  if (!lead || lead.said.length === 0 || lead.said.some(({ type }) => type === 'image' || type === 'break'))
    return undefined
  return { key: lead.title, value: fold(phrasingText(lead.title)).value, cell: lead.said }
}
