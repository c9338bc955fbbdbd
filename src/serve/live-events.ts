import type { ServerResponse } from 'node:http'

/** What open pages are told, as server-sent events. */
export interface LiveEvents {
  /** Makes a response the stream of a page; its first event is `greeting`. */
  open(response: ServerResponse, greeting: object): void
  /** Tells every open page; data as JSON. */
  send(event: object): void
  /** Ends all streams. */
  close(): void
}

/** Returns a stream of events for any number of pages. A page that loses it asks again after a quarter of a second. */
export function liveEvents(): LiveEvents {
  const pages = new Set<ServerResponse>()
  return {
    open: (response, greeting) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      response.write(`retry: 250\n\n${line(greeting)}`)
      pages.add(response)
      response.once('close', () => pages.delete(response))
    },
    send: (event) => {
      const text = line(event)
      for (const page of pages) page.write(text)
    },
    close: () => {
      for (const page of pages) page.end()
      pages.clear()
    },
  }
}

/** JSON has no line ends, so an event is one line. */
function line(event: object): string {
  return `data: ${JSON.stringify(event)}\n\n`
}
