import { askingLines } from './asking-lines.js'
import { boldParagraphs } from './bold-paragraphs.js'
import { cards } from './cards.js'
import { containers } from './containers.js'
import type { Convention } from './convention.js'
import { dialogues } from './dialogues.js'
import { headings } from './headings.js'
import { labelHeadings } from './label-headings.js'
import { labelledItems } from './labelled-items.js'
import { labelledParagraphs } from './labelled-paragraphs.js'
import { questionLists } from './question-lists.js'
import { questionTables } from './question-tables.js'
import { summaries } from './summaries.js'

/** Every convention that Lectern reads; a new one is one file and one line here. */
export const conventions: readonly Convention[] = [
  headings,
  containers,
  summaries,
  labelHeadings,
  labelledParagraphs,
  labelledItems,
  dialogues,
  boldParagraphs,
  questionLists,
  questionTables,
  cards,
  askingLines,
]
