import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

const formula = 'Hoàn thành tốt nhiệm vụ được giao'
const culture = /thi đua thực hiện văn hóa công sở/

describe.each(everySize)('on a %s', (size) => {
  it('a member registers, the coach asks, she writes something of her own, and the officer sees it', async () => {
    const scripts = size === 'phone'
    const member = await visit({ size, scripts, as: 'lien-minh-htx-dak-nong.member' })
    await member.open('/me/movements')
    const card = member.page.locator('section', {
      has: member.page.getByRole('heading', { name: culture }),
    })
    const work = `Gọi lại cho ${size === 'phone' ? 30 : 45} hợp tác xã sau khi nhận hồ sơ`
    await card.locator('summary', { hasText: /^Đăng ký (việc của tôi|thêm một việc)$/ }).click()
    const form = card.locator('form', { hasText: 'Gửi đăng ký' })
    await form.getByLabel('Tôi sẽ làm gì').fill(formula)
    // While typing where scripts run; after sending everywhere.
    if (scripts) await form.getByText('Câu này ai cũng viết được').waitFor()
    await form.getByRole('button', { name: 'Gửi đăng ký' }).click()
    await member.sees('Đã đăng ký.')
    expect(await card.locator('[data-coach]').first().textContent()).toContain('ai cũng viết được')
    await member.picture('thi-dua-cua-toi')

    const own = card.locator('li', { hasText: formula }).first()
    await own.locator('summary', { hasText: /^Sửa$/ }).click()
    const change = own.locator('form', { hasText: 'Lưu' })
    await change.getByLabel('Tôi sẽ làm gì').fill(work)
    await change.getByLabel('Xong trước ngày').fill('31/12/2026')
    await change.getByLabel('Minh chứng').fill('Nhật ký cuộc gọi')
    await change.getByRole('button', { name: 'Lưu' }).click()
    await member.sees('Đã sửa bản đăng ký.')
    await card.getByRole('paragraph').filter({ hasText: work }).waitFor()

    const chair = await visit({ size, scripts, as: 'lien-minh-htx-dak-nong.chair' })
    await chair.open('/')
    const unit = new URL(chair.page.url()).pathname
    await chair.open(`${unit}/movements`)
    await chair.page.getByRole('link', { name: culture }).first().click()
    await chair.page.getByRole('link', { name: 'Bản đăng ký', exact: true }).first().click()
    await chair.page.getByText(work).first().waitFor()
    expect(await chair.text()).not.toContain(formula)
    await chair.picture('ban-dang-ky')
  })
})
