import type { Code, Html, Image, Nodes, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Figure } from '../model.js'
import { type CalloutNames, shownQuote } from '../plan/quotes.js'
import { noteBlocks } from './note-blocks.js'
import { serialise } from './serialise.js'
import { withFootnoteMark } from './with-footnote-mark.js'

/** A speaker note for the presenter to read: as Markdown that Marp renders, and what must be found in it. */
export interface FormattedNote {
  readonly markdown: string
  /** The texts of the note; where one of them is not in what is rendered, the note is shown as it is written. */
  readonly texts: readonly string[]
}

/** What a note needs to know of its deck. */
export interface NoteContext {
  readonly callouts: CalloutNames
  /** The picture behind an address; undefined where the deck does not show it. */
  readonly picture: (url: string) => Figure | undefined
  /** The same for a diagram. */
  readonly diagram: (code: Code) => Figure | undefined
}

/** Returns a speaker note with its tables, code, formulas and pictures in the form in which slides have them. */
export function formattedNote(note: string, context: NoteContext): FormattedNote {
  const nodes = formatted(noteBlocks(note), note, context)
  const texts: string[] = []
  visit({ type: 'root', children: nodes }, ['text', 'inlineCode', 'code'], (node) => {
    if ('value' in node) texts.push(node.value)
  })
  return { markdown: serialise(nodes), texts }
}

function formatted(nodes: readonly Nodes[], note: string, context: NoteContext): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      // A rule would begin a slide.
      case 'root':
      case 'thematicBreak':
      case 'containerClose':
      case 'yaml':
      case 'definition':
        return []
      case 'containerOpen':
        return node.title.length > 0 ? [paragraph([{ type: 'strong', children: node.title }])] : []
      case 'footnoteDefinition':
        return formatted(withFootnoteMark(node, node.children), note, context)
      case 'html':
        return withoutComments(node)
      case 'code':
        return [drawn(node, context)]
      case 'image':
        return [pictured(node, context)]
      case 'blockquote':
        return [withFormatted(shownQuote(node, { text: note }, context.callouts), note, context)]
      default:
        return [withFormatted(node, note, context)]
    }
  })
}

function withFormatted(node: RootContent, note: string, context: NoteContext): RootContent {
  return 'children' in node ? ({ ...node, children: formatted(node.children, note, context) } as RootContent) : node
}

function drawn(code: Code, { diagram }: NoteContext): RootContent {
  const figure = diagram(code)
  return figure?.name === undefined
    ? code
    : paragraph([{ type: 'image', url: `figures/${figure.name}`, alt: figure.url }])
}

function pictured(image: Image, { picture }: NoteContext): PhrasingContent {
  const name = picture(image.url)?.name
  return name === undefined ? { type: 'text', value: image.alt ?? '' } : { ...image, url: `figures/${name}` }
}

/** A comment would be read as a directive. */
function withoutComments(node: Html): Html[] {
  const value = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  return value.trim() === '' ? [] : [{ ...node, value }]
}

function paragraph(children: PhrasingContent[]): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children }
}
