import { watch } from 'chokidar'

/** A watch on files. */
export interface FileWatch {
  close(): Promise<void>
}

/**
 * How long files are left alone before a change is told, ms: a program that saves empties a file first, or puts another
 * in its place, and a version control system changes many at once.
 */
const settleTime = 20

/** Tells which of some files (absolute paths) were written, replaced, removed or made, once they are whole. */
export async function watchFiles(
  files: readonly string[],
  changed: (files: ReadonlySet<string>) => void,
): Promise<FileWatch> {
  let pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    const told = pending
    pending = new Set()
    changed(told)
  }
  const watcher = watch([...new Set(files)], { ignoreInitial: true })
  watcher.on('all', (_, file) => {
    pending.add(file)
    clearTimeout(timer)
    timer = setTimeout(tell, settleTime)
  })
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve)
    watcher.once('error', reject)
  })
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
