import { describe, expect, it } from 'vitest'
import { figureOn } from './world/figure-on.ts'
import { everySize, visit } from './world.ts'

const members = 'Tổng số đoàn viên'
const asIs = 'Theo đơn vị trực thuộc hiện nay'

describe.each(everySize)('on a %s', (size) => {
  it('two unions become one, a third moves elsewhere, and the past can be asked both ways', async () => {
    const chair = await visit({ size, as: 'cdvc-nam-dinh.chair' })
    await chair.open('/')
    const union = new URL(chair.page.url()).pathname
    await chair.open(`${union}/tree/merge`)
    const units = await chair.page.locator('input[name="sourceUnitIds[]"]').evaluateAll((boxes) =>
      boxes.map((box) => ({
        id: (box as HTMLInputElement).value,
        name: box.closest('label')?.textContent?.trim() ?? '',
      })),
    )
    const [ending, going, moving] = size === 'phone' ? units : units.slice(3)
    if (!ending || !going || !moving) throw new Error('union E has no unions')
    const today = dayFromNow(0)
    const yesterday = dayFromNow(-1)
    const count = async (unit: string, day: string, tree?: string) =>
      Number((await figureOn(chair, unit, day, members, tree)).replaceAll('.', ''))
    const now = await count(union, today)
    const whole = await count(union, yesterday)
    const wholeAsIs = await count(union, yesterday, asIs)
    const ended = await count(`/units/${ending.id}`, yesterday)
    const went = await count(`/units/${going.id}`, yesterday)
    expect(ended).toBeGreaterThan(0)
    expect(went).toBeGreaterThan(0)

    await chair.open(`${union}/tree/merge`)
    await chair.page.getByLabel(ending.name, { exact: true }).check()
    await chair.type('Ngày sáp nhập', today)
    await chair.choose('Đơn vị tiếp nhận', going.name)
    await chair.type('Số quyết định', '88/QĐ-CĐVC')
    await chair.type('Ngày quyết định', yesterday)
    await chair.type('Cơ quan ra quyết định', 'Công đoàn Viên chức tỉnh')
    await chair.picture('sap-nhap')
    await chair.press('Sáp nhập', /\/about$/)
    expect(chair.page.url()).toContain(`/units/${going.id}/`)

    expect(await count(`/units/${going.id}`, today)).toBe(went + ended)
    expect(await count(union, today)).toBe(now)
    expect(await count(union, yesterday)).toBe(whole)
    // What was merged within the union is still the union's own.
    expect(await count(union, yesterday, asIs)).toBe(wholeAsIs)
    await chair.open(`/units/${ending.id}/about`)
    await chair.sees(/Đơn vị đã kết thúc hoạt động từ ngày/)

    const moved = await count(`/units/${moving.id}`, yesterday)
    const top = await visit({ size, as: 'tldldvn.chair' })
    await top.open('/')
    await top.open(`${new URL(top.page.url()).pathname}/tree/transfer`)
    await top.choose('Đơn vị được chuyển', moving.name)
    const federation = top.field('Chuyển về trực thuộc').locator('option', {
      hasText: 'Liên đoàn Lao động',
    })
    await top.choose('Chuyển về trực thuộc', (await federation.first().textContent()) ?? '')
    await top.type('Ngày chuyển', today)
    await top.type('Số quyết định', '99/QĐ-TLĐ')
    await top.type('Ngày quyết định', yesterday)
    await top.type('Cơ quan ra quyết định', 'Tổng Liên đoàn Lao động Việt Nam')
    await top.press('Chuyển', /\/about$/)
    expect(moved).toBeGreaterThan(0)
    expect(await count(union, yesterday)).toBe(whole)
    expect(await count(union, yesterday, asIs)).toBe(wholeAsIs - moved)
  })
})

/** dd/MM/yyyy of a day in Vietnam, so many days from today. */
function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(
    Date.now() + days * 86_400_000,
  )
}
