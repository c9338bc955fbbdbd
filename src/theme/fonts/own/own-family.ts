import type { FontUse } from '../../../theme-changes.js'
import type { SlicedFamily } from '../sliced-family.js'

/** A family of the lecturer's own, put before the theme's. */
export interface OwnFamily extends SlicedFamily {
  readonly use: FontUse
  /** Stands for the bytes of its files: the same key, the same faces. */
  readonly key: string
  /** Whether it draws Chinese, and with it the punctuation of Chinese. */
  readonly holdsHan: boolean
}
