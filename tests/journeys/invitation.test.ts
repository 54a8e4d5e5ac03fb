import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { visit } from './world.ts'

it('a chair invites somebody and prints the slip; with its code the new colleague opens an account on a phone', async () => {
  const chair = await visit({ size: 'desktop', as: 'lien-minh-htx-dak-nong.chair' })
  await chair.open('/')
  await chair.go('Tài khoản', /\/accounts$/)
  await chair.type('Họ và tên', "H'Loan Niê Kđăm")
  await chair.type('Ghi chú', 'Văn phòng')
  await chair.press('Tạo lời mời')
  await chair.sees("Mã mời mở tài khoản của H'Loan Niê Kđăm")
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await chair.text())?.[0] ?? ''

  const [slip] = await Promise.all([
    chair.page.waitForEvent('download'),
    chair.page.getByRole('button', { name: 'Tải phiếu mời (PDF)' }).click(),
  ])
  expect(slip.suggestedFilename()).toBe('phieu-moi.pdf')
  const pdf = await readFile(await slip.path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(5_000)

  const colleague = await visit({ size: 'phone' })
  await colleague.open(`/invitations/${code.toLowerCase().replaceAll('-', '')}`)
  expect(await colleague.heading()).toBe("Chào H'Loan Niê Kđăm")
  await colleague.type('Tên đăng nhập', 'loan.nie')
  await colleague.type('Mật khẩu mới', 'cơm lam nướng ống tre')
  await colleague.type('Gõ lại mật khẩu mới', 'cơm lam nướng ống tre')
  await colleague.press('Mở tài khoản', /\/$/)
  await colleague.sees('Đã mở tài khoản. Chào mừng bạn!')

  // The same slip opens nothing a second time, and the chair sees that it was used.
  const finder = await visit({ size: 'phone' })
  await finder.open(`/invitations/${code}`)
  await finder.sees(/đã được dùng/)
  await chair.go('Lời mời đã gửi', /\/invitations$/)
  expect(await chair.text()).toMatch(/H'Loan Niê Kđăm (Tình trạng )?Đã dùng/)
})
