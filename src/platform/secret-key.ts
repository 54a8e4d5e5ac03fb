import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from './settings.ts'

let known: string | undefined

/**
 * The installation's one secret: SECRET_KEY, or `<DATA_DIR>/secret.key`, made at first need and readable by the owner only.
 * Without it ID numbers cannot be read again: it belongs into every backup.
 */
export function secretKey(): string {
  known ??= settings.secretKey ?? keyFile(settings.dataDir)
  return known
}

function keyFile(folder: string): string {
  const file = join(folder, 'secret.key')
  const read = () => readFileSync(file, 'utf8').trim()
  try {
    return read()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  mkdirSync(folder, { recursive: true })
  // Written beside and linked in one step: of two processes that start together one wins, and nobody reads half a key.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return read()
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
