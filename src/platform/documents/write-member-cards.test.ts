import { describe, expect, it } from 'vitest'
import { type MemberCard, typesetMemberCards, writeMemberCards } from './write-member-cards.ts'

const card: MemberCard = {
  unionName: 'Công đoàn Trường THPT Trần Hưng Đạo',
  upperName: 'Liên đoàn Lao động tỉnh Nam Định',
  fullName: 'Nguyễn Thị Thuỳ Dương',
  cardNumber: '36 0012 3456',
  birthDay: '05/02/1990',
  joinedDay: '01/9/2014',
  qrText: 'https://congdoan.example.vn/the/36-0012-3456',
}
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('member cards', () => {
  it('come eight on a page', () => {
    const pagesOf = (count: number) => typesetMemberCards(Array(count).fill(card)).pages
    expect([1, 8, 9, 17].map(pagesOf)).toEqual([1, 1, 2, 3])
  })

  it('are PDF/A, without a complaint, for names short and long, with and without a photo', () => {
    const cards = [
      card,
      { ...card, fullName: 'Lê Đức', photo },
      { ...card, fullName: 'Tôn Nữ Công Tằng Hoàng Thị Kim Phượng Anh' },
      { ...card, fullName: '', unionName: 'Công đoàn cơ sở '.repeat(8) },
    ]
    expect(typesetMemberCards(cards)).toMatchObject({ pages: 1, warnings: [], archivable: true })
  })

  it('carry the photo of their own member into each file, and of no one else', async () => {
    const images = async (cards: MemberCard[]) =>
      (await writeMemberCards(cards)).toString('latin1').match(/\/Subtype ?\/Image/g)?.length ?? 0
    expect(await images([{ ...card, photo }, card])).toBeGreaterThan(0)
    expect(await images([card, card])).toBe(0)
  })

  it('are refused when the photo is not a picture', async () => {
    await expect(writeMemberCards([{ ...card, photo: Buffer.from('text') }])).rejects.toThrow()
  })
})
