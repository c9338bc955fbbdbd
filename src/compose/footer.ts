import type { PhrasingContent } from 'mdast'
import type { Settings } from '../model.js'
import { serialise } from './serialise.js'

/** Returns what stands at the foot of a slide, as Markdown in one line: the logo, words of Lectern's, the lecturer's line. */
export function footer(words: string, { changes }: Pick<Settings, 'changes'>): string {
  const corner = changes?.logo?.corner
  const line = changes?.footer
  if (corner === undefined && line === undefined) return words
  const logo: PhrasingContent[] =
    corner === undefined ? [] : [html(`<span class="${logoClass(corner)}">`), html('</span>')]
  const running: PhrasingContent[] =
    line === undefined ? [] : [html('<small>'), { type: 'text', value: line }, html('</small>')]
  const own: PhrasingContent[] =
    words === '' ? [] : [html('<span class="think">'), { type: 'text', value: words }, html('</span>')]
  return serialise([{ type: 'paragraph', children: [...logo, ...own, ...running] }]).trim()
}

function logoClass(corner: string): string {
  return corner === 'bottom-left' ? 'logo' : `logo ${corner}`
}

function html(value: string): PhrasingContent {
  return { type: 'html', value }
}
