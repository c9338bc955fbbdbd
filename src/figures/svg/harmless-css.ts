/** Returns style rules or a value that ask for nothing outside of the file. */
export function harmlessCss(css: string): string {
  const plain = hidesNames(css) ? unescaped(css) : css
  return plain
    .replace(/@import\b[^;]*(?:;|$)/gi, '')
    .replace(/\burl\(\s*(["']?)(?!\s*(?:#|data:(?:image|font|application\/(?:x-)?font)))[^)]*\)?/gi, 'none')
    .replace(/(?:(?:-webkit-)?image-set\(|\bsrc\(|\bexpression\()[^;}]*/gi, 'none')
}

/** An escape inside a name, such as `\75rl(`; those in texts, such as `"\201c"`, stay. */
function hidesNames(css: string): boolean {
  return css.includes('\\') && /url\(|@import|image-set\(|src\(/i.test(unescaped(css))
}

function unescaped(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^0-9a-f\n]))/gi, (all, hex?: string, character?: string) => {
    if (hex === undefined) return character ?? all
    const code = Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
