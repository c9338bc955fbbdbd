import type { Slide } from '../../src/model.js'
import type { RenderedDeck } from '../../src/verify/gate.js'
import type { SlideLook, TextBlock } from '../../src/verify/slide-look.js'

/** Returns a rendered deck with its answer slides planned otherwise. */
export function withAnswers(rendered: RenderedDeck, change: (slide: Slide) => Partial<Slide>): RenderedDeck {
  const slides = rendered.deck.slides.map((slide) =>
    slide.group.kind === 'answer' ? { ...slide, ...change(slide) } : slide,
  )
  return { ...rendered, deck: { ...rendered.deck, slides } }
}

/** Returns a rendered deck that looks otherwise. */
export function withLooks(
  rendered: RenderedDeck,
  change: (look: SlideLook, slide: Slide, index: number) => Partial<SlideLook>,
): RenderedDeck {
  const slides = rendered.inspection.slides.map((seen, index) => {
    const planned = rendered.deck.slides[index]
    return planned ? { ...seen, look: { ...seen.look, ...change(seen.look, planned, index) } } : seen
  })
  return { ...rendered, inspection: { ...rendered.inspection, slides } }
}

/** Returns a rendered deck with the blocks of one role, or all, changed. */
export function withBlocks(
  rendered: RenderedDeck,
  role: TextBlock['role'] | undefined,
  change: (block: TextBlock, at: number, slide: Slide) => Partial<TextBlock>,
): RenderedDeck {
  return withLooks(rendered, ({ blocks }, slide) => ({
    blocks: blocks.map((block, at) =>
      role === undefined || block.role === role ? { ...block, ...change(block, at, slide) } : block,
    ),
  }))
}
