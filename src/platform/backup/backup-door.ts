import { existsSync, watch } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from '../database/connect.ts'
import { writeBackup } from './write-backup.ts'

const request = 'backup.request'
const answer = 'backup.answer'

/**
 * Lets `npm run backup` ask the running server, which alone may open the embedded database, for a backup: the command leaves
 * a file with the wanted name in the data folder, the server answers with another. No port and no password is needed,
 * because only the owner of the folder can write there.
 */
export async function openBackupDoor(dataDir: string, connection: Connection): Promise<() => void> {
  await mkdir(dataDir, { recursive: true })
  await rm(join(dataDir, request), { force: true })
  let working = false
  const watcher = watch(dataDir, (_event, name) => {
    if (name !== request || working || !existsSync(join(dataDir, request))) return
    working = true
    answerRequest(dataDir, connection)
      .catch((error) => console.error('Sao lưu không thành:', error))
      .finally(() => {
        working = false
      })
  })
  return () => watcher.close()
}

async function answerRequest(dataDir: string, connection: Connection): Promise<void> {
  const file = (await readFile(join(dataDir, request), 'utf8')).trim()
  await rm(join(dataDir, request), { force: true })
  const outcome = await writeBackup(connection, file).then(
    () => ({ done: true }),
    (error: Error) => ({ done: false, sentence: error.message }),
  )
  await writeWhole(join(dataDir, answer), JSON.stringify(outcome))
}

/** The other side looks as soon as the name is there: it must not find a file that is still empty. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text)
  await rename(`${path}.part`, path)
}

/** Asks the running server and waits for its answer. @throws Error when it says no or says nothing for ten minutes. */
export async function askForBackup(dataDir: string, file: string): Promise<void> {
  await rm(join(dataDir, answer), { force: true })
  await writeWhole(join(dataDir, request), file)
  for (let waited = 0; waited < 600_000; waited += 200) {
    await wait(200)
    if (!existsSync(join(dataDir, answer))) continue
    const outcome = JSON.parse(await readFile(join(dataDir, answer), 'utf8')) as {
      done: boolean
      sentence?: string
    }
    await rm(join(dataDir, answer), { force: true })
    if (outcome.done) return
    throw new Error(outcome.sentence)
  }
  throw new Error('Phần mềm đang chạy không trả lời yêu cầu sao lưu.')
}
