import { formattedNote, type NoteContext } from '../compose/formatted-note.js'
import { diagramKey, figureKey } from '../figures/figure-key.js'
import { isDiagram } from '../figures/is-diagram.js'
import type { Figure, Slide } from '../model.js'
import { slideSeconds } from '../output/slide-seconds.js'
import { slideIds } from '../plan/slide-ids.js'
import { wordingFor } from '../plan/wording.js'
import { presentWords } from '../present/present-words.js'
import type { Presented } from '../render/embed-presenting.js'
import type { PreparedLecture } from './prepare-lecture.js'

/** Returns what presenting needs to know of a deck: addresses, times, notes in their form, words. */
export function presented(slides: readonly Slide[], shown: readonly Figure[], prepared: PreparedLecture): Presented {
  const { lang } = prepared.lecture
  const ids = slideIds(slides)
  const questions = new Set(slides.flatMap(({ group }) => group.question ?? []))
  const numbers = new Map([...questions].map((question, index) => [question, index + 1]))
  const figures = new Set(shown)
  return {
    words: presentWords(lang),
    slides: slides.map((slide, index) => ({
      id: ids[index] ?? '',
      question: slide.group.question && numbers.get(slide.group.question),
      seconds: slideSeconds(slide),
      thinking: isWhole(slide) ? slide.group.thinking : undefined,
      note: slide.notes === '' ? undefined : formattedNote(slide.notes, contextOf(slide, figures, prepared)),
    })),
  }
}

/** A question that goes on on another slide is thought about when all of it has been read. */
function isWhole({ part }: Slide): boolean {
  return part === undefined || part.number === part.of
}

function contextOf({ group }: Slide, shown: ReadonlySet<Figure>, { figures, lecture }: PreparedLecture): NoteContext {
  const find = (key: string) => {
    const figure = figures.get(key)
    return figure && shown.has(figure) ? figure : undefined
  }
  const source = group.span?.source
  return {
    callouts: wordingFor(lecture.lang).callouts,
    picture: (url) => source && find(figureKey(source, url)),
    diagram: (code) => (isDiagram(code) ? find(diagramKey(code)) : undefined),
  }
}
