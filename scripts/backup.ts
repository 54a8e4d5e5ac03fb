import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { askForBackup } from '../src/platform/backup/backup-door.ts'
import { writeBackup } from '../src/platform/backup/write-backup.ts'
import { closeConnection, connection } from '../src/platform/database/connect.ts'
import { folderInUse } from '../src/platform/database/folder-lock.ts'
import { settings } from '../src/platform/settings.ts'

// npm run backup -- [file]     one file with everything in it, made while the server runs or stands still
const stamp = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
const file = resolve(process.argv[2] ?? `backups/congdoan-mo-${stamp}.zip`)
mkdirSync(dirname(file), { recursive: true })
try {
  if (!settings.databaseUrl && folderInUse(settings.dataDir))
    await askForBackup(resolve(settings.dataDir), file)
  else {
    await writeBackup(await connection(), file)
    await closeConnection()
  }
  console.log(
    `Đã sao lưu vào ${file}. Tệp này chứa toàn bộ dữ liệu và khóa giải mã: hãy cất giữ như giữ sổ sách.`,
  )
} catch (error) {
  console.error(`Không sao lưu được. ${(error as Error).message}`)
  process.exit(1)
}
process.exit(0)
