import { diagnostic } from '../../../diagnostics/diagnostic.js'
import { typeFloors } from '../../type-floors.js'
import type { ThemeRule } from '../theme-rule.js'

/** M03: smallest sizes in px at 1280×720 by what they are for. */
const floors: Readonly<Record<string, number>> = {
  '--size-cover': 40,
  '--size-question': 40,
  '--size-title': 32,
  '--size-title-compact': 28,
  '--size-title-dense': 24,
  '--size-body': 28,
  '--size-card': 28,
  '--size-table': typeFloors.cell,
  '--size-table-roomy': typeFloors.cell,
  '--size-code': typeFloors.code,
  '--size-code-roomy': typeFloors.code,
  '--size-code-dense': typeFloors.code,
  '--size-small': typeFloors.any,
  '--size-page': typeFloors.any,
}

/** No type is smaller than can be read from the back (M03). */
export const typeSizes: ThemeRule = ({ tokens, placeOf }) =>
  Object.entries(floors).flatMap(([property, floor]) => {
    const size = /^([\d.]+)px$/.exec(tokens.get(property) ?? '')?.[1]
    if (size === undefined || Number(size) >= floor) return []
    return [
      diagnostic('theme-type-small', `${property} is ${size} px, expected ${floor} px or more`, placeOf(property)),
    ]
  })
