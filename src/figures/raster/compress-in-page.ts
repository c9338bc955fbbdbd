/** A picture made smaller. */
export interface PageCompressed {
  readonly type: 'jpg' | 'png' | 'webp'
  readonly base64: string
}

/** What is wanted of a picture. */
export interface CompressRequest {
  readonly base64: string
  readonly type: string
  readonly mostWidth: number
  readonly mostHeight: number
}

/**
 * Runs inside a page: decodes a picture, turns it as its camera says, makes it no larger than asked and encodes it again.
 * Drawings and screenshots stay lossless; undefined for those that are small enough already. Stands alone: the browser
 * gets its source.
 */
export async function compressInPage(request: CompressRequest): Promise<PageCompressed | undefined> {
  const { base64, type, mostWidth, mostHeight } = request
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: `image/${type === 'jpg' ? 'jpeg' : type}` }))
  const scale = Math.min(1, mostWidth / picture.width, mostHeight / picture.height)
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.imageSmoothingQuality = 'high'

  /** How much of the picture is flat or see-through, looked at on a part of its rows. */
  const look = (): { flat: number; opaque: boolean } => {
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const pixels = new Uint32Array(data.buffer)
    let same = 0
    let seen = 0
    let opaque = true
    for (let row = 0; row < height; row += Math.ceil(height / 400)) {
      for (let at = row * width + 1; at < (row + 1) * width; at++) {
        if (pixels[at] === pixels[at - 1]) same += 1
        if ((pixels[at] ?? 0) >>> 24 < 255) opaque = false
        seen += 1
      }
    }
    return { flat: seen === 0 ? 1 : same / seen, opaque }
  }

  // Looked at unscaled in its upper left corner: scaling smooths the edges by which a screenshot is known.
  context.drawImage(picture, 0, 0)
  const { flat } = look()
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const { opaque } = look()
  const isLossy = type === 'jpg' || (flat < 0.3 && type !== 'gif')
  if (!isLossy && scale === 1 && type !== 'bmp') return undefined
  const lossy = opaque ? 'jpg' : 'webp'
  const wanted = isLossy ? lossy : 'png'
  const mime = { jpg: 'image/jpeg', webp: 'image/webp', png: 'image/png' }[wanted]
  const blob = await canvas.convertToBlob({ type: mime, quality: 0.85 })
  const encoded = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < encoded.length; at += 32768) text += String.fromCharCode(...encoded.subarray(at, at + 32768))
  return { type: wanted, base64: btoa(text) }
}
