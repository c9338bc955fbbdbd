import { diagramHead } from './diagram-head.js'

const flowchart = new RegExp(
  String.raw`(${diagramHead}(?:graph|flowchart(?:-elk)?))(?:[ \t]+(TB|TD|BT|LR|RL))?(?=[ \t;]*(?:\n|;|$))`,
)
const inside = /^([ \t]*direction[ \t]+)(TB|TD|BT|LR|RL)\b/gm

/**
 * Returns a flowchart that runs across instead of down, or down instead of across: with its parts as they were and, where
 * these have directions of their own, with them turned, too. No other diagram has any.
 */
export function turnedFlowcharts(code: string): readonly string[] {
  const found = flowchart.exec(code)
  if (!found) return []
  const [all, kind, direction = 'TB'] = found
  const rest = code.slice(all.length)
  const withParts = rest.replace(inside, (_, start: string, own: string) => start + turned(own))
  return [...new Set([rest, withParts])].map((parts) => `${kind} ${turned(direction)}${parts}`)
}

function turned(direction: string): string {
  return /^(?:LR|RL)$/.test(direction) ? 'TB' : 'LR'
}
