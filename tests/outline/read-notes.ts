import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseNotes } from '../../src/outline/normalise.js'

/** Returns parsed notes written down in one line: formulas as `⟨x⟩` and `⟪x⟫`, pictures as `(alt|url)`, bold as `*x*`, line breaks as `↵`. */
export function shown(markdown: string): string {
  return written(parseNotes(markdown))
}

/** Returns the repairs of notes, each with the text that it stands at. */
export function repairsOf(markdown: string): readonly string[] {
  const repairs = parseNotes(markdown).data?.repairs ?? []
  return repairs.map(({ offset, what }) => `${markdown.slice(offset, offset + 3)}: ${what}`)
}

/** Returns the texts and formulas that do not stand where their position says. */
export function misplaced(markdown: string): readonly string[] {
  const tree: Root = parseNotes(markdown)
  const wrong: string[] = []
  visit(tree, (node) => {
    if (node.type === 'root') return
    const source = node.position && markdown.slice(node.position.start.offset, node.position.end.offset)
    if (source === undefined) wrong.push(`${node.type} has no position`)
    else if (node.type === 'text' && source !== node.value) wrong.push(`${node.value} stands at ${source}`)
    else if ('value' in node && node.type !== 'html' && !source.includes(node.value))
      wrong.push(`${node.value} stands at ${source}`)
  })
  return wrong
}

function written(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return '↵'
    case 'inlineMath':
      return `⟨${node.value}⟩`
    case 'math':
      return `⟪${node.value}⟫`
    case 'image':
      return `(${node.alt}|${node.url})`
    case 'strong':
      return `*${inner(node, '')}*`
    case 'inlineCode':
    case 'code':
      return `\`${node.value}\``
    case 'link':
      return `<${inner(node, '')}>`
    case 'root':
    case 'list':
    case 'blockquote':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      return inner(node, ' ¶ ')
    default:
      return 'value' in node ? node.value : inner(node, '')
  }
}

function inner(node: Nodes, separator: string): string {
  return 'children' in node ? node.children.map(written).join(separator) : ''
}
