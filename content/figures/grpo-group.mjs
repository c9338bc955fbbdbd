import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { columns } from './kit/columns.mjs'
import { drawing } from './kit/drawing.mjs'
import { pathData } from './kit/path-data.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

const rewards = [1, 0, 0, 1, 0, 1, 0, 0]
const mean = rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length
const deviation = Math.sqrt(rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / rewards.length)
const advantages = rewards.map((reward) => (reward - mean) / deviation)

const answers = columns(rewards.length, { from: 212, to: 862, gap: 14 })
const answerRow = { y: 2, height: 64 }
const rewardRow = { y: 90, height: 64 }
const zeroLine = 296
/** Units of the drawing for an advantage of 1. */
const unit = 72

/** One group of answers: rewards, their mean and standard deviation, and the advantages that follow. */
export const grpoGroup = drawing({
  name: 'grpo-group',
  width: 1080,
  height: 438,
  labels: {
    zh: {
      title: '一组 8 个回答的奖励与优势',
      prompt: '问题 q',
      reward: '奖励 r',
      advantage: '优势 A',
      mean: '均值',
      deviation: '标准差',
      formula: 'A_{i} = (r_{i} − 均值) ÷ 标准差',
    },
    en: {
      title: 'Rewards and advantages of a group of 8 answers',
      prompt: 'Prompt q',
      reward: 'Reward r',
      advantage: 'Advantage A',
      mean: 'mean',
      deviation: 'std',
      formula: 'A_{i} = (r_{i} − mean) ÷ std',
    },
  },
  shapes: (say) => [
    box({ x: 2, width: 144, ...answerRow }, say.prompt, { bold: true }),
    arrow([
      [146, 34],
      [208, 34],
    ]),
    text(2, 122, say.reward, { anchor: 'start', bold: true }),
    text(2, zeroLine, say.advantage, { anchor: 'start', bold: true }),
    ...answers.flatMap((_, index) => answer(index)),
    stroke(
      pathData([
        [196, zeroLine],
        [878, zeroLine],
      ]),
      { hue: 'text', width: 2 },
    ),
    text(892, zeroLine, '0', { anchor: 'start' }),
    text(906, 104, `${say.mean} ${shown(mean)}`, { anchor: 'start' }),
    text(906, 140, `${say.deviation} ${shown(deviation)}`, { anchor: 'start' }),
    text(537, 416, say.formula, { size: 28 }),
  ],
})

/** @param {number} index */
function answer(index) {
  const { x = 0, width = 0, middle = 0 } = answers[index] ?? {}
  const [reward = 0, advantage = 0] = [rewards[index], advantages[index]]
  const isGood = reward > 0
  const height = Math.abs(advantage) * unit
  const bar = { x: x + 8, y: advantage > 0 ? zeroLine - height : zeroLine, width: width - 16, height }
  const beyond = advantage > 0 ? zeroLine - height - 20 : zeroLine + height + 22
  return [
    box({ x, width, ...answerRow }, `o_{${index + 1}}`),
    box({ x: middle - 32, width: 64, ...rewardRow }, String(reward), {
      tone: isGood ? 'solid' : 'plain',
      bold: true,
      size: 30,
      radius: 32,
    }),
    box(bar, '', { tone: isGood ? 'solid' : 'second', radius: 3 }),
    text(middle, beyond, signed(advantage), { size: 25 }),
  ]
}

/** @param {number} value */
function signed(value) {
  return `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`
}

/** @param {number} value */
function shown(value) {
  return value.toFixed(3)
}
