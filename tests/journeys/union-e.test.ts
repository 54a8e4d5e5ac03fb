import { describe, expect, it } from 'vitest'
import { figureOn } from './world/figure-on.ts'
import type { Visitor } from './world/visitor.ts'
import { everySize, visit } from './world.ts'

describe.each(everySize)('on a %s', (size) => {
  it('union E sees who has sent, who is late, and the roll-up', async () => {
    const chair = await visit({ size, as: 'cdvc-nam-dinh.chair' })
    await chair.open('/')
    await chair.picture('hom-nay')
    await chair.go('Báo cáo cấp dưới', /\/below$/)
    await chair.choose('Kỳ báo cáo', 'Năm 2024')
    await chair.submit('Xem', /period=/)
    await chair.picture('cap-duoi')
    const sent = await chair.text()
    expect(sent).toMatch(/Đã gửi \d+/)
    expect(sent).toContain('Quá hạn')
    await chair.sees('Cộng các báo cáo đã gửi')
  })

  it('on 31/12/2020 union E had 52 unions with 3.942 members', async () => {
    const chair = await visit({ size, as: 'cdvc-nam-dinh.chair' })
    await chair.open('/')
    await chair.go('Đơn vị bên dưới', /\/tree$/)
    await chair.type('Như ngày', '31/12/2020')
    await chair.choose('Loại', 'Công đoàn cơ sở')
    await chair.submit('Lọc', /asOf=/)
    expect(await chair.text()).toMatch(/trong 52\b/)
    await chair.picture('cay-don-vi')
    expect(await figureOn(chair, unitOf(chair), '31/12/2020', 'Tổng số đoàn viên')).toBe('3.942')
    await chair.picture('so-lieu')
  })

  it('unions that were merged in 2020 can still be read', async () => {
    const chair = await visit({ size, as: 'cdvc-nam-dinh.chair' })
    await chair.open('/')
    await chair.go('Đơn vị bên dưới', /\/tree$/)
    await chair.choose('Trạng thái', 'Đã kết thúc')
    await chair.submit('Lọc', /state=closed/)
    const closed = await chair.page
      .locator('main a[href$="/about"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const ends: string[] = []
    for (const to of closed) {
      expect(await chair.open(to)).toBe(200)
      const end = /kết thúc hoạt động từ ngày (\d\d\/\d\d\/2020)/.exec(await chair.text())
      if (end?.[1]) ends.push(end[1])
    }
    expect(ends.length).toBeGreaterThanOrEqual(2)
    await chair.sees('Hồ sơ được giữ để đọc.')
  })

  it('union C on 25/10/2017 had 71 members, 30 of them women, in 5 groups', async () => {
    const chair = await visit({ size, as: 'vptu-dak-nong.chair' })
    await chair.open('/')
    expect(await figureOn(chair, unitOf(chair), '25/10/2017', 'Tổng số đoàn viên')).toBe('71')
    expect(await figureOn(chair, unitOf(chair), '25/10/2017', 'Tổ công đoàn')).toBe('5')
    expect(await figureOn(chair, unitOf(chair), '25/10/2017', 'Đoàn viên nữ')).toBe('30')
  })
})

/** The unit whose pages the officer is on. */
function unitOf({ page }: Visitor): string {
  return page.url().match(/\/units\/\d+/)?.[0] ?? ''
}
