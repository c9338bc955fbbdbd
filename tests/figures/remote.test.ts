import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FetchLimits, fetchPicture } from '../../src/figures/remote/fetch-picture.js'
import { isPublicAddress } from '../../src/figures/remote/public-address.js'
import { remotePicture } from '../../src/figures/remote/remote-picture.js'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const anyAddress = () => true

let server: Server | undefined
let folder = ''
let asked: string[] = []

beforeEach(async () => {
  asked = []
  folder = await mkdtemp(join(tmpdir(), 'lectern-remote-'))
})
afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Starts a server on this machine and returns its address. */
async function serve(answer: RequestListener): Promise<string> {
  const started = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  server = started
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

function limits(changes: Partial<FetchLimits> = {}): FetchLimits {
  return { isAllowedAddress: anyAddress, mostBytes: 1000, patience: 2000, ...changes }
}

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.255.255',
  '192.167.1.1',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2400:3200::1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['this network', '0.0.0.0'],
  ['own machine', '127.0.0.1'],
  ['own machine, elsewhere', '127.255.255.254'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['shared', '100.64.0.1'],
  ['link-local, where clouds keep secrets', '169.254.169.254'],
  ['documentation', '192.0.2.1'],
  ['benchmarks', '198.19.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['own machine', '::1'],
  ['unspecified', '::'],
  ['own machine as IPv6', '::ffff:127.0.0.1'],
  ['private as IPv6', '::ffff:c0a8:0101'],
  ['translated', '64:ff9b::7f00:1'],
  ['unique local', 'fd00::1'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['public with a zone', '2606:4700::1%eth0'],
  ['multicast', 'ff02::1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001::1'],
  ['documentation', '2001:db8::1'],
  ['a name', 'example.org'],
])('not public, for it is %s: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test('a picture is fetched', async () => {
  const url = await serve((_, response) => response.end(gif))
  expect(await fetchPicture(`${url}/a.gif`, limits())).toEqual({ found: true, bytes: gif })
})

test.each([
  'http://127.0.0.1:9/',
  'http://localhost:9/',
  'http://0x7f.1:9/',
  'http://[::1]:9/',
  'http://2130706433:9/',
])('%s is not asked, because it is not public', async (url) => {
  expect(await fetchPicture(url, limits({ isAllowedAddress: isPublicAddress }))).toMatchObject({
    found: false,
    reason: expect.stringContaining('is not on the public internet'),
  })
})

test('a redirect to an address that is not allowed is not followed', async () => {
  const url = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.2:9/secret' }).end())
  const allowed = limits({ isAllowedAddress: (address) => address === '127.0.0.1' })
  expect(await fetchPicture(url, allowed)).toEqual({
    found: false,
    reason: '127.0.0.2 is not on the public internet',
  })
})

test.each(['file:///etc/hostname', 'ftp://127.0.0.1/a.png', 'data:image/gif;base64,AAAA'])(
  'a redirect to %s is not followed',
  async (location) => {
    const url = await serve((_, response) => response.writeHead(301, { location }).end())
    expect(await fetchPicture(url, limits())).toMatchObject({ reason: expect.stringContaining('is not fetched') })
  },
)

test('three redirects are followed, a fourth is not', async () => {
  const url = await serve((request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) response.end(gif)
    else response.writeHead(302, { location: `/${left - 1}` }).end()
  })
  expect(await fetchPicture(`${url}/3`, limits())).toMatchObject({ found: true })
  expect(await fetchPicture(`${url}/4`, limits())).toEqual({
    found: false,
    reason: 'it leads on more than 3 times',
  })
})

test('an address with a password is not asked', async () => {
  expect(await fetchPicture('http://me:secret@127.0.0.1:9/', limits())).toEqual({
    found: false,
    reason: 'an address with a password is not fetched',
  })
})

test.each<readonly [string, RequestListener, string]>([
  ['that says so', (_, response) => response.writeHead(200, { 'content-length': 2000 }).end(), 'larger than'],
  ['that does not say so', (_, response) => response.end(Buffer.alloc(2000)), 'larger than'],
  ['that is not there', (_, response) => response.writeHead(404).end(), 'the server answered 404'],
  ['that is compressed', (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(), 'compressed'],
])('a file too large or odd %s is refused', async (_, answer, reason) => {
  const url = await serve(answer)
  expect(await fetchPicture(url, limits())).toMatchObject({ found: false, reason: expect.stringContaining(reason) })
})

test('a server that takes its time is left', async () => {
  const url = await serve((_, response) => response.write('GIF89a'))
  expect(await fetchPicture(url, limits({ patience: 200 }))).toEqual({
    found: false,
    reason: 'it did not arrive within 1 s',
  })
})

test('a server that is not there is told', async () => {
  const url = await serve((_, response) => response.end())
  await new Promise((resolve) => server?.close(resolve))
  expect(await fetchPicture(url, limits())).toEqual({ found: false, reason: 'the server does not answer' })
})

test('a picture is fetched once: later builds need no network', async () => {
  const url = await serve((_, response) => response.end(gif))
  const first = await remotePicture(`${url}/a`, folder, anyAddress)
  const second = await remotePicture(`${url}/a`, folder, anyAddress)
  expect([first, second]).toMatchObject([{ found: true }, { found: true }])
  expect(asked).toEqual(['/a'])
})

test('what is no picture is not kept', async () => {
  const url = await serve((_, response) => response.end('<html>log in</html>'))
  const fetched = await remotePicture(`${url}/a`, folder, anyAddress)
  expect(fetched).toEqual({ found: false, reason: 'what the server sent is no picture' })
  await remotePicture(`${url}/a`, folder, anyAddress)
  expect(asked).toEqual(['/a', '/a'])
})

test('a picture on this machine is refused unless told otherwise', async () => {
  const url = await serve((_, response) => response.end(gif))
  expect(await remotePicture(url, folder)).toMatchObject({ found: false })
  expect(asked).toEqual([])
})
