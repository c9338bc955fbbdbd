import { loadConfig } from '../config/load-config.js'
import { resolveSettings } from '../config/resolve-settings.js'
import { ExitCode } from '../diagnostics/errors.js'
import { reportText } from '../diagnostics/report-text.js'
import type { Lecture } from '../model.js'
import { type Outlined, outline } from '../outline/outline.js'
import { findLectures, type LectureInput } from '../source/find-lectures.js'
import { readNotes } from '../source/read-notes.js'
import { checkInputs } from './check-inputs.js'
import type { CliIo } from './cli-io.js'
import type { OutlineOptions } from './invocation.js'
import { outlineJson, outlineTree } from './outline-text.js'
import { palette } from './palette.js'

/** Prints what is found in notes: sections, questions, what is left out; returns the exit code. */
export async function runOutline({ inputs, config, json }: OutlineOptions, io: CliIo): Promise<number> {
  await checkInputs(inputs, io.cwd)
  const lectures: Lecture[] = []
  const diagnostics: Outlined['diagnostics'][number][] = []
  for (const found of await findLectures(inputs, io.cwd)) {
    const outlined = await outlineOf(found, config, io.cwd)
    lectures.push(outlined.lecture)
    diagnostics.push(...outlined.diagnostics)
  }
  io.stderr.write(reportText(diagnostics, palette(io)))
  io.stdout.write(json ? `${JSON.stringify(outlineJson(lectures), null, 2)}\n` : lectures.map(outlineTree).join('\n'))
  return diagnostics.some((message) => message.fatal === true) ? ExitCode.content : ExitCode.done
}

async function outlineOf({ input, course }: LectureInput, file: string | undefined, cwd: string): Promise<Outlined> {
  const [notes, config] = await Promise.all([readNotes(input, cwd), loadConfig({ input, course, cwd, file })])
  const resolved = resolveSettings({ config: config.settings, sources: notes.sources, flags: {} })
  const { lecture, diagnostics } = outline(notes.sources, { ...resolved.settings, name: notes.name })
  return { lecture, diagnostics: [...notes.diagnostics, ...resolved.diagnostics, ...diagnostics] }
}
