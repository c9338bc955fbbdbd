import { expect, test } from 'vitest'
import { denserFlowcharts } from '../../src/figures/mermaid/denser-flowcharts.js'
import { denserSequences } from '../../src/figures/mermaid/denser-sequences.js'

const rule = /%%\{init: \{"(?:sequence|flowchart)":\{[^}]*\}\}\}%%\n/
const denserForms = (code: string) => [...denserSequences(code), ...denserFlowcharts(code)]

test.each([
  ['sequenceDiagram\n  A->>B: 问', ''],
  ['%% a comment\n  sequenceDiagram\n  A->>B: 问', '%% a comment\n  '],
  ['---\ntitle: x\n---\nsequenceDiagram\nA->>B: 问', '---\ntitle: x\n---\n'],
  [
    '%%{init: {"sequence": {"boxMargin": 20}}}%%\nsequenceDiagram\nA->>B: 问',
    '%%{init: {"sequence": {"boxMargin": 20}}}%%\n',
  ],
  ['flowchart TD\n  A -->|sequenceDiagram| B', ''],
  ['%% a comment\ngraph LR;\n  A --> B', '%% a comment\n'],
])('%j has a rule in front of its first line, behind what stands above it', (code, above) => {
  const [denser = '', ...others] = denserForms(code)
  expect(others).toEqual([])
  const added = denser.slice(above.length).match(rule)?.[0] ?? ''
  expect(added).not.toBe('')
  expect(denser).toBe(above + added + code.slice(above.length))
})

test.each([
  'stateDiagram-v2\n  A --> flowchart',
  'sequenceDiagrams',
  'pie\n  "a": 1',
  'sequenceDiagram\n  autonumber\n  A->>B: 问',
  'sequenceDiagram\n  actor A\n  A->>B: 问',
  'sequenceDiagram\n  A->>B: 问\n  Note over A,B: 注',
])('%j has none', (code) => {
  expect(denserForms(code)).toEqual([])
})
