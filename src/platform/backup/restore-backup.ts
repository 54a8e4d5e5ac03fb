import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type pg from 'pg'
import type { Manifest } from './write-backup.ts'

export type Backup = { manifest: Manifest; secretKey: string; sql: string }

/** @throws Error with a Vietnamese sentence where the file is not a whole backup of this product. */
export async function readBackup(file: string): Promise<Backup> {
  const parts = unzip(await readFile(file))
  const [manifest, key, sql] = [parts['manifest.json'], parts['secret.key'], parts['database.sql']]
  if (!manifest || !key || !sql) throw new Error('Tệp này không phải bản sao lưu của Công đoàn Mở.')
  const told = JSON.parse(strFromU8(manifest)) as Manifest
  if (createHash('sha256').update(sql).digest('hex') !== told.sha256)
    throw new Error('Bản sao lưu bị hỏng: nội dung không khớp với mã kiểm. Hãy dùng một bản khác.')
  return { manifest: told, secretKey: strFromU8(key), sql: strFromU8(sql) }
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch {
    throw new Error('Tệp này không phải bản sao lưu của Công đoàn Mở, hoặc đã bị cắt cụt.')
  }
}

/** Loads a dump into an empty database, in one transaction. */
export async function loadDump(pool: pg.Pool, sql: string): Promise<void> {
  const { rows } = await pool.query("select 1 from pg_namespace where nspname = 'platform'")
  if (rows.length > 0)
    throw new Error('Cơ sở dữ liệu này không trống. Hãy phục hồi vào một nơi trống.')
  const client = await pool.connect()
  try {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'congdoan_server') then create role congdoan_server nologin noinherit; end if;
    end $$; grant congdoan_server to current_user`)
    await client.query(`begin; ${sql}; commit`)
    await client.query('discard all')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
