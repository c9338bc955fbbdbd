import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { columns } from './kit/columns.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { text } from './kit/text.mjs'
import { tokenPitch, tokenSide, tokens } from './kit/tokens.mjs'

const ways = columns(4, { from: 2, to: 1078, gap: 30 })
const tokenRow = 150
const legendRow = 414
const encoderRow = { y: 314, height: 54 }

/** Four ways to give a language model pictures; the squares are the tokens that it reads, so that their number compares. */
export const connectWays = drawing({
  name: 'connect-ways',
  width: 1080,
  height: 444,
  labels: {
    zh: {
      title: '连接视觉编码器与语言模型的四种方式',
      names: ['投影层', '查询重采样', '交叉注意力层', '单一词元流'],
      model: '语言模型',
      layer: '语言模型层',
      gated: '门控\n交叉注意力',
      connectors: ['线性层或 MLP', 'Q-Former 或\nPerceiver', '', '线性层或\n图像分词器'],
      encoders: ['视觉编码器', '视觉编码器', '视觉编码器', '无单独视觉编码器'],
      models: ['LLaVA', 'BLIP-2', 'Flamingo', 'Fuyu、Chameleon'],
      visual: '视觉词元',
      textual: '文本词元',
    },
    en: {
      title: 'Four ways to connect a vision encoder and a language model',
      names: ['Projector', 'Query resampler', 'Cross-attention', 'One token stream'],
      model: 'Language model',
      layer: 'LM layer',
      gated: 'Gated cross-\nattention',
      connectors: ['Linear or MLP', 'Q-Former or\nPerceiver', '', 'Linear layer or\nimage tokenizer'],
      encoders: ['Vision encoder', 'Vision encoder', 'Vision encoder', 'No vision encoder'],
      models: ['LLaVA', 'BLIP-2', 'Flamingo', 'Fuyu, Chameleon'],
      visual: 'Visual tokens',
      textual: 'Text tokens',
    },
  },
  shapes: (say) => [
    ...ways.flatMap(({ x, width, middle }, index) => [
      text(middle, 17, say.names[index] ?? '', { size: 27, bold: true }),
      box({ x, width, ...encoderRow }, say.encoders[index], { dashed: index === 3 }),
      text(middle, 390, say.models[index] ?? '', { size: 24, hue: 'muted' }),
    ]),
    ...inStream(0, 'vvvvvtt', say),
    ...inStream(1, 'vvtt', say),
    ...betweenLayers(say),
    ...inStream(3, 'vvtvtvt', say),
    ...legend(say),
  ],
})

/** @typedef {{ readonly model: string, readonly layer: string, readonly gated: string, readonly connectors: readonly string[] }} Parts */

/**
 * Pictures become tokens among those of the text.
 *
 * @param {number} index
 * @param {string} stream
 * @param {Parts} say
 */
function inStream(index, stream, say) {
  const { x = 0, width = 0, middle = 0 } = ways[index] ?? {}
  const connector = { x, y: 206, width, height: 74 }
  const visual = middle - (/^v*t*$/.test(stream) ? (stream.split('t').length - 1) * (tokenPitch / 2) : 0)
  const fromBelow = arrow([[middle, encoderRow.y], edge(connector, 'bottom')])
  return [
    box({ x, y: 46, width, height: 62 }, say.model),
    arrow([
      [middle, tokenRow - 4],
      [middle, 110],
    ]),
    ...tokens(middle, tokenRow, stream),
    arrow([
      [visual, connector.y],
      [visual, tokenRow + tokenSide + 1],
    ]),
    box(connector, say.connectors[index], { tone: 'focus' }),
    ...(index === 3 ? [] : [fromBelow]),
  ]
}

/**
 * The text stays alone; layers between those of the model read the picture.
 *
 * @param {Parts} say
 */
function betweenLayers(say) {
  const { x = 0, width = 0 } = ways[2] ?? {}
  const inner = { x: x + 34, width: width - 34 }
  const gated = { ...inner, y: 104, height: 74 }
  const middle = inner.x + inner.width / 2
  return [
    box({ ...inner, y: 46, height: 48 }, say.layer),
    box(gated, say.gated, { tone: 'focus' }),
    box({ ...inner, y: 190, height: 48 }, say.layer),
    arrow([
      [middle, 264],
      [middle, 240],
    ]),
    ...tokens(middle, 268, 'ttt'),
    arrow([[x + 10, encoderRow.y], [x + 10, 141], edge(gated, 'left')], { hue: 'accent' }),
  ]
}

/** @param {{ readonly visual: string, readonly textual: string }} say */
function legend(say) {
  const middle = legendRow + tokenSide / 2
  return [
    ...tokens(340, legendRow, 'v'),
    text(364, middle, say.visual, { size: 24, anchor: 'start' }),
    ...tokens(602, legendRow, 't'),
    text(626, middle, say.textual, { size: 24, anchor: 'start' }),
  ]
}
