import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { DurableNodeFS, durableStartParams } from './durable-files.ts'
import { lockFolder } from './folder-lock.ts'

const extensions = { btree_gist, pg_trgm, unaccent }
const timeZone = ['-c', 'timezone=Asia/Ho_Chi_Minh']

/** The embedded database of a folder, locked against a second process and synced at every commit. */
export async function openPGliteFolder(dataDir: string): Promise<PGlite> {
  const release = lockFolder(dataDir)
  const pglite = await PGlite.create({
    fs: new DurableNodeFS(join(dataDir, 'postgres')),
    startParams: [...durableStartParams, ...timeZone],
    extensions,
  })
  const close = pglite.close.bind(pglite)
  pglite.close = async () => {
    await close()
    release()
  }
  return pglite
}

/** An embedded database that lives in memory only; for tests and for generating types. */
export async function openPGliteInMemory(loadDataDir?: Blob): Promise<PGlite> {
  return PGlite.create({
    ...(loadDataDir && { loadDataDir }),
    startParams: [...PGlite.defaultStartParams, ...timeZone],
    extensions,
  })
}
