import { readFileSync } from 'node:fs'
import { writeSheet } from '../src/platform/spreadsheet/write-sheet.ts'
import { quantile } from './measure.ts'
import type { Visits } from './pages.ts'
import { askJson, type BenchServer, signIn } from './server.ts'

const rowCount = Number(process.env.BENCH_IMPORT_ROWS ?? 20_000)
const clickers = 4
/** Between two clicks of a person. */
const restMs = 250

/** What a large import costs, and what other people notice of it. Seconds, milliseconds, megabytes. */
export type ImportResult = {
  rows: number
  columns: number
  seconds: { upload: number; check: number; apply: number; undo: number }
  /** `lost`: what got no answer, because the connection broke or the answer was an error. */
  others: { pages: number; lost: number; p50: number; p95: number; most: number }
  /** The same pages just before, with nobody importing. */
  quiet: { p50: number; p95: number }
  /** By how much the server's process grew at most; null where the system does not tell. */
  grownMb: number | null
}

/**
 * One officer brings in a file of 20,000 rows, looks at the preview's making, writes it and takes it back, over HTTP; four other
 * people go on opening pages of their own unions all the while.
 */
export async function measureImport(
  server: BenchServer,
  visits: Visits,
  { unitId, userName }: { unitId: number; userName: string },
): Promise<ImportResult> {
  const { address } = server
  const cookie = await signIn(address, userName)
  const file = (await workbook()).toString('base64')
  const ask = <Answer>(name: string, input: object) =>
    askJson<Answer>(address, `members.${name}`, { unitId, ...input }, cookie)
  const quiet = clickAround(visits)
  await new Promise((resolve) => setTimeout(resolve, 5000))
  const { times: before } = await quiet.stop()

  const memory = watchMemory(server.pid)
  const others = clickAround(visits)
  const seconds = { upload: 0, check: 0, apply: 0, undo: 0 }
  const { importId } = await timed(seconds, 'upload', () =>
    ask<{ importId: number }>('start-import', { fileName: 'danh-sach.xlsx', file }),
  )
  const about = { importId, openGroupsOn: '2010-01-01' }
  await timed(seconds, 'check', () => ask('check-import', about))
  const { added } = await timed(seconds, 'apply', () =>
    ask<{ added: number }>('apply-import', { importId }),
  )
  if (added !== rowCount) throw new Error(`${added} of ${rowCount} rows were taken`)
  const { times, lost } = await others.stop()
  const grownMb = memory.stop()
  await timed(seconds, 'undo', () => ask('undo-import', { importId }))
  return {
    rows: rowCount,
    columns: headings.length,
    seconds,
    others: {
      pages: times.length,
      lost,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      most: Math.max(...times),
    },
    quiet: { p50: quantile(before, 0.5), p95: quantile(before, 0.95) },
    grownMb,
  }
}

async function timed<Name extends string, Answer>(
  seconds: Record<Name, number>,
  name: Name,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const started = performance.now()
  const answer = await work()
  seconds[name] = (performance.now() - started) / 1000
  return answer
}

type Clicks = { times: number[]; lost: number }

/** Each opens a page, reads a moment, opens the next. `stop` gives how long each page took, and how many got no answer. */
function clickAround(visits: Visits): { stop(): Promise<Clicks> } {
  const ways = Object.entries(visits)
  const clicks: Clicks = { times: [], lost: 0 }
  let on = true
  const click = async (who: number) => {
    for (let serial = who; on; serial += clickers) {
      const started = performance.now()
      const [name, open] = ways[serial % ways.length] ?? []
      try {
        await open?.(serial)
        clicks.times.push(performance.now() - started)
      } catch (error) {
        clicks.lost += 1
        console.error(`${name}:`, error)
      }
      await new Promise((resolve) => setTimeout(resolve, restMs))
    }
  }
  const all = Promise.all(Array.from({ length: clickers }, (_, who) => click(who)))
  return {
    async stop() {
      on = false
      await all
      return clicks
    },
  }
}

function watchMemory(pid: number): { stop(): number | null } {
  const first = residentMb(pid)
  let most = first
  const watch = setInterval(() => {
    most = Math.max(most ?? 0, residentMb(pid) ?? 0)
  }, 100)
  return {
    stop() {
      clearInterval(watch)
      return first === null || most === null ? null : most - first
    },
  }
}

function residentMb(pid: number): number | null {
  try {
    const said = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return said ? Number(said[1]) / 1024 : null
  } catch {
    return null
  }
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng']
const given = ['Hoa', 'Bình', 'Nam', 'Hằng', 'Tuấn', 'Quỳnh', 'Đức', 'Thủy', 'Sơn']
const born = (i: number) => ({ year: 1965 + (i % 35), month: 1 + (i % 12), day: 1 + (i % 28) })
const pad = (number: number, digits: number) => String(number).padStart(digits, '0')

/** What officers keep: 17 columns that the import knows and three that it leaves out. */
const headings: readonly [string, (i: number) => string][] = [
  ['STT', (i) => String(i + 1)],
  [
    'Họ và tên',
    (i) => `${families[i % 7]} ${i % 2 ? 'Văn' : 'Thị'} ${given[(i * 5) % 9]} ${given[i % 9]}`,
  ],
  ['Giới tính', (i) => (i % 2 ? 'Nam' : 'Nữ')],
  ['Ngày sinh', (i) => `${pad(born(i).day, 2)}/${pad(born(i).month, 2)}/${born(i).year}`],
  ['Số CCCD', (i) => `036${i % 2 ? 0 : 1}${pad(born(i).year % 100, 2)}${pad(i, 6)}`],
  ['Số thẻ đoàn viên', (i) => `BD${pad(i, 6)}`],
  ['Ngày cấp thẻ', () => '01/05/2018'],
  ['Ngày vào công đoàn', (i) => `26/03/${2000 + (i % 24)}`],
  ['Tổ công đoàn', (i) => `Tổ nhập ${1 + (i % 20)}`],
  ['Chức vụ chuyên môn', () => 'Chuyên viên'],
  ['Loại lao động', () => 'Viên chức'],
  ['Trình độ chuyên môn', () => 'Đại học'],
  ['Lý luận chính trị', () => 'Trung cấp'],
  ['Dân tộc', () => 'Kinh'],
  ['Quê quán', (i) => `xã số ${i % 200}, tỉnh Nam Định`],
  ['Địa chỉ', (i) => `số ${i % 90} đường Trần Phú, phường ${i % 30}`],
  ['Điện thoại', (i) => `09${pad(10_000_000 + i, 8)}`],
  ['Thư điện tử', (i) => `nguoi.${i}@example.com`],
  ['Chức vụ công đoàn', () => ''],
  ['Ghi chú', (i) => `dòng ${i}`],
]

function workbook(): Promise<Buffer> {
  return writeSheet({
    sheetName: 'Danh sách',
    columns: headings.map(([header]) => ({ header, kind: 'text' as const })),
    rows: Array.from({ length: rowCount }, (_, i) => headings.map(([, of]) => of(i))),
  })
}
