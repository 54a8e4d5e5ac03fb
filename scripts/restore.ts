import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDump, readBackup } from '../src/platform/backup/restore-backup.ts'
import { openUnmigrated } from '../src/platform/database/connect.ts'
import { settings } from '../src/platform/settings.ts'

// npm run restore -- <file>     fills an empty place (DATA_DIR, or the database of DATABASE_URL) from a backup, then verifies it
const file = process.argv[2]
try {
  if (!file) throw new Error('Hãy cho biết tệp sao lưu: npm run restore -- <tệp>')
  const { sql, secretKey, manifest } = await readBackup(file)
  keepKey(secretKey)
  const opened = await openUnmigrated()
  await loadDump(opened.pool, sql)
  await opened.close()
  console.log(`Đã phục hồi bản sao lưu lập lúc ${manifest.madeAt}. Đang kiểm tra toàn vẹn…`)
} catch (error) {
  console.error(`Không phục hồi được. ${(error as Error).message}`)
  process.exit(1)
}
process.exit(spawnSync(process.execPath, ['scripts/verify.ts'], { stdio: 'inherit' }).status ?? 1)

/** ID numbers can be read only with the key they were written with. */
function keepKey(key: string): void {
  if (settings.secretKey) {
    if (settings.secretKey.trim() !== key.trim())
      throw new Error(
        'SECRET_KEY đang đặt khác với khóa trong bản sao lưu. Hãy bỏ SECRET_KEY hoặc đặt lại đúng khóa cũ.',
      )
    return
  }
  const kept = join(settings.dataDir, 'secret.key')
  if (existsSync(kept))
    throw new Error(
      `Thư mục ${settings.dataDir} đã có dữ liệu. Hãy phục hồi vào một thư mục trống.`,
    )
  mkdirSync(settings.dataDir, { recursive: true })
  writeFileSync(kept, `${key.trim()}\n`, { mode: 0o600 })
}
