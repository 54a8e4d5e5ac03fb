/**
 * Runs scripts/<task>.ts under a Node that is new enough, with the libraries of package-lock.json in place.
 * Every line of package.json's "scripts" comes through here. Plain JavaScript without dependencies, because it has to
 * run on whatever Node (18 or newer) the machine happens to have, before anything is installed.
 *
 * Progress goes to stderr: stdout belongs to the task (`npm run -s call` prints JSON that programs read).
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './setup/cannot-start.mjs'
import { installLibraries } from './setup/libraries.mjs'
import { findNode } from './setup/node.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [task = '', ...taskArguments] = process.argv.slice(2)

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`${sentence}\n`)

try {
  const script = findTask()
  process.chdir(root)
  const node = findNode(root, say)
  installLibraries(root, node, say)
  hand(node, script)
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  say(error.message)
  process.exitCode = 1
}

function findTask() {
  const script = join(root, 'scripts', `${task}.ts`)
  if (/^[a-z][a-z-]*$/.test(task) && existsSync(script)) return script
  const tasks = readdirSync(join(root, 'scripts'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
  throw new CannotStart(
    `Không có việc nào tên “${task}”. Các việc có thể chạy: ${tasks.join(', ')}.`,
  )
}

/**
 * Hands terminal, signals and exit code over to the task.
 * @param {string} node
 * @param {string} script
 */
function hand(node, script) {
  // `npm` and `npx` started by the task must find the same Node first.
  const PATH = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter)
  const child = spawn(node, [script, ...taskArguments], {
    stdio: 'inherit',
    env: { ...process.env, PATH },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the child as well; a second one would cut its orderly end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  stopWithNpm(child)
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0)
  })
}

/**
 * npm passes signals to the shell between us, which ends without telling anybody: `kill` of `npm start` would leave the
 * server running. So a task that npm started ends when that shell is gone.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 300)
  watch.unref()
}
