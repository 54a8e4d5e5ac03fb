import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stampOf } from '../../../scripts/setup/build-if-stale.ts'

const shelf = '.cache/journeys'
const sources = ['database/**/*', 'src/modules/**/*.ts', 'src/platform/**/*.ts']

/**
 * A folder with the five unions, to be copied. Loading them takes more than a minute, so the loaded folder is kept and used
 * again until something that it was made from changes.
 */
export function preparedData(): string {
  const kept = join(shelf, stampOf(sourceFiles()).slice(0, 16))
  if (!existsSync(kept)) load(kept)
  return kept
}

function load(kept: string): void {
  console.log('Loading the five unions (only when their sources have changed)…')
  rmSync(shelf, { recursive: true, force: true })
  mkdirSync(shelf, { recursive: true })
  const fresh = `${kept}.loading`
  const { status } = spawnSync(process.execPath, ['scripts/demo.ts'], {
    env: { ...environment(), DATA_DIR: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the demonstration could not be loaded')
  renameSync(fresh, kept)
}

/** Journeys walk on the embedded database: what a machine with nothing installed has. */
export function environment(): NodeJS.ProcessEnv {
  const { VITEST: _, DATABASE_URL: __, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production' }
}

function sourceFiles() {
  return globSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes('/screens'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path, content: readFileSync(path) }))
}
