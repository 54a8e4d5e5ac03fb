import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

describe.each(everySize)('on a %s', (size) => {
  it('union D sees its days of 2024 in order, with the round anniversaries computed', async () => {
    const chair = await visit({ size, as: 'lien-minh-htx-dak-nong.chair' })
    await chair.open('/')
    const unit = new URL(chair.page.url()).pathname
    await chair.open(`${unit}/calendar?year=2024`)
    const text = await chair.text()
    for (const years of ['95 năm', '10 năm', '20 năm']) expect(text).toContain(years)
    await chair.picture('lich-nam')
    await chair.open(`${unit}/calendar/subscription`)
    await chair.picture('dia-chi-lich')
  })

  it('union A sees its meetings planned against held', async () => {
    const chair = await visit({ size, as: 'dtnn-dong-bac.chair' })
    await chair.open('/')
    const unit = new URL(chair.page.url()).pathname
    await chair.open(`${unit}/calendar/meetings?year=2022`)
    expect(await chair.text()).toMatch(/\d+ %|\d+%/)
    await chair.picture('hop-dinh-ky')
  })
})
