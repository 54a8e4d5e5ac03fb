import { fdatasyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type PostgresModule = Parameters<NodeFS['init']>[1]
type StreamOperations = { fsync?: (stream: { nfd: number }) => number }

/**
 * Files whose sync reaches the disk. PGlite's own file system answers fsync without doing it, so that
 * a power cut could lose commits that were already acknowledged.
 */
export class DurableNodeFS extends NodeFS {
  override async init(pglite: PGlite, options: PostgresModule) {
    const started = await super.init(pglite, options)
    const syncToDisk = (module: unknown) => {
      // The library's types do not show this object; durable-files.test.ts counts the calls.
      const { stream_ops: operations } = (module as { NODEFS: { stream_ops: StreamOperations } })
        .NODEFS
      operations.fsync = (stream) => {
        fdatasyncSync(stream.nfd)
        return 0
      }
    }
    started.emscriptenOpts.preRun = [...(started.emscriptenOpts.preRun ?? []), syncToDisk]
    return started
  }
}

/** PGlite's own start parameters without `-F` (which turns fsync off), and with fsync said to be on. */
export const durableStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
]
