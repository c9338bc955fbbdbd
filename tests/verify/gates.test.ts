import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Deck, SlideGroup } from '../../src/model.js'
import type { PaperFacts } from '../../src/render/paper-facts.js'
import type { RenderedDeck } from '../../src/verify/gate.js'
import { gates } from '../../src/verify/gates.js'
import type { Inspection } from '../../src/verify/inspect-deck.js'
import type { SlideLook, TextBlock, TextRole } from '../../src/verify/slide-look.js'
import { plannedDeck } from '../support/planned-deck.js'
import { soundPdf } from '../support/sound-pdf.js'

const text = '# Section\n\n## Why?\n\nBecause **it** works, and `code` shows it.\n'

describe('the gates', () => {
  test('pass a deck that is what was planned', () => {
    const { deck, inspection } = rendered()
    expect(found(deck, inspection, deck.slides.length)).toEqual([])
  })

  test('catch a slide that is too large, at the line where its content stands', () => {
    const { deck, inspection } = rendered()
    const slides = inspection.slides.map((slide, index) => ({
      ...slide,
      overflow: index === deck.slides.length - 1 ? 7.2 : 1,
    }))
    expect(found(deck, { ...inspection, slides }, undefined)).toEqual(['overflow 5'])
  })

  test('catch a page too many and a slide too few', () => {
    const { deck, inspection } = rendered()
    expect(found(deck, inspection, deck.slides.length + 1)).toEqual(['slide-count 1'])
    expect(found(deck, { ...inspection, slides: inspection.slides.slice(0, -1) }, undefined)).toContain('slide-count 1')
  })

  test('catch speaker notes that are cut short', () => {
    const { deck, inspection } = rendered()
    const notes = new Map([...inspection.notes].map(([index, note]) => [index, note.slice(0, -12)]))
    expect(found(deck, { ...inspection, notes }, undefined)).toEqual(['notes-lost 5'])
  })

  test('catch text that is on no slide and in no note', () => {
    const { deck, inspection } = rendered()
    const slides = inspection.slides.map((slide) => ({ ...slide, text: slide.text.replace('code', '') }))
    const notes = new Map([...inspection.notes].map(([index, note]) => [index, note.replace('`code`', '')]))
    expect(found(deck, { ...inspection, slides, notes }, undefined)).toEqual(['notes-lost 5', 'text-lost 5'])
  })

  test('catch a request to the network', () => {
    const { deck, inspection } = rendered()
    expect(found(deck, { ...inspection, requests: ['https://example.com/font.woff2'] }, undefined)).toEqual([
      'remote-request 1',
    ])
  })

  test('catch a document for paper that lacks a piece of an answer, holds too much, or says nothing of itself', () => {
    const { deck, inspection } = rendered()
    const whole = { outside: [], text: 'Because it works, and code shows it.' }
    const sound = { path: 'notes.pdf', isWhole: true, look: whole, pdf: soundPdf }
    const paper = (change: Partial<PaperFacts>) => found(deck, inspection, undefined, [{ ...sound, ...change }])
    expect(paper({})).toEqual([])
    expect(paper({ look: { ...whole, outside: ['a long word'] } })).toEqual(['overflow 1'])
    expect(paper({ look: { ...whole, text: 'Because it works, and shows it.' } })).toEqual(['text-lost 5'])
    expect(paper({ look: { ...whole, text: '' }, isWhole: false })).toEqual([])
    expect(paper({ pdf: { ...soundPdf, isTagged: false } })).toEqual(['not-accessible 1'])
    expect(paper({ pdf: { ...soundPdf, type3Text: 'x' } })).toEqual(['pdf-unreadable 1'])
  })

  test('name a formula that cannot be typeset, with the reason', () => {
    const { deck, inspection } = rendered()
    const faults = ["ParseError: KaTeX parse error: Expected '}', got 'EOF' at end of input: \\frac{1}{"]
    const slides = inspection.slides.map((slide, index) => (index === 2 ? { ...slide, formulaFaults: faults } : slide))
    expect(found(deck, { ...inspection, slides }, undefined)).toEqual(['formula-invalid 5'])
  })

  test('name the parts that fit only at the smallest size', () => {
    const { deck, inspection } = rendered()
    const slides = deck.slides.map((slide) => ({
      ...slide,
      scale: slide.group.kind === 'answer' ? (24 as const) : slide.scale,
    }))
    expect(found({ ...deck, slides }, inspection, undefined)).toEqual(['scale-reduced 5'])
  })
})

function found(
  deck: Deck,
  inspection: Inspection,
  pages: number | undefined,
  papers: readonly PaperFacts[] = [],
): string[] {
  const pdf = pages === undefined ? undefined : { ...soundPdf, pages }
  const seen: RenderedDeck = { deck, detail: 'full', inspection, missing: [], pdf, papers }
  return gates.flatMap(({ check }) => check(seen)).map(({ ruleId, line }) => `${ruleId} ${line}`)
}

/** A deck with one slide for each planned group, and what a browser that shows it faithfully would see. */
function rendered(): { deck: Deck; inspection: Inspection } {
  const deck = plannedDeck(text, { think: true })
  const { slides } = deck
  const shown = slides.map(({ group }) => ({
    text: group.kind === 'answer' ? 'Because it works, and code shows it.' : '',
    overflow: 0,
    body: { width: 1136, height: 520 },
    formulaFaults: [],
    look: lookOf(group),
  }))
  const notes = new Map(
    slides.flatMap((slide, index) => (slide.notes ? [[index, `Speaker notes\n\n${slide.notes}`] as const] : [])),
  )
  return { deck, inspection: { slides: shown, notes, requests: [], lang: 'en' } }
}

function lookOf({ kicker = [], heading }: SlideGroup): SlideLook {
  const plain = (nodes: SlideGroup['heading']) => toString({ type: 'paragraph', children: [...nodes] })
  const blocks = [block('kicker', plain(kicker)), block('title', plain(heading))].filter(({ text }) => text !== '')
  return { blocks, pictures: [], tables: [], formulas: [] }
}

function block(role: TextRole, text: string): TextBlock {
  return { role, text, runs: [], box: { left: 0, top: 0, right: 0, bottom: 0 }, lines: [] }
}
