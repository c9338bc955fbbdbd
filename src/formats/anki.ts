import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { composeCards } from '../compose/reading/compose-cards.js'
import { readingTheme } from '../compose/reading/compose-reading.js'
import type { Artefact, Figure, Lecture, Question } from '../model.js'
import { questionsOf } from '../plan/questions-of.js'
import { cardHtml } from '../render/card-html.js'
import { tokensOf } from '../theme/css-tokens.js'
import { printTokens } from '../theme/print-tokens.js'
import type { DeckFormat } from './deck-format.js'

/** Says how the columns are to be read; see Anki's manual, "Importing text files". */
const header = ['#separator:tab', '#html:true', '#guid column:1', '#deck column:2', '#tags column:3']

/** The questions and answers as flashcards for Anki, with their pictures as media files beside them. */
export const anki: DeckFormat = async ({ made: { deck, prepared } }, { thread }) => {
  const { sections, lecture, path } = deck
  const cards = composeCards(sections, lecture, prepared.figures)
  const css = await printTokens(prepared.theme)
  const themeCss = `/* @theme ${readingTheme} */\n${css}`
  const { parts } = await thread.paper({ markdown: cards.markdown, css: themeCss, flowsIn: 'card' })
  const pictures = [...prepared.figures.values()].filter(({ name }) => name !== undefined)
  const media = new Map(pictures.map((figure) => [figure.name ?? '', mediaName(figure)]))
  const sides = parts.map((html) => cardHtml(html, { formulas: cards.formulas, tokens: tokensOf(css), media }))
  const ids = cardIds(lecture)
  const rows = cards.questions.map(({ question, section }, index) => {
    const [front = '', back = ''] = sides.slice(2 * index)
    const names = [lecture.title, section.title]
    const deckName = names.map((name) => name.replaceAll('::', ':')).join('::')
    const tags = names.map((name) => name.replace(/\s+/g, '_')).join(' ')
    const id = ids.get(question) ?? ''
    return [id, deckName, tags, front, `<div style="text-align:left">${back}</div>`].map(field).join('\t')
  })
  const text = `${[...header, ...rows].join('\n')}\n`
  const shown = pictures.filter((figure) => text.includes(mediaName(figure)))
  const files = shown.map((figure): Artefact => {
    return { path: posix.join(posix.dirname(path), 'media', mediaName(figure)), bytes: figure.bytes }
  })
  return { files: [{ path: `${path}.txt`, bytes: new TextEncoder().encode(text) }, ...files] }
}

/** A collection holds the media of all its decks: a name says what is in the file. */
function mediaName({ bytes, name = '' }: Figure): string {
  return `lectern-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${posix.extname(name)}`
}

/**
 * Made of lecture and question alone, so that importing again brings new answers to the same cards. A question that
 * several sections ask is as many cards, in whatever decks these are.
 */
function cardIds(lecture: Lecture): ReadonlyMap<Question, string> {
  const seen = new Map<string, number>()
  const idOf = (title: string) => {
    const copy = (seen.get(title) ?? 0) + 1
    seen.set(title, copy)
    const name = JSON.stringify([lecture.title, title, ...(copy > 1 ? [copy] : [])])
    return createHash('sha256').update(name).digest('base64url').slice(0, 16)
  }
  return new Map(questionsOf(lecture).map((question) => [question, idOf(question.title)]))
}

function field(text: string): string {
  return /["\t\n\r]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
