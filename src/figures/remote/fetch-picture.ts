import { lookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

/** What may be fetched from the network. */
export interface FetchLimits {
  readonly isAllowedAddress: (address: string) => boolean
  readonly mostBytes: number
  /** Time for everything, redirects included, ms. */
  readonly patience: number
}

/** The bytes behind an address on the network, or why there are none. */
export type Fetched =
  | { readonly found: true; readonly bytes: Uint8Array }
  | { readonly found: false; readonly reason: string }

const mostRedirects = 3

/** Something that ends a fetch, said so that an author understands it. */
class Refusal extends Error {}

/**
 * Fetches a file over HTTP or HTTPS. The address that a name stands for is looked up here, checked, and connected to, for
 * every redirect again: a name that changes its address between two look-ups gains nothing.
 */
export async function fetchPicture(address: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.patience)
  try {
    let url = checkedUrl(address, limits)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const response = await get(url, limits, signal)
      const { statusCode = 0, headers } = response
      if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) {
        return { found: true, bytes: await bodyOf(response, limits) }
      }
      response.destroy()
      url = checkedUrl(new URL(headers.location, url).href, limits)
    }
    throw new Refusal(`it leads on more than ${mostRedirects} times`)
  } catch (error) {
    const late = `it did not arrive within ${Math.ceil(limits.patience / 1000)} s`
    return { found: false, reason: signal.aborted ? late : reasonOf(error) }
  }
}

function checkedUrl(address: string, { isAllowedAddress }: FetchLimits): URL {
  if (!URL.canParse(address)) throw new Refusal('it is not a valid address')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal(`${url.protocol} is not fetched`)
  if (url.username !== '' || url.password !== '') throw new Refusal('an address with a password is not fetched')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowedAddress(host)) throw notPublic(host)
  return url
}

function notPublic(address: string): Refusal {
  return new Refusal(`${address} is not on the public internet`)
}

function get(url: URL, { isAllowedAddress }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http
  const options = {
    // A connection of its own, so that the look-up below is never skipped.
    agent: false as const,
    lookup: checkedLookup(isAllowedAddress),
    headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'lectern' },
    signal,
  }
  return new Promise((resolve, reject) => {
    client.get(url, options, resolve).on('error', reject)
  })
}

/** Looks a name up and refuses it when any of its addresses is not allowed. */
function checkedLookup(isAllowedAddress: FetchLimits['isAllowedAddress']): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const closed = addresses?.find(({ address }) => !isAllowedAddress(address))
      const [first] = addresses ?? []
      if (error || !first) answer(error ?? new Refusal(`${host} has no address`), [])
      else if (closed) answer(notPublic(closed.address), [])
      else if (options.all) answer(null, addresses)
      else answer(null, first.address, first.family)
    })
  }
}

async function bodyOf(response: IncomingMessage, { mostBytes }: FetchLimits): Promise<Uint8Array> {
  const { statusCode, headers } = response
  const tooLarge = new Refusal(`it is larger than ${Math.round(mostBytes / 1e6)} MB`)
  try {
    if (statusCode !== 200) throw new Refusal(`the server answered ${statusCode}`)
    if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal('the server sent it compressed')
    if (Number(headers['content-length'] ?? 0) > mostBytes) throw tooLarge
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > mostBytes) throw tooLarge
      chunks.push(chunk)
    }
    if (!response.complete) throw new Refusal('it broke off')
    return Buffer.concat(chunks)
  } finally {
    response.destroy()
  }
}

const codes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such server, or no network',
  EAI_AGAIN: 'there is no network',
  ECONNREFUSED: 'the server does not answer',
  ECONNRESET: 'the server broke off',
  ENETUNREACH: 'there is no network',
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const { code = '', message } = error as NodeJS.ErrnoException
  return codes[code] ?? message.split('\n')[0] ?? 'the network failed'
}
