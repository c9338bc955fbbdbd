import { diagramHead } from './diagram-head.js'
import { withSettings } from './with-settings.js'

const flowchart = new RegExp(String.raw`(${diagramHead})(?:graph|flowchart(?:-elk)?)\b`)

/** Half the room that Mermaid leaves between boxes, and a third less inside them, px. */
const dense = { nodeSpacing: 24, rankSpacing: 24, padding: 10 }

/** Returns a flowchart with its boxes closer together, which makes it smaller and so its text larger. No other diagram has any. */
export function denserFlowcharts(code: string): readonly string[] {
  const [, head] = flowchart.exec(code) ?? []
  return head === undefined ? [] : [withSettings(code, head, { flowchart: dense })]
}
