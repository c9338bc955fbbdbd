import { imageSize } from 'image-size'
import type { Size } from '../model.js'

/** Returns the kind of a picture file and the size at which browsers show it; undefined where it is no picture. */
export function naturalSize(bytes: Uint8Array): (Size & { readonly type: string }) | undefined {
  try {
    const { type = '', width, height, orientation } = imageSize(bytes)
    const isTurned = orientation !== undefined && orientation >= 5
    return width > 0 && height > 0
      ? { type, width: isTurned ? height : width, height: isTurned ? width : height }
      : undefined
  } catch {
    return undefined
  }
}
