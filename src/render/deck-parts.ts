/** One slide of a deck's HTML. */
export interface DeckSlide {
  /** The slide itself. */
  readonly svg: string
  /** Its notes as Marp writes them, in their element; empty where it has none. */
  readonly note: string
  /** Its notes with their markup, in their element; empty where it has none. */
  readonly formatted: string
}

/** A deck's HTML, taken apart. */
export interface DeckParts {
  readonly before: string
  readonly slides: readonly DeckSlide[]
  readonly after: string
}

const slideStart = '<svg data-marpit-svg=""'
const slideEnd = '</foreignObject></svg>'
const templateStart = '<template id="lectern-notes">'
const templateEnd = '</template>'

/** Takes a deck's HTML apart; nothing in the slides looks like their ends, because texts are escaped. */
export function deckParts(html: string): DeckParts {
  const start = html.indexOf(slideStart)
  const end = html.indexOf(slideEnd, html.lastIndexOf(slideStart)) + slideEnd.length
  const template = html.indexOf(templateStart, end)
  const after = html.indexOf(templateEnd, template)
  const notes = byIndex(html.slice(end, template), '<div class="bespoke-marp-note" data-index="')
  const formatted = byIndex(html.slice(template, after), '<div data-index="')
  const svgs = html.slice(start, end).split(new RegExp(`(?=${slideStart})`))
  return {
    before: html.slice(0, start),
    slides: svgs.map((svg, index) => ({ svg, note: notes.get(index) ?? '', formatted: formatted.get(index) ?? '' })),
    after: html.slice(after),
  }
}

/** Returns the styles of a deck in order, as texts. */
export function stylesOf({ before }: DeckParts): string[] {
  return [...before.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text ?? '')
}

function byIndex(html: string, start: string): Map<number, string> {
  const parts = html.split(new RegExp(`(?=${start})`)).filter((part) => part.startsWith(start))
  return new Map(parts.map((part) => [Number.parseInt(part.slice(start.length), 10), part]))
}

/** Puts the HTML of a deck together. */
export function deckHtml({ before, slides, after }: DeckParts): string {
  const all = (part: keyof DeckSlide) => slides.map((slide) => slide[part])
  return [before, ...all('svg'), '</div>', ...all('note'), templateStart, ...all('formatted'), after].join('')
}

/** Returns a slide as it is at another place of a deck: the `number`th of so many. */
export function slideAt({ svg, note, formatted }: DeckSlide, number: number, of: number): DeckSlide {
  const placed = (notes: string) => notes.replace(/(data-index=")\d+/, `$1${number - 1}`)
  const numbered = svg.replace(/<section [^>]*>/g, (tag) =>
    tag
      .replace(/ id="\d+"/, ` id="${number}"`)
      .replace(/( data-marpit-pagination=")\d+/, `$1${number}`)
      .replace(/( data-marpit-pagination-total=")\d+/, `$1${of}`),
  )
  return { svg: numbered, note: placed(note), formatted: placed(formatted) }
}
