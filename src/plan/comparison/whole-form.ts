import { fitsCards } from './card-room.js'
import type { Form } from './form.js'

/** Shows all that the notes say. */
export const wholeForm: Form = {
  cards: (contents) => (fitsCards(contents) ? contents : undefined),
  matrix: (matrix) => matrix,
}
