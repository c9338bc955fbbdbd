import type { ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import type { Handout, Paper } from './paper.js'
import type { ThemeChanges } from './theme-changes.js'

/** Callouts that look alike: all of Obsidian's and GitHub's kinds are one of these. */
export type CalloutFamily = 'note' | 'tip' | 'important' | 'warning' | 'danger'

/** A block of code that is none: what a program printed, what went wrong, what was typed into a shell. */
export interface CodeOutput {
  readonly kind: 'output' | 'error' | 'session'
  /** The line above it says so already. */
  readonly introduced: boolean
}

/** Where something stands in the notes: the file as diagnostics show it, line and column counted from 1. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One Markdown file, decoded. */
export interface Source {
  /** Path as messages show it: relative to the working folder, with `/` on every system. */
  readonly path: string
  /** Absolute folder that holds the file; figures are looked up from here. */
  readonly folder: string
  /** Absolute folder that the notes may read from; nothing outside it is opened. */
  readonly root: string
  /** Text without byte order mark, lines ended by `\n`. */
  readonly text: string
  /** Settings from the file's front matter, not yet validated; empty where there is none. */
  readonly frontMatter: Readonly<Record<string, unknown>>
}

/** A contiguous passage of one file: the Markdown between two offsets and what it parses to. */
export interface Passage {
  readonly source: Source
  /** Offset of the first character in `source.text`. */
  readonly start: number
  /** Offset after the last character in `source.text`. */
  readonly end: number
  readonly nodes: readonly RootContent[]
}

/** What a question or a topic without a question is. A topic has no question slide. */
export type QuestionRole = 'question' | 'topic'

/** One question of the notes with its answer. */
export interface Question {
  /** Unique inside the lecture, safe in a URL fragment. */
  readonly id: string
  readonly role: QuestionRole
  /** The heading as plain text. */
  readonly title: string
  /** The heading as it was marked up. */
  readonly heading: readonly PhrasingContent[]
  readonly origin: Origin
  /** Stars or a grade that the author gave it, as written; undefined where there is none. */
  readonly rating: string | undefined
  /** What is shown with the question: its statement, code, picture, options; often empty. */
  readonly body: Passage
  /** The right options of a quiz; they stand in the body too, where nothing tells them from the others. */
  readonly key: readonly RootContent[]
  readonly answer: Passage
}

/** A chapter of the notes; becomes one deck, or a stretch of the deck of its lecture. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly heading: readonly PhrasingContent[]
  /** Heading above several sections; undefined where there is none. */
  readonly part: string | undefined
  readonly origin: Origin
  readonly questions: readonly Question[]
}

/** Something of the notes that is on no slide and in no note, and why. */
export interface Dropped {
  readonly origin: Origin
  readonly reason: string
  readonly text: string
}

/** The outline of one lecture: sections, questions, answers. */
export interface Lecture {
  readonly title: string
  readonly author: string | undefined
  /** BCP 47 tag, such as `zh-Hans` or `en`. */
  readonly lang: string
  readonly sources: readonly Source[]
  readonly sections: readonly Section[]
  readonly dropped: readonly Dropped[]
  /** How the questions are marked up, such as `h3` or `summary`; `none` where there are none. */
  readonly convention: string
  /** How sure that is, from 0 to 1. */
  readonly confidence: number
}

/** A picture of the notes, or the fact that it is missing. */
export interface Figure {
  /** Address as the notes write it. */
  readonly url: string
  /** File name of the copy beside the deck, unique inside a lecture; undefined when the picture is missing. */
  readonly name: string | undefined
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Natural size in px; 0 when the picture is missing. */
  readonly width: number
  readonly height: number
  /** Size of its smallest text at its natural size, px; undefined where it has none or none that is known. */
  readonly smallestText?: number
}

/** The pictures of a lecture, by `figureKey(source, url)`. */
export type Figures = ReadonlyMap<string, Figure>

/** What a slide is for; also its class in the theme. */
export type SlideKind =
  | 'title'
  | 'agenda'
  | 'question'
  | 'points'
  | 'comparison'
  | 'table'
  | 'figure'
  | 'code'
  | 'formula'
  | 'recap'

/**
 * How a slide is arranged; also its class in the theme: blocks below one another, the same with more room between them,
 * the same with tables so narrow that their words may break, the figure beside the text, or the one paragraph as large as
 * a title.
 */
export type Layout = 'stack' | 'roomy' | 'tight' | 'beside' | 'large'

/** Body sizes in px at 1280×720 that the slides of one question share (P11); 24 is the last resort (M03). */
export type Scale = 32 | 30 | 28 | 24

/** What atoms stand in together: when it is broken, each part repeats what makes it readable. */
export type Container =
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      /** Blocks stand below its items: code, tables. Each item is the lead of its own. */
      readonly leads?: true
    }
  | {
      readonly kind: 'table'
      readonly align: Table['align']
      readonly header: TableRow
      /** Made by Lectern of lists and leads that compare. */
      readonly isDerived: boolean
    }
  | {
      readonly kind: 'code'
      readonly lang: string | undefined
      readonly meta: string | undefined
      /** Absent where it is code. */
      readonly output?: CodeOutput
    }
  | { readonly kind: 'quote'; readonly family?: CalloutFamily }

/** Size in px at 1280×720. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What an atom shows. */
export type AtomContent =
  | { readonly type: 'flow'; readonly node: RootContent }
  | { readonly type: 'item'; readonly node: ListItem }
  | { readonly type: 'row'; readonly node: TableRow }
  | { readonly type: 'line'; readonly value: string }
  | {
      readonly type: 'figure'
      readonly figure: Figure
      readonly alt: string
      readonly caption: string | undefined
      readonly size: Size
    }
  /** Figures side by side, of one height. */
  | { readonly type: 'figures'; readonly figures: readonly (AtomContent & { readonly type: 'figure' })[] }

/** The smallest piece of an answer that may move to the next slide. */
export interface Atom {
  readonly content: AtomContent
  /** Shared by the atoms of one list, table, code block or quotation; undefined for a block of its own. */
  readonly container: Container | undefined
  /** Position among the atoms of the container, counted from 0. */
  readonly index: number
  /** Number of atoms in the container. */
  readonly count: number
  /** Offset in the source from which the atom stands for the notes, up to the start of the next atom. */
  readonly start: number
  readonly origin: Origin
  /** The item of a list that it stands below as a block of its own: code, a table, and what follows them. */
  readonly below?: { readonly list: Container; readonly index: number }
  /** What the speaker is reminded of where the atom is shown: in a recap, the short answer to its question. */
  readonly reminder?: string | undefined
}

/** What shares one heading: before breaking it is one slide of any height, after breaking one slide or several. */
export interface SlideGroup {
  readonly kind: 'title' | 'agenda' | 'question' | 'answer' | 'recap'
  /** Small line above the heading. */
  readonly kicker: readonly PhrasingContent[] | undefined
  readonly heading: readonly PhrasingContent[]
  readonly headingDepth: 1 | 2 | 3
  /** Arrangements to choose from by measured fit. */
  readonly layouts: readonly Layout[]
  /** Lines below the heading of a title slide. */
  readonly subtitle: readonly string[]
  readonly atoms: readonly Atom[]
  readonly question: Question | undefined
  /** Undefined for what stands in front of the sections of a deck that has several. */
  readonly section?: Section | undefined
  /** Seconds that the last of its slides gives to think (Q3); undefined where it does not ask to. */
  readonly thinking?: number | undefined
  readonly origin: Origin
  /** The stretch of the notes that the group stands for; undefined where it stands for none. */
  readonly span: { readonly source: Source; readonly start: number; readonly end: number } | undefined
}

/** One slide, broken and measured. */
export interface Slide {
  readonly kind: SlideKind
  readonly group: SlideGroup
  readonly layout: Layout
  /** Position among the slides that share the heading; undefined when the heading has one slide. */
  readonly part: { readonly number: number; readonly of: number } | undefined
  readonly atoms: readonly Atom[]
  /** Passage of the notes that the slide stands for, verbatim Markdown; may be empty. */
  readonly notes: string
  readonly scale: Scale
  /** Used share of the body height, 0 to 1. */
  readonly fill: number
}

/** Sections of one lecture that are presented together, in reading order: at least one. */
export type Sections = readonly [Section, ...Section[]]

/** The slides of some sections of a lecture and their Marp Markdown. */
export interface Deck {
  readonly lecture: Lecture
  readonly sections: Sections
  /** That of its section, or of the lecture where it has several sections. */
  readonly title: string
  /** Path of the deck's files relative to the output folder, without ending, with `/`. */
  readonly path: string
  readonly slides: readonly Slide[]
  readonly markdown: string
  readonly figures: readonly Figure[]
}

/** Formats that a deck can be rendered to. */
export type Format = 'md' | 'html' | 'pdf' | 'handout' | 'notes' | 'pptx' | 'anki'

/** One file to be written, relative to the output folder, with `/`. */
export interface Artefact {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Slide shapes: 1280×720 and 960×720 px. */
export type Ratio = '16:9' | '4:3'

/** How much of an answer its slides show: the leads only, key points, everything. The notes always hold it whole. */
export type Detail = 'brief' | 'points' | 'full'

/** Everything that shapes the decks of one lecture, resolved. */
export interface Settings {
  readonly title: string | undefined
  readonly author: string | undefined
  readonly lang: string | undefined
  readonly theme: string
  /** What the configuration changes in the theme. */
  readonly changes?: ThemeChanges | undefined
  /** How the questions are marked up; undefined means: to be found out. */
  readonly questions: string | undefined
  /** What one deck holds. */
  readonly deck: 'section' | 'lecture'
  readonly ratio: Ratio
  readonly detail: Detail
  /** Whether question slides ask to think first. */
  readonly think: boolean
  /** Whether pictures on the network are fetched. */
  readonly remote: boolean
  /** Whether the PDF of a dark theme is printed in light colours. */
  readonly lightPdf: boolean
  readonly formats: readonly Format[]
  /** Whether the PDF of the slides has the speaker notes as annotations. */
  readonly pdfNotes: boolean
  readonly paper: Paper
  readonly handout: Handout
}
