import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../../../diagnostics/diagnostic.js'
import { apcaContrast, wcagContrast } from '../../color-contrast.js'
import { type ColorPair, colorPairs } from '../color-pairs.js'
import { hexColor } from '../hex-color.js'
import { ownPairs } from '../own-pairs.js'
import type { ThemeRule } from '../theme-rule.js'
import type { ThemeSheet } from '../theme-sheet.js'
import { veiled } from '../veiled.js'

/** H3: share of white that other light adds on the screen, by the standard for classrooms, and in a bright one. */
const light = { classroom: 1 / 15, bright: 1 / 7 } as const

/** H3: what is read keeps this contrast in a bright classroom. */
const leastBright = 4.5

/** Every text and mark stands out from what it stands on, under the light of a classroom, too (H1 to H4). */
export const contrast: ThemeRule = (sheet) =>
  [...colorPairs, ...ownPairs(sheet.tokens)].flatMap((pair) => faultOf(pair, sheet))

function faultOf({ text, ground, use, ratio, lightness, isLit }: ColorPair, sheet: ThemeSheet): VFileMessage[] {
  const [front, back] = [text, ground].map((property) => hexColor(sheet.tokens.get(property)))
  if (!front || !back) return []
  const under = (veil: number) => wcagContrast(veiled(front, veil), veiled(back, veil))
  const faults: readonly (readonly [number, number, string])[] = [
    [wcagContrast(front, back), ratio, ''],
    ...(isLit
      ? ([
          [under(light.classroom), ratio, ' in the light of a classroom'],
          [under(light.bright), leastBright, ' in a bright room'],
        ] as const)
      : []),
  ]
  const low = faults.find(([found, least]) => found < least)
  const apca = apcaContrast(front, back)
  if (!low && apca >= lightness) return []
  const what = `${use}: ${text} on ${ground}`
  const reason = low
    ? `${what} has a contrast of ${low[0].toFixed(1)}:1${low[2]}, expected ${low[1]}:1; take a colour further from its ground`
    : `${what} has a lightness contrast of ${apca.toFixed(0)} (APCA), expected ${lightness}; take a colour further from its ground`
  return [diagnostic('theme-contrast', reason, sheet.placeOf(text))]
}
