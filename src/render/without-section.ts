/** Returns the inside of a rendered slide, without the ids of its headings: whoever puts such parts together gives them theirs. */
export function withoutSection(slide: string): string {
  return slide
    .replace(/^<section\b[^>]*>\s*/, '')
    .trimEnd()
    .replace(/<\/section>$/, '')
    .trimEnd()
    .replace(/(<h[1-6]\b[^>]*?) id="[^"]*"/g, '$1')
}
