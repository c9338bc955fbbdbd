// Takes the pictures of README.md and themes/README.md: builds content/ and docs/forms.md, photographs slides, the index
// page and the example deck in every theme in the bundled browser.
// The same sources give the same pictures. Usage: npm run build && node docs/make-pictures.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBrowser } from '../dist/browser/open-browser.js'
import { runCli } from '../dist/commands/run-cli.js'
import { embedFonts } from '../dist/theme/fonts/embed-fonts.js'
import { paperPictures, presentingPictures } from './hall-pictures.mjs'

/** @typedef {import('../dist/browser/open-browser.js').Page} Page */
/** @typedef {import('../dist/index.js').Report} Report */

/**
 * A slide to be shown: the first of its kind whose heading holds the words.
 *
 * @typedef {{ readonly kind: string, readonly words: string }} Wanted
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const docs = path.join(root, 'docs')
const largest = 400 * 1024

/** @type {Readonly<Record<string, readonly Wanted[]>>} Lectures by what is built, each for one picture. */
const telling = {
  'content/zh': [
    { kind: 'title', words: '通识架构' },
    { kind: 'question', words: '旋转位置编码' },
    { kind: 'points', words: '大多是 decoder-only' },
    { kind: 'table', words: '主流的开源模型' },
    { kind: 'comparison', words: '核心区别在于 GPT-3' },
    { kind: 'figure', words: 'GRPO 算法采样一组' },
    { kind: 'code', words: '旋转位置编码按位置' },
    { kind: 'recap', words: '' },
  ],
  'docs/forms.md': [
    { kind: 'points', words: 'A cache is' },
    { kind: 'figure', words: 'read through' },
    { kind: 'comparison', words: 'write-back' },
    { kind: 'code', words: '' },
    { kind: 'question', words: 'LRU' },
    { kind: 'points', words: 'LRU' },
  ],
}

/** The deck that is shown being held and handed out, and the slide that the presenter is at. */
const hall = { deck: 'Large-model-architecture-in-22-questions/04-DeepSeek', slide: '#20' }

/** Slides of the example deck that tell a theme, by their labels in the preview; the first of each. */
const tellingOfTheme = ['title', 'question', 'comparison', 'table', 'code', 'figure · beside']
const largestOfTheme = 150 * 1024

const work = mkdtempSync(path.join(os.tmpdir(), 'lectern-pictures-'))
const browser = await openBrowser({
  path: undefined,
  env: process.env,
  cacheFolder: path.join(work, 'browser'),
  root: process.getuid?.() === 0,
})
try {
  const page = await browser.page()
  for (const [name, input] of [
    ['slides.png', 'content/zh'],
    ['forms.png', 'docs/forms.md'],
  ]) {
    const output = await built(input)
    const slides = []
    for (const url of chosenSlides(input, output)) slides.push(await slidePicture(page, url))
    save(name, await contactSheet(page, slides))
  }
  const held = path.join(await built('content/en', '--format', 'html,handout,notes'), hall.deck)
  save('presenting.png', await contactSheet(page, await presentingPictures(page, { file: `${held}.html`, slide: hall.slide })))
  const papers = [
    ...(await paperPictures(page, `${held}-handout.pdf`, [2])),
    ...(await paperPictures(page, `${held}-notes.pdf`, [1, 2])),
  ]
  save('paper.png', await contactSheet(page, papers, papers.length))
  save('index-page.png', await indexPicture(page, path.join(work, 'zh')))
  await themePictures(page)
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}

/**
 * Builds a lecture and returns the folder of its decks.
 *
 * @param {string} input
 * @param {readonly string[]} flags
 */
async function built(input, ...flags) {
  const output = path.join(work, path.parse(input).name)
  await lectern('build', input, '--out', output, '--quiet', ...flags)
  return output
}

/** @param {readonly string[]} words */
async function lectern(...words) {
  const { env, stdout, stderr } = process
  const io = { cwd: root, env, stdout, stderr, isTTY: false, columns: 80, root, untilStopped: async () => undefined }
  const code = await runCli(words, io)
  if (code !== 0) throw new Error(`lectern ${words.join(' ')} ended with exit code ${code}`)
}

/**
 * Photographs the telling slides of the example deck in every theme.
 *
 * @param {Page} page
 */
async function themePictures(page) {
  const file = path.join(work, 'themes.html')
  await lectern('theme', 'preview', '--out', file)
  await page.setViewport({ width: 1230, height: 100 })
  await page.goto(pathToFileURL(file).href)
  await page.addStyleTag({
    content: `.bar, .kind, .slide:not(.telling) { display: none !important }
      #slides { grid-template-columns: repeat(3, 400px) !important; gap: 10px !important; padding: 5px 5px 7px !important }`,
  })
  const names = await page.$$eval('input[name="theme"]', (radios) => radios.map((radio) => radio.parentElement?.textContent ?? ''))
  for (const [index, name] of names.entries()) {
    await page.evaluate(chooseTheme, index, tellingOfTheme)
    save(`themes/${name}.png`, await page.screenshot({ fullPage: true }), largestOfTheme)
  }
}

/**
 * Runs inside the page.
 *
 * @param {number} index
 * @param {readonly string[]} labels
 */
async function chooseTheme(index, labels) {
  for (const [at, radio] of document.querySelectorAll('input[name="theme"]').entries()) radio.checked = at === index
  document.dispatchEvent(new Event('change'))
  for (const label of labels) {
    const buttons = [...document.querySelectorAll('.kind button')]
    buttons.find(({ textContent }) => textContent === label)?.closest('.slide')?.classList.add('telling')
  }
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode()))
}

/**
 * @param {string} input
 * @param {string} output
 */
function chosenSlides(input, output) {
  /** @type {Report} */
  const report = JSON.parse(readFileSync(path.join(output, 'report.json'), 'utf8'))
  const slides = report.lectures.flatMap(({ sections }) =>
    sections.flatMap(({ deck, slides }) =>
      slides.map(({ number, kind, title }) => ({ kind, title, url: `${deckAddress(output, deck)}#${number}` })),
    ),
  )
  return (telling[input] ?? []).map(({ kind, words }) => {
    const found = slides.find((slide) => slide.kind === kind && slide.title.includes(words))
    if (!found) throw new Error(`${input} has no ${kind} slide whose title holds “${words}”; choose another in telling`)
    return found.url
  })
}

/**
 * @param {string} output
 * @param {string} deck Path relative to the output folder, without ending.
 */
function deckAddress(output, deck) {
  return pathToFileURL(path.join(output, `${deck}.html`)).href
}

/**
 * Photographs one slide as the audience sees it, without the buttons of the presentation.
 *
 * @param {Page} page
 * @param {string} url
 */
async function slidePicture(page, url) {
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto('about:blank')
  await page.goto(url)
  await page.addStyleTag({ content: '.bespoke-marp-osc, .bespoke-progress-parent { display: none !important }' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.screenshot({ encoding: 'base64' })
}

/**
 * Photographs all slides side by side.
 *
 * @param {Page} page
 * @param {readonly string[]} slides
 * @param {number} [columns]
 */
async function contactSheet(page, slides, columns = 2) {
  const images = slides.map((slide) => `<img src="data:image/png;base64,${slide}" alt="">`)
  await page.setViewport({ width: 1400, height: 100 })
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 14px; background: #e7ebee; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 14px }
    img { width: 100%; display: block; box-shadow: 0 1px 4px rgb(0 0 0 / 25%) }
  </style>${images.join('')}`)
  return page.screenshot({ fullPage: true })
}

/**
 * Photographs the index page. It takes the fonts of the machine; so that all machines take the same picture, it is
 * given those of the slides here.
 *
 * @param {Page} page
 * @param {string} output
 */
async function indexPicture(page, output) {
  const file = path.join(output, 'index.html')
  const { css } = await embedFonts({ text: readFileSync(file, 'utf8'), code: '' })
  await page.setBypassCSP(true)
  await page.setViewport({ width: 1200, height: 100 })
  await page.goto(pathToFileURL(file).href)
  await page.addStyleTag({ content: `${css} html { font-family: 'Noto Sans SC' !important }` })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.screenshot({ fullPage: true })
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {number} [most]
 */
function save(name, bytes, most = largest) {
  if (bytes.length > most) throw new Error(`${name} has ${bytes.length} bytes, expected at most ${most}`)
  const file = path.join(docs, name)
  writeFileSync(file, bytes)
  console.log(`${path.relative(root, file)} ${Math.ceil(bytes.length / 1024)} KiB`)
}
