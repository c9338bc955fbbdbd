/** A slide as presenting sees it: while a deck is served, what is on it may change. */
export interface PresentedSlide {
  readonly index: number
  readonly svg: SVGSVGElement
  /** Its address behind the `#`, escaped. */
  readonly id: string
  readonly title: string
  /** Number of its question in the deck; undefined where it belongs to none. */
  readonly question: number | undefined
  readonly seconds: number
  /** Seconds to think; undefined where it asks for no thought. */
  readonly thinking: number | undefined
}

/** The slides of the deck and where it stands. */
export interface Slides {
  readonly all: readonly PresentedSlide[]
  readonly current: () => PresentedSlide
  /** Shows a slide; an index beyond the ends shows the last or first. */
  readonly show: (index: number) => void
  /** Calls with the slide that is shown, now and after each step. */
  readonly watch: (seen: (slide: PresentedSlide) => void) => void
}

const active = 'bespoke-marp-active'

/** Finds the slides in the page. Marp moves: it is told where to by the address, as a link would. */
export function findSlides(deck: HTMLElement): Slides {
  const svgs = [...deck.querySelectorAll<SVGSVGElement>(':scope > svg[data-marpit-svg]')]
  const all = svgs.map(slideOf)
  const currentIndex = () =>
    Math.max(
      0,
      svgs.findIndex((svg) => svg.classList.contains(active)),
    )
  const current = () => {
    const slide = all[currentIndex()]
    if (!slide) throw new RangeError('The deck has no slides, expected one')
    return slide
  }
  const watchers: ((slide: PresentedSlide) => void)[] = []
  let seen = currentIndex()
  new MutationObserver(() => {
    const index = currentIndex()
    if (index === seen) return
    seen = index
    for (const watcher of watchers) watcher(current())
  }).observe(deck, { subtree: true, attributeFilter: ['class'] })
  return {
    all,
    current,
    show: (index) => {
      const slide = all[Math.min(Math.max(index, 0), all.length - 1)]
      if (!slide || slide.index === currentIndex()) return
      history.replaceState(history.state, '', `#${slide.index + 1}`)
      dispatchEvent(new HashChangeEvent('hashchange'))
    },
    watch: (watcher) => {
      watchers.push(watcher)
      watcher(current())
    },
  }
}

function slideOf(svg: SVGSVGElement, index: number): PresentedSlide {
  return {
    index,
    svg,
    get id() {
      return svg.id
    },
    get title() {
      return svg.querySelector('h1, h2, h3')?.textContent?.trim() ?? ''
    },
    get question() {
      return numberOf(svg.dataset['question'])
    },
    get seconds() {
      return numberOf(svg.dataset['seconds']) ?? 0
    },
    get thinking() {
      return numberOf(svg.dataset['thinking'])
    },
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
