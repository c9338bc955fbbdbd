import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import { UsageError } from '../diagnostics/errors.js'

/** Answers a request for a path, such as `/`; returns whether there is anything at it. */
export type Answer = (path: string, response: ServerResponse) => boolean | Promise<boolean>

/** A server that only this machine can reach, unless it was asked for another address. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:49152/`. */
  readonly address: string
  /** Ends all connections. */
  close(): Promise<void>
}

/** The address that nobody but this machine can reach. */
export const loopback = '127.0.0.1'

/**
 * Starts a server; `port` 0 takes a free one. Throws a `UsageError` where it cannot listen there.
 *
 * @param host address to listen on; by default the loopback address, which nobody but this machine can reach
 */
export async function serveLocally(port: number, answer: Answer, host = loopback): Promise<LocalServer> {
  const server = createServer((request, response) => void respond(request, response, answer, host))
  await listen(server, port, host)
  const { port: taken } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}/`, close }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError(`--port ${port}: another program listens there; leave --port out for a free one`)
  if (error.code === 'EACCES') return new UsageError(`--port ${port}: you may not listen there; take one above 1023`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UsageError(`--host ${host}: no address of this machine; leave --host out for ${loopback}`)
  return error
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  host: string,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  if (!isOwnHost(request, host)) refuse(response, 403, 'This server answers to its own address only.')
  else if (request.method !== 'GET') refuse(response, 405, 'This server is only for reading.')
  else {
    const isThere = await Promise.resolve(answer(path, response)).catch((error: unknown) => error)
    if (isThere instanceof Error) refuse(response, 500, isThere.message)
    else if (isThere !== true) refuse(response, 404, 'There is nothing here.')
  }
}

/**
 * A page elsewhere may have its own name point to this machine; the name that the browser asked for gives it away. An
 * address that is a number is nobody's name.
 */
function isOwnHost({ headers, socket }: IncomingMessage, host: string): boolean {
  const asked = (headers.host ?? '').replace(new RegExp(`:${socket.localPort}$`), '')
  if (asked === headers.host && socket.localPort !== 80) return false
  if ([host, loopback, 'localhost'].includes(asked)) return true
  return host !== loopback && isIP(asked.replace(/^\[|\]$/g, '')) !== 0
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`)
}
