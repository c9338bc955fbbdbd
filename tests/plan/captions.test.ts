import { describe, expect, test } from 'vitest'
import type { Atom } from '../../src/model.js'
import { telling } from '../../src/plan/picture-names.js'
import { pointsAtFigure } from '../../src/plan/pointers.js'
import { atomsOf, shown } from './answer-of.js'

function alts(atoms: readonly Atom[]): readonly string[] {
  return atoms.flatMap(({ content }) => (content.type === 'figure' ? [content.alt] : []))
}

describe('the line below a picture is its caption, shown once', () => {
  test.each([
    ['numbered', '![](a.png)\n\n图 1：注意力的计算', '图 1：注意力的计算'],
    ['numbered in parts', '![](a.png)\n\n图2-3 模型的结构', '图2-3 模型的结构'],
    ['numbered in English', '![](a.png)\n\nFigure 2. The encoder', 'Figure 2. The encoder'],
    ['short for figure', '![](a.png)\n\nFig. 3: The decoder', 'Fig. 3: The decoder'],
    ['slanted', '![](a.png)\n\n*编码器*', '编码器'],
    ['slanted, in the same paragraph', '![](a.png)\n*编码器*', '编码器'],
    ['slanted, after a break', '![](a.png)<br>*编码器*', '编码器'],
    ['centred', '![](a.png)\n\n<center>编码器</center>', '编码器'],
    ['centred by an attribute', '![](a.png)\n\n<p align="center">编码器</p>', '编码器'],
    ['with an alternative text', '![甲](a.png)\n\n图 1：编码器', '图 1：编码器'],
  ])('%s', (_, markdown, caption) => {
    const atoms = atomsOf(`${markdown}\n\n然后。`)
    expect(atoms.map(({ content }) => (content.type === 'figure' ? content.caption : content.type))).toEqual([
      caption,
      'flow',
    ])
  })

  test.each([
    ['a sentence about the figure', '图 1 展示了模型的结构。'],
    ['a sentence about the figure in English', 'Figure 1 shows the encoder.'],
    ['a paragraph', '编码器读入句子。'],
    ['a bold heading', '**编码器**'],
    ['a paragraph with a formula', '*编码器* $x$'],
    ['a long text', `图 1：${'很长的说明'.repeat(30)}`],
  ])('%s is none', (_, line) => {
    const [figure, ...others] = atomsOf(`![](a.png)\n\n${line}`)
    expect(figure?.content).toMatchObject({ type: 'figure', caption: undefined })
    expect(others.length).toBeGreaterThan(0)
  })

  test('a line below a table or a list is none', () => {
    expect(shown(atomsOf('- 甲\n\n*乙*'))).toEqual(['list 1/1: 甲 @1', 'flow: 乙 @3'])
  })
})

test('text that follows a picture in its paragraph stands below it', () => {
  expect(shown(atomsOf('![甲](a.png)\n编码器读入句子。'))).toEqual(['figure: 甲 @1', 'flow: 编码器读入句子。 @1'])
})

test.each(['image', 'img', '图片', '截图 2', 'Screenshot 2024-01-02', 'a.png', 'a', 'image-20240102030405', '300', ''])(
  'the alternative text %j says nothing',
  (alt) => {
    expect(telling(alt, 'img/a.png')).toBe('')
  },
)

test.each(['注意力', '截图：设置页面', 'Encoder', 'figure of the encoder', 'BERT'])(
  'the alternative text %j tells',
  (alt) => {
    expect(telling(alt, 'img/a.png')).toBe(alt)
  },
)

test('a picture without words is described by the sentence that points at it', () => {
  expect(alts(atomsOf('计算过程如下图所示：\n\n![image](a.png)'))).toEqual(['计算过程如下图所示：'])
  expect(alts(atomsOf('计算过程如下图所示：\n\n![甲](a.png)'))).toEqual(['甲'])
  expect(alts(atomsOf('计算过程很长。\n\n![image](a.png)'))).toEqual([''])
})

test.each([
  ['过程如下图所示：', true, false],
  ['见下图。', true, false],
  ['如图所示，结果很好。', true, true],
  ['如上图所示，结果很好。', false, true],
  ['图 3 展示了结果。', true, true],
  ['The figure below shows it.', true, false],
  ['Figure 3 shows it.', true, true],
  ['In the diagram above, it is shown.', false, true],
  ['这张地图很大。', false, false],
  ['We figure it out.', false, false],
])('%j points ahead: %s, and back: %s', (text, ahead, back) => {
  expect([pointsAtFigure(text, 'ahead'), pointsAtFigure(text, 'back')]).toEqual([ahead, back])
})
