import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../src/diagnostics/errors.js'
import { liveEvents } from '../../src/serve/live-events.js'
import { type Answer, serveLocally } from '../../src/serve/local-server.js'

/** A server that is closed when the test is over. */
async function server() {
  const events = liveEvents()
  const local = await serveLocally(0, (path, response) => {
    if (path === '/events') events.open(response, { greeting: 'hello' })
    else if (path === '/') response.end('the page')
    else return false
    return true
  })
  onTestFinished(async () => {
    events.close()
    await local.close()
  })
  return { ...local, events }
}

/** Status that a request gets which calls the server by another name. */
function statusFor(address: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, { headers, method }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .once('error', reject)
      .end()
  })
}

test('answers on the loopback address, under a port that was free', async () => {
  const { address } = await server()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(await (await fetch(`${address}?x#y`)).text()).toBe('the page')
  expect((await fetch(`${address}../package.json`)).status).toBe(404)
})

test('answers nobody who calls it by another name, and takes nothing', async () => {
  const { address } = await server()
  const { port } = new URL(address)
  expect(await statusFor(address, { host: `localhost:${port}` })).toBe(200)
  for (const host of ['example.com', `example.com:${port}`, '127.0.0.1', `127.0.0.1:${Number(port) + 1}`])
    expect(await statusFor(address, { host })).toBe(403)
  expect(await statusFor(address, {}, 'POST')).toBe(405)
})

test('on an address that others can reach, answers to addresses of this machine, not to names of others', async () => {
  const answer: Answer = (_, response) => {
    response.end('the page')
    return true
  }
  const everywhere = await serveLocally(0, answer, '0.0.0.0')
  onTestFinished(() => everywhere.close())
  const { port } = new URL(everywhere.address)
  const address = `http://127.0.0.1:${port}/`
  for (const host of [`127.0.0.1:${port}`, `192.168.1.5:${port}`]) expect(await statusFor(address, { host })).toBe(200)
  expect(await statusFor(address, { host: `example.com:${port}` })).toBe(403)
  await expect(serveLocally(0, () => false, '203.0.113.1')).rejects.toThrow(
    '--host 203.0.113.1: no address of this machine',
  )
})

test('says that a port is taken', async () => {
  const { address } = await server()
  const port = Number(new URL(address).port)
  await expect(serveLocally(port, () => false)).rejects.toThrow(
    new UsageError(`--port ${port}: another program listens there; leave --port out for a free one`),
  )
})

test('tells open pages what happens, and lets them go when it closes', async () => {
  const { address, events, close } = await server()
  const { body } = await fetch(`${address}events`)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  const hello = (await reader?.read())?.value ?? ''
  expect(hello).toContain('data: {"greeting":"hello"}\n\n')
  events.send({ text: 'two\nlines' })
  expect((await reader?.read())?.value).toBe('data: {"text":"two\\nlines"}\n\n')
  events.close()
  await close()
  expect((await reader?.read())?.done).toBe(true)
})
