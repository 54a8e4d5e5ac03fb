import { describe, expect, it } from 'vitest'
import { everySize, visit } from './world.ts'

describe.each(everySize)('on a %s', (size) => {
  it('a member without a post sees his or her own record and nothing of anybody else', async () => {
    const member = await visit({ size, as: 'dtnn-dong-bac.member' })
    await member.open('/')
    expect(await member.heading()).toMatch(/^Chào buổi/)
    await member.sees('Việc đang chờ')
    await member.open('/me')
    expect(await member.heading()).toBe('Hồ sơ đoàn viên của tôi')
    await member.sees('Quá trình')
    await member.picture('ho-so-cua-toi')

    const chair = await visit({ size, as: 'dtnn-dong-bac.chair' })
    await chair.open('/')
    const own = new URL(chair.page.url()).pathname
    for (const page of ['/accounts', '/audit', '/members/new', '/members/import', '/reports'])
      expect([403, 404], own + page).toContain(await member.open(own + page))
  })

  it("another unit's pages do not exist for a chair", async () => {
    const other = await visit({ size, as: 'vptu-dak-nong.chair' })
    await other.open('/')
    const theirs = new URL(other.page.url()).pathname
    const chair = await visit({ size, as: 'dtnn-dong-bac.chair' })
    for (const page of [
      '',
      '/members',
      '/structure',
      '/reports',
      '/figures',
      '/tree',
      '/accounts',
      '/audit',
    ])
      expect(await chair.open(theirs + page), page).toBe(404)
    await chair.sees('Không tìm thấy')
  })
})
