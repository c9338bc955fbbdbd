import { readFile } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { diagnostic } from '../diagnostics/diagnostic.js'
import type { Source } from '../model.js'
import { decode } from './decode.js'
import { readFrontMatter } from './front-matter.js'

/** One file read, or the findings that say why it was not. */
export interface ReadSource {
  readonly source: Source | undefined
  readonly diagnostics: readonly VFileMessage[]
}

/** Reads and decodes one Markdown file. */
export async function readSource(file: string, root: string, cwd: string): Promise<ReadSource> {
  const path = relative(cwd, file).split(sep).join('/')
  const start = { file: path, line: 1, column: 1 }
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    const reason = `The file cannot be read (${bytes.code ?? bytes.message}); check that it exists and is yours to read`
    return { source: undefined, diagnostics: [diagnostic('file-unreadable', reason, start)] }
  }
  const text = decode(bytes)
  if (text === undefined) {
    const reason = 'The file is neither UTF-8, UTF-16 nor GB18030 text; save it as UTF-8'
    return { source: undefined, diagnostics: [diagnostic('encoding-unknown', reason, start)] }
  }
  const { values, fault } = readFrontMatter(text)
  const diagnostics = fault
    ? [
        diagnostic('front-matter-invalid', `The front matter is not valid YAML: ${fault.reason}`, {
          ...start,
          line: fault.line,
        }),
      ]
    : []
  return { source: { path, folder: dirname(file), root, text, frontMatter: values }, diagnostics }
}
