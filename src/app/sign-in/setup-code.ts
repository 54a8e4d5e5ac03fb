import { clientAddress, countGuess, forgetGuesses, newCode, sameCode } from '#identity'
import type { Database } from '#platform/database/connect.ts'
import { Invalid } from '#platform/errors.ts'
import { settings } from '#platform/settings.ts'

// The script that starts the server and the bundled screens are two copies of this file in one process.
const slot = Symbol.for('congdoan-mo.setup-code')
type Holder = { [slot]?: string }

/**
 * The code that an empty place asks for, so that whoever finds the address first cannot take it over: what SETUP_CODE says,
 * else made for this run and printed in the terminal.
 */
export function setupCode(): string {
  const holder = globalThis as Holder
  if (holder[slot] === undefined) {
    holder[slot] = settings.setupCode ?? newCode()
    const shown = settings.setupCode ? '(như biến SETUP_CODE)' : holder[slot]
    console.log(`Chưa có dữ liệu. Mã thiết lập để lập đơn vị đầu tiên: ${shown}`)
  }
  return holder[slot]
}

/**
 * Proves that somebody sees the server's terminal. Wrong tries of an address are counted and slow it down.
 *
 * @throws Invalid with a sentence beside the field; Refused while the address must wait.
 */
export async function proveSetupCode(db: Database, headers: Headers, typed: string): Promise<void> {
  const subject = `setup:${clientAddress(headers)}` as const
  await countGuess(db, subject)
  if (!sameCode(typed, setupCode()))
    throw new Invalid({
      setupCode: [
        'Mã thiết lập chưa đúng. Mã nằm ở cửa sổ dòng lệnh đã chạy npm start, ngay dưới địa chỉ của phần mềm.',
      ],
    })
  await forgetGuesses(db, subject)
}
