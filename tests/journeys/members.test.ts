import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

const ways = everySize.flatMap((size) => [
  { size, scripts: true, way: `on a ${size}`, birthDay: '12/05/1991' },
  {
    size,
    scripts: false,
    way: `on a ${size} whose browser runs no scripts`,
    birthDay: '13/05/1992',
  },
])

describe.each(ways)('$way', ({ size, scripts, birthDay }) => {
  it('a chair finds a member without typing accents, and adds one after correcting a mistake', async () => {
    const chair = await visit({ size, as: 'dtnn-dong-bac.chair', scripts })
    await chair.open('/')
    expect(await chair.heading()).toContain('Công đoàn')
    await chair.sees(/Hôm nay là/)

    await chair.go('Đoàn viên', /\/members$/)
    if (scripts) await chair.picture('doan-vien')
    const someone = (await chair.page.locator('td a span span').first().innerText()).trim()
    await chair.type('Tìm', withoutAccents(someone))
    await chair.submit('Lọc', /[?&]q=/)
    await chair.follow(
      chair.page.locator('main td a', { hasText: someone }).first(),
      /\/members\/\d+$/,
    )
    expect(await chair.heading()).toBe(someone)
    if (scripts) await chair.picture('ho-so')

    await chair.go('Đoàn viên', /\/members$/)
    await chair.go('Thêm đoàn viên', /\/members\/new$/)
    const name = `Nông Thị Hoà ${size === 'phone' ? 'An' : 'Bình'} ${scripts ? 'Nhanh' : 'Chậm'}`
    await chair.type('Ngày vào công đoàn', '31/02/2026')
    await chair.type('Họ và tên', name)
    await chair.choose('Giới tính', 'Nữ')
    await chair.type('Ngày sinh', birthDay)
    await chair.type('Điện thoại', '0912345678')
    await chair.type('Quê quán', 'Quỳ Hợp, Nghệ An')
    await chair.press('Thêm đoàn viên')
    const beside = chair.page.locator('[id$=joinedOn-error]')
    await beside.waitFor()
    expect(await beside.textContent()).toMatch(/ngày/i)
    // With scripts the eye is led to it; without them the page begins anew, with the sentence on top.
    if (scripts)
      expect(await chair.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
        'joinedOn',
      )
    if (scripts) await chair.picture('ghi-nham')
    for (const [label, kept] of [
      ['Ngày vào công đoàn', '31/02/2026'],
      ['Họ và tên', name],
      ['Giới tính', 'female'],
      ['Ngày sinh', birthDay],
      ['Điện thoại', '0912345678'],
      ['Quê quán', 'Quỳ Hợp, Nghệ An'],
    ] as const)
      expect(await chair.field(label).inputValue(), label).toBe(kept)

    await chair.type('Ngày vào công đoàn', '28/02/2026')
    await chair.press('Thêm đoàn viên', /\/members\/\d+$/)
    expect(await chair.heading()).toBe(name)
    await chair.sees(`Đã thêm đoàn viên ${name}.`)
    await chair.sees('28/02/2026')
  })
})

function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
}
