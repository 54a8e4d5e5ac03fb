import fc from 'fast-check'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenMember, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { recordCourse } from '../course/record-course.ts'
import { countActivities } from '../event/count-activities.ts'
import { givenActivities } from '../event/given-event.ts'
import { addTrainees } from './add-trainees.ts'
import { findMyTraining } from './find-training-book.ts'
import { readList } from './read-list.ts'
import { recordTraining } from './record-training.ts'

const course = (unitId: number) =>
  ({
    unitId,
    kind: 'charter',
    title: 'Tập huấn Điều lệ',
    startsOn: '10/01/2026',
    hours: 8,
  }) as const

test('a pasted list is read line by line, and what cannot be read is said', () => {
  const { lines, troubles } = readList(
    [
      'STT\tHọ và tên',
      '1\tPHẠM THỊ MAI\t05/03/1980\tCC-12/2026\t12/01/2026\t16',
      '2. Trần Văn Hùng; Sở Y tế',
      '',
      'Lê Thị Hoa; 31/02/1980',
      '12345',
      'Vũ Thị Lan;;;;nhiều',
    ].join('\n'),
  )

  expect(lines).toMatchObject([
    {
      fullName: 'Phạm Thị Mai',
      birthDay: '1980-03-05',
      certificateNumber: 'CC-12/2026',
      certificateDay: '2026-01-12',
      hours: 16,
    },
    { fullName: 'Trần Văn Hùng', fromName: 'Sở Y tế', birthDay: null },
  ])
  expect(troubles.map(({ line, trouble }) => [line, trouble.slice(0, 16)])).toEqual([
    [5, 'ngày sinh “31/02'],
    [6, 'không có họ tên'],
    [7, 'số giờ “nhiều” c'],
  ])
})

test('any text that is pasted is read to the end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { lines, troubles } = readList(text)
      expect(lines.length + troubles.length).toBeLessThanOrEqual(text.split(/\r?\n/).length)
    }),
  )
})

test('whom a list means: members by name and birth day, people of unions below by name and union, others as written', async ({
  ctx,
}) => {
  const { unitId, chair, member } = await givenActivities(ctx)
  const belowId = await givenUnit(ctx.db, { parentId: unitId, name: 'Công đoàn cơ sở Sở Y tế' })
  await givenMember(ctx.db, belowId, { fullName: 'Trần Văn Hùng' })
  await member('Phạm Thị Mai')
  await member('Lê Thị Hoa')
  await member('Lê Thị Hoa')
  const { courseId } = await recordCourse(chair, course(unitId))
  const list = [
    'phạm thị mai',
    'Trần Văn Hùng; Công đoàn cơ sở Sở Y tế',
    'Đỗ Văn Xa; Sở Nội vụ',
    'Lê Thị Hoa',
    'Người Lạ',
  ].join('\n')
  const first = await addTrainees(chair, { unitId, courseId, list })
  const second = await addTrainees(chair, { unitId, courseId, list })

  expect([first.added, first.again, second.added, second.again]).toEqual([3, 0, 0, 3])
  expect(first.troubles.map(({ line }) => line)).toEqual([4, 5])
  const { training } = await countActivities(chair, { unitId })
  expect(training.find(({ kind }) => kind === 'charter')).toMatchObject({
    turns: 3,
    persons: 3,
    hours: 24,
  })
})

test('an old course of several people is one course; the book of a person follows into another union', async ({
  ctx,
}) => {
  const { unitId, chair, member } = await givenActivities(ctx)
  const [mai, hoa] = [await member('Phạm Thị Mai'), await member('Lê Thị Hoa')]
  const old = { ...course(unitId), startsOn: '01/10/2015', certificateNumber: '12/2015' }
  await recordTraining(chair, { ...old, memberId: mai.memberId })
  await recordTraining(chair, { ...old, memberId: hoa.memberId })
  const elsewhere = await givenUnit(ctx.db)
  const { id: memberId } = await ctx.db
    .insertInto('members.member')
    .values({
      unitId: elsewhere,
      personId: mai.personId,
      fullName: 'Mai',
      sortKey: 'Mai',
      sex: 'female',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const there: Context = {
    ...mai.ctx,
    actor: {
      ...(mai.ctx.actor as NonNullable<Context['actor']>),
      rights: [{ unitId: elsewhere, role: 'member', subunitId: null }],
    },
  }
  const book = await findMyTraining(there, { unitId: elsewhere })
  const courses = await ctx.db.selectFrom('activities.course').select('id').execute()

  expect(memberId).toBeGreaterThan(0)
  expect(courses.length).toBe(1)
  expect(book.lines).toMatchObject([{ title: 'Tập huấn Điều lệ', certificateNumber: '12/2015' }])
})

test('there are never more persons than turns, nor more than there are people', async ({ ctx }) => {
  const { unitId, chair, member } = await givenActivities(ctx)
  const people = [await member(), await member(), await member()]
  const taught = fc.array(fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(taught, async (lists) => {
      await ctx.db.deleteFrom('activities.training').execute()
      for (const list of lists) {
        const { courseId } = await recordCourse(chair, course(unitId))
        const memberIds = list.map((index) => Number(people[index]?.memberId))
        await addTrainees(chair, { unitId, courseId, memberIds })
      }
      const { training } = await countActivities(chair, { unitId })
      const all = training.find(({ kind }) => kind === null)
      const turns = lists.flat().length
      expect(all).toMatchObject({ turns, persons: new Set(lists.flat()).size, hours: turns * 8 })
      expect(all?.persons).toBeLessThanOrEqual(turns)
    }),
    { numRuns: 10 },
  )
})
