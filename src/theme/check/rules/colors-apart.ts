import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori'
import { diagnostic } from '../../../diagnostics/diagnostic.js'
import type { ThemeRule } from '../theme-rule.js'

/** Colours that mean different things: what is noted, and what is warned of. */
const meanings = [['--callout-mark', '--callout-alert']] as const

/** Smallest difference (CIEDE2000) at which two colours of a slide are told apart at a glance. */
const leastDifference = 15

/** How colours are seen. */
const eyes: readonly (readonly [string, (color: Color) => Color])[] = [
  ['', (color) => color],
  [' by who sees no red', filterDeficiencyProt(1)],
  [' by who sees no green', filterDeficiencyDeuter(1)],
  [' by who sees no blue', filterDeficiencyTrit(1)],
]

const difference = differenceCiede2000()

/** Colours that mean different things are told apart by everybody (slide-design 7.2). */
export const colorsApart: ThemeRule = ({ tokens, placeOf }) =>
  meanings.flatMap(([one, other]) => {
    const [first, second] = [one, other].map((property) => parse(tokens.get(property) ?? ''))
    if (!first || !second) return []
    const alike = eyes.find(([, seen]) => difference(seen(first), seen(second)) < leastDifference)
    if (!alike) return []
    const reason = `${one} and ${other} look alike${alike[0]}; take hues or lightnesses further apart`
    return [diagnostic('theme-colors-alike', reason, placeOf(other))]
  })
