import { box } from './kit/box.mjs'
import { columns } from './kit/columns.mjs'
import { drawing } from './kit/drawing.mjs'
import { pathData } from './kit/path-data.mjs'
import { stroke } from './kit/stroke.mjs'
import { text } from './kit/text.mjs'

const queryHeads = 8
const groups = [8, 2, 1]
const panels = columns(groups.length, { from: 116, to: 1078, gap: 46 })
const queryRow = { y: 70, height: 56 }
const keyRow = { y: 206, height: 56 }
const valueRow = { y: 274, height: 56 }

/** Query heads above the keys and values that they share. */
export const kvSharing = drawing({
  name: 'kv-sharing',
  width: 1080,
  height: 430,
  labels: {
    zh: {
      title: '多头、分组查询与多查询注意力的键值共享',
      names: ['多头（MHA）', '分组查询（GQA）', '多查询（MQA）'],
      rows: ['查询', '键', '值'],
      heads: ['8 组键值', '2 组键值', '1 组键值'],
      cache: '缓存',
    },
    en: {
      title: 'How multi-head, grouped-query and multi-query attention share keys and values',
      names: ['Multi-head (MHA)', 'Grouped-query (GQA)', 'Multi-query (MQA)'],
      rows: ['Queries', 'Keys', 'Values'],
      heads: ['8 KV heads', '2 KV heads', '1 KV head'],
      cache: 'Cache',
    },
  },
  shapes: (say) => [
    ...[queryRow, keyRow, valueRow].map(({ y, height }, index) =>
      text(0, y + height / 2, say.rows[index] ?? '', { anchor: 'start' }),
    ),
    ...groups.flatMap((count, index) => [
      text(panels[index]?.middle ?? 0, 24, say.names[index] ?? '', { size: 27, bold: true }),
      ...heads(index, count),
      text(panels[index]?.middle ?? 0, 392, `${say.heads[index]}\n${say.cache} ${share(count)}`),
    ]),
  ],
})

/**
 * @param {number} panel
 * @param {number} count Of heads of keys and values.
 */
function heads(panel, count) {
  const { x = 0, width = 0 } = panels[panel] ?? {}
  const queries = columns(queryHeads, { from: x, to: x + width, gap: 8 })
  const shared = columns(count, { from: x, to: x + width, gap: count > 2 ? 8 : 24 })
  return [
    ...queries.map(({ middle }, index) => {
      const target = shared[Math.floor((index * count) / queryHeads)]?.middle ?? middle
      return stroke(
        pathData([
          [middle, queryRow.y + queryRow.height],
          [target, keyRow.y],
        ]),
        { width: 2.5 },
      )
    }),
    ...queries.map((column) =>
      box({ x: column.x, width: column.width, ...queryRow }, '', { tone: 'solid', radius: 6 }),
    ),
    ...shared.flatMap((column) => {
      const place = { x: column.x, width: column.width }
      return [
        box({ ...place, ...keyRow }, '', { tone: 'second', radius: 6 }),
        box({ ...place, ...valueRow }, '', { tone: 'third', radius: 6 }),
      ]
    }),
  ]
}

/** @param {number} count */
function share(count) {
  return count === queryHeads ? '× 1' : `× 1/${queryHeads / count}`
}
