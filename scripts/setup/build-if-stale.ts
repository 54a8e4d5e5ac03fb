import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { nodeArguments } from './tool.ts'

/** Everything the bundler may read. Tests are left out: changing one does not change the product. */
const sources = ['src/**/*', 'database/**/*', 'public/**/*', '*.json', '*.config.ts']
const stampFile = 'build/.stamp'

/**
 * Builds the pages unless the last build came from the same sources. Reading all sources takes some hundredths of a second.
 * @param beforeBuilding called only when there is something to build, for a word to the person who waits
 */
export function buildIfStale(beforeBuilding: () => void): void {
  const stamp = stampOf(sourceFiles())
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  beforeBuilding()
  // Without its stamp a build that is cut short counts as none.
  rmSync(stampFile, { force: true })
  runQuietly('typegen')
  runQuietly('build')
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

export function stampOf(files: { path: string; content: string | Buffer }[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${content.length}\0`).update(content)
  return hash.digest('hex')
}

function sourceFiles() {
  return globSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path, content: readFileSync(path) }))
}

/** The bundler's hundreds of lines are shown only when it fails. */
function runQuietly(command: 'typegen' | 'build'): void {
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' }
  // Tests build as well, and the plugins must not take the build for a test.
  delete environment.VITEST
  const result = spawnSync(process.execPath, nodeArguments(['react-router', command]), {
    env: environment,
    encoding: 'utf8',
  })
  if (result.status === 0) return
  throw new Error(`react-router ${command}:\n${result.stdout}\n${result.stderr}`)
}
