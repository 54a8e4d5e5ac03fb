import { createHash } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import type { Connection } from '../database/connect.ts'
import { secretKey } from '../secret-key.ts'
import { dumpDatabase } from './dump-database.ts'

export type Manifest = { product: 'congdoan-mo'; madeAt: string; sha256: string }

/**
 * Writes one file that holds everything needed to start again elsewhere: the database and the key that ID numbers are
 * encrypted with. Whoever has the file has the data: keep it as one keeps the ledger.
 */
export async function writeBackup(connection: Connection, file: string): Promise<Manifest> {
  const sql = strToU8(await dumpDatabase(connection))
  const manifest: Manifest = {
    product: 'congdoan-mo',
    madeAt: new Date().toISOString(),
    sha256: createHash('sha256').update(sql).digest('hex'),
  }
  const zip = zipSync({
    'manifest.json': strToU8(JSON.stringify(manifest, null, 2)),
    'secret.key': strToU8(secretKey()),
    'database.sql': sql,
  })
  // Under its name only when it is whole.
  await writeFile(`${file}.part`, zip, { mode: 0o600 })
  await rename(`${file}.part`, file)
  return manifest
}
