import { describe, expect, it } from 'vitest'
import type { Visitor } from './world/visitor.ts'
import { everySize, visit } from './world.ts'

/** Unions whose book nobody else writes in. */
const unions = { phone: 'trung-uong-doan', desktop: 'cdvc-nam-dinh' } as const
const bankNotes = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500]
const words = (amount: number) => amount.toLocaleString('vi-VN')

describe.each(everySize)('on a %s', (size) => {
  it('a treasurer receives and pays, twice two eyes see what is large, the month is closed and checked', async () => {
    const chair = await visit({ size, as: `${unions[size]}.chair` })
    await chair.open('/')
    const book = `${new URL(chair.page.url()).pathname}/ledger`
    await chair.open(`${book}/accounts`)
    await chair.page.locator('summary', { hasText: 'Đặt mức mới' }).click()
    await chair.type('Từ số tiền (đồng)', '5.000.000')
    await chair.type('Số quyết định, quy chế', '05/QĐ-CĐCS')
    await chair.type('Ngày quyết định', dayOf(new Date()))
    await chair.press('Đặt mức')
    await chair.sees('Hiện nay: từ 5.000.000 ₫ trở lên.')

    const treasurer = await visit({ size, as: `${unions[size]}.treasurer` })
    await treasurer.open(`${book}/receipts/new`)
    await treasurer.type('Ngày thu', dayOf(lastMonth()))
    await fill(treasurer, '20.000.000', 'Nguồn thu')
    await treasurer.type('Họ tên người nộp tiền', 'Tổ công đoàn Văn phòng')
    await treasurer.type('Lý do nộp', 'Đoàn phí quý III')
    await treasurer.picture('lap-phieu-thu')
    await treasurer.press('Lập phiếu thu', /\/entries\/\d+$/)
    await treasurer.sees(/^Đã lập phiếu thu số \d+\.$/)

    await treasurer.open(`${book}/payments/new`)
    await fill(treasurer, '7.000.000', 'Mục chi')
    await treasurer.type('Họ tên người nhận tiền', 'Bà Lê Thị Hồng')
    await treasurer.type('Lý do chi', 'Mua quà Tết cho đoàn viên')
    await treasurer.press('Lập phiếu chi')
    await treasurer.sees(/hai người duyệt/)
    await treasurer.press('Đề nghị duyệt chi', /\/ledger\/proposals$/)

    await chair.open(`${book}/proposals?state=waiting`)
    await chair.page
      .locator('summary', { hasText: /^Duyệt$/ })
      .first()
      .click()
    await chair.picture('duyet-chi')
    await chair.press('Đồng ý')
    await chair.sees('Đã duyệt. Thủ quỹ có thể chi.')

    await treasurer.open(`${book}/proposals?state=approved`)
    await treasurer.page.locator('summary', { hasText: 'Chi tiền' }).first().click()
    await treasurer.press('Lập phiếu chi', /\/entries\/\d+$/)
    await treasurer.sees(/^Đã lập phiếu chi số \d+\.$/)
    expect(await treasurer.text()).toContain('Bảy triệu đồng')
    await treasurer.picture('phieu-chi')
    const voucher = await treasurer.page.request.get(`${treasurer.page.url()}/voucher.pdf`)
    expect(voucher.headers()['content-type']).toContain('application/pdf')
    expect((await voucher.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-')

    const month = dayOf(lastMonth()).replace(/^\d+\/0?/, '')
    await treasurer.open(`${book}/periods`)
    await treasurer.type('Khóa đến hết tháng', month)
    await treasurer.press('Khóa sổ')
    await treasurer.sees(/^Sổ đã khóa đến hết tháng/)

    const inspector = await visit({ size, as: `${unions[size]}.inspector` })
    await inspector.open(`${book}/cash-counts`)
    let left = Number(/còn ([\d.]+) ₫/.exec(await inspector.text())?.[1]?.replaceAll('.', ''))
    expect(left).toBeGreaterThanOrEqual(13_000_000)
    await inspector.type('Kiểm tra cho tháng đã khóa', month)
    for (const note of bankNotes) {
      await inspector.type(`${words(note)} đồng`, String(Math.floor(left / note)))
      left %= note
    }
    await inspector.press('Ghi kết quả kiểm tra')
    await inspector.sees('Khớp')
    await inspector.open(`${book}/periods`)
    await inspector.sees('Đã kiểm tra')
    await inspector.picture('khoa-so')
  })
})

async function fill(treasurer: Visitor, amount: string, kind: string): Promise<void> {
  await treasurer.type('Số tiền (đồng)', amount)
  await treasurer.field(kind).selectOption({ index: 1 })
}

/** A day of the month before this one. */
function lastMonth(): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15))
}

/** dd/MM/yyyy in Vietnam. */
function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment)
}
