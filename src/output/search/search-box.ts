import { type Found, find } from '../../search/find.js'
import type { ListedQuestion } from './listed-questions.js'
import { resultItem } from './result-item.js'
import type { SearchWords } from './search-data.js'

/** The parts of the page that searching takes. */
export interface SearchParts {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  /** Says how many questions were found; screen readers read it out. */
  readonly status: HTMLElement
  readonly results: HTMLElement
  readonly list: HTMLElement
  /** Shows the results that were left out at first. */
  readonly more: HTMLButtonElement
  /** What is shown while nothing is searched for. */
  readonly contents: HTMLElement
}

/** What reading the page gives, needed at the first search only. */
type Questions = () => readonly ListedQuestion[]

/** Results that are shown at first. */
const shownAtFirst = 50

/** Searches as one types, and lets keys move: `/` to the field, arrows through the results, Enter to a slide, Esc back. */
export function startSearch(parts: SearchParts, questions: Questions, words: SearchWords): void {
  const { form, field, more, list } = parts
  let shown = ''
  const update = () => {
    if (field.value.trim() === shown) return
    shown = field.value.trim()
    show(parts, questions, words, shownAtFirst)
  }
  field.addEventListener('input', (event) => {
    // Half-typed pinyin is not searched for.
    if (!(event instanceof InputEvent && event.isComposing)) update()
  })
  field.addEventListener('compositionend', update)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    linksOf(list)[0]?.click()
  })
  more.addEventListener('click', () => {
    show(parts, questions, words, Number.POSITIVE_INFINITY)
    linksOf(list)[shownAtFirst]?.focus()
  })
  document.addEventListener('keydown', (event) => moveByKey(event, parts, update))
  // Back from a deck, the browser fills in what was searched for.
  window.addEventListener('pageshow', update)
  form.hidden = false
  update()
}

function show(parts: SearchParts, questions: Questions, words: SearchWords, most: number): void {
  const { field, status, results, list, more, contents } = parts
  const query = field.value
  const isSearching = query.trim() !== ''
  const found: Found = isSearching
    ? find(
        query,
        questions().map(({ folded }) => folded),
      )
    : { terms: [], hits: [] }
  const count = found.hits.length
  const items = found.hits.slice(0, most).flatMap((hit) => {
    const question = questions()[hit.entry]
    return question ? [resultItem(question, hit, found.terms)] : []
  })
  list.replaceChildren(...items)
  more.hidden = count <= most
  more.textContent = counted(words.all, count)
  status.textContent = isSearching ? outcome(count, words) : ''
  results.hidden = !isSearching
  contents.hidden = isSearching
  // Whoever scrolled down before typing sees the best result all the same.
  const { bottom } = field.getBoundingClientRect()
  if (isSearching && results.getBoundingClientRect().top < bottom) results.scrollIntoView({ block: 'start' })
}

function outcome(count: number, words: SearchWords): string {
  if (count === 0) return words.none
  return counted(count === 1 ? words.one : words.many, count)
}

function counted(text: string, count: number): string {
  return text.replace('{n}', String(count))
}

function moveByKey(event: KeyboardEvent, { field, list }: SearchParts, update: () => void): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const links = linksOf(list)
  const place = links.indexOf(document.activeElement as HTMLElement)
  const isInSearch = document.activeElement === field || place !== -1
  if (event.key === '/' && document.activeElement !== field) {
    field.focus()
    field.select()
  } else if (event.key === 'Escape' && (isInSearch || field.value !== '')) {
    field.value = ''
    update()
    field.focus()
  } else if (event.key === 'ArrowDown' && isInSearch) links[Math.min(place + 1, links.length - 1)]?.focus()
  else if (event.key === 'ArrowUp' && place !== -1) (links[place - 1] ?? field).focus()
  else return
  event.preventDefault()
}

function linksOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('a')]
}
