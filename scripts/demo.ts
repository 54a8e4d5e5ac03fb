import { loadDemoIfEmpty } from '../database/demo/load-if-empty.ts'
import { closeConnection } from '../src/platform/database/connect.ts'
import { openOrExplain } from './setup/open-or-explain.ts'
import { progressLine } from './setup/progress.ts'

// npm run demo     loads the five unions into an empty place
await openOrExplain()
const loaded = await loadDemoIfEmpty(progressLine('Đang nạp dữ liệu mẫu của năm công đoàn…'))
await closeConnection()
console.log(
  loaded
    ? 'Đã nạp xong.'
    : 'Không nạp: cơ sở dữ liệu đã có đơn vị hoặc tài khoản. Hãy dùng một thư mục dữ liệu trống.',
)
process.exit(loaded ? 0 : 1)
