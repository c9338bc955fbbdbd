import { LineCounter, parseDocument } from 'yaml'

/** Front matter of one file: its settings, or the fault that keeps them from being read. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>
  /** What YAML says is wrong, with the line in the file; undefined when nothing is. */
  readonly fault: { readonly reason: string; readonly line: number } | undefined
}

const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/

/** Reads the YAML block that may open a file. */
export function readFrontMatter(text: string): FrontMatter {
  const found = block.exec(text)
  if (!found) return { values: {}, fault: undefined }
  const lines = new LineCounter()
  const document = parseDocument(found[1] ?? '', { lineCounter: lines, prettyErrors: false })
  const error = document.errors[0]
  if (error) return { values: {}, fault: { reason: error.message, line: lines.linePos(error.pos[0]).line + 1 } }
  const values: unknown = document.toJS({ maxAliasCount: 20 })
  return { values: isRecord(values) ? values : {}, fault: undefined }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
