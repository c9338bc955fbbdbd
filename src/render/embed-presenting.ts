import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FormattedNote } from '../compose/formatted-note.js'
import { packageFolder } from '../package-folder.js'
import type { PresentWords } from '../present/present-words.js'
import { scriptHash } from '../script-hash.js'
import { noteFormulasCss } from './note-formulas-css.js'
import { notesHtml } from './notes-html.js'

/** What presenting needs to know of a slide. */
export interface PresentedSlide {
  /** Its address behind the `#`, escaped. */
  readonly id: string
  /** Number of its question in the deck, from 1; undefined where it belongs to none. */
  readonly question: number | undefined
  /** Estimated time on screen, s. */
  readonly seconds: number
  /** Seconds that it gives to think; undefined where it asks for no thought. */
  readonly thinking: number | undefined
  readonly note: FormattedNote | undefined
}

/** What presenting adds to a deck. */
export interface Presented {
  readonly slides: readonly PresentedSlide[]
  /** The words of keys, buttons and times in the deck's language. */
  readonly words: PresentWords
}

/**
 * Puts into a deck's HTML what presenting needs, once each: addresses and times, formatted notes, words, style and
 * script. No other script than this and Marp's may run in it then.
 */
export async function embedPresenting(html: string, { slides, words }: Presented): Promise<string> {
  const [script, style] = await (asset ??= Promise.all([bundled('present.js'), bundled('present.css')]))
  const start = html.lastIndexOf(scriptStart)
  const marps = html.slice(start + scriptStart.length, html.lastIndexOf('</script>'))
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor([script, marps])}">`
  const notes = noteElements(slides)
  const formulas = notes.includes('class="katex') ? await noteFormulasCss(html) : ''
  const added = [
    `<template id="lectern-notes">${notes}</template>`,
    `<script type="application/json" id="lectern-words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>`,
    `${scriptStart}${script}</script>`,
  ]
  return (withAddresses(html.slice(0, start), slides) + added.join('') + html.slice(start))
    .replace('<head>', () => `<head>${policy}`)
    .replace('<div id=":$p">', () => '<div id=":$p" role="main">')
    .replace('</head>', () => `<style>${style}${formulas}</style></head>`)
}

const scriptStart = '<script>'

/** Scripts by what they are; a note or a theme can bring none. */
function policyFor(scripts: readonly string[]): string {
  return `script-src ${scripts.map(scriptHash).join(' ')}; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'`
}

function noteElements(slides: readonly PresentedSlide[]): string {
  return notesHtml(slides.map(({ note }) => note))
    .map((note, index) => (note === undefined ? '' : `<div data-index="${index}">${note}</div>`))
    .join('')
}

function withAddresses(html: string, slides: readonly PresentedSlide[]): string {
  let index = 0
  return html.replace(/<svg data-marpit-svg=""/g, (tag) => {
    const slide = slides[index++]
    return slide ? tag + attributes(slide) : tag
  })
}

let asset: Promise<[string, string]> | undefined

function bundled(name: string): Promise<string> {
  return readFile(join(packageFolder, 'dist', 'present', name), 'utf8')
}

function attributes({ id, question, seconds, thinking }: PresentedSlide): string {
  const optional = [
    ...(question === undefined ? [] : [` data-question="${question}"`]),
    ...(thinking === undefined ? [] : [` data-thinking="${thinking}"`]),
  ]
  return ` id="${id}" data-seconds="${seconds}"${optional.join('')}`
}
