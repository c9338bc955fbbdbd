/** Characters that a frame in the place of a picture has room for, and how many of them are from the end. */
const most = { all: 110, end: 40 }

/** Returns the address of a picture as a frame in its place names it: without its middle where it is long. */
export function shownAddress(url: string): string {
  const characters = [...url]
  if (characters.length <= most.all) return url
  const [start, end] = [characters.slice(0, most.all - most.end - 1), characters.slice(-most.end)]
  return `${start.join('')}…${end.join('')}`
}
