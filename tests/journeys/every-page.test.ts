import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

/** Pages that stand in the menu of whoever may open them. */
const inMenu = ['', '/members', '/structure', '/reports', '/figures', '/accounts', '/audit']
/** Pages below those, and those that the menu shows only where there are units below. */
const others = [
  '/members/counts',
  '/members/new',
  '/members/import',
  '/members/transfers',
  '/members/duplicates',
  '/members/fields',
  '/members/below',
  '/subunits',
  '/bodies',
  '/positions',
  '/terms',
  '/tree',
  '/about',
  '/below',
  '/invitations',
]
const membersKeptByLeaders = ['new', 'import', 'transfers', 'duplicates', 'fields'].map(
  (page) => `/members/${page}`,
)
const notFor: Record<string, string[]> = {
  chair: [],
  inspector: ['/accounts', '/invitations', ...membersKeptByLeaders],
  'group-leader': ['/accounts', '/invitations', ...membersKeptByLeaders],
  member: ['', '/members', '/reports', '/figures', '/accounts', '/audit', '/members/new'],
}

describe.each(everySize)('on a %s', (size) => {
  it.each(Object.keys(notFor))('the menu of a %s leads to every page that opens', async (role) => {
    const officer = await visit({ size, as: `dtnn-dong-bac.${role}` })
    const unit = await unitOf(size)
    expect(await officer.open('/me')).toBe(200)
    const menu = await officer.page
      .locator('nav[aria-label="Chính"] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const page of inMenu) {
      const status = await officer.open(unit + page)
      expect(status, page).toSatisfy((code) =>
        menu.includes(unit + page) ? code === 200 : [403, 404].includes(code),
      )
    }
    if (role === 'chair') {
      await officer.open(`${unit}/structure`)
      await officer.picture('to-chuc')
    }
    for (const page of others) {
      const status = await officer.ask(unit + page)
      expect(status, page).toSatisfy((code) =>
        notFor[role]?.includes(page) ? [403, 404].includes(code) : [200, 403, 404].includes(code),
      )
      if (status === 200) await officer.open(unit + page)
    }
    for (const page of notFor[role] ?? [])
      expect([403, 404], page).toContain(await officer.ask(unit + page))
    expect(await officer.open('/account')).toBe(200)
  })

  it('the pages before the door are as careful as those behind it', async () => {
    const stranger = await visit({ size })
    for (const page of ['/sign-in', '/sign-in/reset', '/invitations'])
      expect(await stranger.open(page), page).toBe(200)
    await stranger.open('/sign-in')
    await stranger.picture('dang-nhap')
    expect(await stranger.open('/cards/khong-co-the-nay')).toBeLessThan(500)
    expect(await stranger.open('/khong-co-trang-nay')).toBe(404)
    await stranger.open('/units/1/members')
    expect(new URL(stranger.page.url()).pathname).toBe('/sign-in')
  })
})

/** The unit of the officers above, as its chair's first page names it. */
async function unitOf(size: (typeof everySize)[number]): Promise<string> {
  const chair = await visit({ size, as: 'dtnn-dong-bac.chair' })
  await chair.open('/')
  return new URL(chair.page.url()).pathname
}
