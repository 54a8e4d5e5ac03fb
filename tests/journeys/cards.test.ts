import { expect, it } from 'vitest'
import { visit } from './world.ts'

it('cards are printed for the members on the screen, and whoever scans one sees whether it is valid, and no name', async () => {
  const chair = await visit({ size: 'desktop', as: 'dtnn-dong-bac.chair' })
  await chair.open('/')
  await chair.go('Đoàn viên', /\/members$/)
  const union = /\/units\/(\d+)/.exec(chair.page.url())?.[1]
  const link = chair.page.getByRole('link', { name: 'In thẻ' })
  const file = await chair.page.request.get((await link.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')

  const answer = await chair.page.request.post('/api/v1/members.member-cards', {
    data: { unitId: union },
  })
  const cards = (await answer.json()) as { code: string; fullName: string }[]
  const [card] = cards
  if (!card) throw new Error('nobody here has a card')
  const stranger = await visit({ size: 'phone' })
  expect(await stranger.open(`/cards/${card.code}`)).toBe(200)
  expect(await stranger.heading()).toBe('Thẻ còn giá trị')
  expect(await stranger.text()).not.toContain(card.fullName)
  await stranger.open('/cards/0000000000000000')
  expect(await stranger.heading()).toBe('Thẻ không có giá trị')
})
