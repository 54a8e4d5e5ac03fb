import { recoverAccount } from '../src/modules/identity/index.ts'
import { dayOf } from '../src/platform/clock.ts'
import { closeConnection } from '../src/platform/database/connect.ts'
import { Refused } from '../src/platform/errors.ts'
import { settings } from '../src/platform/settings.ts'
import { formatDay } from '../src/platform/vietnamese/format-day.ts'
import { openOrExplain } from './setup/open-or-explain.ts'

// npm run recover -- <user name>     prints a one-time code for somebody who has lost every way in and has nobody above
const userName = process.argv[2]
if (!userName) {
  console.error('Hãy ghi tên đăng nhập: npm run recover -- <tên đăng nhập>')
  process.exit(2)
}
const { db } = await openOrExplain()
try {
  const { code, name, expiresOn } = await recoverAccount(
    { db, actor: null, today: dayOf(new Date()) },
    userName,
  )
  console.log(`Mã đặt lại mật khẩu của ${name}: ${code}`)
  console.log(`Mở ${settings.publicUrl.replace(/\/$/, '')}/sign-in/reset rồi gõ mã.`)
  console.log(
    `Mã dùng một lần, đến hết ngày ${formatDay(expiresOn)}; bước xác thực thứ hai và khóa truy cập cũ cũng được bỏ. Việc này đã ghi vào nhật ký.`,
  )
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 1
}
await closeConnection()
