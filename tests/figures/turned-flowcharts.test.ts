import { expect, test } from 'vitest'
import { turnedFlowcharts } from '../../src/figures/mermaid/turned-flowcharts.js'

test.each<[string, readonly string[]]>([
  ['flowchart TD\n  A --> B', ['flowchart LR\n  A --> B']],
  ['graph LR;\n  A --> B', ['graph TB;\n  A --> B']],
  ['graph\n  A --> B', ['graph LR\n  A --> B']],
  ['%% a comment\n  flowchart BT; A-->B', ['%% a comment\n  flowchart LR; A-->B']],
  ['---\ntitle: x\n---\nflowchart RL\nA-->B', ['---\ntitle: x\n---\nflowchart TB\nA-->B']],
  [
    'flowchart TB\n  subgraph x\n    direction TB\n    A --> B\n  end',
    [
      'flowchart LR\n  subgraph x\n    direction TB\n    A --> B\n  end',
      'flowchart LR\n  subgraph x\n    direction LR\n    A --> B\n  end',
    ],
  ],
])('%j is drawn in the other direction', (code, turned) => {
  expect(turnedFlowcharts(code)).toEqual(turned)
})

test.each(['sequenceDiagram\n  A->>B: graph TD', 'stateDiagram-v2\n  direction LR', 'graphic\n', 'pie\n  "a": 1'])(
  '%j is not',
  (code) => {
    expect(turnedFlowcharts(code)).toEqual([])
  },
)

test('a diagram with many rules above it takes no long time', () => {
  expect(turnedFlowcharts('---\na\n---\n'.repeat(2000))).toEqual([])
  expect(turnedFlowcharts('%% a\n\n'.repeat(5000))).toEqual([])
})
