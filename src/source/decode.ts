/** Encodings that are tried where a file has no byte order mark; each is strict, so a wrong one is noticed. */
const candidates = ['utf-8', 'gb18030'] as const

/**
 * Returns the text of a file without byte order mark, with `\n` line ends and composed letters (NFC), in which fonts and
 * searches know them; undefined when no encoding fits.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encodings = markedEncoding(bytes) ?? candidates
  for (const encoding of encodings) {
    const text = decodeAs(bytes, encoding)
    if (text !== undefined && !text.includes('\0')) return text.replace(/\r\n?/g, '\n').normalize('NFC')
  }
  return undefined
}

function markedEncoding(bytes: Uint8Array): readonly string[] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
  return undefined
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
