/** What the index page's script is given to search, as compact JSON; the titles it takes from the page itself. */
export interface SearchData {
  readonly words: SearchWords
  /** By section, in the order in which the page lists them. */
  readonly decks: readonly SearchDeck[]
}

/** What the script says, in the language of the page; `{n}` stands for a number. */
export interface SearchWords {
  readonly none: string
  readonly one: string
  readonly many: string
  readonly all: string
}

/** The answers of one section. */
export interface SearchDeck {
  /** Address of the presentation that shows it, relative to the page. */
  readonly file: string
  /** What a slide is called in the language of the deck; `{n}` stands for its number. */
  readonly slide: string
  /** Passages by question, in the order in which the page lists questions. */
  readonly questions: readonly (readonly SearchPassage[])[]
}

/** Number of a slide, counted from 1, what leads to it inside the deck, and the text of the notes that it stands for. */
export type SearchPassage = readonly [slide: number, fragment: string, text: string]
