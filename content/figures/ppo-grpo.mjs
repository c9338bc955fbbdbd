import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { pathData } from './kit/path-data.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

const prompt = { x: 2, width: 48, height: 48 }
const policy = { x: 84, width: 132, height: 72 }
const answer = { x: 248, width: 80 }
const member = { x: 256, width: 64, height: 50 }
const fork = 350
const model = { x: 376, width: 210, height: 56 }
const estimate = { x: 664, width: 176 }
const loss = { x: 920, width: 158 }

/** Upper borders of the models, and the line on which prompt, policy and answer stand. */
const ppo = { middle: 106, models: { reference: 10, reward: 78, value: 146 } }
const between = 222
const grpo = { middle: 334, models: { reference: 258, rules: 354 } }
const legendRow = 420

/** Which models PPO and GRPO need, and where the advantage and the KL term come from. */
export const ppoGrpo = drawing({
  name: 'ppo-grpo',
  width: 1080,
  height: 450,
  labels: {
    zh: {
      title: 'PPO 与 GRPO 的数据流：GRPO 不要价值模型，以组内统计为基线',
      policy: '策略模型',
      reference: '参考模型',
      reward: '奖励模型',
      value: '价值模型',
      rules: '规则奖励',
      gae: '奖励减 KL\n再算 GAE',
      group: '组内\n均值、标准差',
      loss: '裁剪目标',
      lossWithKl: '裁剪目标\n减 KL',
      trained: '训练',
      frozen: '冻结',
    },
    en: {
      title: 'Data flow of PPO and GRPO: GRPO needs no value model, the group is the baseline',
      policy: 'Policy',
      reference: 'Reference',
      reward: 'Reward model',
      value: 'Value model',
      rules: 'Reward rules',
      gae: 'Reward − KL,\nthen GAE',
      group: 'Mean and std\nof the group',
      loss: 'Clipped\nobjective',
      lossWithKl: 'Clipped\nobjective\n− KL',
      trained: 'trained',
      frozen: 'frozen',
    },
  },
  shapes: (say) => [
    text(2, 24, 'PPO', { anchor: 'start', size: 32, bold: true }),
    ...sampling(ppo.middle, say.policy),
    box({ ...answer, y: ppo.middle - 28, height: 56 }, 'o'),
    ...forked(ppo.middle, Object.values(ppo.models)),
    box({ ...model, y: ppo.models.reference }, say.reference, { dashed: true }),
    box({ ...model, y: ppo.models.reward }, say.reward, { dashed: true }),
    box({ ...model, y: ppo.models.value }, say.value, { tone: 'focus' }),
    ...passed(estimate.x, ppo.models.reference + 28, 'KL'),
    ...passed(estimate.x, ppo.models.reward + 28, 'r'),
    ...passed(estimate.x, ppo.models.value + 28, 'v'),
    box({ ...estimate, y: ppo.models.reference, height: 192 }, say.gae),
    ...passed(loss.x, ppo.middle, 'A_{t}', estimate.x + estimate.width),
    box({ ...loss, y: ppo.middle - 48, height: 96 }, say.loss),

    stroke(`M0 ${between}H1080`, { hue: 'rule', width: 2 }),

    text(2, between + 30, 'GRPO', { anchor: 'start', size: 32, bold: true }),
    ...sampling(grpo.middle, say.policy),
    ...group(grpo.middle),
    ...forked(grpo.middle, Object.values(grpo.models)),
    box({ ...model, y: grpo.models.reference }, say.reference, { dashed: true }),
    box({ ...model, y: grpo.models.rules }, say.rules),
    ...passed(estimate.x, grpo.models.rules + 28, 'r_{i}'),
    box({ ...estimate, y: grpo.models.rules - 12, height: 80 }, say.group, { tone: 'second' }),
    ...passed(loss.x, grpo.models.rules + 28, 'A_{i}', estimate.x + estimate.width),
    ...passed(loss.x, grpo.models.reference + 28, 'KL'),
    box({ ...loss, y: grpo.models.reference, height: 164 }, say.lossWithKl),
    ...legend(say),
  ],
})

/**
 * @param {number} y
 * @param {string} name
 */
function sampling(y, name) {
  const [question, sampler] = [
    { ...prompt, y: y - 24 },
    { ...policy, y: y - 36 },
  ]
  return [
    box(question, 'q'),
    arrow([edge(question, 'right'), edge(sampler, 'left')]),
    box(sampler, name, { tone: 'focus' }),
    arrow([edge(sampler, 'right'), [answer.x, y]]),
  ]
}

/** @param {number} y */
function group(y) {
  return [
    box({ ...answer, y: y - 80, height: 160 }, '', { tone: 'empty' }),
    box({ ...member, y: y - 70 }, 'o_{1}'),
    box({ ...member, y: y + 20 }, 'o_{G}'),
    ...[-10, 0, 10].map((below) => dot(answer.x + answer.width / 2, y + below, { radius: 3 })),
  ]
}

/**
 * @param {number} y
 * @param {readonly number[]} models
 */
function forked(y, models) {
  return [
    stroke(
      pathData([
        [answer.x + answer.width, y],
        [fork, y],
      ]),
    ),
    ...models.map((top) => {
      const target = top + model.height / 2
      return arrow(
        target === y
          ? [
              [fork - 8, y],
              [model.x, y],
            ]
          : [
              [fork, y],
              [fork, target],
              [model.x, target],
            ],
      )
    }),
  ]
}

/**
 * @param {number} to
 * @param {number} y
 * @param {string} name Of what is passed on.
 * @param {number} [from]
 */
function passed(to, y, name, from = model.x + model.width) {
  return [
    arrow([
      [from, y],
      [to, y],
    ]),
    text((from + Math.min(to, from + 80)) / 2, y - 20, name, { size: 24 }),
  ]
}

/** @param {{ readonly trained: string, readonly frozen: string }} say */
function legend(say) {
  return [
    box({ x: 2, y: legendRow, width: 40, height: 28 }, '', { tone: 'focus', radius: 5 }),
    text(52, legendRow + 14, say.trained, { size: 24, anchor: 'start' }),
    box({ x: 152, y: legendRow, width: 40, height: 28 }, '', { dashed: true, radius: 5 }),
    text(202, legendRow + 14, say.frozen, { size: 24, anchor: 'start' }),
  ]
}
