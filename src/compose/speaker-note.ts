/** An invisible character between `--` and `>`, so that a note's own `-->` does not end the comment. */
const guard = '\u2060'

/**
 * Returns a speaker note as the comment that Marp shows to the presenter. It opens with a fixed line: a note that
 * looks like `class: x` would otherwise be read as a directive and disappear.
 */
export function speakerNote(note: string, firstLine: string): string {
  return `<!--\n${firstLine}\n\n${note.replace(/--(!?)>/g, `--$1${guard}>`)}\n-->`
}
