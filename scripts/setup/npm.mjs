import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'

/**
 * Runs the machine's own npm under the Node given, quietly, in `folder` and nowhere above it. The Node matters: under
 * an old one npm silently chooses older library versions.
 * @param {string} node
 * @param {string} folder
 * @param {string[]} command
 * @returns {{ done: boolean, complaint: string }} `complaint` is what npm wrote about a failure
 */
export function runNpm(node, folder, command) {
  const always = [
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ]
  // By npm's own patience a machine without network would wait 70 seconds for our sentence.
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000']
  const result = spawnSync(node, [findNpm(), ...command, ...always, ...patience], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // The reason stands at the top; below it npm prints pages of its own options.
  const complaint = (result.stderr ?? '').trim().split('\n').slice(0, 8).join('\n')
  return { done: result.status === 0, complaint }
}

/** The JavaScript of npm: the npm that started us, the one beside our Node, or the first on PATH. */
function findNpm() {
  const beside = dirname(process.execPath)
  const places = [
    process.env.npm_execpath ?? '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => [
        join(folder, 'npm'),
        join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
      ]),
  ]
  for (const place of places) {
    if (!existsSync(place)) continue
    const npm = realpathSync(place)
    // Another package manager may have started us, and npm on PATH may be a shell script around the real one.
    if (basename(npm) === 'npm-cli.js') return npm
  }
  throw new CannotStart(
    'Không tìm thấy npm trên máy này. Hãy cài Node (có kèm npm) từ https://nodejs.org rồi chạy lại.',
  )
}
