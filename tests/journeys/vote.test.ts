import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { visit } from './world.ts'

const slug = 'lien-minh-htx-dak-nong'
const title = 'Bình chọn quý I trên điện thoại'
/** Four vote on phones; the accountant is given a ballot of paper. */
const picks = {
  chair: 'Nguyễn Thị An',
  deputy: 'Nguyễn Thị An',
  treasurer: 'Trần Văn Bình',
  member: 'Nguyễn Thị An',
} as const

it('a council of five votes, four on phones and one on paper; the minutes are downloaded', async () => {
  const people = Object.fromEntries(
    await Promise.all(
      [...Object.keys(picks), 'accountant', 'inspector', 'group-leader'].map(
        async (role) => [role, await visit({ size: 'phone', as: `${slug}.${role}` })] as const,
      ),
    ),
  )
  const who = (role: string) => {
    const found = people[role]
    if (!found) throw new Error(`nobody is ${role}`)
    return found
  }
  const nameOf = async (role: string) => {
    await who(role).open('/me')
    const shown = await who(role).page.locator('header details summary').last().innerText()
    return shown.replace(/^Tài khoản của /, '').trim()
  }
  const electors = await Promise.all([...Object.keys(picks), 'accountant'].map(nameOf))
  const second = await nameOf('group-leader')

  const chair = who('chair')
  await chair.open('/')
  const unit = new URL(chair.page.url()).pathname
  await chair.open(`${unit}/votes/new`)
  await chair.type('Tên cuộc bỏ phiếu', title)
  await chair.type('Danh sách trên phiếu', 'Nguyễn Thị An\nTrần Văn Bình\nLê Thị Chi')
  await chair.type('Số người (nội dung) được lấy', '1')
  await chair.page.getByLabel('Cử tri', { exact: true }).selectOption('chosen')
  await chair.page.locator('summary', { hasText: 'Chọn từng người' }).click()
  for (const name of electors) await chair.page.getByLabel(name, { exact: true }).check()
  await chair.press('Tiếp tục', /\/votes\/\d+$/)
  const vote = new URL(chair.page.url()).pathname
  await chair.page.getByLabel('Cử thêm').selectOption({ label: second })
  await chair.press('Cử vào ban kiểm phiếu')
  await chair.page.locator('summary', { hasText: 'Chốt danh sách và phát phiếu' }).click()
  await chair.press('Đồng ý')
  await chair.sees('Đã chốt danh sách cử tri.')

  for (const role of Object.keys(picks)) {
    await who(role).open('/me/votes')
    await who(role).go(title, /\/me\/votes\/\d+\/\d+$/)
    await who(role).press('Nhận phiếu trên máy này')
    await who(role).sees('Phiếu đã nằm trong máy này')
  }
  const inspector = who('inspector')
  await inspector.open(`${vote}/roll?took=none`)
  await inspector.press('Đã nhận phiếu giấy')
  await inspector.open(vote)
  await inspector.press('Kết thúc phát phiếu, mở hòm phiếu')
  await inspector.sees('Hòm phiếu đang mở')

  for (const [role, pick] of Object.entries(picks)) {
    const { page } = who(role)
    await who(role).open('/box')
    await page.getByLabel(pick).check()
    await page.getByRole('button', { name: 'Xem lại phiếu' }).click()
    await who(role).sees('Bạn chọn:')
    await who(role).press('Bỏ vào hòm phiếu')
    await who(role).sees('Phiếu đã vào hòm')
    // The phone has forgotten what was chosen.
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).not.toContain(pick)
  }

  await inspector.open(vote)
  await inspector.page.locator('summary', { hasText: 'Đóng hòm và kiểm phiếu' }).click()
  await inspector.press('Đồng ý')
  await inspector.page.getByLabel('Trần Văn Bình: số phiếu').fill('1')
  await inspector.press('Lưu kết quả phiếu giấy')
  await inspector.sees('Bạn đã nhập thì một người khác')
  const other = who('group-leader')
  await other.open(vote)
  await other.page.locator('summary', { hasText: 'Tôi đã đếm lại' }).click()
  await other.press('Đồng ý')
  await other.sees('Đã chốt kết quả.')

  const [download] = await Promise.all([
    chair.page.waitForEvent('download'),
    chair.open(vote).then(() => chair.page.getByRole('link', { name: 'Biên bản (Word)' }).click()),
  ])
  const file = await readFile(await download.path())
  expect(file.subarray(0, 2).toString()).toBe('PK')
  await chair.picture('ket-qua-bo-phieu')
  const member = who('member')
  await member.open('/me/votes')
  await member.go(title, /\/me\/votes\/\d+\/\d+$/)
  await member.sees(/đã được đếm/)
})
