import { dirname, resolve } from 'node:path'
import type { PreparedLecture } from '../build/prepare-lecture.js'
import { wantedFigures } from '../figures/wanted-figures.js'
import { sharedSources, themeSources } from '../theme/theme-sources.js'

/** Returns the files that a lecture is made from, besides its configuration: absolute paths; some may not be there. */
export async function watchedFiles(
  { lecture, settings, themeAsked }: PreparedLecture,
  cwd: string,
): Promise<readonly string[]> {
  const { logo, fonts = {} } = settings.changes ?? {}
  return [
    ...lecture.sources.map(({ path }) => resolve(cwd, path)),
    ...wantedFigures(lecture).flatMap(({ content, source }) =>
      'url' in content ? pictures(content.url, source.folder) : [],
    ),
    ...(logo ? [logo.file] : []),
    ...Object.values(fonts).flatMap((names) => (names ?? []).filter((name) => dirname(name) !== '.')),
    ...sharedSources,
    ...(await themeSources(themeAsked, cwd)),
  ]
}

/** The files that an address in the notes may mean. */
function pictures(url: string, folder: string): readonly string[] {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(url)) return []
  const name = decoded(url).replaceAll('\\', '/')
  return [...new Set([name, name.replace(/[?#].*$/, '')])]
    .filter((one) => one !== '')
    .map((one) => resolve(folder, one))
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
