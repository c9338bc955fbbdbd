import type { CompileContext, Extension } from 'mdast-util-from-markdown'
import type { Token } from 'micromark-util-types'
import type { ContainerMark } from './container-mark.js'
import { readAttributes } from './read-attributes.js'

/** Makes the name and the title of a mark from the parts of its line. */
export const markExtension: Extension = {
  enter: {
    containerTitle(token) {
      this.enter({ type: 'paragraph', children: [] }, token)
    },
  },
  exit: {
    containerName(token) {
      currentMark(this).name = this.sliceSerialize(token).toLowerCase()
    },
    containerAttributes(token) {
      addAttributes(currentMark(this), token, this.sliceSerialize(token))
    },
    containerTitle(token) {
      this.exit(token)
    },
  },
}

function currentMark({ stack }: CompileContext): ContainerMark {
  const node = stack.at(-1)
  if (node?.type !== 'containerMark') {
    throw new RangeError(`Cannot name a ${node?.type ?? 'missing node'}, expected a mark of a container`)
  }
  return node
}

function addAttributes(mark: ContainerMark, token: Token, text: string): void {
  const { name, title } = readAttributes(text)
  if (mark.name === '') mark.name = name.toLowerCase()
  if (!title || title.value === '') return
  const { line, column, offset } = token.start
  const start = { line, column: column + title.index, offset: offset + title.index }
  const end = { line, column: start.column + title.value.length, offset: start.offset + title.value.length }
  const position = { start, end }
  mark.children.push({ type: 'paragraph', children: [{ type: 'text', value: title.value, position }], position })
}
