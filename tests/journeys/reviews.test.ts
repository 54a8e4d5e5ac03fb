import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

/** Each size has a month of its own, so that both walk the whole way. */
const months = { phone: 8, desktop: 9 } as const

describe.each(everySize)('on a %s', (size) => {
  it('a member scores, the group leader enters the own group, the committee concludes, the minutes are fetched', async () => {
    const name = `Bình xét tháng ${months[size]}/2026`
    const chair = await visit({ size, as: 'lien-minh-htx-dak-nong.chair' })
    await chair.open('/')
    const reviews = `${new URL(chair.page.url()).pathname}/reviews`
    await chair.open(reviews)
    await chair.page.getByText('Mở đợt bình xét tháng, quý, sáu tháng hoặc năm').click()
    await chair.page.getByLabel('Kỳ', { exact: true }).fill(String(months[size]))
    await chair.press('Mở đợt bình xét', /\/rounds\/\d+$/)
    const round = new URL(chair.page.url()).pathname

    const member = await visit({ size, as: 'lien-minh-htx-dak-nong.member' })
    await member.open('/me/reviews')
    const own = member.page.locator('form', { has: member.page.locator('input[name="points[]"]') })
    const mine = own.last()
    const boxes = mine.locator('input[name="points[]"]')
    for (const [index, points] of ['25', '31', '19', '15', '9'].entries())
      await boxes.nth(index).fill(points)
    await mine.getByRole('button', { name: 'Gửi điểm tự chấm' }).click()
    await member.sees('“Kết quả việc được giao trong kỳ” tối đa 30 điểm')
    await expect.poll(() => boxes.nth(0).inputValue()).toBe('25')
    await boxes.nth(1).fill('29')
    await mine.getByRole('button', { name: 'Gửi điểm tự chấm' }).click()
    await member.sees('Đã gửi: bạn tự chấm 97 điểm.')
    await member.picture('tu-cham')

    await chair.open(round)
    await chair.press(/^Chuyển sang: Họp tổ/)
    await chair.sees('Đã chuyển sang bước sau.')
    const leader = await visit({ size, as: 'lien-minh-htx-dak-nong.group-leader' })
    await leader.open(round)
    await fillSheet(leader, ['24', '28', '18', '14', '8'])
    await leader.press(/^Ghi cả bảng/)
    await leader.sees(/^Đã ghi \d+ người\.$/)

    await chair.press(/^Chuyển sang: Ban Chấp hành/)
    await chair.sees('Đã chuyển sang bước sau.')
    await fillSheet(chair, ['23', '27', '17', '13', '7'])
    await chair.press(/^Ghi cả bảng/)
    await chair.press('Xếp loại theo điểm, điều kiện, chỉ tiêu')
    await chair.sees(/^Đã xếp loại \d+ người theo điểm/)
    await chair.page.locator('summary', { hasText: /^Kết luận$/ }).click()
    await chair.press('Đồng ý')
    await chair.sees('Đã kết luận đợt bình xét.')
    await chair.picture('binh-xet-ket-luan')
    const minutes = await chair.page.request.get(`${round}/minutes.pdf`)
    expect((await minutes.body()).subarray(0, 5).toString()).toBe('%PDF-')

    await member.open('/me/reviews')
    await member.sees(name)
    expect(await member.text()).toMatch(/Hoàn thành (tốt|xuất sắc) nhiệm vụ · \d+ điểm/)
  })
})

/** Types the same points for everybody whose boxes are still empty. */
async function fillSheet(
  { page }: Awaited<ReturnType<typeof visit>>,
  points: readonly string[],
): Promise<void> {
  const boxes = page.locator('input[name="points[]"]')
  for (const [index, box] of (await boxes.all()).entries())
    if ((await box.inputValue()) === '') await box.fill(points[index % points.length] ?? '')
}
