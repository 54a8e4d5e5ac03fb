import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

/** Who opens the page from the menu; the others are refused, or are told that there is no such page. */
const chairAndInspector = ['chair', 'inspector']
const pages = [
  { page: '', open: ['chair', 'inspector', 'group-leader'] },
  { page: '/members', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/members/counts', open: ['chair', 'inspector'] },
  { page: '/members/new', open: ['chair'] },
  { page: '/members/import', open: ['chair'] },
  { page: '/members/transfers', open: ['chair'] },
  { page: '/members/duplicates', open: ['chair'] },
  { page: '/members/fields', open: ['chair'] },
  { page: '/members/below', open: chairAndInspector },
  { page: '/structure', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/subunits', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/bodies', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/positions', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/terms', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/tree', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/about', open: ['chair', 'inspector', 'group-leader', 'member'] },
  { page: '/reports', open: chairAndInspector },
  { page: '/figures', open: chairAndInspector },
  { page: '/below', open: chairAndInspector },
  { page: '/accounts', open: ['chair'] },
  { page: '/invitations', open: ['chair'] },
  { page: '/audit', open: chairAndInspector },
]

describe.each(everySize)('on a %s', (size) => {
  it.each(['chair', 'inspector', 'group-leader', 'member'])(
    'every page opens for the %s who may see it, and for nobody else',
    async (role) => {
      const officer = await visit({ size, as: `dtnn-dong-bac.${role}` })
      const unit = await unitOf(size)
      const opened: string[] = []
      for (const { page } of pages) {
        const status = await officer.open(unit + page)
        expect([200, 403, 404], page).toContain(status)
        if (status === 200) opened.push(page)
      }
      expect(opened).toEqual(
        pages.filter(({ open }) => open.includes(role)).map(({ page }) => page),
      )
      expect(await officer.open('/account')).toBe(200)
      expect(await officer.open('/me')).toBe(200)
    },
  )

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
