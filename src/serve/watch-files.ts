import { watch } from 'chokidar'

/** A watch on files. */
export interface FileWatch {
  /** Watches more files, absolute paths; those that are watched already stay so. */
  add(files: readonly string[]): void
  close(): Promise<void>
}

/** Folders whose files are watched, also those that are yet to be made, but not the folders in them. */
export interface WatchedFolders {
  /** Absolute paths. */
  readonly folders: readonly string[]
  /** Whether a file is one to be told about. */
  readonly matters: (file: string) => boolean
}

/**
 * How long files are left alone before a change is told, ms: a program that saves empties a file first, or puts another
 * in its place, and a version control system changes many at once.
 */
const settleTime = 20

/** How long a file that was emptied is waited for, ms: who empties a file mostly writes it at once. */
const emptyTime = 500

/** Tells which of some files (absolute paths) were written, replaced, removed or made, once they are whole. */
export async function watchFiles(
  files: readonly string[],
  changed: (files: ReadonlySet<string>) => void,
  { folders, matters }: WatchedFolders = { folders: [], matters: () => true },
): Promise<FileWatch> {
  let pending = new Set<string>()
  const empty = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    empty.clear()
    const told = pending
    pending = new Set()
    changed(told)
  }
  const named = new Set([...files, ...folders])
  const watcher = watch([...named], {
    ignoreInitial: true,
    depth: 0,
    alwaysStat: true,
    ignored: (file, stats) => stats?.isFile() === true && !named.has(file) && !matters(file),
  })
  watcher.on('all', (_, file, stats) => {
    pending.add(file)
    if (stats?.size === 0) empty.add(file)
    else empty.delete(file)
    clearTimeout(timer)
    timer = setTimeout(tell, empty.size > 0 ? emptyTime : settleTime)
  })
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve)
    watcher.once('error', reject)
  })
  return {
    add: (more) => {
      const fresh = more.filter((file) => !named.has(file))
      for (const file of fresh) named.add(file)
      if (fresh.length > 0) watcher.add(fresh)
    },
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
