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
const answer = { x: 252, width: 64 }
const fork = 346
const model = { x: 376, width: 210, height: 56 }
const estimate = { x: 664, width: 176 }
const loss = { x: 920, width: 158 }

const ppo = { middle: 110, models: [14, 82, 150] }
const grpo = { middle: 348, models: [272, 368] }

/** Which models PPO and GRPO need, and where the advantage and the KL term come from. */
export const ppoGrpo = drawing({
  name: 'ppo-grpo',
  width: 1080,
  height: 470,
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
      rules: 'Rules reward',
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
    stroke(
      pathData([
        [0, 232],
        [1080, 232],
      ]),
      { hue: 'rule', width: 2 },
    ),
    text(2, 264, 'GRPO', { anchor: 'start', size: 32, bold: true }),
    ...sampling(ppo.middle, say.policy),
    box({ ...answer, y: 82, height: 56 }, 'o'),
    ...forked(ppo.middle, ppo.models),
    box({ ...model, y: 14 }, say.reference, { dashed: true }),
    box({ ...model, y: 82 }, say.reward, { dashed: true }),
    box({ ...model, y: 150 }, say.value, { tone: 'focus' }),
    ...['KL', 'r', 'v'].flatMap((name, index) => passed(estimate.x, (ppo.models[index] ?? 0) + 28, name)),
    box({ ...estimate, y: 14, height: 192 }, say.gae),
    ...passed(loss.x, ppo.middle, 'A_{t}', estimate.x + estimate.width),
    box({ ...loss, y: 62, height: 96 }, say.loss, { tone: 'plain' }),

    ...sampling(grpo.middle, say.policy),
    ...group(grpo.middle),
    ...forked(grpo.middle, grpo.models),
    box({ ...model, y: 272 }, say.reference, { dashed: true }),
    box({ ...model, y: 368 }, say.rules),
    ...passed(estimate.x, 396, 'r_{i}'),
    box({ ...estimate, y: 356, height: 80 }, say.group, { tone: 'second' }),
    ...passed(loss.x, 396, 'A_{i}', estimate.x + estimate.width),
    ...passed(loss.x, 300, 'KL'),
    box({ ...loss, y: 272, height: 164 }, say.lossWithKl),
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
    box({ ...answer, y: y - 72, height: 52 }, 'o_{1}'),
    box({ ...answer, y: y + 20, height: 52 }, 'o_{G}'),
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
    box({ x: 2, y: 438, width: 40, height: 28 }, '', { tone: 'focus', radius: 5 }),
    text(52, 452, say.trained, { size: 24, anchor: 'start' }),
    box({ x: 152, y: 438, width: 40, height: 28 }, '', { dashed: true, radius: 5 }),
    text(202, 452, say.frozen, { size: 24, anchor: 'start' }),
  ]
}
