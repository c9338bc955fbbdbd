import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { text } from './kit/text.mjs'

const base = { x: 2, y: 2, width: 138, height: 436 }
const pureLearning = { x: 174, y: 2, width: 594, height: 90 }
const zero = { x: 800, y: 2, width: 278, height: 90 }
const lane = { y: 178, height: 184 }
const coldStart = { x: 174, width: 162, ...lane }
const reasoning = { x: 366, width: 170, ...lane }
const retraining = { x: 578, width: 190, ...lane }
const everything = { x: 800, width: 164, ...lane }
const final = { x: 998, width: 80, ...lane }
const dataLine = 150
const weightsLine = 406

/** How R1-Zero and R1 are made of the same base model; the dashed line carries data, the others weights. */
export const r1Stages = drawing({
  name: 'r1-stages',
  width: 1080,
  height: 440,
  labels: {
    zh: {
      title: 'R1-Zero 只用强化学习，R1 经过四个阶段',
      base: 'DeepSeek\nV3-Base',
      pureLearning: '强化学习（GRPO）\n规则奖励：准确性、格式',
      zero: 'R1-Zero',
      coldStart: ['① 冷启动\nSFT', '数千条\n长思维链'],
      reasoning: ['② 推理\nRL', '准确性、\n语言一致'],
      retraining: ['③ 重新\nSFT', '600k 推理\n200k 其他'],
      everything: ['④ 全场景\nRL', '规则奖励、\n偏好奖励'],
      sampling: '拒绝采样得到数据',
      again: '再次从 V3-Base 出发',
      final: 'R1',
    },
    en: {
      title: 'R1-Zero is trained by reinforcement learning only, R1 in four stages',
      base: 'DeepSeek\nV3-Base',
      pureLearning: 'Reinforcement learning (GRPO)\nRules reward accuracy and format',
      zero: 'R1-Zero',
      coldStart: ['1 Cold-start\nSFT', 'thousands\nof CoTs'],
      reasoning: ['2 Reasoning\nRL', 'accuracy and\none language'],
      retraining: ['3 SFT\nonce more', '600k reasoning\n200k other'],
      everything: ['4 RL for all\nscenarios', 'rules and\npreferences'],
      sampling: 'Rejection sampling gives data',
      again: 'from V3-Base again',
      final: 'R1',
    },
  },
  shapes: (say) => [
    box(base, say.base, { size: 24, bold: true }),
    box(pureLearning, say.pureLearning, { tone: 'focus' }),
    box(zero, say.zero, { tone: 'solid', bold: true, size: 30 }),
    arrow([[140, 47], edge(pureLearning, 'left')]),
    arrow([edge(pureLearning, 'right'), edge(zero, 'left')]),
    ...stage(coldStart, say.coldStart, 'second'),
    ...stage(reasoning, say.reasoning, 'focus'),
    ...stage(retraining, say.retraining, 'second'),
    ...stage(everything, say.everything, 'focus'),
    box(final, say.final, { tone: 'solid', bold: true, size: 30 }),
    arrow([[140, 270], edge(coldStart, 'left')]),
    arrow([edge(coldStart, 'right'), edge(reasoning, 'left')]),
    arrow([edge(reasoning, 'top'), [451, dataLine], [673, dataLine], edge(retraining, 'top')], { dashed: true }),
    text(562, 122, say.sampling),
    arrow([[140, weightsLine], [673, weightsLine], edge(retraining, 'bottom')]),
    text(694, weightsLine, say.again, { anchor: 'start' }),
    arrow([edge(retraining, 'right'), edge(everything, 'left')]),
    arrow([edge(everything, 'right'), edge(final, 'left')]),
  ],
})

/**
 * @param {import('./kit/box.mjs').Area} area
 * @param {readonly string[]} name What is done, and with what.
 * @param {'focus' | 'second'} tone
 */
function stage(area, [name = '', detail = ''], tone) {
  const middle = area.x + area.width / 2
  return [
    box(area, '', { tone }),
    text(middle, area.y + 52, name, { size: 24, bold: true }),
    text(middle, area.y + 132, detail, { size: 24 }),
  ]
}
