import type { SharedState } from './shared-state.js'

/** What windows of one presentation tell each other. */
export type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'state'; readonly state: SharedState }
  | { readonly kind: 'slide'; readonly index: number }

interface Envelope {
  /** The presentation; windows of others do not listen. */
  readonly lectern: string
  readonly from: string
  readonly number: number
  readonly message: Message
}

/**
 * Links the windows of a presentation by two ways at once, because each fails somewhere when a deck is opened as a file:
 * a broadcast channel, and messages between the window that opened and the one that was opened.
 *
 * @param key name of the presentation
 * @returns what sends a message to all other windows
 */
export function linkWindows(key: string, receive: (message: Message) => void): (message: Message) => void {
  const self = Math.random().toString(36).slice(2)
  const known = new Set<Window>(window.opener ? [window.opener as Window] : [])
  const heard = new Map<string, number>()
  const take = (data: unknown): boolean => {
    if (!isEnvelope(data) || data.lectern !== key || data.from === self) return false
    if (data.number > (heard.get(data.from) ?? 0)) {
      heard.set(data.from, data.number)
      receive(data.message)
    }
    return true
  }
  const channel = openChannel(`lectern-${key}`)
  channel?.addEventListener('message', ({ data }) => void take(data))
  addEventListener('message', ({ data, source }) => {
    if (take(data) && source && source !== window) known.add(source as Window)
  })
  let number = 0
  return (message) => {
    number += 1
    const envelope: Envelope = { lectern: key, from: self, number, message }
    channel?.postMessage(envelope)
    // A file has no origin to name.
    for (const other of known) if (!other.closed) other.postMessage(envelope, '*')
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

function isEnvelope(data: unknown): data is Envelope {
  return typeof data === 'object' && data !== null && 'lectern' in data && 'message' in data
}
