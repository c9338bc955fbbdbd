import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { frame } from './kit/frame.mjs'
import { text } from './kit/text.mjs'
import { tokens } from './kit/tokens.mjs'

const stack = { y: 66, height: 236 }
const encoder = { x: 2, width: 264, ...stack }
const decoder = { x: 346, width: 264, ...stack }
const alone = { x: 732, width: 346, ...stack }
const lower = { y: 218, height: 68 }
const whole = { y: 114, height: 172 }
const reading = { x: 18, width: 232, ...whole }
const crossing = { x: 362, width: 232, y: 114, height: 68 }
const writing = { x: 362, width: 232, ...lower }
const both = { x: 748, width: 314, ...whole }
const inputRow = 344
const outputRow = 4

/** How input and output run through an encoder-decoder and through a decoder alone. */
export const encoderDecoder = drawing({
  name: 'encoder-decoder',
  width: 1080,
  height: 412,
  labels: {
    zh: {
      title: '编码器-解码器与仅解码器的数据流',
      encoder: '编码器',
      decoder: '解码器',
      alone: '仅解码器',
      reading: '双向自注意力',
      crossing: '交叉注意力',
      writing: '因果自注意力',
      both: '因果自注意力\n输入与输出同一序列',
      input: '输入',
      written: '已生成的输出',
      sequence: '输入 + 已生成的输出',
      next: '下一个词元',
    },
    en: {
      title: 'Data flow of an encoder-decoder and of a decoder alone',
      encoder: 'Encoder',
      decoder: 'Decoder',
      alone: 'Decoder only',
      reading: 'Full self-attention',
      crossing: 'Cross-attention',
      writing: 'Causal attention',
      both: 'Causal attention\nover one sequence',
      input: 'Input',
      written: 'Output so far',
      sequence: 'Input + output so far',
      next: 'Next token',
    },
  },
  shapes: (say) => [
    ...stackOf(encoder, say.encoder),
    ...stackOf(decoder, say.decoder),
    ...stackOf(alone, say.alone),
    box(reading, say.reading, { tone: 'focus' }),
    box(crossing, say.crossing, { tone: 'second' }),
    box(writing, say.writing, { tone: 'focus' }),
    box(both, say.both, { tone: 'focus' }),
    arrow([[250, 148], edge(crossing, 'left')], { hue: 'second', width: 4 }),
    arrow([edge(writing, 'top'), edge(crossing, 'bottom')]),
    ...read(134, 'tttt', say.input, reading),
    ...read(478, 'vv', say.written, writing),
    ...read(905, 'ttttvv', say.sequence, both),
    ...write(478, say.next),
    ...write(905, say.next),
  ],
})

/**
 * @param {import('./kit/box.mjs').Area} area
 * @param {string} name
 */
function stackOf(area, name) {
  return [frame(area), text(area.x + 18, area.y + 26, name, { anchor: 'start', bold: true })]
}

/**
 * @param {number} x
 * @param {string} kinds
 * @param {string} name
 * @param {import('./kit/box.mjs').Area} target
 */
function read(x, kinds, name, target) {
  return [...tokens(x, inputRow, kinds), text(x, 394, name), arrow([[x, inputRow - 4], edge(target, 'bottom')])]
}

/**
 * @param {number} x
 * @param {string} name
 */
function write(x, name) {
  const label = text(x + 30, outputRow + 14, name, { anchor: 'start' })
  return [
    arrow([
      [x, stack.y],
      [x, outputRow + 30],
    ]),
    ...tokens(x, outputRow, 'v'),
    label,
  ]
}
