import { accessible } from './accessible.js'
import { answerHidden } from './answer-hidden.js'
import { contrast } from './contrast.js'
import { fontFloors } from './font-floors.js'
import { formulasTypeset } from './formulas-typeset.js'
import type { Gate, GateId } from './gate.js'
import { noRequests } from './no-requests.js'
import { notesPresent } from './notes-present.js'
import { overflow } from './overflow.js'
import { overlap } from './overlap.js'
import { paperFits } from './paper-fits.js'
import { paperWhole } from './paper-whole.js'
import { pdfReadable } from './pdf-readable.js'
import { runningLine } from './running-line.js'
import { scaleReduced } from './scale-reduced.js'
import { slideCount } from './slide-count.js'
import { smallText } from './small-text.js'
import { standsAlone } from './stands-alone.js'
import { textPresent } from './text-present.js'
import { titlesUnique } from './titles-unique.js'
import { verbatim } from './verbatim.js'
import { visualsShown } from './visuals-shown.js'

/** A check and the gate that it is, or is part of. */
interface GateCheck {
  readonly id: GateId
  readonly check: Gate
}

/** Every check that a rendered deck has to pass; a new one is one file and one line here. */
export const gates: readonly GateCheck[] = [
  { id: 'M01', check: overflow },
  { id: 'M01', check: paperFits },
  { id: 'M02', check: overlap },
  { id: 'M02', check: runningLine },
  { id: 'M03', check: fontFloors },
  { id: 'M03', check: scaleReduced },
  { id: 'M03', check: smallText },
  { id: 'M04', check: notesPresent },
  { id: 'M04', check: textPresent },
  { id: 'M04', check: paperWhole },
  { id: 'M05', check: verbatim },
  { id: 'M06', check: standsAlone },
  { id: 'M07', check: visualsShown },
  { id: 'M07', check: formulasTypeset },
  { id: 'M08', check: contrast },
  { id: 'M09', check: titlesUnique },
  { id: 'M10', check: answerHidden },
  { id: 'M11', check: accessible },
  { id: 'M12', check: pdfReadable },
  { id: 'M14', check: noRequests },
  { id: 'M15', check: slideCount },
]
