import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../../../diagnostics/diagnostic.js'
import type { Settings } from '../../../model.js'
import type { OwnFamily } from './own-family.js'

/** Returns a warning for each font without a bold weight; titles are of one weight anyhow. */
export function singleWeights(families: readonly OwnFamily[], { changes }: Settings): readonly VFileMessage[] {
  return families
    .filter(({ use, weights }) => use !== 'title' && weights?.length === 1)
    .map(({ use, name }) => {
      const key = `theme.fonts.${use}`
      const place = changes?.places?.get(key) ?? changes?.places?.get('theme.fonts')
      const reason = `${key}: ${name} comes in one weight, so bold text looks like any other; name a regular and a bold file, as [one.ttf, other.ttf], or a variable font`
      return diagnostic('font-single-weight', reason, place ?? { file: 'lectern.config', line: 1, column: 1 })
    })
}
