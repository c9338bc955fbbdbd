import { execFile } from 'node:child_process'

const patience = 10_000

/**
 * Returns the line in which a browser program says why it does not start, undefined where it says nothing: the driver
 * cannot tell, because it speaks with the browser over a pipe.
 */
export function startComplaint(
  program: string,
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const args = [...flags, '--headless', '--dump-dom', 'about:blank']
    execFile(program, args, { env: { ...env }, timeout: patience, killSignal: 'SIGKILL' }, (error, _, complaints) => {
      resolve(error ? plainLine(complaints.replaceAll(`${program}: `, '')) : undefined)
    })
  })
}

/** The first line about a failure, without the log's time stamp and place. */
function plainLine(complaints: string): string | undefined {
  const lines = complaints.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
  return lines.find((line) => /error|fatal|cannot|no usable|fail/i.test(line)) ?? lines.find((line) => line !== '')
}
