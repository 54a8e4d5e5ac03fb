import { readFile, writeFile } from 'node:fs/promises'
import { generate, PostgresDialect } from 'kysely-codegen'
import { connectPGlite } from '../src/platform/database/connect.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { openPGliteInMemory } from '../src/platform/database/open-pglite.ts'

// Writes src/platform/database/schema.gen.ts from the migrated schema; with --check it only says whether the file is up to date.
const file = 'src/platform/database/schema.gen.ts'
const { db, pool, close } = connectPGlite(await openPGliteInMemory())
await migrate(pool)
const source = await generate({
  db,
  dialect: new PostgresDialect({ defaultSchemas: ['public'] }),
  camelCase: true,
  excludePattern: 'public.*',
  typeMapping: { int8: 'number', date: 'string', daterange: 'string', bytea: 'Buffer' },
})
await close()
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== source) {
    console.error(`${file} is not what the migrations give; run npm run generate`)
    process.exit(1)
  }
} else {
  await writeFile(file, source)
}
process.exit(0)
