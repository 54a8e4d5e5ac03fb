import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Visitor } from './world/visitor.ts'
import { everySize, visit } from './world.ts'

const writers = { phone: 'vptu-dak-nong.chair', desktop: 'dtnn-dong-bac.chair' } as const

describe.each(everySize)('on a %s', (size) => {
  it("a chair writes the year's report, the level above returns it, then accepts it", async () => {
    const chair = await visit({ size, as: writers[size] })
    await chair.open('/')
    await chair.go('Báo cáo', /\/reports$/)
    await chair.press('Năm 2025', /\/reports\/\d+$/)
    const report = new URL(chair.page.url()).pathname
    await chair.picture('bao-cao')
    await everyNumberOpensItsFacts(chair, report)

    await chair.page.getByText('Sửa một số bằng tay').click()
    const figure = chair.page.getByLabel('Chỉ tiêu')
    await figure.selectOption({ index: 0 })
    await chair.type('Số mới', '777')
    await chair.type('Lý do', 'Đối chiếu với sổ giấy')
    await chair.press('Sửa số')
    await chair.sees(/Đối chiếu với sổ giấy/)
    expect(await chair.text()).toContain('Số tính được là')

    await chair.page
      .getByRole('link', { name: /^(Sửa|Viết) / })
      .first()
      .click()
    await chair.page.waitForURL(/[?&]edit=/)
    const writing = chair.page.locator('textarea').first()
    await writing.fill('Năm qua, đơn vị đã chăm lo đầy đủ cho đoàn viên.')
    await chair.press('Lưu phần này')
    await chair.sees('Năm qua, đơn vị đã chăm lo đầy đủ cho đoàn viên.')

    await expectFile(chair, 'Tải Word', 'PK', /\.docx$/)
    await expectFile(chair, 'Tải PDF', '%PDF-', /\.pdf$/)
    await send(chair)

    const above = await visit({ size, as: 'tldldvn.chair' })
    expect(await above.open(report)).toBe(200)
    await above.type('Cần sửa gì', 'Ghi rõ hơn việc chăm lo dịp Tết.')
    await above.picture('tra-lai')
    await above.press('Trả lại để sửa')
    await above.sees('Đã trả lại báo cáo.')

    await chair.open(report)
    await chair.sees(/Ghi rõ hơn việc chăm lo dịp Tết/)
    await send(chair)
    await above.open(report)
    await above.page.locator('summary', { hasText: 'Duyệt báo cáo' }).click()
    await above.press('Đồng ý')
    await above.sees('Đã duyệt báo cáo.')
    await chair.open(report)
    await chair.sees('Cấp trên đã duyệt. Số liệu đã chốt.')
  })
})

async function send(chair: Visitor): Promise<void> {
  await chair.page.locator('summary', { hasText: 'Gửi lên cấp trên' }).click()
  await chair.press('Đồng ý')
  await chair.sees('Đã gửi báo cáo, số liệu đã chốt.')
}

/** Each number of the period leads to as many facts as it says. */
async function everyNumberOpensItsFacts(chair: Visitor, report: string): Promise<void> {
  const numbers = await chair.page
    .locator('main table td:nth-child(2) a')
    .evaluateAll((links) =>
      links.map((link) => ({ says: link.textContent ?? '', to: link.getAttribute('href') ?? '' })),
    )
  expect(numbers.length).toBeGreaterThan(8)
  for (const { says, to } of numbers) {
    expect(await chair.open(to), to).toBe(200)
    expect(await chair.page.locator('main header p').first().textContent(), to).toMatch(
      new RegExp(`^${says.replaceAll('.', '\\.')} `),
    )
  }
  await chair.open(report)
}

async function expectFile(
  chair: Visitor,
  link: string,
  magic: string,
  name: RegExp,
): Promise<void> {
  const file = await chair.download(link)
  expect(file.suggestedFilename()).toMatch(name)
  const content = await readFile(await file.path())
  expect(content.subarray(0, magic.length).toString('latin1')).toBe(magic)
  expect(content.length).toBeGreaterThan(5_000)
}
