import { figures } from './figures.mjs'

const languages = /** @type {const} */ (['zh', 'en'])

/**
 * Returns the figures of the lecture as files.
 *
 * @returns {{ path: string, svg: string }[]} Paths from the folder of the lecture, with slashes.
 */
export function drawnFiles() {
  return languages.flatMap((language) =>
    figures.map(({ name, svg }) => ({ path: `${language}/figures/${name}.svg`, svg: svg(language) })),
  )
}
