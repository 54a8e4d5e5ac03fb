import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { expect } from 'vitest'
import { endMembership } from '#members'
import type { Context } from '#platform/context.ts'
import { test } from '#testing/test.ts'
import { startProgramme } from '../programme/start-programme.ts'
import { addProgrammeDay } from '../programme-day/add-programme-day.ts'
import { dropProgrammeDay } from '../programme-day/drop-programme-day.ts'
import { showBirthday } from '../shown-birthday/show-birthday.ts'
import { givenCalendarWorld, givenPost } from '../year/given-calendar.ts'
import { writeIcs } from '../year/write-ics.ts'
import { endSubscription } from './end-subscription.ts'
import { findSubscription } from './find-subscription.ts'
import { readSubscription } from './read-subscription.ts'
import { renewSubscription } from './renew-subscription.ts'

async function codeOf(who: Context, unitId: number, withBirthdays = false) {
  await renewSubscription(who, { unitId, withBirthdays })
  return (await findSubscription(who, { unitId }))?.code ?? ''
}

test('the address opens the calendar to nobody in particular, until it is renewed or closed', async ({
  ctx,
}) => {
  const { unitId, binh, himself } = await givenCalendarWorld(ctx)
  const self = await himself(binh.personId)
  const first = await codeOf(self, unitId)
  expect(first).toMatch(/^[\w-]{43}$/)
  const stranger = { ...ctx, actor: null }
  const { entries } = await readSubscription(stranger, { code: first })
  expect(entries.map(({ name }) => name)).toContain('Ngày thành lập Công đoàn Việt Nam')
  const second = await codeOf(self, unitId)
  await expect(readSubscription(stranger, { code: first })).rejects.toThrow('không còn dùng được')
  await readSubscription(stranger, { code: second })
  await expect(readSubscription(stranger, { code: `${second.slice(0, -1)}_` })).rejects.toThrow()
  await endSubscription(self, { unitId })
  await expect(readSubscription(stranger, { code: second })).rejects.toThrow('không còn dùng được')
})

test('the code stands nowhere in the database as it is, nor in the trail, nor in what a command answered', async ({
  ctx,
}) => {
  const { unitId, binh, himself } = await givenCalendarWorld(ctx)
  const self = { ...(await himself(binh.personId)), requestKey: 'mot-lan' }
  const code = await codeOf(self, unitId)
  const kept = await ctx.db.selectFrom('calendar.subscription').selectAll().execute()
  const requests = await ctx.db.selectFrom('platform.request').selectAll().execute()
  const trail = await ctx.db.selectFrom('platform.auditLine').select('input').execute()
  expect(kept).toHaveLength(1)
  const everything = [
    kept[0]?.codeDigest.toString('latin1'),
    kept[0]?.sealedCode.toString('latin1'),
    JSON.stringify([requests, trail]),
  ]
  for (const text of everything) expect(text).not.toContain(code)
})

test('the address ends with the membership, and lives as long as a post is held', async ({
  ctx,
}) => {
  const { unitId, chair, binh, an, himself } = await givenCalendarWorld(ctx)
  await givenPost(ctx, unitId, an.personId, 'treasurer')
  const [leaver, officer] = [
    await codeOf(await himself(binh.personId), unitId),
    await codeOf(await himself(an.personId), unitId),
  ]
  for (const { memberId } of [binh, an])
    await endMembership(chair, { unitId, memberId, leftOn: '10/01/2026', leftHow: 'resigned' })
  const stranger = { ...ctx, actor: null }
  await expect(readSubscription(stranger, { code: leaver })).rejects.toThrow('không còn dùng được')
  // Whoever leaves the union by the product loses the posts as well; this one was held without it.
  await ctx.db
    .updateTable('organization.positionHolding')
    .set({ toDay: null })
    .where('personId', '=', an.personId)
    .execute()
  expect((await readSubscription(stranger, { code: officer })).entries.length).toBeGreaterThan(40)
})

test('birthdays are in it only when both wanted it: whose it is, and who reads', async ({
  ctx,
}) => {
  const { unitId, binh, an, himself } = await givenCalendarWorld(ctx)
  await showBirthday(await himself(binh.personId), { unitId, shown: true })
  const names = async (withBirthdays: boolean) => {
    const code = await codeOf(await himself(an.personId), unitId, withBirthdays)
    const { entries } = await readSubscription({ ...ctx, actor: null }, { code })
    return entries
      .filter(({ kind }) => kind === 'birthday')
      .map(({ day, name }) => `${day} ${name}`)
  }
  expect(await names(false)).toEqual([])
  expect(await names(true)).toEqual(
    ['2026', '2027'].map((year) => `${year}-05-20 Sinh nhật Trần Thị Bình`),
  )
})

test('two independent programs read the same days out of the file, wherever the machine stands', async ({
  ctx,
}) => {
  const { unitId, chair, binh, himself } = await givenCalendarWorld(ctx)
  await startProgramme(chair, { unitId, year: 2026 })
  const awkward =
    'Hội thao; cầu lông, bóng bàn\\cờ "tướng" – đơn vị có tên dài đến mức phải xuống dòng trong tệp lịch'
  await addProgrammeDay(chair, {
    unitId,
    name: awkward,
    onDay: '20/03/2026',
    plan: 'Dòng một\nDòng hai',
  })
  const left = await addProgrammeDay(chair, { unitId, name: 'Bỏ', onDay: '21/03/2026' })
  await dropProgrammeDay(chair, { unitId, dayId: left.dayId, reason: 'Trùng' })
  const code = await codeOf(await himself(binh.personId), unitId)
  const { unit, entries } = await readSubscription({ ...ctx, actor: null }, { code })
  const expected = entries
    .filter(({ state }) => state !== 'dropped')
    .map(({ day, name, round, years }) => `${day} ${round ? `${name}: ${years} năm` : name}`)
    .sort()
  expect(expected.length).toBeGreaterThan(60)

  const zone = process.env.TZ
  for (const TZ of ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles']) {
    process.env.TZ = TZ
    const text = writeIcs({ name: unit.shortName, slug: unit.slug, at: new Date(), entries })
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)

    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    expect(events.map((one) => `${one.startDate.toString()} ${one.summary}`).sort()).toEqual(
      expected,
    )
    expect(events.every((one) => one.startDate.isDate && one.duration.toSeconds() === 86_400)).toBe(
      true,
    )
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.find(({ summary }) => summary === awkward)?.description).toBe(
      'Dòng một\nDòng hai',
    )

    const parsed = Object.values(nodeIcal.sync.parseICS(text)).filter(
      (one) => one?.type === 'VEVENT',
    )
    const days = parsed.map((one) => {
      const { start, summary } = one as { start: Date; summary: string }
      const local = [start.getFullYear(), start.getMonth() + 1, start.getDate()]
      return `${local.map((part) => String(part).padStart(2, '0')).join('-')} ${summary}`
    })
    expect(days.sort()).toEqual(expected)
  }
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})
