import { backLinks } from './back-links.js'
import { badges } from './badges.js'
import type { Chrome } from './chrome.js'
import { comments } from './comments.js'
import { contents } from './contents.js'
import { emptyItems } from './empty-items.js'
import { languageLists } from './language-lists.js'
import { separators } from './separators.js'
import { sponsors } from './sponsors.js'

/**
 * Every kind of furniture, in the order in which it is removed: each kind sees the notes without the kinds before it.
 * A new one is one file and one line here.
 */
export const chrome: readonly Chrome[] = [
  comments,
  separators,
  badges,
  sponsors,
  languageLists,
  contents,
  backLinks,
  emptyItems,
]
