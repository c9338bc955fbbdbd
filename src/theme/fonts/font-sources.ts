import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { codeFamily, codeSigns, emojiPackage, lastFamilies, textFamilies } from './font-families.js'

/** Packages whose fonts are embedded. */
const packages = [
  ...textFamilies.flatMap((family) => [family, ...family.substitutes]),
  codeFamily,
  codeSigns,
  ...lastFamilies,
]
  .map(({ packageName }) => packageName)
  .concat(emojiPackage)

/** Returns what the result depends on besides the text: the fonts and the subsetter, with their versions, and how they are used. */
export function fontSources(): Promise<readonly string[]> {
  known ??= readSources()
  return known
}

let known: Promise<readonly string[]> | undefined

async function readSources(): Promise<readonly string[]> {
  const require = createRequire(import.meta.url)
  const versions = [...packages, 'subset-font'].map(async (name) => {
    const { version } = JSON.parse(await readFile(require.resolve(`${name}/package.json`), 'utf8')) as {
      version: string
    }
    return `${name} ${version}`
  })
  return [method, ...(await Promise.all(versions))]
}

/** Counts the ways in which faces were cut so far; to be raised whenever the same text gives other faces. */
const method = 'faces 9'
