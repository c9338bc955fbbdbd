import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { frame } from './kit/frame.mjs'
import { text } from './kit/text.mjs'

const mainLane = 92
const hiddenLane = 240
const tokenLane = 324
const moduleLane = (hiddenLane + tokenLane) / 2
const embedding = { x: 76, y: 44, width: 142, height: 330 }
const mainModel = { x: 246, y: 50, width: 158, height: 84 }
const hiddenNorm = { x: 426, y: hiddenLane - 30, width: 120, height: 60 }
const tokenNorm = { x: 426, y: tokenLane - 30, width: 120, height: 60 }
const projection = { x: 580, y: hiddenLane - 30, width: 104, height: 144 }
const block = { x: 714, y: hiddenLane - 30, width: 150, height: 144 }
const head = { x: 912, y: 44, width: 92, height: 330 }

/** A module that predicts one token further, beside the main model with which it shares embedding and output head. */
export const mtp = drawing({
  name: 'mtp',
  width: 1080,
  height: 378,
  labels: {
    zh: {
      title: '多词元预测模块：用主模型的隐藏状态与下一词元的嵌入预测再下一个词元',
      embedding: '共享\n嵌入层',
      mainModel: 'Transformer\nL 层',
      norm: 'RMSNorm',
      projection: '拼接\n投影',
      block: 'Transformer\n1 层',
      head: '共享\n输出头',
      main: '主模型',
      module: 'MTP 模块',
    },
    en: {
      title: 'Multi-token prediction: hidden state and embedding of the next token predict the token after it',
      embedding: 'Shared\nembedding',
      mainModel: 'Transformer\nL blocks',
      norm: 'RMSNorm',
      projection: 'Concat,\nproject',
      block: 'Transformer\n1 block',
      head: 'Shared\noutput\nhead',
      main: 'Main model',
      module: 'MTP module',
    },
  },
  shapes: (say) => [
    frame({ x: 408, y: 190, width: 474, height: 184 }, 'accent'),
    text(882, 164, say.module, { anchor: 'end', bold: true, hue: 'accent' }),
    text(246, 22, say.main, { anchor: 'start', bold: true }),
    ...mainFlow(),
    ...moduleFlow(),
    box(embedding, say.embedding, { tone: 'third', size: 24 }),
    box(mainModel, say.mainModel, { size: 24 }),
    box(hiddenNorm, say.norm, { size: 24 }),
    box(tokenNorm, say.norm, { size: 24 }),
    box(projection, say.projection, { tone: 'focus', size: 24 }),
    box(block, say.block, { tone: 'focus', size: 24 }),
    box(head, say.head, { tone: 'third', size: 24 }),
  ],
})

function mainFlow() {
  return [
    ...token(26, mainLane, 't_{i}'),
    arrow([[embedding.x + embedding.width, mainLane], edge(mainModel, 'left')]),
    arrow([edge(mainModel, 'right'), [head.x, mainLane]]),
    ...prediction(mainLane, 't_{i+1}'),
    arrow([[486, mainLane], edge(hiddenNorm, 'top')]),
    dot(486, mainLane),
    text(500, 142, 'h_{i}', { size: 28, anchor: 'start' }),
  ]
}

function moduleFlow() {
  return [
    ...token(26, tokenLane, 't_{i+1}'),
    arrow([[embedding.x + embedding.width, tokenLane], edge(tokenNorm, 'left')]),
    arrow([edge(hiddenNorm, 'right'), [projection.x, hiddenLane]]),
    arrow([edge(tokenNorm, 'right'), [projection.x, tokenLane]]),
    arrow([edge(projection, 'right'), edge(block, 'left')]),
    arrow([edge(block, 'right'), [head.x, moduleLane]]),
    ...prediction(moduleLane, 't_{i+2}'),
  ]
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} name
 */
function token(x, y, name) {
  return [
    text(x, y, name, { size: 28 }),
    arrow([
      [x + 24, y],
      [embedding.x, y],
    ]),
  ]
}

/**
 * @param {number} y
 * @param {string} name
 */
function prediction(y, name) {
  const end = head.x + head.width
  return [
    arrow([
      [end, y],
      [end + 32, y],
    ]),
    text(end + 54, y, name, { size: 28 }),
  ]
}
