import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.mjs'
import { runNpm } from './npm.mjs'

/**
 * What the libraries in node_modules were installed from. The platform belongs to it, because a folder that was carried
 * from another kind of machine holds binaries that do not run here.
 * @param {string} lock text of package-lock.json
 * @param {string} platform for example "linux-x64"
 */
export function stampOf(lock, platform) {
  return `${platform} ${createHash('sha256').update(lock).digest('hex')}`
}

/**
 * Whether npm's own note of what it installed (node_modules/.package-lock.json) says the same as package-lock.json.
 * Optional packages may be missing: they belong to other platforms.
 * @param {string} lock text of package-lock.json
 * @param {string} note text of node_modules/.package-lock.json
 */
export function isInstalled(lock, note) {
  const wanted = packagesIn(lock)
  const present = packagesIn(note)
  const rightVersion = Object.entries(wanted).every(([path, { version, optional }]) =>
    present[path] ? present[path].version === version : path === '' || optional === true,
  )
  return rightVersion && Object.keys(present).every((path) => path in wanted)
}

/**
 * @param {string} text
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(text) {
  return JSON.parse(text).packages ?? {}
}

/**
 * Makes node_modules match package-lock.json, development tools included: the first start builds the pages with them.
 * @param {string} root folder of the project
 * @param {string} node the Node that npm has to run under
 * @param {(sentence: string) => void} say
 */
export function installLibraries(root, node, say) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = stampOf(lock, `${process.platform}-${process.arch}`)
  const stampFile = join(root, 'node_modules', '.congdoan-installed')
  const stampNow = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
  if (stampNow === stamp) return

  const noteFile = join(root, 'node_modules', '.package-lock.json')
  const carriedOver = stampNow !== undefined && stampNow.split(' ')[0] !== stamp.split(' ')[0]
  const installedByHand =
    !carriedOver && existsSync(noteFile) && isInstalled(lock, readFileSync(noteFile, 'utf8'))
  if (!installedByHand) {
    say('Đang cài các thư viện cần dùng (lần đầu mất chừng một phút)…')
    // Not `npm ci`: it refuses a lock that lacks the optional packages of other platforms, which not every registry has.
    const npm = runNpm(node, root, ['install', '--no-save', '--include=dev'])
    if (!npm.done)
      throw new CannotStart(
        `${npm.complaint}\nKhông cài được các thư viện. Hãy kiểm tra kết nối mạng và chỗ trống trên ổ đĩa rồi chạy lại.`,
      )
  }
  writeFileSync(stampFile, stamp)
}
