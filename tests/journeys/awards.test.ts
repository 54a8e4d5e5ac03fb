import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

const unit = 'trung-uong-doan'
const numbers = { phone: '901/QĐ-CĐTWĐ', desktop: '902/QĐ-CĐTWĐ' } as const

describe.each(everySize)('on a %s', (size) => {
  it('a quarter’s praise goes from the list to the decision, the payment, the certificate and the page that proves it', async () => {
    const scripts = size === 'desktop'
    const chair = await visit({ size, scripts, as: `${unit}.chair` })
    await chair.open('/')
    const at = `${new URL(chair.page.url()).pathname}/awards`
    await chair.open(`${at}/proposals/new`)
    await chair.choose('Danh hiệu, hình thức khen', 'Biểu dương quý')
    await chair.press('Lập đề nghị', /\/proposals\/\d+/)
    const boxes = chair.page.locator('input[name="memberIds[]"]')
    for (const index of [1, 2]) await boxes.nth(index).check()
    await chair.type('Thành tích chung', 'Hoàn thành vượt kế hoạch quý 20%')
    await chair.press('Thêm vào danh sách')
    await chair.sees('Đã thêm 2 vào danh sách.')
    await chair.picture('de-nghi-khen-thuong')
    await chair.go('Ra quyết định', /\/decisions\/new/)

    await chair.type('Số quyết định', '66/QĐ-CĐTWĐ')
    await chair.press('Ghi quyết định')
    await chair.sees(/Số này trong năm đã ghi/)
    await chair.type('Số quyết định', numbers[size])
    await chair.press('Ghi quyết định', /\/decisions\/\d+$/)
    await chair.sees(/2 giấy chứng nhận đã có số/)
    await chair.picture('quyet-dinh-khen-thuong')
    const page = new URL(chair.page.url()).pathname

    const treasurer = await visit({ size, scripts, as: `${unit}.treasurer` })
    await treasurer.open(page)
    await treasurer.press(/^Chi 1\.000\.000/)
    await treasurer.sees('Đã chi tiền thưởng và lập phiếu chi trong sổ quỹ.')
    for (const file of ['certificates.pdf', 'payment.pdf', 'payment.xlsx', 'decision.docx'])
      expect(await treasurer.ask(`${page}/${file}`), file).toBe(200)

    await chair.open(`${at}/register`)
    await chair.sees('Biểu dương quý')
    await chair.open(`${at}/fairness`)
    await chair.open(`${at}/examples`)
    await chair.open(`${at}/catalogue`)
    await chair.open(page)
    await chair.page.getByText('Thu hồi quyết định này').click()
    await chair.type('Số quyết định thu hồi', `TH-${numbers[size]}`)
    await chair.type('Lý do', 'Ghi nhầm danh sách')
    await chair.press('Thu hồi quyết định')
    await chair.sees(/Đã thu hồi quyết định và đảo khoản tiền thưởng/)
  })

  it('a code that nobody was given proves nothing, without an account', async () => {
    const stranger = await visit({ size, scripts: false })
    await stranger.open('/certificates/khong-co-ma-nay')
    expect(await stranger.heading()).toBe('Không có giấy chứng nhận này')
  })

  it('a member finds the own honours, in the menu too', async () => {
    const member = await visit({ size, as: 'vptu-dak-nong.member' })
    await member.open('/me')
    await member.go(/Khen thưởng( của tôi)?/, /\/me\/awards$/)
    await member.sees('Lao động tiên tiến')
    await member.picture('khen-thuong-cua-toi')
  })
})
