import { type DeckParts, stylesOf } from '../render/deck-parts.js'

/** What has changed on the slides of a deck from one version to another. */
export interface DeckChanges {
  /** The version that it has become. */
  readonly version: string
  readonly title: string
  /** Its styles in order: the place of one that it had, counted from 0, or the text of a new one. */
  readonly styles: readonly (number | string)[]
  /** The addresses of its slides in order. */
  readonly ids: readonly string[]
  /** Slides that are others than before, by their places, as HTML; empty where there are more slides or fewer now. */
  readonly slides: Readonly<Record<number, string>>
}

/** Compares two versions of a deck. */
export function deckChanges(before: DeckParts, now: DeckParts, version: string): DeckChanges {
  const known = stylesOf(before)
  const isAsLong = before.slides.length === now.slides.length
  const changed = [...now.slides.entries()].filter(([index, { svg }]) => isAsLong && svg !== before.slides[index]?.svg)
  return {
    version,
    title: /<title>([^<]*)/.exec(now.before)?.[1] ?? '',
    styles: stylesOf(now).map((style) => (known.includes(style) ? known.indexOf(style) : style)),
    ids: now.slides.map(({ svg }) => / id="([^"]*)"/.exec(svg)?.[1] ?? ''),
    slides: Object.fromEntries(changed.map(([index, { svg }]) => [index, svg])),
  }
}
