import type { Size } from '../model.js'

/** A logo to be embedded. */
interface Logo extends Size {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Height of a logo on slides, and the most that it takes of their width, px. */
const most: Size = { width: 240, height: 32 }

/** Returns a theme's style sheet with a logo in it: once, however many slides show it. */
export function withLogo(css: string, { mediaType, bytes, width, height }: Logo): string {
  const scale = Math.min(most.width / width, most.height / height)
  const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  const px = (value: number) => `${Math.round(value * scale * 100) / 100}px`
  return `${css}\nsection {\n  --logo: url("${address}");\n  --logo-width: ${px(width)};\n  --logo-height: ${px(height)};\n}\n`
}
