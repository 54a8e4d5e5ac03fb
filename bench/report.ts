import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import type { Measured } from './measure.ts'
import { clients, type EngineResult } from './measure-engine.ts'

/** The tables as Markdown, which also reads well on a screen. */
export function report(results: readonly EngineResult[], loadBefore: number): string {
  return [
    '# Đo tốc độ',
    '',
    `Ngày ${new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })} · ${machine(loadBefore)}`,
    '',
    `1.000 đơn vị cơ sở, cây bốn cấp, 100.000 đoàn viên (và 5.000 người đã rời). p50, p95: mili giây, một người dùng; lượt/giây: ${clients} người cùng lúc (một người ở việc lâu hơn 0,2 giây).`,
    '“Trình điều khiển” là chính các câu lệnh ấy (kể cả begin, commit) gửi thẳng qua node-postgres, đo xen kẽ trong cùng lượt; tỷ lệ là của phần mềm so với nó.',
    ...results.flatMap(ofEngine),
    '',
    '## Lần đầu mở trang: dung lượng truyền (kB, đã nén)',
    '',
    ...table(
      ['trang', 'mã', 'kiểu', 'mã + kiểu'],
      (results[0]?.firstLoads ?? []).map(({ path, script, style }) => [
        path.replace(/\d+/, ':unitId'),
        kilobytes(script),
        kilobytes(style),
        kilobytes(script + style),
      ]),
    ),
    '',
  ].join('\n')
}

function ofEngine(result: EngineResult): string[] {
  const { engine, version, seconds, blind, operations, pages } = result
  return [
    '',
    `## ${engine} ${version}`,
    '',
    ...table(
      [
        'việc',
        'câu lệnh',
        'p50',
        'p95',
        'lượt/giây',
        'trình điều khiển p50',
        'lượt/giây',
        'tỷ lệ',
        'tỷ lệ, lệnh đặt tên',
      ],
      operations.map(({ name, statements, ours, raw, named }) => [
        name,
        String(statements),
        ...cells(ours),
        milliseconds(raw.p50),
        whole(raw.perSecond),
        raw.ratio.toFixed(2),
        named.ratio.toFixed(2),
      ]),
    ),
    '',
    ...table(
      ['quỹ của 1.000 người, cả việc', 'p50', 'viết tay bằng SQL p50', 'tỷ lệ'],
      result.funds.map(({ name, ours, raw, ratio }) => [
        name,
        milliseconds(ours),
        milliseconds(raw),
        ratio.toFixed(2),
      ]),
    ),
    '',
    ...table(
      [
        'phiếu kín của cả công đoàn',
        'cả cuộc',
        'nhận phiếu/giây',
        'bỏ phiếu/giây',
        'chèn trần/giây',
        'kiểm phiếu',
      ],
      [
        [
          `${whole(result.votes.voters)} người`,
          `${result.votes.seconds.toFixed(1)} giây`,
          whole(result.votes.papersPerSecond),
          whole(result.votes.ballotsPerSecond),
          whole(result.votes.insertsPerSecond),
          `${result.votes.countSeconds.toFixed(1)} giây`,
        ],
      ],
    ),
    '',
    ...table(
      [
        'ghi có mặt ở cửa, ba điện thoại',
        'từng người/giây',
        'mỗi lần 25 người: người/giây',
        'chèn trần/giây',
      ],
      [
        [
          `${whole(result.door.people)} người`,
          whole(result.door.onePerSecond),
          whole(result.door.partsPerSecond),
          whole(result.door.insertsPerSecond),
        ],
      ],
    ),
    '',
    ...table(
      ['qua HTTP, đã đăng nhập', 'p50', 'p95', 'lượt/giây'],
      pages.map((page) => [page.name, ...cells(page)]),
    ),
    '',
    `Nạp dữ liệu ${whole(seconds.fill)} giây; đếm mọi chỉ tiêu lần đầu ${seconds.firstCount.toFixed(1)} giây.`,
    `p50 trước khi chạy “analyze” (cơ sở dữ liệu chưa có thống kê): ${blind.map(({ name, p50 }) => `${name} ${milliseconds(p50)}`).join('; ')}.`,
    '',
    ...ofImport(result.import),
  ]
}

function ofImport({
  rows,
  columns,
  seconds,
  others,
  quiet,
  grownMb,
}: EngineResult['import']): string[] {
  const took = (number: number) => `${number.toFixed(1)} giây`
  return [
    `Nhập tệp ${rows.toLocaleString('vi-VN')} dòng × ${columns} cột qua HTTP, trong khi bốn người khác mở trang (nghỉ 0,25 giây giữa hai lần bấm):`,
    '',
    ...table(
      [
        'tải lên',
        'xem trước',
        'ghi',
        'hoàn tác',
        'trang của người khác p50',
        'p95',
        'lâu nhất',
        'không được trả lời',
        'p50 khi không ai nhập',
        'p95',
        'bộ nhớ tăng',
      ],
      [
        [
          took(seconds.upload),
          took(seconds.check),
          took(seconds.apply),
          took(seconds.undo),
          `${milliseconds(others.p50)} (${others.pages} trang)`,
          milliseconds(others.p95),
          milliseconds(others.most),
          whole(others.lost),
          milliseconds(quiet.p50),
          milliseconds(quiet.p95),
          grownMb === null ? 'không đo được' : `${whole(grownMb)} MB`,
        ],
      ],
    ),
  ]
}

function cells({ p50, p95, perSecond }: Measured): string[] {
  return [milliseconds(p50), milliseconds(p95), whole(perSecond)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)]
}

function machine(loadBefore: number): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  const libraries = ['pg', 'kysely', 'react-router', 'react', 'hono']
  const versions = libraries.map((name) => `${name} ${dependencies[name]}`).join(', ')
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} lõi, ${memory} GB bộ nhớ, ${process.platform}; Node ${process.version.slice(1)}, ${versions}; tải máy trước khi đo ${loadBefore.toFixed(1)}, sau khi đo ${loadavg()[0]?.toFixed(1)}`
}

const milliseconds = (number: number) => number.toFixed(number < 10 ? 2 : 1)
const whole = (number: number) => String(Math.round(number))
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
