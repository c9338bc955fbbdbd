/** Longest name in characters (grapheme clusters) and in bytes of UTF-8. */
const longest = { characters: 60, bytes: 120 }

const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Co}\p{Z}\uFEFF]+/gu
// Invisible characters, without the two joiners that scripts and emoji need.
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFFF0-\uFFFB]/gu
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Returns a title as a file name that every system takes, with its letters kept: at most 60 characters and 120 bytes,
 * prefix and suffix included; `fallback` where no character of the title can stay.
 */
export function safeName(
  title: string,
  fallback: string,
  { prefix = '', suffix = '' }: { readonly prefix?: string; readonly suffix?: string } = {},
): string {
  const clean = title.normalize('NFC').replace(invisible, '').replace(forbidden, '-').replace(/-{2,}/g, '-')
  const trimmed = trimEnds(clean.normalize('NFC'))
  const allowed = prefix === '' && reserved.test(trimmed) ? `_${trimmed}` : trimmed
  const around = prefix.length + suffix.length
  const short = shorten(allowed, { characters: longest.characters - around, bytes: longest.bytes - around })
  return `${prefix}${trimEnds(short) || fallback}${suffix}`
}

function trimEnds(name: string): string {
  return name.replace(/^[-.]+|[-.]+$/g, '')
}

function shorten(name: string, room: { readonly characters: number; readonly bytes: number }): string {
  let kept = ''
  let count = 0
  for (const { segment } of graphemes.segment(name)) {
    count += 1
    if (count > room.characters || Buffer.byteLength(kept + segment) > room.bytes) break
    kept += segment
  }
  return kept
}
