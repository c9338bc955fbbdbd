import { codes } from 'micromark-util-symbol'
import type { Processor } from 'unified'
import { markExtension } from './mark-extension.js'
import { markerLineTokenizer } from './marker-line.js'
import { readFencedDiv } from './read-fenced-div.js'

/** Teaches a parser the lines that open and close divs: `::: challenge`, `::: {.callout-note title="…"}` and `:::`. */
export function fencedDivs(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({
    flow: { [codes.colon]: { name: 'fencedDiv', tokenize: markerLineTokenizer(readFencedDiv) } },
  })
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(markExtension, {
    enter: {
      fencedDivOpen(token) {
        this.enter({ type: 'containerMark', kind: 'div', does: 'open', name: '', children: [] }, token)
      },
      fencedDivClose(token) {
        this.enter({ type: 'containerMark', kind: 'div', does: 'close', name: '', children: [] }, token)
      },
    },
    exit: {
      fencedDivOpen(token) {
        this.exit(token)
      },
      fencedDivClose(token) {
        this.exit(token)
      },
    },
  })
}
