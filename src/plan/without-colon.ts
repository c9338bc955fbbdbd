import type { PhrasingContent } from 'mdast'
import { phrasingText } from './phrasing-text.js'
import { slicePhrasing } from './slice-phrasing.js'

/** Returns a name or a heading without the colon at its end, which only says that something follows. */
export function withoutColon(children: readonly PhrasingContent[]): PhrasingContent[] {
  return slicePhrasing(children, 0, phrasingText(children).replace(/\s*[：:]\s*$/u, '').length)
}
