import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'

/**
 * Counts the slides of every deck in a folder.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} Pages of each PDF and slides of each HTML deck, by path in the folder.
 */
export async function slideCounts(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const counted = files.map(async (file) => {
    if (file.endsWith('.pdf')) return { file, slides: await pagesOf(path.join(folder, file)) }
    if (file.endsWith('.html')) return { file, slides: slidesOf(path.join(folder, file)) }
    return { file, slides: 0 }
  })
  const decks = (await Promise.all(counted)).filter(({ slides }) => slides > 0)
  return Object.fromEntries(decks.map(({ file, slides }) => [file.replaceAll(path.sep, '/'), slides]))
}

/** @param {string} file */
async function pagesOf(file) {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  return document.getPageCount()
}

/** @param {string} file */
function slidesOf(file) {
  return [...readFileSync(file, 'utf8').matchAll(/<svg\b[^>]*\bdata-marpit-svg\b/g)].length
}

/**
 * Says where two sets of decks differ.
 *
 * @param {Readonly<Record<string, number>>} lectern
 * @param {Readonly<Record<string, number>>} marpCli
 * @returns {string[]} One sentence for each file that only one has, or whose number of slides differs.
 */
export function differences(lectern, marpCli) {
  const files = [...new Set([...Object.keys(lectern), ...Object.keys(marpCli)])].sort()
  return files
    .filter((file) => lectern[file] !== marpCli[file])
    .map((file) => `${file}: ${lectern[file] ?? 'no'} slides by Lectern, ${marpCli[file] ?? 'no'} by marp-cli`)
}
