import { createServer } from 'node:http'

/**
 * While the sample unions are loaded, whoever opens the address sees how far it is; the page looks again by itself.
 * Answers 503, so that a program knows to come back.
 */
export async function showWaitingPage(
  port: number,
): Promise<{ tell(share: number): void; close(): Promise<void> }> {
  let percent = 0
  const server = createServer((_request, response) => {
    response.writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '3',
      connection: 'close',
    })
    response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="3">
<meta name="viewport" content="width=device-width"><title>Đang chuẩn bị · Công đoàn Mở</title>
<body style="font: 1.1rem/1.6 system-ui; max-width: 32rem; margin: 20vh auto; padding: 0 1rem">
<h1 style="font-size: 1.5rem">Đang chuẩn bị lần đầu</h1>
<p>Phần mềm đang nạp dữ liệu mẫu của năm công đoàn. Trang này tự mở khi xong.</p>
<p><progress max="100" value="${percent}" style="width: 100%" aria-label="Đã nạp"></progress> ${percent}%</p>`)
  })
  await new Promise<void>((listening, fail) => {
    server.once('error', fail)
    server.listen(port, listening)
  })
  return {
    tell(share) {
      percent = Math.floor(share * 100)
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
