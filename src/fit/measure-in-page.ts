import type { Place } from '../compose/blocks.js'
import type { Scale } from '../model.js'

/** What is measured on one slide: the classes it may take and where its atoms are. */
export interface MeasureRequest {
  /** Scales to try; each is measured with its class on the slide. */
  readonly scales: readonly Scale[]
  /** Whether to look for content that leaves the slide; a group measured before it is broken always does. */
  readonly finished: boolean
  /** Whether its heading ends with the counter that slides of a broken group have; all else is measured without it. */
  readonly counted: boolean
  readonly places: readonly Place[]
}

/** One atom on its slide, px at 1280×720 from the top of the slide. */
export interface AtomBox {
  readonly top: number
  readonly bottom: number
  /** Height that a part beginning with this atom adds above it: repeated table header, padding of a code block. */
  readonly head: number
  /** Height that a part ending with this atom adds below it. */
  readonly tail: number
  /** How far the atom reaches beyond the right edge of the body. */
  readonly excess: number
}

/** One slide at one scale, px at 1280×720. */
export interface SlideMeasure {
  /** Top of the body: where the first block after the heading begins. */
  readonly bodyTop: number
  /** Bottom of the body: the lower edge of the slide less its padding. */
  readonly bodyBottom: number
  /** Width of the body. */
  readonly bodyWidth: number
  /** How much lower the body begins where the heading has a counter: it may bring a line of its own. */
  readonly counterHeight: number
  /** How far content of a finished slide leaves the padding box, in the direction where it does so most; 0 when all fits. */
  readonly overflow: number
  readonly atoms: readonly AtomBox[]
}

/**
 * Runs inside the page and measures every slide at every scale asked for. Stands alone: the browser gets its source.
 * Rectangles are used because the page shows each slide at its natural size, unscaled.
 */
export function measureInPage(requests: readonly MeasureRequest[]): SlideMeasure[][] {
  const sections = [...document.querySelectorAll<HTMLElement>('section')]
  const outermost = (element: Element) => element.getBoundingClientRect()

  const bodyOf = (section: HTMLElement): HTMLElement[] => {
    const children = [...section.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
    const heading = children.findIndex(
      (child) => /^(?:MARP-)?H[1-3]$/.test(child.tagName) || /^marp-h[1-3]$/.test(child.getAttribute('is') ?? ''),
    )
    return children.slice(heading + 1).filter((child) => !['SCRIPT', 'STYLE', 'FOOTER'].includes(child.tagName))
  }

  const lineRects = (pre: Element): { top: number; bottom: number }[] => {
    const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const lines: { top: number; bottom: number }[] = []
    let top = Number.POSITIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    const lineHeight = Number.parseFloat(getComputedStyle(pre.querySelector('code') ?? pre).lineHeight) || 30
    const start = outermost(pre.querySelector('code') ?? pre).top
    const finish = () => {
      const above = lines.at(-1)?.bottom ?? start
      lines.push(top <= bottom ? { top: Math.min(top, above), bottom } : { top: above, bottom: above + lineHeight })
      top = Number.POSITIVE_INFINITY
      bottom = Number.NEGATIVE_INFINITY
    }
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      let from = 0
      while (from <= text.length) {
        const end = text.indexOf('\n', from)
        range.setStart(node, from)
        range.setEnd(node, end < 0 ? text.length : end)
        for (const rect of range.getClientRects()) {
          top = Math.min(top, rect.top)
          bottom = Math.max(bottom, rect.bottom)
        }
        if (end < 0) break
        finish()
        from = end + 1
      }
    }
    if (top <= bottom) finish()
    return lines
  }

  /** Right edge of what code shows: the spaces at which a line was broken hang out of it and show nothing. */
  const shownRight = (code: Element): number => {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let right = Number.NEGATIVE_INFINITY
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        for (const rect of range.getClientRects()) right = Math.max(right, rect.right)
      }
    }
    return right
  }

  /** Right edge of an element, or of what leaves it; looks at the words of code only where something goes beyond the limit. */
  const rightOf = (element: Element, rect: DOMRect, reach: number, limit: number): number => {
    if (reach <= limit || !element.closest('pre')) return reach
    return element.tagName === 'PRE' ? Math.max(rect.right, shownRight(element)) : shownRight(element)
  }

  const childRects = (element: HTMLElement): { top: number; bottom: number }[] => {
    if (element.tagName === 'TABLE') {
      const rows = [...element.querySelectorAll('tbody > tr')]
      return rows.length > 0 ? rows.map(outermost) : [outermost(element)]
    }
    if (element.querySelector(':scope > code')) return lineRects(element)
    return [...element.children].map(outermost)
  }

  const atomBoxes = (section: HTMLElement, places: readonly Place[], right: number): AtomBox[] => {
    const body = bodyOf(section)
    const origin = outermost(section).top
    const children = new Map<number, { top: number; bottom: number }[]>()
    return places.map(({ block, child }): AtomBox => {
      const element = body[block]
      if (!element) throw new RangeError(`Cannot measure block ${block}, the slide has ${body.length}`)
      const rect = outermost(element)
      const reach = rect.left + Math.max(element.scrollWidth, rect.width)
      const excess = Math.max(0, rightOf(element, rect, reach, right) - right)
      if (child === undefined) return { top: rect.top - origin, bottom: rect.bottom - origin, head: 0, tail: 0, excess }
      const boxes = children.get(block) ?? childRects(element)
      children.set(block, boxes)
      const box = boxes[child] ?? rect
      const isFirst = child === 0
      const isLast = child === boxes.length - 1
      return {
        top: (isFirst ? rect.top : box.top) - origin,
        bottom: (isLast ? rect.bottom : box.bottom) - origin,
        head: isFirst ? 0 : (boxes[0]?.top ?? rect.top) - rect.top,
        tail: isLast ? 0 : rect.bottom - (boxes.at(-1)?.bottom ?? rect.bottom),
        excess,
      }
    })
  }

  /** Furthest that any visible text or picture leaves the padding box, or that a clipping box hides. */
  const overflowOf = (
    section: HTMLElement,
    limits: { left: number; top: number; right: number; bottom: number },
  ): number => {
    let worst = 0
    // Running lines stand in the padding.
    for (const element of section.querySelectorAll<HTMLElement>(
      ':not(section > :is(header, footer), section > :is(header, footer) *)',
    )) {
      // Of a formula only its outermost boxes count: those inside are struts and stacks that show nothing.
      if (element.closest('section svg, .katex-mathml') || element.parentElement?.parentElement?.closest('.katex-html'))
        continue
      const rect = outermost(element)
      if (rect.width <= 1 || rect.height <= 1) continue
      worst = Math.max(worst, rightOf(element, rect, rect.right, limits.right) - limits.right, limits.left - rect.left)
      const isHigh = rect.bottom > limits.bottom || rect.top < limits.top
      const hides = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
      // Most elements are inside and whole; asking for the styles of all takes as long as laying them out.
      if (!isHigh && !hides) continue
      const style = getComputedStyle(element)
      // The box of inline text reaches beyond its line by the font's ascent; its block tells how high it really is.
      if (style.display === 'inline') continue
      if (style.overflowX !== 'visible') worst = Math.max(worst, element.scrollWidth - element.clientWidth)
      if (style.overflowY !== 'visible') worst = Math.max(worst, element.scrollHeight - element.clientHeight)
      worst = Math.max(worst, rect.bottom - limits.bottom, limits.top - rect.top)
    }
    return worst
  }

  const topOf = (section: HTMLElement): number => (bodyOf(section)[0] ?? section).getBoundingClientRect().top

  /** Leaves the counter hidden. */
  const growthBy = (counter: HTMLElement, section: HTMLElement): number => {
    counter.style.display = ''
    const top = topOf(section)
    counter.style.display = 'none'
    return Math.max(0, top - topOf(section))
  }

  const measure = (section: HTMLElement, request: MeasureRequest, scale: Scale): SlideMeasure => {
    for (const size of [30, 28, 24]) section.classList.toggle(`scale-${size}`, size === scale)
    const counter = request.counted
      ? section.querySelector<HTMLElement>(':is(h1, h2, h3, marp-h1, marp-h2, marp-h3) > small:last-child')
      : null
    const counterHeight = counter ? growthBy(counter, section) : 0
    const rect = outermost(section)
    const style = getComputedStyle(section)
    const limits = {
      left: rect.left + Number.parseFloat(style.paddingLeft),
      top: rect.top + Number.parseFloat(style.paddingTop),
      right: rect.right - Number.parseFloat(style.paddingRight),
      bottom: rect.bottom - Number.parseFloat(style.paddingBottom),
    }
    const body = bodyOf(section)
    const children = [...section.querySelectorAll(':scope > :not(header, footer)')]
      .map(outermost)
      .filter((box) => box.height > 0)
    const contentBottom = Math.max(limits.top, ...children.map((box) => box.bottom))
    return {
      bodyTop: (body[0] ? outermost(body[0]).top : contentBottom) - rect.top,
      bodyBottom: limits.bottom - rect.top,
      bodyWidth: limits.right - limits.left,
      counterHeight,
      overflow: request.finished ? overflowOf(section, limits) : 0,
      atoms: atomBoxes(section, request.places, limits.right),
    }
  }

  return requests.map((request, index) => {
    const section = sections[index]
    if (!section) throw new RangeError(`Cannot measure slide ${index + 1}, the page has ${sections.length}`)
    return request.scales.map((scale) => measure(section, request, scale))
  })
}
