import { withSettings } from './with-settings.js'

/** Half the room that Mermaid leaves between boxes, and a third less inside them, px. */
const dense = { nodeSpacing: 24, rankSpacing: 24, padding: 10 }

/** Returns a flowchart with its boxes closer together, which makes it smaller and so its text larger. No other diagram has any. */
export function denserFlowcharts(code: string): readonly string[] {
  return withSettings(code, '(?:graph|flowchart(?:-elk)?)', { flowchart: dense })
}
