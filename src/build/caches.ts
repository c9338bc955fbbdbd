import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../browser/cache-folder.js'
import type { BuildRequest } from './request.js'

/** Caches lie where the environment says. */
type Place = Pick<BuildRequest, 'env'>

/** Returns the folder for what later builds can use again: the unpacked browser, cut fonts, pictures. */
export function buildCache({ env }: Place): string {
  return cacheFolder(env, platform(), homedir())
}

/** Returns the folder in which cut fonts are kept. */
export function fontCache(request: Place): string {
  return join(buildCache(request), 'fonts')
}

/** Returns the folder in which drawings and pictures made smaller are kept. */
export function figureCache(request: Place): string {
  return join(buildCache(request), 'figures')
}

/** Returns the folder in which pictures of the network are kept. */
export function remoteCache(request: Place): string {
  return join(buildCache(request), 'remote')
}
