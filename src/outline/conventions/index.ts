import type { Convention } from './convention.js'
import { headings } from './headings.js'
import { plainOutline } from './plain-outline.js'

/** Every convention that Lectern reads; a new one is one file and one line here. */
export const conventions: readonly Convention[] = [headings, plainOutline]
