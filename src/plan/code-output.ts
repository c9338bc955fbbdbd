import type { Code, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { CodeOutput } from '../model.js'
import { textWidth } from './text-width.js'

const outputs = new Set(['text', 'txt', 'plain', 'plaintext', 'output', 'out', 'stdout', 'log', 'none'])
/** Languages that say that a block is what a program printed. */
const called = new Set(['output', 'out', 'stdout'])
const errors = new Set(['error', 'stderr', 'traceback', 'pytb', 'py3tb'])
const sessions = new Set(['console', 'shellsession', 'shell-session', 'terminal', 'session'])

/** Languages of a block that may hold what was typed into a shell. */
const shells = new Set(['', 'sh', 'bash', 'zsh', 'shell', ...outputs])

/** What names the block below it as output, at its end. */
const introduction =
  /(?:输出|输出结果|运行结果|执行结果|打印结果|結果|出力|出力結果|実行結果|출력|출력 결과|실행 결과|\b(?:outputs?|prints?|printed|result)\b)(?:如下|如下所示|为|是|は|は次の通り|is|are)?\s*[:：]?\s*$/iu
const errorIntroduction =
  /(?:报错|报错信息|错误信息|异常信息|エラー|오류|\b(?:error(?: message)?|traceback|exception)\b)(?:如下|如下所示)?\s*[:：]\s*$/iu

/** A lead wider than this many em is a sentence about more than the block below it. */
const widestIntroduction = 30

/** How interpreters and compilers begin a report of what went wrong. */
const fault =
  /^(?:Traceback \(most recent call last\)|(?:Uncaught )?[\w.]*(?:Error|Exception)\b.*(?::|$)|error(?:\[\w+\])?: |panic: |Segmentation fault|Exception in thread )/m

const prompt = /^(?:\$|(?:[\w.-]+@[\w.-]+[^\n$#]*)[$#]) \S/m

/** Tells what a block shows that is no code; undefined where it is code, or may be. */
export function codeOutput({ lang, value }: Code, above: RootContent | undefined): CodeOutput | undefined {
  const name = (lang ?? '').toLowerCase()
  const lead = leadOf(above)
  if (sessions.has(name) || (shells.has(name) && prompt.test(value))) return { kind: 'session', introduced: true }
  const isFaulty = errors.has(name) || (isUnnamed(name) && fault.test(firstLine(value)))
  if (isFaulty) return { kind: 'error', introduced: errorIntroduction.test(lead) }
  return isUnnamed(name) ? printed(name, lead) : undefined
}

/** Plain text is a drawing or a recipe as often as it is output: it looks like output, but is not called so. */
function printed(name: string, lead: string): CodeOutput | undefined {
  if (errorIntroduction.test(lead)) return { kind: 'error', introduced: true }
  if (introduction.test(lead)) return { kind: 'output', introduced: true }
  return name === '' ? undefined : { kind: 'output', introduced: !called.has(name) }
}

function isUnnamed(name: string): boolean {
  return name === '' || outputs.has(name)
}

function firstLine(value: string): string {
  return value.trimStart().split('\n', 1)[0] ?? ''
}

function leadOf(above: RootContent | undefined): string {
  const text = above?.type === 'paragraph' || above?.type === 'heading' ? toString(above).trim() : ''
  return textWidth(text) <= widestIntroduction ? text : ''
}
