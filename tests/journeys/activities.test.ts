import { expect, it } from 'vitest'
import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { visit } from './world.ts'

it('on a phone a member waits for a seat, moves up, and is counted at a door that had no connection', async () => {
  const chair = await visit({ size: 'phone', as: 'vptu-dak-nong.chair' })
  await chair.open('/')
  const unit = new URL(chair.page.url()).pathname
  await chair.open(`${unit}/activities/new`)
  await chair.type('Tên hoạt động', 'Ngày hội gia đình')
  await chair.choose('Loại', 'Văn hóa')
  await chair.type('Ngày tổ chức', '32/13/2026')
  await chair.page.getByLabel('Có đăng ký trước').check()
  await chair.type('Số chỗ', '1')
  await chair.press('Lưu kế hoạch')
  expect(await chair.field('Tên hoạt động').inputValue()).toBe('Ngày hội gia đình')
  await chair.type('Ngày tổ chức', formatDay(dayOf(new Date())))
  await chair.press('Lưu kế hoạch', /\/activities\/\d+$/)
  const event = new URL(chair.page.url()).pathname
  const own = `/me/activities/${event.split('/').at(-1)}`
  await chair.open(own)
  await chair.press('Đăng ký')
  await chair.sees('Bạn đã có chỗ.')

  const member = await visit({ size: 'phone', as: 'vptu-dak-nong.member' })
  await member.open(own)
  await member.press('Vào danh sách chờ')
  await member.sees('thứ 1')
  await chair.open(own)
  await chair.page.locator('summary', { hasText: 'Rút đăng ký' }).click()
  await chair.press('Đồng ý')
  await member.open(own)
  await member.sees('Đã có chỗ cho bạn.')
  await member.picture('ma-vao-cua')
  const ticket = (await member.page.locator('main strong').last().innerText()).trim()

  await chair.open(`${event}/door`)
  await chair.page.context().setOffline(true)
  await chair.type('Mã của đoàn viên', ticket.toLowerCase())
  await chair.page.getByRole('button', { name: 'Ghi có mặt' }).click()
  await chair.sees(/1 lượt chờ gửi/)
  await chair.page.context().setOffline(false)
  await chair.page.getByText('chờ gửi').waitFor({ state: 'detached' })
  await chair.picture('o-cua')
  expect(await chair.page.getByTestId('came').innerText()).toBe('1')

  await chair.open(`${event}/attendance`)
  const boxes = chair.page.locator('input[name="present[]"]')
  expect(await chair.page.locator('input[name="present[]"]:checked').count()).toBe(1)
  await boxes.first().check()
  await boxes.last().check()
  await chair.press('Lưu danh sách có mặt')
  await chair.sees(/Đã ghi thêm \d người có mặt/)
  const turns = await chair.page.locator('input[name="present[]"]:checked').count()
  await chair.open(`${unit}/activities/figures`)
  await chair.sees(/\d+ lượt của \d+ người/)
  expect(await chair.text()).toMatch(new RegExp(`Văn hóa 1 ${turns} ${turns} `))
})
