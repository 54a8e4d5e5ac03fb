import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

const unions = { phone: 'dtnn-dong-bac', desktop: 'trung-uong-doan' } as const
const name = 'Quỹ tương trợ'

describe.each(everySize)('on a %s', (size) => {
  it('a fund is founded and collected, lends to a member over two people, and tells everybody how it stands', async () => {
    const as = (role: string) => visit({ size, as: `${unions[size]}.${role}` })
    const chair = await as('chair')
    await chair.open('/')
    const funds = `${new URL(chair.page.url()).pathname}/funds`
    await chair.open(`${funds}/new`)
    await chair.type('Tên quỹ', name)
    await chair.type('Mức đóng', '100.000')
    await chair.type('Mức vay cao nhất', '10.000.000')
    await chair.picture('lap-quy')
    await chair.press('Lập quỹ', /\/funds\/\d+$/)
    const fund = new URL(chair.page.url()).pathname

    const treasurer = await as('treasurer')
    await treasurer.open(`${fund}/collections`)
    await treasurer.press('Mở đợt thu', /\/collections\/\d+$/)
    const people = await treasurer.page.locator('main input[type=checkbox]').count()
    expect(people).toBeGreaterThan(10)
    await treasurer.page.locator('main input[type=checkbox]').last().uncheck()
    await treasurer.picture('bang-thu')
    await treasurer.press('Ghi thu những người đã chọn')
    await treasurer.sees(new RegExp(`của ${people - 1} người\\.$`))
    await treasurer.sees('Chưa đóng (1)')

    const member = await as('member')
    await member.open(`${fund}/loans/new`)
    await member.choose('Mục đích', 'Học phí cho con')
    await member.type('Số tiền', '1.000.000')
    await member.press('Gửi đề nghị', /\/loans\/\d+$/)
    const loan = new URL(member.page.url()).pathname

    await chair.open(loan)
    await chair.press('Đồng ý cho vay')
    await chair.sees('Đã ghi ý kiến; cần thêm một người.')
    const deputy = await as('deputy')
    await deputy.open(loan)
    await deputy.sees('Cần thêm một người đồng ý')
    await deputy.picture('duyet-vay')
    await deputy.press('Đồng ý cho vay')
    await deputy.sees('Khoản vay đã được duyệt, vào hàng chờ.')

    await treasurer.open(loan)
    await treasurer.press('Ghi chi tiền')
    await treasurer.sees('Đã ghi chi tiền vay; lịch trả bắt đầu từ tháng sau.')
    await treasurer.press('Ghi trả nợ')
    await treasurer.sees('Đã ghi trả nợ.')
    await treasurer.sees(/100\.000 ₫ · đã trả/)
    await treasurer.picture('khoan-vay')

    await member.open('/me/funds')
    await member.sees('Quỹ của tôi')
    await member.sees(/còn nợ 900\.000 ₫/)
    await member.picture('quy-cua-toi')
    const theirs = await member.ask(`${fund}/loans`)
    expect([403, 404]).toContain(theirs)

    await member.open(`${funds}/public`)
    const said = await member.text()
    expect(said).toContain(name)
    expect(said).not.toContain('Học phí')
    await member.picture('cong-khai-quy')
  })
})
