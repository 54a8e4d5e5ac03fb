import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSheets } from '../../src/platform/spreadsheet/read-sheet.ts'
import { visit } from './world.ts'

const title = 'Bảng phân công trực tuần treo ở cửa'

it('on a phone a member proposes, the council recognises, and the register goes out with it', async () => {
  const member = await visit({ size: 'phone', as: 'vptu-dak-nong.member' })
  await member.open('/me/initiatives')
  await member.page.getByText('Đề xuất sáng kiến', { exact: true }).click()
  await member.type('Tên sáng kiến', title)
  await member.choose('Lĩnh vực', 'Quản lý, tổ chức công việc')
  await member.type('Giải pháp', 'Một bảng cho cả tuần, ai đổi ca thì ký vào ô.')
  await member.type('Giá trị làm lợi (đồng)', '12.000.000')
  await member.page.getByLabel('Tỷ lệ của tác giả 1, phần trăm').fill('80')
  await member.press('Gửi sáng kiến')
  await member.sees('Tỷ lệ đóng góp cộng lại phải đúng 100%, hiện là 80%')
  expect(await member.field('Tên sáng kiến').inputValue()).toBe(title)
  await member.page
    .getByLabel('Tác giả 2', { exact: true })
    .filter({ visible: true })
    .fill('Lý Thị Ngoài')
  await member.page.getByLabel('Tỷ lệ của tác giả 2, phần trăm').fill('20')
  await member.press('Gửi sáng kiến')
  await member.sees('Đã gửi sáng kiến; hội đồng sẽ trả lời bạn.')
  await member.picture('sang-kien-cua-toi')

  const chair = await visit({ size: 'phone', as: 'vptu-dak-nong.chair' })
  await chair.open('/')
  const unit = new URL(chair.page.url()).pathname
  await chair.sees(/sáng kiến chờ hội đồng xét/)
  await chair.open(`${unit}/initiatives?state=waiting`)
  await chair.go(title, /\/initiatives\/\d+$/)
  await chair.press('Ghi kết luận')
  await chair.sees('Số quyết định còn trống')
  await chair.type('Số quyết định', '31/QĐ-HĐSK')
  await chair.press('Ghi kết luận')
  await chair.sees('Đã ghi kết luận của hội đồng.')
  await chair.picture('sang-kien')

  await chair.open(`${unit}/initiatives?q=trực+tuần`)
  const path = await (await chair.download('Xuất Excel')).path()
  const { sheets } = await readSheets(readFileSync(path), 'xlsx')
  const cells = JSON.stringify(sheets)
  expect(cells).toContain(title)
  expect(cells).toContain('31/QĐ-HĐSK')
  expect(cells).toContain('Lý Thị Ngoài (20%)')

  await member.open('/me/initiatives')
  await member.sees(/Công nhận cấp cơ sở: 31\/QĐ-HĐSK/)
})
