import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseEnds, phraseEnds, sentenceEnds } from '../../src/plan/sentences.js'

/** Cuts a text at offsets and marks the cuts. */
function cut(text: string, offsets: readonly number[]): string {
  const cuts = [0, ...offsets, text.length]
  return cuts
    .slice(1)
    .map((end, index) => text.slice(cuts[index], end))
    .join('|')
}

test.each([
  ['第一句。第二句！第三句？', '第一句。|第二句！|第三句？'],
  ['只有一句。', '只有一句。'],
  ['没有句号', '没有句号'],
  ['', ''],
  ['他说：“好。”然后走了。', '他说：“好。”|然后走了。'],
  ['他说“好。坏。”然后走了。', '他说“好。坏。”|然后走了。'],
  ['模型（见图。见表。）很大。很慢。', '模型（见图。见表。）|很大。|很慢。'],
  ['等等……然后继续。', '等等……|然后继续。'],
  ['进制（二进制、八进制等等……），再转换。然后继续。', '进制（二进制、八进制等等……），再转换。|然后继续。'],
  ['真的？！真的。', '真的？！|真的。'],
  ['准确率为 3.14 和 2.5。升高了。', '准确率为 3.14 和 2.5。|升高了。'],
])('%j has the sentences %j', (text, sentences) => {
  expect(cut(text, sentenceEnds(text))).toBe(sentences)
})

test.each([
  ['One sentence. Another one! A third?', 'One sentence.| Another one!| A third?'],
  ['Use e.g. BERT. It works.', 'Use e.g. BERT.| It works.'],
  ['See Fig. 3 and Eq. 4. They agree.', 'See Fig. 3 and Eq. 4.| They agree.'],
  ['Dr. Smith et al. wrote it. We read it.', 'Dr. Smith et al. wrote it.| We read it.'],
  ['It is 3.14 or 2.5 times. Good.', 'It is 3.14 or 2.5 times.| Good.'],
  ['Version 2.0 is out. "It works." Really.', 'Version 2.0 is out.| "It works."| Really.'],
  ['He said (yes. Really.) and left. Done.', 'He said (yes. Really.) and left.| Done.'],
  ['A U.S. Army base. Yes.', 'A U.S. Army base.| Yes.'],
  ['Call model.forward() now. Then stop.', 'Call model.forward() now.| Then stop.'],
  ['Wait... Then go.', 'Wait...| Then go.'],
])('%j has the sentences %j', (text, sentences) => {
  expect(cut(text, sentenceEnds(text))).toBe(sentences)
})

test.each(['What is x!=y? It is unequal.', 'Really?! Yes.'])('%j is cut only where a sentence ends', (text) => {
  expect(sentenceEnds(text)).toHaveLength(1)
})

test('an exclamation mark inside code is not the end of a sentence', () => {
  expect(sentenceEnds('若 a!=b 则返回 x?.y 的值')).toEqual([])
})

test('clauses end at semicolons, phrases at commas and colons but not inside numbers', () => {
  expect(cut('一；二; 三', clauseEnds('一；二; 三'))).toBe('一；|二;| 三')
  const text = '共 1,000 个，比例 1:2，即：甲、乙'
  expect(cut(text, phraseEnds(text))).toBe('共 1,000 个，|比例 1:2，|即：|甲、|乙')
})

const marks = fc.constantFrom(...'。！？!?.…，,；;：:、（）()[]【】“”「」"\'《》 \n12aB词句')

test('the ends ascend inside the text, so that its pieces joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 60 }), (text) => {
      for (const ends of [sentenceEnds(text), clauseEnds(text), phraseEnds(text)]) {
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b))
        expect(ends.every((end) => end > 0 && end < text.length)).toBe(true)
        expect(cut(text, ends).replaceAll('|', '')).toBe(text)
      }
    }),
  )
})

test('no piece is blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 60 }), (text) => {
      fc.pre(text.trim() !== '')
      const ends = [0, ...sentenceEnds(text), text.length]
      for (const [index, end] of ends.slice(1).entries()) expect(text.slice(ends[index], end).trim()).not.toBe('')
    }),
  )
})
