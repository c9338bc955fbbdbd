import { expect, test } from 'vitest'
import { denserSequences } from '../../src/figures/mermaid/denser-sequences.js'

const rule = /%%\{init: \{"sequence":\{[^}]*\}\}\}%%\n/

test.each([
  ['sequenceDiagram\n  A->>B: 问', ''],
  ['%% a comment\n  sequenceDiagram\n  A->>B: 问', '%% a comment\n  '],
  ['---\ntitle: x\n---\nsequenceDiagram\nA->>B: 问', '---\ntitle: x\n---\n'],
  [
    '%%{init: {"sequence": {"boxMargin": 20}}}%%\nsequenceDiagram\nA->>B: 问',
    '%%{init: {"sequence": {"boxMargin": 20}}}%%\n',
  ],
])('%j has a rule in front of its first line, behind what stands above it', (code, above) => {
  const [denser = ''] = denserSequences(code)
  const added = denser.slice(above.length).match(rule)?.[0] ?? ''
  expect(added).not.toBe('')
  expect(denser).toBe(above + added + code.slice(above.length))
})

test.each([
  'flowchart TD\n  A -->|sequenceDiagram| B',
  'sequenceDiagrams',
  'pie\n  "a": 1',
  'sequenceDiagram\n  autonumber\n  A->>B: 问',
  'sequenceDiagram\n  actor A\n  A->>B: 问',
  'sequenceDiagram\n  A->>B: 问\n  Note over A,B: 注',
])('%j has none', (code) => {
  expect(denserSequences(code)).toEqual([])
})
