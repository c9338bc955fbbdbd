import type { Progress } from '../build/progress.js'
import type { CliIo } from './cli-io.js'

/** Shows what a build is doing. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void
  /** Takes the display away, so that other text can be printed. */
  readonly clear: () => void
}

const silent: ProgressDisplay = { show: () => undefined, clear: () => undefined }

const verbs: Readonly<Record<Progress['stage'], string>> = {
  read: 'reading',
  fit: 'fitting',
  render: 'rendering',
  done: 'finished',
  write: 'writing',
}

/** Returns a display on stderr: one line rewritten in place on a terminal, plain lines elsewhere, nothing when quiet. */
export function progressDisplay(
  io: Pick<CliIo, 'stderr' | 'isTTY' | 'columns' | 'env'>,
  quiet: boolean,
): ProgressDisplay {
  if (quiet) return silent
  return io.isTTY && io.env['TERM'] !== 'dumb' ? liveLine(io) : plainLines(io)
}

function liveLine({ stderr, columns }: Pick<CliIo, 'stderr' | 'columns'>): ProgressDisplay {
  // Line wrapping is off while the line is written, so that a long one is cut at the edge and not scrolled.
  const rewrite = (text: string) => stderr.write(`\r\u001B[2K${text === '' ? '' : `\u001B[?7l${text}\u001B[?7h`}`)
  return {
    show: (progress) =>
      rewrite(
        [verbs[progress.stage].padEnd(9), bar(progress, columns), oneLine(progress.label)].filter(Boolean).join(' '),
      ),
    clear: () => rewrite(''),
  }
}

function bar({ done, of }: Progress, columns: number): string {
  if (done === undefined || of === undefined || of === 0) return ''
  const width = Math.max(4, Math.min(24, Math.floor(columns / 4)))
  const full = Math.round((Math.min(done, of) / of) * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${of}`
}

function plainLines({ stderr }: Pick<CliIo, 'stderr'>): ProgressDisplay {
  let stage: string | undefined
  let count: number | undefined
  return {
    show: (progress) => {
      if (progress.stage === stage && progress.done === count) return
      stage = progress.stage
      count = progress.done
      const place = progress.done === undefined || progress.of === undefined ? '' : ` ${progress.done}/${progress.of}`
      stderr.write(`${oneLine(`${verbs[progress.stage]}${place} ${progress.label}`)}\n`)
    },
    clear: () => undefined,
  }
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
