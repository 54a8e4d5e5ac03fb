import { dumpDatabase } from '../src/platform/backup/dump-database.ts'
import { loadDump } from '../src/platform/backup/restore-backup.ts'
import { connectPGlite, connectPostgres } from '../src/platform/database/connect.ts'
import { openPGliteFolder } from '../src/platform/database/open-pglite.ts'
import { settings } from '../src/platform/settings.ts'

// DATABASE_URL=postgres://… npm run move-to-postgres     copies the embedded database of DATA_DIR into an empty PostgreSQL database
try {
  if (!settings.databaseUrl)
    throw new Error('Hãy đặt DATABASE_URL là địa chỉ cơ sở dữ liệu PostgreSQL trống.')
  const embedded = connectPGlite(await openPGliteFolder(settings.dataDir))
  const sql = await dumpDatabase(embedded)
  await embedded.close()
  const target = connectPostgres(settings.databaseUrl, 1)
  await loadDump(target.pool, sql)
  await target.close()
  console.log(
    'Đã chuyển xong. Từ nay hãy khởi động với DATABASE_URL này; thư mục dữ liệu cũ vẫn còn nguyên.',
  )
} catch (error) {
  console.error(`Không chuyển được. ${(error as Error).message}`)
  process.exit(1)
}
process.exit(0)
