import { isEmptyPlace, loadDemoIfEmpty } from '../database/demo/load-if-empty.ts'
import { settings } from '../src/platform/settings.ts'
import { buildIfStale } from './setup/build-if-stale.ts'
import { progressLine } from './setup/progress.ts'
import { showWaitingPage } from './setup/waiting-page.ts'

process.env.NODE_ENV ??= 'production'
try {
  buildIfStale(() => console.log('Đang dựng các trang (chỉ làm lại khi phần mềm có thay đổi)…'))
  if (settings.demo && (await isEmptyPlace())) await loadDemoBehindPage()
  // Loaded only now, because the server takes in the pages that were just built.
  const { serve } = await import('../src/server.ts')
  const server = await serve()
  console.log(`Công đoàn Mở đang chạy tại http://localhost:${server.port} (bấm Ctrl+C để dừng)`)
  if (await isEmptyPlace()) (await import('../src/app/sign-in/setup-code.ts')).setupCode()
  stopOnSignal(server.close)
} catch (error) {
  console.error(`Không khởi động được. ${sentenceFor(error)}`)
  process.exit(1)
}

/** Whoever opens the address meanwhile sees how far it is. */
async function loadDemoBehindPage(): Promise<void> {
  const page = await showWaitingPage(settings.port)
  const line = progressLine('Lần đầu khởi động: đang nạp dữ liệu mẫu của năm công đoàn…')
  await loadDemoIfEmpty((share) => {
    line(share)
    page.tell(share)
  })
  await page.close()
}

/** Ends requests and database in order. Only the first signal counts: a terminal and its parent both pass Ctrl+C on. */
function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      close().then(
        () => process.exit(0),
        (error) => {
          console.error('Dừng chưa trọn vẹn.', error)
          process.exit(1)
        },
      )
    })
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'Cổng mạng này đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=3001 npm start'
  return error.stack?.replace(/^Error: /, '') ?? error.message
}
