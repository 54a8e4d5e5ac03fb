import { expect } from 'vitest'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { givenFund, givenLoan, givenMoney } from '../given-fund.ts'
import { reminderLinks, reminderWords } from '../screens/reminder-words.ts'
import { listReminders, type Reminder } from './list-reminders.ts'
import { noteReminder } from './note-reminder.ts'

test('who is late or soon due gets a kind word with what is asked and since when, nobody else', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer } = world
  await givenMoney(world, 2_000_000)
  await givenLoan(world, { amount: 1_000_000, termMonths: 10, day: '2025-10-10' })
  await givenLoan(world, { who: 1, amount: 600_000, termMonths: 6, day: '2026-01-10' })
  const { fundName, reminders } = await listReminders(treasurer, { unitId, fundId })
  expect(reminders).toMatchObject([{ amount: 300_000, dueOn: '2025-11-05' }])
  const words = reminders.map((one) => reminderWords(one, fundName, '2026-01-15'))
  expect(words[0]).toContain('kỳ trả từ ngày 05/11/2025, tổng cộng 300.000 ₫, quỹ chưa nhận được')
  const coming = { ...reminders[0], dueOn: '2026-01-20' } as Reminder
  expect(reminderWords(coming, fundName, '2026-01-15')).toContain('đến hạn ngày 20/01/2026')
})

test('who was reminded is not reminded again within a week, by nobody', async ({ ctx }) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer, chair } = world
  await givenMoney(world, 5_000_000)
  const loanId = await givenLoan(world, { amount: 1_000_000, day: '2025-10-10' })
  const note = { unitId, loanId, means: 'message' } as const
  await noteReminder(treasurer, note)
  expect((await listReminders(chair, { unitId, fundId })).reminders).toMatchObject([
    { remindedOn: '2026-01-15', remindedBy: treasurer.actor?.name },
  ])
  await expect(noteReminder(chair, note)).rejects.toThrow('Trong bảy ngày qua đã có người nhắc')
  await expect(noteReminder({ ...chair, today: '2026-01-21' }, note)).rejects.toThrow('bảy ngày')
  const later = { ...chair, today: '2026-01-22' }
  expect((await listReminders(later, { unitId, fundId })).reminders).toMatchObject([
    { remindedOn: null },
  ])
  await noteReminder(later, note)
})

test('how to reach a borrower is for who does the reminding, and the message is ready to be sent', async ({
  ctx,
}) => {
  const world = await givenFund(ctx)
  const { unitId, fundId, treasurer } = world
  await givenMoney(world, 5_000_000)
  await givenLoan(world, { amount: 1_000_000, day: '2025-10-10' })
  await ctx.db
    .updateTable('members.member')
    .set({ phone: '0912345678', email: 'an@example.com' })
    .where('id', '=', world.members[0]?.memberId ?? 0)
    .execute()
  const [own] = (await listReminders(treasurer, { unitId, fundId })).reminders
  expect(own).toMatchObject({ phone: '0912345678', email: 'an@example.com' })
  const links = reminderLinks(own as Reminder, 'Chào anh & chị')
  expect(links.map(({ to }) => to)).toEqual([
    'sms:0912345678?&body=Ch%C3%A0o%20anh%20%26%20ch%E1%BB%8B',
    'https://zalo.me/0912345678',
    'tel:0912345678',
    expect.stringMatching(/^mailto:an@example\.com\?subject=.*&body=Ch%C3%A0o%20anh%20%26/),
  ])
  const inspector = acting(ctx, await givenActor(ctx.db, unitId, 'inspector'))
  const [seen] = (await listReminders(inspector, { unitId, fundId })).reminders
  expect(seen).toMatchObject({ phone: null, email: null })
})
