import type { Box, PictureLook, SlideLook, TextRole, TextRun } from './slide-look.js'

interface OpenBlock {
  readonly role: TextRole
  readonly element: Element
  text: string
  runs: TextRun[]
  box: Box | undefined
  lines: string[]
  /** Lower edge of the last line. */
  reached: number
}

/**
 * Runs inside the page and reads what each slide shows and how. Stands alone: the browser gets its source.
 *
 * @param closely whether to find out where each line breaks, which takes a look at every character
 */
export function lookInPage(closely: boolean): SlideLook[] {
  type Color = [number, number, number, number]
  const range = document.createRange()

  const colorOf = (text: string): Color => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const unit = text.startsWith('color(srgb') ? 255 : 1
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
    return [red * unit, green * unit, blue * unit, alpha]
  }

  const over = (front: Color, back: Color): Color => {
    const mix = (one: number, other: number) => one * front[3] + other * (1 - front[3])
    return [mix(front[0], back[0]), mix(front[1], back[1]), mix(front[2], back[2]), 1]
  }

  const backgrounds = new Map<Element, Color>()
  const backgroundOf = (element: Element, section: Element): Color => {
    const known = backgrounds.get(element)
    if (known) return known
    const own = colorOf(getComputedStyle(element).backgroundColor)
    const parent = element.parentElement
    let behind: Color = [255, 255, 255, 1]
    if (own[3] < 1 && element !== section && parent) behind = backgroundOf(parent, section)
    const seen = own[3] < 1 ? over(own, behind) : own
    backgrounds.set(element, seen)
    return seen
  }

  const rgb = (color: Color): [number, number, number] => [
    Math.round(color[0]),
    Math.round(color[1]),
    Math.round(color[2]),
  ]

  const styles = new Map<Element, Omit<TextRun, 'text' | 'isFormula'>>()
  const styleOf = (element: Element, section: Element): Omit<TextRun, 'text' | 'isFormula'> => {
    const known = styles.get(element)
    if (known) return known
    const style = getComputedStyle(element)
    const background = backgroundOf(element, section)
    const found = {
      family: (style.fontFamily.split(',')[0] ?? '').replace(/["']/g, '').trim(),
      size: Math.round(Number.parseFloat(style.fontSize) * 100) / 100,
      color: rgb(over(colorOf(style.color), background)),
      background: rgb(background),
      isMarked: element.closest('strong, em, b, i, a, mark, code, kbd, del, small, th, h5, h6') !== null,
      isRelative:
        element.closest('sub, sup') !== null || (element.closest('code, kbd') !== null && !element.closest('pre')),
      isSpaced: style.getPropertyValue('text-autospace') !== 'no-autospace',
    }
    styles.set(element, found)
    return found
  }

  const roleOf = (element: Element, section: Element): TextRole => {
    const within = (selector: string) => {
      const found = element.closest(selector)
      return found !== null && section.contains(found)
    }
    if (within('figure.missing')) return 'placeholder'
    if (within('footer small')) return 'running'
    if (within('.kicker, header, footer')) return 'kicker'
    if (within('h1, h2, h3, marp-h1, marp-h2, marp-h3')) return within('small') ? 'counter' : 'title'
    if (within('figcaption')) return 'caption'
    if (within('small')) return 'badge'
    if (within('pre')) return 'code'
    if (within('td, th')) return 'cell'
    if (within('li')) return 'item'
    if (within('h4, h5, h6, th, dt')) return 'heading'
    return section.classList.contains('title') ? 'subtitle' : 'prose'
  }

  const blockElement = 'h1,h2,h3,h4,h5,h6,marp-h1,marp-h2,marp-h3,small,p,li,dt,dd,th,td,pre,figcaption,div,section'

  const readSlide = (section: Element): SlideLook => {
    const origin = section.getBoundingClientRect()
    const blocks: OpenBlock[] = []
    const pictures: PictureLook[] = []
    const formulas: string[] = []

    const boxOf = (rect: DOMRect): Box => ({
      left: rect.left - origin.left,
      top: rect.top - origin.top,
      right: rect.right - origin.left,
      bottom: rect.bottom - origin.top,
    })

    const openBlock = (parent: Element): OpenBlock => {
      const element = parent.closest(blockElement) ?? section
      const role = roleOf(parent, section)
      const last = blocks.at(-1)
      if (last && last.element === element && last.role === role) return last
      const block: OpenBlock = { role, element, text: '', runs: [], box: undefined, lines: [], reached: -1 }
      blocks.push(block)
      return block
    }

    const extend = (block: OpenBlock, box: Box) => {
      const known = block.box
      block.box = known
        ? {
            left: Math.min(known.left, box.left),
            top: Math.min(known.top, box.top),
            right: Math.max(known.right, box.right),
            bottom: Math.max(known.bottom, box.bottom),
          }
        : box
    }

    /** A line begins where something stands wholly below what the line before has reached. */
    const addToLine = (block: OpenBlock, text: string, box: Box) => {
      const middle = (box.top + box.bottom) / 2
      if (block.lines.length === 0 || middle > block.reached) {
        block.lines.push('')
        block.reached = box.bottom
      }
      block.lines[block.lines.length - 1] += text
      block.reached = Math.max(block.reached, box.bottom)
    }

    /** The box of text is as high as its font's ascent and descent; what is seen of it is about one em. */
    const emBox = (rect: DOMRect, size: number): Box => {
      const box = boxOf(rect)
      const middle = (box.top + box.bottom) / 2
      const half = Math.min(size, box.bottom - box.top) / 2
      return { ...box, top: middle - half, bottom: middle + half }
    }

    const breakLines = (node: Text, block: OpenBlock, size: number) => {
      let at = 0
      for (const character of node.data) {
        range.setStart(node, at)
        range.setEnd(node, at + character.length)
        at += character.length
        const rect = [...range.getClientRects()].at(-1)
        if (rect && rect.height > 1 && (rect.width > 0 || character.trim() === '')) {
          addToLine(block, character, emBox(rect, size))
        }
      }
    }

    const addText = (node: Text) => {
      const parent = node.parentElement
      if (!parent) return
      if (node.data.trim() === '') {
        // Lines of code may be no more than that.
        if (parent.closest('pre') && section.contains(parent)) openBlock(parent).text += node.data
        return
      }
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1)
      if (rects.length === 0) return
      const style = styleOf(parent, section)
      const block = openBlock(parent)
      block.text += node.data
      block.runs.push({ ...style, text: node.data, isFormula: false })
      for (const rect of rects) extend(block, emBox(rect, style.size))
      if (closely) breakLines(node, block, style.size)
    }

    const addFormula = (element: Element) => {
      const parent = element.parentElement ?? section
      const source = element.querySelector('annotation')?.textContent ?? element.textContent ?? ''
      formulas.push(source)
      const block = openBlock(parent)
      const leaves = [...element.querySelectorAll('.katex-html .mord, .katex-html .mop')].filter(
        (leaf) => leaf.childElementCount === 0,
      )
      const shown = leaves.length > 0 ? leaves : [element]
      const size = Math.max(...shown.slice(0, 60).map((leaf) => Number.parseFloat(getComputedStyle(leaf).fontSize)))
      block.text += '\ufffc'
      block.runs.push({
        ...styleOf(element, section),
        size: Math.round(size * 100) / 100,
        isMarked: true,
        text: '\ufffc',
        isFormula: true,
      })
      const pieces = [...element.querySelectorAll('.katex-html > .base')]
      for (const piece of pieces.length > 0 ? pieces : [element]) {
        const box = boxOf(piece.getBoundingClientRect())
        extend(block, box)
        if (closely) addToLine(block, '\ufffc', box)
      }
    }

    const visit = (node: Node) => {
      if (node instanceof Text) return addText(node)
      if (!(node instanceof Element) || node.tagName === 'SCRIPT' || node.tagName === 'STYLE') return
      if (node.classList.contains('katex') || node.classList.contains('katex-error')) return addFormula(node)
      if (node instanceof HTMLImageElement) {
        pictures.push({ alt: node.alt, box: boxOf(node.getBoundingClientRect()) })
        return
      }
      for (const child of node.childNodes) visit(child)
    }
    visit(section)

    const after = getComputedStyle(section, '::after')
    if (after.content !== 'none' && section.hasAttribute('data-marpit-pagination')) {
      const background = backgroundOf(section, section)
      const page = {
        ...styleOf(section, section),
        text: '',
        size: Number.parseFloat(after.fontSize),
        color: rgb(over(colorOf(after.color), background)),
        isMarked: true,
        isFormula: false,
      }
      blocks.push({ role: 'page', element: section, text: '', runs: [page], box: undefined, lines: [], reached: -1 })
    }

    const logo = section.querySelector(':scope > footer > .logo')

    /** As wide as its number, which stands at the right of its box. */
    const pageBox = (): Box | undefined => {
      const number = `${section.getAttribute('data-marpit-pagination')} / ${section.getAttribute('data-marpit-pagination-total')}`
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen || !section.hasAttribute('data-marpit-pagination')) return undefined
      pen.font = `${after.fontSize} ${after.fontFamily}`
      const [right, bottom, height] = [after.right, after.bottom, after.fontSize].map(Number.parseFloat) as [
        number,
        number,
        number,
      ]
      const edge = origin.width - right
      return {
        left: edge - pen.measureText(number).width,
        top: origin.height - bottom - height,
        right: edge,
        bottom: origin.height - bottom,
      }
    }

    const tables = [...section.querySelectorAll('table')].map((table) => ({
      columns: Math.max(0, ...[...table.rows].map((row) => row.cells.length)),
      rows: table.querySelectorAll('tbody > tr').length,
    }))
    return {
      blocks: blocks.map(({ role, text, runs, box, lines }) => ({
        role,
        text,
        runs,
        lines,
        box: box ?? { left: 0, top: 0, right: 0, bottom: 0 },
      })),
      pictures,
      logo: logo ? boxOf(logo.getBoundingClientRect()) : undefined,
      page: logo || section.querySelector(':scope > footer > small') ? pageBox() : undefined,
      tables,
      formulas,
    }
  }

  return [...document.querySelectorAll('section')].map(readSlide)
}
