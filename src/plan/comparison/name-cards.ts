import type { Cards } from '../cards.js'
import { type Asking, askedNames } from './asking.js'
import { areAspects, type Said } from './aspects.js'
import { type CardContent, cardsOf } from './cards-of.js'
import { areOpposites, asksToCompare, isAspect, isOrdinal } from './comparing-words.js'
import type { Window } from './cut-window.js'
import { areNames, contentOf, type Entry, type Run, textOf } from './entry.js'
import { fold } from './fold.js'
import type { Form } from './form.js'
import type { Named } from './names.js'

const mostCards = 3

/** Returns which entries of a run a reader should see side by side (T2): those that the question sets against each other. */
export function sideBySide({ kind, entries }: Run, asking: Asking): Window[] {
  const names = entries.map(({ name }) => name)
  const asked = asking.compares ? askedNames(names, asking) : []
  const hasHeadings = kind === 'heading' || kind === 'bold'
  const windows = [
    ...askedWindows(entries, asked, asking),
    ...oppositeWindows(names),
    ...(hasHeadings ? [] : titledWindows(entries, asking)),
  ]
  const chosen = windows.filter((window, index) => windows.findIndex((other) => overlap(window, other)) === index)
  return chosen
    .filter(({ from, to }) => kind !== 'list' || to - from === entries.length)
    .filter(({ from, to }) => areNames(names.slice(from, to)) && !names.slice(from, to).some(isOrdinal))
}

/** Returns entries as cards under their names; undefined where one holds what no card can, or all hold too much. */
export function nameCards(entries: readonly Entry[], { cards }: Form): Cards | undefined {
  const contents = entries.flatMap((entry): CardContent[] => {
    const children = contentOf(entry)
    return children ? [{ title: entry.title, children, sources: [entry.opening, ...entry.blocks] }] : []
  })
  const shown = contents.length === entries.length ? cards(contents) : undefined
  return shown && cardsOf(shown)
}

/** Stretches of two or three neighbours whose names the question joins; of three things one may bear another name. */
function askedWindows(entries: readonly Entry[], asked: readonly (Named | undefined)[], asking: Asking): Window[] {
  const found = asked.filter(Boolean).length
  if (found < 2 || areAspects(entries.map(saidIn), asking)) return []
  if (entries.some(({ name }, index) => asked[index] && isAspect(name))) return []
  if (entries.length === mostCards) return [{ from: 0, to: mostCards }]
  const from = asked.findIndex(Boolean)
  const to = from + found
  return found <= mostCards && asked.slice(from, to).every(Boolean) ? [{ from, to }] : []
}

/** Such as `优点` and `缺点`, or `Pros` and `Cons`: opposites need no question that asks for them. */
function oppositeWindows(names: readonly string[]): Window[] {
  return names.flatMap((name, index) => {
    const next = names[index + 1]
    return next !== undefined && areOpposites(name, next) ? [{ from: index, to: index + 2 }] : []
  })
}

/** Two things that the question does not name, while each has a heading of its own in the answer. */
function titledWindows(entries: readonly Entry[], asking: Asking): Window[] {
  const [first, second, ...others] = entries.map(({ name }) => name)
  if (!first || !second || others.length > 0 || areAspects(entries.map(saidIn), asking)) return []
  if (!asksToCompare(asking.texts[0]?.text ?? '')) return []
  const titled = [first, second].map((name) =>
    asking.headings.filter((heading) => fold(heading).value.startsWith(fold(name).value)),
  )
  return titled.every((headings) => headings.length > 0) && titled[0]?.[0] !== titled[1]?.[0]
    ? [{ from: 0, to: 2 }]
    : []
}

function overlap(a: Window, b: Window): boolean {
  return a.from < b.to && b.from < a.to
}

function saidIn(entry: Entry): Said {
  return { name: entry.name, text: textOf(entry) }
}
