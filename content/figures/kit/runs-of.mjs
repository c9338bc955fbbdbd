/** @typedef {{ readonly text: string, readonly level: 'base' | 'sub' | 'super' }} Run */

/**
 * Returns the runs of a line in which `_{…}` is set lower and `^{…}` higher.
 *
 * @param {string} line
 * @returns {Run[]}
 */
export function runsOf(line) {
  return line
    .split(/([_^]\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('_{')) return { text: part.slice(2, -1), level: 'sub' }
      if (part.startsWith('^{')) return { text: part.slice(2, -1), level: 'super' }
      return { text: part, level: 'base' }
    })
}
