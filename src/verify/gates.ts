import { formulasTypeset } from './formulas-typeset.js'
import type { Gate } from './gate.js'
import { noRequests } from './no-requests.js'
import { notesPresent } from './notes-present.js'
import { overflow } from './overflow.js'
import { scaleReduced } from './scale-reduced.js'
import { slideCount } from './slide-count.js'
import { smallText } from './small-text.js'
import { textPresent } from './text-present.js'

/** Every check that a rendered deck has to pass; a new one is one file and one line here. */
export const gates: readonly Gate[] = [
  slideCount,
  overflow,
  notesPresent,
  textPresent,
  noRequests,
  scaleReduced,
  formulasTypeset,
  smallText,
]
