import { runCli } from '../../src/commands/run-cli.js'
import { projectRoot } from './shared-inputs.js'

/** Where a command runs, and what it sees there. */
interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Whether what is printed goes to a terminal. */
  readonly isTTY?: boolean
  readonly root?: string
}

/** Runs a command of Lectern; returns its exit code and what it printed. */
export async function runLectern(
  argv: readonly string[],
  { cwd, env = {}, isTTY = false, root = projectRoot }: Surroundings,
) {
  let [stdout, stderr] = ['', '']
  const code = await runCli(argv, {
    cwd,
    env,
    stdout: { write: (text) => (stdout += text), isTTY },
    stderr: { write: (text) => (stderr += text) },
    isTTY: false,
    columns: 80,
    root,
  })
  return { code, stdout, stderr }
}
