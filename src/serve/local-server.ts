import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../diagnostics/errors.js'

/** Answers a request for a path, such as `/`; returns whether there is anything at it. */
export type Answer = (path: string, response: ServerResponse) => boolean

/** A server that only this machine can reach. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:49152/`. */
  readonly address: string
  /** Ends all connections. */
  close(): Promise<void>
}

const host = '127.0.0.1'

/** Starts a server on the loopback address; `port` 0 takes a free one. Throws a `UsageError` where the port is taken. */
export async function serveLocally(port: number, answer: Answer): Promise<LocalServer> {
  const server = createServer((request, response) => respond(request, response, answer))
  await listen(server, port)
  const { port: taken } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://${host}:${taken}/`, close }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)))
    server.listen(port, host, resolve)
  })
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError(`--port ${port}: another program listens there; leave --port out for a free one`)
  if (error.code === 'EACCES') return new UsageError(`--port ${port}: you may not listen there; take one above 1023`)
  return error
}

function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  if (!isOwnHost(request)) refuse(response, 403, 'This server answers to its own address only.')
  else if (request.method !== 'GET') refuse(response, 405, 'This server is only for reading.')
  else if (!answer(path, response)) refuse(response, 404, 'There is nothing here.')
}

/** A page elsewhere may have its own name point to this machine; the name that the browser asked for gives it away. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  return [host, 'localhost'].some((name) => headers.host === `${name}:${socket.localPort}`)
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`)
}
