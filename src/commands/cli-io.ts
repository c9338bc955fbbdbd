/** Where text goes. */
export interface Output {
  readonly write: (text: string) => unknown
  /** Whether it is a terminal. */
  readonly isTTY?: boolean
}

/** What a command sees of the world outside. */
export interface CliIo {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Whether stderr is a terminal. */
  readonly isTTY: boolean
  /** Width of the terminal in characters. */
  readonly columns: number
  /** Absolute folder of the package. */
  readonly root: string
  /** Waits for who runs the command to end it, as Ctrl+C does; it then has to end by itself. */
  readonly untilStopped: () => Promise<void>
}
