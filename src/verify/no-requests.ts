import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Gate } from './gate.js'

/** M14: the deck is one file that asks for nothing. */
export const noRequests: Gate = ({ deck, inspection }) =>
  [...new Set(inspection.requests)].map((address) =>
    diagnostic(
      'remote-request',
      `${deck.path} asks for ${address.slice(0, 120)}; remove it from the notes or the theme`,
      deck.sections[0].origin,
    ),
  )
