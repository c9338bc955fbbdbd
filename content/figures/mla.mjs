import { arrow } from './kit/arrow.mjs'
import { box } from './kit/box.mjs'
import { dot } from './kit/dot.mjs'
import { drawing } from './kit/drawing.mjs'
import { edge } from './kit/edge.mjs'
import { frame } from './kit/frame.mjs'
import { pathData } from './kit/path-data.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

/** Sizes of DeepSeek-V2. */
const heads = 128
const headSize = 128
const latentSize = 512
const ropeSize = 64
const cached = latentSize + ropeSize
const uncompressed = 2 * heads * headSize

const hidden = { x: 2, y: 160, width: 84, height: 84 }
const latentColumn = { x: 178, width: 196 }
const queryLatent = { ...latentColumn, y: 4, height: 72 }
const latent = { ...latentColumn, y: 166, height: 72 }
const ropeKey = { ...latentColumn, y: 290, height: 72 }
const headColumn = { x: 500, width: 232 }
const queries = { ...headColumn, y: 4, height: 72 }
const keys = { ...headColumn, y: 118, height: 72 }
const values = { ...headColumn, y: 214, height: 72 }
const attention = { x: 838, y: 4, width: 150, height: 358 }

/** Multi-head latent attention: what is computed from what, and the two vectors that are cached. */
export const mla = drawing({
  name: 'mla',
  width: 1080,
  height: 436,
  labels: {
    zh: {
      title: '多头潜在注意力：只缓存压缩的潜向量和共用的 RoPE 键',
      queryLatent: '查询潜向量 c^{Q}',
      latent: `潜向量 c^{KV}\n${latentSize} 维`,
      ropeKey: `RoPE 键 k^{R}\n${ropeSize} 维`,
      queries: '各头查询 q^{C}, q^{R}',
      keys: '各头键 k^{C}',
      values: '各头值 v^{C}',
      attention: '多头\n注意力',
      cache: '缓存',
      shared: '所有头共用',
      sizes: `DeepSeek-V2 每词元每层缓存 ${latentSize} + ${ropeSize} = ${cached} 个数，MHA 需 ${uncompressed} 个`,
    },
    en: {
      title: 'Multi-head latent attention caches the compressed latent vector and a shared RoPE key only',
      queryLatent: 'Query latent c^{Q}',
      latent: `Latent c^{KV}\n${latentSize} values`,
      ropeKey: `RoPE key k^{R}\n${ropeSize} values`,
      queries: 'Queries q^{C}, q^{R}',
      keys: 'Keys k^{C}',
      values: 'Values v^{C}',
      attention: 'Multi-\nhead\nattention',
      cache: 'Cached',
      shared: 'shared by all heads',
      sizes: `DeepSeek-V2 caches ${latentSize} + ${ropeSize} = ${cached} values per token and layer, MHA ${uncompressed}`,
    },
  },
  shapes: (say) => [
    frame({ x: 156, y: 144, width: 240, height: 240 }, 'accent'),
    text(276, 118, say.cache, { bold: true, hue: 'accent' }),
    ...fromHidden(),
    box(hidden, 'h_{t}', { size: 30 }),
    box(queryLatent, say.queryLatent, { size: 24 }),
    box(latent, say.latent, { tone: 'solid', size: 25 }),
    box(ropeKey, say.ropeKey, { tone: 'solid', size: 25 }),
    arrow([edge(queryLatent, 'right'), edge(queries, 'left')]),
    stroke(pathData([edge(latent, 'right'), [440, 202]])),
    arrow([[440, 202], [440, 154], edge(keys, 'left')]),
    arrow([[440, 202], [440, 250], edge(values, 'left')]),
    dot(440, 202),
    box(queries, say.queries, { size: 25 }),
    box(keys, say.keys),
    box(values, say.values),
    ...[40, 154, 250].map((y) =>
      arrow([
        [732, y],
        [attention.x, y],
      ]),
    ),
    arrow([edge(ropeKey, 'right'), [attention.x, 326]]),
    text(616, 348, say.shared, { size: 24, hue: 'muted' }),
    box(attention, say.attention, { tone: 'focus' }),
    arrow([edge(attention, 'right'), [1052, 183]]),
    text(1068, 183, 'u'),
    text(540, 416, say.sizes),
  ],
})

function fromHidden() {
  const branch = 124
  return [
    stroke(pathData([edge(hidden, 'right'), [branch, 202]])),
    arrow([[branch, 202], edge(latent, 'left')]),
    arrow([[branch, 202], [branch, 40], edge(queryLatent, 'left')]),
    arrow([[branch, 202], [branch, 326], edge(ropeKey, 'left')]),
    dot(branch, 202),
  ]
}
