import type { Paragraph, RootContent } from 'mdast'
import { shownAddress } from '../figures/shown-address.js'
import type { AtomContent } from '../model.js'

/** Folder of a lecture's pictures, beside its decks. */
const folder = 'figures'

/** Returns the blocks of a figure with its caption; for a missing picture, a frame that names the file. */
export function figureBlock(content: AtomContent & { type: 'figure' }, missingFigure: string): RootContent[] {
  const { figure, caption } = content
  const isMissing = figure.name === undefined
  return [
    { type: 'html', value: isMissing ? '<figure class="missing">' : '<figure>' },
    isMissing ? missing(figure.url, missingFigure) : picture(content, `${folder}/${figure.name}`),
    ...(caption ? captionBlocks(caption) : []),
    { type: 'html', value: '</figure>' },
  ]
}

/** Returns the blocks of figures that stand side by side. */
export function figureRow(
  figures: readonly (AtomContent & { type: 'figure' })[],
  missingFigure: string,
): RootContent[] {
  return [
    { type: 'html', value: '<figure class="row">' },
    ...figures.flatMap((content) => figureBlock(content, missingFigure)),
    { type: 'html', value: '</figure>' },
  ]
}

function picture({ alt, caption, figure, size }: AtomContent & { type: 'figure' }, url: string): Paragraph {
  // A picture that stands in the notes themselves has an address of thousands of letters.
  const text = alt || caption || (figure.url.startsWith('data:') ? (figure.name ?? '') : figure.url)
  return { type: 'paragraph', children: [{ type: 'image', url, alt: text, data: { size } }] }
}

function missing(url: string, label: string): Paragraph {
  const children: Paragraph['children'] = [
    { type: 'strong', children: [{ type: 'text', value: label }] },
    { type: 'text', value: ' ' },
    { type: 'inlineCode', value: shownAddress(url) || '?' },
  ]
  return { type: 'paragraph', children }
}

function captionBlocks(caption: string): RootContent[] {
  return [
    { type: 'html', value: '<figcaption>' },
    { type: 'paragraph', children: [{ type: 'text', value: caption }] },
    { type: 'html', value: '</figcaption>' },
  ]
}
