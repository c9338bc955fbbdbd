import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Processor } from 'unified'
import { admonitionSyntax } from './admonition-syntax.js'
import type { ContainerMark } from './container-mark.js'
import { markExtension } from './mark-extension.js'

/** Teaches a parser the admonitions of MkDocs; a mark stands on either side of their content. */
export function admonitions(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(admonitionSyntax)
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(markExtension, {
    enter: {
      admonitionLine(token) {
        this.enter({ type: 'containerMark', kind: 'admonition', does: 'open', name: '', children: [] }, token)
      },
    },
    exit: {
      admonitionLine(token) {
        keepUntitledLine(this.stack.at(-1), this.sliceSerialize(token))
        this.exit(token)
      },
      admonition() {
        close(this)
      },
    },
  })
}

function keepUntitledLine(mark: CompileContext['stack'][number] | undefined, line: string): void {
  if (mark?.type === 'containerMark' && !line.trimEnd().endsWith('"')) mark.textWithoutBody = line
}

function close({ stack }: CompileContext): void {
  const parent = stack.at(-1)
  const siblings: Nodes[] = parent && 'children' in parent ? parent.children : []
  const last = siblings.at(-1)
  const end = last?.position?.end
  if (!last || !end) return
  const position = { start: end, end }
  if (last.type === 'containerMark' && last.textWithoutBody) siblings.splice(-1, 1, asText(last, last.textWithoutBody))
  else siblings.push({ type: 'containerMark', kind: 'admonition', does: 'close', name: '', children: [], position })
}

function asText({ children: [title], position }: ContainerMark, line: string): Paragraph {
  const at = position ? { position } : {}
  const from = position?.start.offset ?? 0
  const length = title ? (title.position?.start.offset ?? from) - from : line.length
  const lead: PhrasingContent = { type: 'text', value: line.slice(0, length), ...at }
  return { type: 'paragraph', children: [lead, ...(title?.children ?? [])], ...at }
}
