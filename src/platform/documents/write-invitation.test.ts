import { describe, expect, it } from 'vitest'
import { type Invitation, typesetInvitations } from './write-invitation.ts'

const invitation: Invitation = {
  unionName: 'Công đoàn Trường THPT Trần Hưng Đạo',
  fullName: 'Nguyễn Thị Thuỳ Dương',
  unitName: 'Tổ công đoàn Ngữ văn',
  code: 'K7MP-4XQ9',
  address: 'congdoan.example.vn/moi',
  qrText: 'https://congdoan.example.vn/moi/K7MP4XQ9',
  expiryDay: '20/11/2026',
}

describe('invitations to open an account', () => {
  it('come four on a page', () => {
    const pagesOf = (count: number) => typesetInvitations(Array(count).fill(invitation)).pages
    expect([1, 4, 5, 9].map(pagesOf)).toEqual([1, 1, 2, 3])
  })

  it('hold a long name, a long address and whom to ask without a complaint', () => {
    const long = {
      ...invitation,
      fullName: 'Tôn Nữ Công Tằng Hoàng Thị Kim Phượng Anh',
      address: 'congdoan.truongtrunghocphothongtranhungdao.namdinh.edu.vn/moi',
      contact: 'chị Lan, 0912 345 678',
    }
    const slips = typesetInvitations([long, long, long, long])
    expect(slips).toMatchObject({ pages: 1, warnings: [], archivable: true })
  })
})
