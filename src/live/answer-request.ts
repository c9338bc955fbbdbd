import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { decodedUri } from '../decoded-uri.js'
import { followedHtml } from '../render/followed-html.js'
import type { Course } from './course.js'
import type { DeckChanges } from './deck-changes.js'

/** Answers with the file of a course that lies at a path, such as `/`; returns whether there is one. */
export async function answerRequest(path: string, response: ServerResponse, course: Course): Promise<boolean> {
  const changes = /^\/-\/changes\/(\w+)\/(.+)$/.exec(path)
  if (changes) return answerChanges(course.changesSince(decodedUri(changes[2] ?? ''), changes[1] ?? ''), response)
  const name = path === '/' ? 'index.html' : decodedUri(path.slice(1))
  const bytes = await course.file(name)
  if (!bytes) return false
  response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream')
  if (extname(name) !== '.html') response.end(bytes)
  else response.end(followed(name, new TextDecoder().decode(bytes), course))
  return true
}

function answerChanges(changes: DeckChanges | undefined, response: ServerResponse): boolean {
  if (!changes) return false
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(changes))
  return true
}

function followed(name: string, html: string, course: Course): string {
  const { decks, course: page } = course.state()
  const deck = decks.find(({ path }) => path === name)
  return followedHtml(html, deck ?? { path: '', version: page })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}
