import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '#testing/test.ts'
import { allFigures } from './all-figures.ts'

test('every figure is declared alike in the code and in the database', async ({ ctx }) => {
  const { rows } = await sql<{
    name: string
    kind: string
  }>`select name, kind from platform.figure`.execute(ctx.db)
  const declared = [...allFigures.values()].map(({ name, kind }) => ({ name, kind }))
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name.localeCompare(other.name)
  expect(declared.sort(byName)).toEqual(rows.sort(byName))
})

test('a part is counted in the same unit as its whole: people and turns are never mixed', () => {
  const mixed = [...allFigures.values()].filter(
    ({ unit, partOf }) => partOf && allFigures.get(partOf)?.unit !== unit,
  )
  expect(mixed).toEqual([])
})

test('every table that holds facts of a figure marks its unit when it changes', async ({ ctx }) => {
  const { rows } = await sql<{ name: string }>`
    select tgrelid::regclass::text as name from pg_trigger where tgname = 'figures_after_update' order by 1`.execute(
    ctx.db,
  )
  expect(rows.map(({ name }) => name)).toEqual([
    'activities.attendance',
    'activities.course',
    'activities.event',
    'activities.expense',
    'activities.training',
    'awards.certificate',
    'awards.decision',
    'awards.honour',
    'awards.proposal',
    'awards.recipient',
    'awards.step',
    'ballots.vote',
    'calendar.meeting',
    'calendar.meeting_series',
    'calendar.programme_day',
    'funds.allocation',
    'funds.fund',
    'funds.gift',
    'funds.instalment',
    'funds.loan',
    'funds.loan_plan',
    'funds.movement',
    'initiatives.adoption',
    'initiatives.author',
    'initiatives.initiative',
    'initiatives.model',
    'ledger.account',
    'ledger.cash_count',
    'ledger.entry',
    'ledger.posting',
    'ledger.proposal',
    'members.member',
    'members.membership',
    'movements.movement',
    'movements.movement_review',
    'movements.registration',
    'organization.body',
    'organization.position_holding',
    'organization.subunit',
    'organization.unit_ancestor',
    'organization.unit_name',
    'quizzes.attempt',
    'quizzes.quiz',
    'reviews.assessment',
    'reviews.assignment',
    'reviews.band',
    'reviews.round',
    'welfare."case"',
    'welfare.visit',
  ])
})
