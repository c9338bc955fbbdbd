import { resolve } from 'node:path'
import { liveEvents } from '../serve/live-events.js'
import { serveLocally } from '../serve/local-server.js'
import { watchFiles } from '../serve/watch-files.js'
import { isMarkdown } from '../source/is-markdown.js'
import { answerRequest } from './answer-request.js'
import { type CourseRequest, openCourse } from './course.js'
import { courseFolders } from './course-folders.js'
import type { Findings } from './shown-course.js'

/** What is to be presented, and where. */
export interface LiveRequest extends CourseRequest {
  /** Address to listen on. */
  readonly host: string
  /** 0 for a free one. */
  readonly port: number
  /** Is told after each making what is wrong now. */
  readonly onMade: (findings: Findings) => void
}

/** A course that follows its notes. */
export interface LiveCourse {
  readonly address: string
  /** Stops watching and serving, and closes the browser. */
  close(): Promise<void>
}

/** What could not be made at all is tried again after this time, ms: what it lacks may not be watched. */
const again = 1000

/** Serves a course and puts each change of its notes, figures, theme and configuration into the open pages. */
export async function serveCourse(request: LiveRequest): Promise<LiveCourse> {
  const events = liveEvents()
  const course = openCourse(request, (state) => events.send(state))
  const server = await serveLocally(
    request.port,
    (path, response) => {
      if (path !== '/-/events') return answerRequest(path, response, course)
      events.open(response, course.state())
      return true
    },
    request.host,
  )
  const folders = await courseFolders(request.inputs, request.cwd)
  let timer: NodeJS.Timeout | undefined
  const make = async () => {
    clearTimeout(timer)
    await course.make()
    watch.add(course.sources())
    request.onMade(course.findings())
    clearTimeout(timer)
    if (course.findings().fault !== '') timer = setTimeout(make, again)
  }
  const matters = (file: string) => isMarkdown(file) || /[/\\]lectern\.config\.[a-z]+$/.test(file)
  const named = request.flags.config === undefined ? [] : [resolve(request.cwd, request.flags.config)]
  // What changes before there is anything to show waits until there is.
  let isOpen = false
  let isMissed = false
  const changed = () => {
    if (isOpen) void make()
    else isMissed = true
  }
  const watch = await watchFiles(named, changed, { folders, matters })
  const close = async () => {
    clearTimeout(timer)
    events.close()
    await Promise.all([watch.close(), server.close()])
    await course.close()
  }
  await make().catch(async (error) => {
    await close()
    throw error
  })
  isOpen = true
  if (isMissed) void make()
  return { address: server.address, close }
}
