import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { frame } from './kit/frame.mjs'
import { text } from './kit/text.mjs'
import { tokens } from './kit/tokens.mjs'

const queryLane = 236
const textLane = 356
const encoder = { x: 404, y: 2, width: 216, height: 80 }
const selfAttention = { x: 202, y: 188, width: 152, height: 216 }
const crossAttention = { x: 404, y: 188, width: 216, height: 96 }
const queryNetwork = { x: 670, y: 188, width: 88, height: 96 }
const textNetwork = { x: 670, y: 308, width: 88, height: 96 }
const linear = { x: 828, y: 188, width: 96, height: 96 }
const model = { x: 962, y: 188, width: 116, height: 96 }

/** One block of the Q-Former between a frozen image encoder and a frozen language model. */
export const qFormer = drawing({
  name: 'q-former',
  width: 1080,
  height: 442,
  labels: {
    zh: {
      title: 'Q-Former：可学习的查询向冻结的图像编码器取信息',
      queries: '32 个查询\n（可学习）',
      words: '文本\n仅第一阶段',
      encoder: '图像编码器\n（冻结）',
      self: '自注意力\n（共用）',
      cross: '交叉注意力\n（隔层一个）',
      network: 'FFN',
      linear: '线性层',
      model: '语言模型\n（冻结）',
      block: 'Q-Former 的一层，共 12 层',
      features: '键、值',
    },
    en: {
      title: 'Q-Former: learned queries take information from a frozen image encoder',
      queries: '32 learned\nqueries',
      words: 'Text\n(stage 1 only)',
      encoder: 'Image encoder\n(frozen)',
      self: 'Self-\nattention\n(shared)',
      cross: 'Cross-attention\n(every 2nd block)',
      network: 'FFN',
      linear: 'Linear',
      model: 'LLM\n(frozen)',
      block: 'One of 12 Q-Former blocks',
      features: 'keys, values',
    },
  },
  shapes: (say) => [
    frame({ x: 176, y: 146, width: 608, height: 282 }),
    text(180, 122, say.block, { anchor: 'start', size: 24, hue: 'muted' }),
    ...tokens(82, queryLane - 14, 'vvvv'),
    text(82, queryLane + 52, say.queries, { size: 24 }),
    ...tokens(82, textLane - 14, 'tttt'),
    text(82, textLane + 52, say.words, { size: 24 }),
    box(encoder, say.encoder, { dashed: true }),
    box(selfAttention, say.self, { tone: 'focus' }),
    box(crossAttention, say.cross, { tone: 'second', size: 25 }),
    box(queryNetwork, say.network),
    box(textNetwork, say.network),
    box(linear, say.linear, { size: 25 }),
    box(model, say.model, { size: 25, dashed: true }),
    arrow([edge(encoder, 'bottom'), edge(crossAttention, 'top')], { hue: 'second' }),
    text(528, 114, say.features, { anchor: 'start', size: 24, hue: 'second' }),
    arrow([
      [154, queryLane],
      [202, queryLane],
    ]),
    arrow([
      [154, textLane],
      [202, textLane],
    ]),
    arrow([[354, queryLane], edge(crossAttention, 'left')]),
    arrow([edge(crossAttention, 'right'), edge(queryNetwork, 'left')]),
    arrow([[354, textLane], edge(textNetwork, 'left')]),
    arrow([edge(queryNetwork, 'right'), edge(linear, 'left')]),
    arrow([edge(linear, 'right'), edge(model, 'left')]),
  ],
})
