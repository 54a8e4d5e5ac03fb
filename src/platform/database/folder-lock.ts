import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const lockName = 'in-use.pid'

/**
 * Keeps a second process away from the embedded database, which has no lock of its own (two processes
 * would lose each other's rows). A lock left by a process that has died is taken over.
 *
 * @throws Error with a Vietnamese sentence when another living process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, lockName)
  for (const attempt of [1, 2]) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      const release = () => rmSync(file, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(readFileSync(file, 'utf8'))
      if (attempt === 2 || isAlive(holder))
        throw new Error(
          `Thư mục dữ liệu ${folder} đang được một tiến trình khác dùng (số ${holder}). Hãy dừng phần mềm đang chạy rồi thử lại.`,
        )
      rmSync(file, { force: true })
    }
  }
  throw new Error(`Không khóa được thư mục dữ liệu ${folder}.`)
}

/** Whether a living process, other than this one, holds the folder. */
export function folderInUse(folder: string): boolean {
  try {
    return isAlive(Number(readFileSync(join(folder, lockName), 'utf8')))
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
