import type { MermaidConfig } from './mermaid-config.js'

/** A drawing, and the size of its smallest text, px. */
export interface Drawn {
  readonly svg: string
  readonly smallestText: number | undefined
}

/** What Mermaid made of one diagram, or the reason why it could not. */
export type PageDrawing = Drawn | { readonly fault: string }

interface Mermaid {
  initialize(config: MermaidConfig): void
  render(id: string, code: string): Promise<{ readonly svg: string }>
}

/**
 * Runs inside a page that has loaded Mermaid, and draws diagrams the same way every time: chance and the clock, which
 * some layouts ask, are replaced. Stands alone: the browser gets its source.
 */
export async function drawInPage(codes: readonly string[], config: MermaidConfig): Promise<PageDrawing[]> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid }

  const restartChance = (): void => {
    let state = 1
    Math.random = () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
  }

  /** Takes out the mark of the current day, and the names that commits without a name were given by chance. */
  const removeChance = (svg: SVGSVGElement, code: string): void => {
    for (const element of svg.querySelectorAll('.today')) element.remove()
    for (const label of svg.querySelectorAll('.commit-label')) {
      const name = label.textContent ?? ''
      if (!/^\d+-[0-9a-f]{7}$/.test(name) || code.includes(name)) continue
      for (const part of [label.previousElementSibling, label]) part?.remove()
    }
  }

  /** Labels of a mind map would begin in the middle of their circle. */
  const centreLabels = (svg: SVGSVGElement): void => {
    for (const node of svg.querySelectorAll('.mindmap-node')) {
      const label = node.querySelector<SVGGElement>(':scope > .label')
      const shape = node.querySelector<SVGGraphicsElement>('.label-container')
      if (!label || !shape) continue
      const [text, box] = [label.getBoundingClientRect(), shape.getBoundingClientRect()]
      const shift = box.left + box.width / 2 - (text.left + text.width / 2)
      if (Math.abs(shift) > 1)
        label.setAttribute('transform', `translate(${shift.toFixed(2)}, 0) ${label.getAttribute('transform') ?? ''}`)
    }
  }

  /** Gives the drawing its size in numbers, without the empty room around it. */
  const finish = (svg: SVGSVGElement): void => {
    const box = svg.viewBox.baseVal
    const drawn = svg.getBBox()
    const hasBox = svg.hasAttribute('viewBox') && box.width > 0
    const margin = 8
    const left = Math.max(drawn.x - margin, hasBox ? box.x : Number.NEGATIVE_INFINITY)
    const top = Math.max(drawn.y - margin, hasBox ? box.y : Number.NEGATIVE_INFINITY)
    const right = Math.min(drawn.x + drawn.width + margin, hasBox ? box.x + box.width : Number.POSITIVE_INFINITY)
    const bottom = Math.min(drawn.y + drawn.height + margin, hasBox ? box.y + box.height : Number.POSITIVE_INFINITY)
    const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)]
    svg.setAttribute('viewBox', [left, top, width, height].join(' '))
    svg.setAttribute('width', String(Math.ceil(width)))
    svg.setAttribute('height', String(Math.ceil(height)))
    svg.removeAttribute('style')
  }

  const smallestTextOf = (svg: SVGSVGElement): number | undefined => {
    const sizes = [...svg.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
      if (text.textContent?.trim() === '') return []
      const matrix = text.getScreenCTM()
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1
      const parts = [...text.querySelectorAll('tspan')].filter((part) => part.textContent?.trim() !== '')
      return (parts.length > 0 ? parts : [text]).map(
        (part) => Number.parseFloat(getComputedStyle(part).fontSize) * scale,
      )
    })
    return sizes.length > 0 ? Math.min(...sizes) : undefined
  }

  const draw = async (code: string): Promise<PageDrawing> => {
    restartChance()
    mermaid.initialize(config)
    try {
      const { svg } = await mermaid.render('diagram', code)
      document.body.innerHTML = svg
      const element = document.querySelector('svg')
      if (!element) return { fault: 'nothing was drawn' }
      removeChance(element, code)
      centreLabels(element)
      finish(element)
      return { svg: new XMLSerializer().serializeToString(element), smallestText: smallestTextOf(element) }
    } catch (error) {
      return { fault: String(error instanceof Error ? error.message : error) }
    } finally {
      document.body.innerHTML = ''
    }
  }

  const Clock = Date
  const epoch = Clock.UTC(2000, 0, 1)
  globalThis.Date = new Proxy(Clock, {
    construct: (target, values) => Reflect.construct(target, values.length === 0 ? [epoch] : values),
    get: (target, key) => (key === 'now' ? () => epoch : Reflect.get(target, key)),
  })
  await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)))
  const drawings: PageDrawing[] = []
  for (const code of codes) drawings.push(await draw(code))
  return drawings
}
