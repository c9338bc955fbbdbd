/** Returns whether a GIF, PNG or WebP file holds a moving picture. */
export function isAnimated(bytes: Uint8Array, type: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'gif') return text.indexOf('\x21\xf9\x04', text.indexOf('\x21\xf9\x04', 0, 'latin1') + 1, 'latin1') > 0
  if (type === 'png') return text.subarray(0, text.indexOf('IDAT')).includes('acTL')
  return type === 'webp' && text.subarray(0, 64).includes('ANIM')
}
