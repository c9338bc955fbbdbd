import type { RootContent } from 'mdast'
import { containerCallouts } from '../outline/container-callouts.js'
import { parseNotes } from '../outline/normalise.js'

/** Returns the blocks of a speaker note as those of the notes are read, its callouts found. */
export function noteBlocks(note: string): RootContent[] {
  return containerCallouts(parseNotes(note).children)
}
