import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { Scalar, stringify } from 'yaml'
import type { Lecture, Ratio, Settings, Slide } from '../model.js'
import { isLongHeading, isVeryLongHeading, isWideQuestion } from '../plan/short-heading.js'
import { type Wording, wordingFor } from '../plan/wording.js'
import { blocksOf } from './blocks.js'
import { footer } from './footer.js'
import { serialise } from './serialise.js'
import { speakerNote } from './speaker-note.js'

/** What a deck says about itself in its front matter. */
export interface DeckHead {
  readonly lecture: Lecture
  /** Title of the deck. */
  readonly title: string
  readonly settings: Settings
}

/** Returns the Marp Markdown of a deck: one slide after the other, with classes, headings and speaker notes. */
export function compose(slides: readonly Slide[], head: DeckHead): string {
  const markdown = slides.map((slide) => slideMarkdown(slide, head))
  return `---\n${frontMatter(head)}---\n\n${markdown.join('\n---\n\n')}`
}

function frontMatter({ lecture, title: own, settings }: DeckHead): string {
  const running = footer('', settings)
  const quoted = new Scalar(running)
  // Marp guesses where strings end that stand without quotes.
  quoted.type = 'QUOTE_DOUBLE'
  const title = lecture.title === own ? own : `${own} · ${lecture.title}`
  const head = {
    marp: true,
    theme: settings.theme,
    size: settings.ratio,
    paginate: true,
    math: 'katex',
    lang: lecture.lang,
    ...(running === '' ? {} : { footer: quoted }),
    title,
    ...(lecture.author ? { author: lecture.author } : {}),
  }
  // Marp reads a directive up to the end of its line.
  return stringify(head, { lineWidth: 0 })
}

function slideMarkdown(slide: Slide, { lecture, settings }: DeckHead): string {
  const wording = wordingFor(lecture.lang)
  const nodes: RootContent[] = [
    { type: 'html', value: directives(slide, wording, settings) },
    ...kicker(slide.group.kicker),
    heading(slide, wording.part),
    ...slide.group.subtitle.map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    ...blocksOf(slide.atoms, wording).nodes,
    ...(slide.notes === '' ? [] : [{ type: 'html' as const, value: speakerNote(slide.notes, wording.notes) }]),
  ]
  return serialise(nodes)
}

function directives(slide: Slide, wording: Wording, settings: Settings): string {
  const { ratio } = settings
  const scale = slide.scale === 32 ? [] : [`scale-${slide.scale}`]
  const isPosed = slide.group.kind === 'question' && slide.group.atoms.length > 0
  const posed = isPosed ? ['posed'] : []
  const statement = slide.group.kind === 'answer' && slide.atoms.length === 0 ? ['statement'] : []
  const continued = slide.part && slide.part.number > 1 ? ['continued'] : []
  const layout = slide.layout === 'stack' ? [] : [slide.layout]
  const lines = [
    `_class: ${[slide.kind, ...layout, ...scale, ...headingSize(slide, isPosed, ratio), ...posed, ...statement, ...continued].join(' ')}`,
    ...(slide.kind === 'title' ? ['_paginate: false'] : []),
    ...(asksToThink(slide)
      ? [`_footer: ${directiveText(footer(wording.think(slide.group.thinking ?? 0), settings))}`]
      : []),
  ]
  return lines.map((line) => `<!-- ${line} -->`).join('\n')
}

/** In quotes, and without what would end the comment. */
function directiveText(value: string): string {
  return JSON.stringify(value).replaceAll('>', value.includes('-->') ? '\\u003e' : '>')
}

/** A heading that would take more than two lines is set smaller, by as little as makes them two. */
function headingSize({ group }: Slide, isPosed: boolean, ratio: Ratio): string[] {
  if (group.kind === 'question' && !isPosed) return isWideQuestion(group.heading) ? ['compact'] : []
  if ((group.kind !== 'answer' && !isPosed) || !isLongHeading(group.heading, ratio)) return []
  return isVeryLongHeading(group.heading, ratio) ? ['compact', 'dense'] : ['compact']
}

/** A question that goes on on another slide is thought about when all of it has been read. */
function asksToThink({ group, part }: Slide): boolean {
  return group.thinking !== undefined && (part === undefined || part.number === part.of)
}

function kicker(children: readonly PhrasingContent[] | undefined): RootContent[] {
  if (!children) return []
  return [
    { type: 'html', value: '<div class="kicker">' },
    { type: 'paragraph', children: inOneLine(children) },
    { type: 'html', value: '</div>' },
  ]
}

function heading(slide: Slide, part: (number: number, of: number) => string): Heading {
  const counter: PhrasingContent[] = slide.part
    ? [
        { type: 'html', value: '<small>' },
        { type: 'text', value: part(slide.part.number, slide.part.of) },
        { type: 'html', value: '</small>' },
      ]
    : []
  return { type: 'heading', depth: slide.group.headingDepth, children: [...inOneLine(slide.group.heading), ...counter] }
}

/** A heading is one line of Markdown. */
function inOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
}
