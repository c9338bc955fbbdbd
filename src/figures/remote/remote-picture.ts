import { createHash } from 'node:crypto'
import path from 'node:path'
import { imageSize } from 'image-size'
import { keep, readKept } from '../../kept-file.js'
import { type Fetched, type FetchLimits, fetchPicture } from './fetch-picture.js'
import { isPublicAddress } from './public-address.js'

const limits: FetchLimits = { isAllowedAddress: isPublicAddress, mostBytes: 20e6, patience: 15_000 }

/**
 * Returns a picture of the network, from `folder` where an earlier build has left it there: later builds need no network
 * and show the same picture.
 */
export async function remotePicture(
  url: string,
  folder: string,
  isAllowedAddress: FetchLimits['isAllowedAddress'] = limits.isAllowedAddress,
): Promise<Fetched> {
  const file = path.join(folder, `${createHash('sha256').update(url).digest('hex')}.picture`)
  const kept = await readKept(file)
  if (kept) return { found: true, bytes: kept }
  const fetched = await fetchPicture(url, { ...limits, isAllowedAddress })
  if (!fetched.found) return fetched
  if (!isPicture(fetched.bytes)) return { found: false, reason: 'what the server sent is no picture' }
  await keep(file, fetched.bytes)
  return fetched
}

function isPicture(bytes: Uint8Array): boolean {
  try {
    return imageSize(bytes).width > 0
  } catch {
    return false
  }
}
