import { dirname, resolve } from 'node:path'
import type { PreparedLecture } from '../build/prepare-lecture.js'
import { figurePlaces, isElsewhere } from '../figures/figure-places.js'
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
      'url' in content && !isElsewhere(content.url) ? figurePlaces(content.url, source.folder) : [],
    ),
    ...(logo ? [logo.file] : []),
    ...Object.values(fonts).flatMap((names) => (names ?? []).filter((name) => dirname(name) !== '.')),
    ...sharedSources,
    ...(await themeSources(themeAsked, cwd)),
  ]
}
