import type { RootContent } from 'mdast'
import type { ContentsEntry } from './chrome.js'
import { chromeContext } from './chrome-context.js'
import { chrome } from './index.js'
import { type Removed, takeOut } from './take-out.js'

/** The notes without the furniture of the page, what was removed and why, and what the contents list. */
export interface WithoutChrome {
  readonly rest: RootContent[]
  /** In the order of the notes. */
  readonly dropped: Removed[]
  readonly contents: ContentsEntry[]
}

/** Returns the blocks of one file without the furniture of the page; nothing that is not listed is lost. */
export function removeChrome(nodes: readonly RootContent[]): WithoutChrome {
  const context = chromeContext(nodes)
  const steps: WithoutChrome[] = []
  let rest = [...nodes]
  for (const kind of chrome) {
    const found = kind(rest, context)
    const taken = takeOut(rest, found)
    rest = taken.rest
    steps.push({ rest, dropped: taken.removed, contents: found.flatMap(({ entries }) => entries ?? []) })
  }
  const dropped = steps.flatMap((step) => step.dropped).sort((a, b) => offset(a) - offset(b))
  return { rest, dropped, contents: steps.flatMap((step) => step.contents) }
}

function offset({ node }: Removed): number {
  return node.position?.start.offset ?? 0
}
