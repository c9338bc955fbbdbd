/** Returns a title without what authors vary between the contents and the heading: case, spaces, punctuation. */
export function comparable(title: string): string {
  return title.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')
}
