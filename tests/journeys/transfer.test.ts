import { expect, it } from 'vitest'
import type { Visitor } from './world/visitor.ts'
import { visit } from './world.ts'

it('a transfer letter goes from one union to another, and the record follows it', async () => {
  const sender = await visit({ size: 'desktop', as: 'vptu-dak-nong.chair' })
  await sender.open('/')
  await sender.go('Đoàn viên', /\/members$/)
  const someone = sender.page.locator('main td.card-heading a').last()
  await sender.follow(someone, /\/members\/\d+$/)
  const name = await sender.heading()
  await sender.open(`${new URL(sender.page.url()).pathname}/transfer`)
  await sender.type('Tên đơn vị nhận', 'lien minh hop tac xa')
  await sender.submit('Tìm', /toName=/)
  await sender.type('Chuyển từ ngày', today())
  await sender.type('Lời nhắn cho đơn vị nhận', 'Đồng chí tham gia đội văn nghệ.')
  await sender.press('Gửi giấy chuyển', /\/transfers$/)
  await sender.sees(name)
  expect(await sender.text()).toContain('Đang chờ')

  const receiver = await visit({ size: 'phone', as: 'lien-minh-htx-dak-nong.chair' })
  await receiver.open('/')
  await receiver.open(`${new URL(receiver.page.url()).pathname}/members/transfers`)
  await receiver.sees(/Đồng chí tham gia đội văn nghệ/)
  await receiver.press('Nhận đoàn viên', /\/members\/\d+$/)
  expect(await receiver.heading()).toBe(name)
  await receiver.sees('Đã nhận đoàn viên.')

  await sender.open(new URL(sender.page.url()).pathname)
  expect(await sender.text()).toContain('Đã nhận')
  expect(await countOf(sender, name)).toBe(0)
  expect(await countOf(receiver, name)).toBe(1)
})

/** How many members of that name the union of the page has. */
async function countOf(officer: Visitor, name: string): Promise<number> {
  const union = /\/units\/\d+/.exec(officer.page.url())?.[0]
  await officer.open(`${union}/members?${new URLSearchParams({ q: name })}`)
  return officer.page.locator('main td.card-heading').count()
}

/** dd/MM/yyyy in Vietnam. */
function today(): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now())
}
