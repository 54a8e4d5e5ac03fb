import { expect, it } from 'vitest'
import { visit } from './world.ts'

it('two records of one person are found, become one, and can be told apart again', async () => {
  const chair = await visit({ size: 'phone', as: 'lien-minh-htx-dak-nong.chair' })
  await chair.open('/')
  const members = `${new URL(chair.page.url()).pathname}/members`
  const name = 'Điểu Thị Song Sinh'
  for (const phone of ['', '0912345679']) {
    await chair.open(`${members}/new`)
    await chair.type('Ngày vào công đoàn', '28/02/2020')
    await chair.type('Họ và tên', name)
    await chair.choose('Giới tính', 'Nữ')
    await chair.type('Ngày sinh', '07/11/1990')
    if (phone) {
      await chair.type('Điện thoại', phone)
      // A second record of the same name and birth day is made only by who says that it is somebody else.
      await chair.press('Thêm đoàn viên')
      await chair.sees(/Đơn vị đã có hồ sơ Điểu Thị Song Sinh/)
      await chair.page.getByLabel('Đây là người khác').check()
    }
    await chair.press('Thêm đoàn viên', /\/members\/\d+$/)
  }
  const found = `${members}?${new URLSearchParams({ q: name })}`
  await chair.open(found)
  expect(await chair.page.locator('main td.card-heading').count()).toBe(2)

  await chair.open(`${members}/duplicates`)
  const pair = chair.page.locator('main li', { hasText: name }).first()
  await pair.locator('summary').first().click()
  await chair.follow(pair.getByRole('button', { name: 'Đồng ý' }).first())
  await chair.sees(/Đã gộp hai hồ sơ làm một/)
  await chair.open(found)
  expect(await chair.page.locator('main td.card-heading').count()).toBe(1)

  await chair.open(`${members}/duplicates`)
  const merged = chair.page.locator('main li', { hasText: name }).last()
  await merged.locator('summary').first().click()
  await chair.follow(merged.getByRole('button', { name: 'Đồng ý' }).first())
  await chair.open(found)
  expect(await chair.page.locator('main td.card-heading').count()).toBe(2)
})
