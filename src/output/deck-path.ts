import { numberless } from '../outline/numberless.js'
import { safeName } from '../source/safe-name.js'

/** Names that the output folder itself uses. */
const taken = ['index.html', 'report.json']

/** What a deck's path is made of. */
export interface NamedLecture {
  readonly title: string
  /** Whether one deck has all its sections; by default each has its own. */
  readonly isOneDeck?: boolean
  readonly sections: readonly { readonly title: string }[]
}

/**
 * Returns the path of a deck's files relative to the output folder, without ending: `<lecture>/<nn>-<section>`, where
 * `sectionIndex` counts from 0 and `nn` from 01. The names are safe on every system.
 */
export function deckPath(lectureTitle: string, sectionIndex: number, sectionTitle: string): string {
  return `${safeName(lectureTitle, 'lecture')}/${sectionName(sectionIndex, sectionTitle)}`
}

/**
 * Returns the paths of every lecture's decks: of its sections, or `<lecture>/<lecture>`; lectures whose names differ in case
 * only get `-2`, `-3`, ….
 */
export function deckPaths(lectures: readonly NamedLecture[]): string[][] {
  const used = new Set(taken)
  return lectures.map(({ title, isOneDeck = false, sections }) => {
    const folder = freeName(title, used)
    used.add(folder.toLowerCase())
    if (isOneDeck) return [`${folder}/${folder}`]
    return sections.map((section, index) => `${folder}/${sectionName(index, section.title)}`)
  })
}

// The number in front keeps the sections of a lecture apart, whatever their titles.
function sectionName(index: number, title: string): string {
  return safeName(numberless(title), 'section', { prefix: `${String(index + 1).padStart(2, '0')}-` })
}

function freeName(title: string, used: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = safeName(title, 'lecture', copy === 1 ? {} : { suffix: `-${copy}` })
    if (!used.has(name.toLowerCase())) return name
  }
}
