import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

const picture = {
  name: 'giay-ky-nhan.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}
const occasion = 'Nằm viện · Bản thân · Tuyến tỉnh: 700.000 ₫'
/** Somebody else on each screen: twice a year is all that the catalogue gives. */
const whom = { phone: 3, desktop: 5 } as const

describe.each(everySize)('on a %s', (size) => {
  it('a visit on a phone, with or without scripts, becomes a case, a voucher and a signed paper', async () => {
    const scripts = size === 'desktop'
    const chair = await visit({ size, scripts, as: 'lien-minh-htx-dak-nong.chair' })
    await chair.open('/')
    const unit = new URL(chair.page.url()).pathname
    await chair.open(`${unit}/welfare/visits/new`)
    await chair.page.getByLabel('Đoàn viên', { exact: true }).selectOption({ index: whom[size] })
    await chair.page.getByLabel('Dịp').selectOption({ label: occasion })
    await chair.page.getByLabel('Ảnh giấy ký nhận').setInputFiles(picture)
    await chair.picture('ghi-lan-tham')
    await chair.press('Ghi lần thăm', /\/welfare\/cases\/\d+$/)
    const page = new URL(chair.page.url()).pathname
    await chair.press(/^Duyệt 700/)
    await chair.sees('Đã duyệt; thủ quỹ có thể chi.')
    await chair.picture('ho-so-cham-lo')

    const treasurer = await visit({ size, scripts, as: 'lien-minh-htx-dak-nong.treasurer' })
    await treasurer.open(page)
    expect(await treasurer.text()).not.toContain('Nằm viện')
    await treasurer.press(/^Chi 700/)
    await treasurer.sees('Đã chi và lập phiếu chi trong sổ quỹ.')
    await treasurer.go(/^Phiếu chi /, /\/ledger\/entries\/\d+$/)
    expect(await treasurer.text()).not.toContain('Nằm viện')

    await chair.open(`${page}?reveal=yes`)
    expect(await chair.text()).toContain('Nằm viện')
    await chair.open(`${unit}/audit?kind=read`)
    await chair.sees(/Xem nội dung hồ sơ chăm lo/)
  })
})
