import { runCli } from '../../src/commands/run-cli.js'
import { projectRoot } from './shared-inputs.js'

/** Where a command runs, and what it sees there. */
interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Whether what is printed goes to a terminal. */
  readonly isTTY?: boolean
  readonly root?: string
  /** Is called when a command waits to be ended; it is ended when what is returned is done. */
  readonly untilStopped?: () => Promise<void>
  /** Is told what is printed as it is printed. */
  readonly onOutput?: (stream: 'stdout' | 'stderr', text: string) => void
}

/** Runs a command of Lectern; returns its exit code and what it printed. */
export async function runLectern(argv: readonly string[], surroundings: Surroundings) {
  const { cwd, env = {}, isTTY = false, root = projectRoot } = surroundings
  const { untilStopped = async () => undefined, onOutput = () => undefined } = surroundings
  const printed = { stdout: '', stderr: '' }
  const output = (stream: 'stdout' | 'stderr') => (text: string) => {
    printed[stream] += text
    onOutput(stream, text)
  }
  const code = await runCli(argv, {
    cwd,
    env,
    stdout: { write: output('stdout'), isTTY },
    stderr: { write: output('stderr') },
    isTTY: false,
    columns: 80,
    root,
    untilStopped,
  })
  return { code, ...printed }
}
