/** What a document for paper looks like in the browser that prints it. */
export interface PaperLook {
  /** Texts and pictures that leave the page or are cut off, as they begin. */
  readonly outside: readonly string[]
  /** All that it says: its text, the sources of its formulas, and what its pictures show. */
  readonly text: string
}

/** Room on a page, px. */
export interface PaperRoom {
  readonly width: number
  readonly height: number
}

/** Runs inside the page: looks at the document as it will be printed. Slides are left to the gates of slides. */
export function lookAtPaper({ width, height }: PaperRoom): PaperLook {
  const leeway = 1
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !element.closest('svg, style'),
  )
  const isTypeset = (element: Element) => element.closest('.katex-html, .katex-mathml') !== null
  const leaves = ({ left, right }: DOMRect, more = leeway) => left < -more || right > width + more

  const textOutside = (element: HTMLElement): string[] =>
    [...element.childNodes].flatMap((node) => {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''
      if (text === '') return []
      const range = document.createRange()
      range.selectNodeContents(node)
      // The blank half of a full-width mark may hang at the end of a line.
      const hanging = Number.parseFloat(getComputedStyle(element).fontSize) / 2 + leeway
      return [...range.getClientRects()].some((box) => leaves(box, hanging)) ? [text] : []
    })
  const pictureOutside = (picture: HTMLImageElement): string[] => {
    const box = picture.getBoundingClientRect()
    return leaves(box) || box.height > height + leeway || picture.naturalWidth === 0 ? [picture.alt] : []
  }
  const formulaOutside = (formula: HTMLElement): string[] =>
    leaves(formula.getBoundingClientRect()) ? [formula.textContent ?? ''] : []
  const cutOff = (element: HTMLElement): string[] => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + leeway) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + leeway)
    return isCut ? [(element.textContent ?? '').trim()] : []
  }

  const outside = shown.flatMap((element) => {
    if (element instanceof HTMLImageElement) return pictureOutside(element)
    if (element.classList.contains('katex-html')) return formulaOutside(element)
    if (isTypeset(element)) return []
    return [...textOutside(element), ...cutOff(element)]
  })
  const pictures = shown.flatMap((element) => (element instanceof HTMLImageElement ? [element.alt] : []))
  return {
    outside: outside.map((text) => text.slice(0, 60)),
    text: [document.body.textContent, ...pictures].join('\n'),
  }
}
