import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { id, secret } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { leadPeople, rateInCommittee } from '../permissions.ts'
import { lockRound, type Round } from '../round/require-round.ts'
import { degreeByPoints, type Person, peopleOf } from './people-of.ts'
import { requirePoints } from './points.ts'
import { onlyLeadsGroup, withinReach } from './seen-people.ts'

const text = z.string().transform((given) => given.normalize('NFC').trim().slice(0, 2000))
/** A whole group on one sheet: one entry a person in each list; `points` row by row, '' where nothing was typed. */
const sheet = {
  unitId: id,
  roundId: id,
  assessmentIds: z.array(id).min(1, 'Không có ai để ghi').max(1000),
  /** As read; who was changed by somebody else since is refused. */
  versions: z.array(z.coerce.number().int()),
  points: secret(z.array(z.union([z.number(), z.string()]))),
  notes: secret(z.array(text)),
}

/** The view of a group's meeting, or of a section: of all of them at once. A row left empty is not yet given. */
export const rateInMeeting = command({
  name: 'reviews.rate-in-meeting',
  summary: 'Ghi ý kiến của tổ, bộ phận trong đợt bình xét',
  allow: leadPeople,
  input: z.object(sheet),
  async run(ctx, given) {
    const round = await lockRound(ctx, given, ['group', 'section'])
    const stage = round.state === 'section' ? 'section' : 'group'
    const people = await sheetPeople(ctx, round, given)
    const led = standingOf(ctx).subunitIds
    if (stage === 'section' && onlyLeadsGroup(ctx))
      for (const { person } of people)
        if (!led.includes(Number(person.sectionId)))
          throw new NotFound('Bước này do công đoàn bộ phận ghi.')
    const changed = people.filter(({ person, points, note }) =>
      stage === 'group'
        ? !same(person.groupPoints, points) || person.groupNote !== note
        : !same(person.sectionPoints, points) || person.sectionNote !== note,
    )
    refuseStale(changed)
    const prefix = sql.raw(stage)
    await sql`
      update reviews.assessment as one set ${prefix}_points = given.points::smallint[], ${prefix}_note = given.note, ${prefix}_by = ${ctx.actor?.name ?? ''},
        version = version + 1
      from jsonb_to_recordset(${JSON.stringify(changed.map(({ person, points, note }) => ({ id: person.assessmentId, points: listOf(points), note })))}::jsonb)
        as given (id bigint, points text, note text)
      where one.unit_id = ${given.unitId} and one.id = given.id`.execute(ctx.db)
    return { changed: changed.length }
  },
})

/** The committee's points, degree and reason. No degree chosen: the one that points and gates give. */
export const rateByCommittee = command({
  name: 'reviews.rate-in-committee',
  summary: 'Ban Chấp hành chấm điểm, xếp loại',
  allow: rateInCommittee,
  input: z.object({
    ...sheet,
    /** '' or a rank, 1 the best. */
    ranks: z.array(z.union([z.literal(''), z.coerce.number().int().min(1).max(4)])),
  }),
  async run(ctx, given) {
    const round = await lockRound(ctx, given, ['committee'])
    const people = await sheetPeople(ctx, round, given)
    const rated = people.map((one, index) => ({
      ...one,
      ...degreeOf(one, round, given.ranks[index] ?? ''),
    }))
    const changed = rated.filter(
      ({ person, points, note, rank, byHand }) =>
        !same(person.points, points) ||
        person.note !== note ||
        person.byHand !== byHand ||
        (byHand && person.rank !== rank) ||
        (person.rank === null && rank !== null),
    )
    refuseStale(changed)
    await sql`
      update reviews.assessment as one set points = given.points::smallint[], note = given.note, rank = given.rank, by_hand = given.by_hand,
        rank_reason = given.reason, version = version + 1
      from jsonb_to_recordset(${JSON.stringify(
        changed.map(({ person, points, note, rank, byHand, reason }) => ({
          ...{ id: person.assessmentId, points: listOf(points), note },
          ...{ rank, by_hand: byHand, reason },
        })),
      )}::jsonb) as given (id bigint, points text, note text, rank smallint, by_hand boolean, reason text)
      where one.unit_id = ${given.unitId} and one.id = given.id`.execute(ctx.db)
    return { changed: changed.length }
  },
})

type Given = { person: Person; version: number; points: number[] | null; note: string }

async function sheetPeople(
  ctx: Context,
  round: Round,
  given: z.output<z.ZodObject<typeof sheet>>,
): Promise<Given[]> {
  const { assessmentIds, versions, notes, points } = given
  const width = round.rules.criteria.length
  if (versions.length !== assessmentIds.length || points.length !== assessmentIds.length * width)
    throw new Invalid({ points: ['Bảng gửi lên không đủ ô; hãy tải lại trang'] })
  const picked = sql<boolean>`one.id = any(${assessmentIds}::bigint[]) and ${withinReach(ctx)}`
  const found = new Map((await peopleOf(ctx, round, picked)).map((one) => [one.assessmentId, one]))
  return assessmentIds.map((assessmentId, index) => {
    const person = found.get(assessmentId)
    if (!person) throw new NotFound('Có người không thuộc tổ của bạn.')
    const row = points.slice(index * width, (index + 1) * width)
    const empty = row.every((one) => String(one).trim() === '')
    const read = empty ? null : requirePoints(row, round.rules.criteria, person.fullName)
    return { person, version: Number(versions[index]), points: read, note: notes[index] ?? '' }
  })
}

function degreeOf({ person, points, note }: Given, round: Round, chosen: number | '') {
  if (!points || person.leftOutBecause) return { rank: null, byHand: false, reason: '' }
  const total = points.reduce((sum, one) => sum + one, 0)
  const byPoints = degreeByPoints(person, round, total)
  const closed = person.closed.map(({ because }) => because).join('; ')
  const reason = byPoints > 1 && person.bestRank > 1 ? `Không đủ điều kiện: ${closed}` : ''
  if (chosen === '') return { rank: byPoints, byHand: false, reason }
  if (chosen > round.rules.bands.length) throw new Invalid({ ranks: ['Không có mức này'] })
  if (chosen < person.bestRank)
    throw new Refused(`${person.fullName} không đủ điều kiện với mức này: ${closed}.`)
  if (chosen !== byPoints && note === '')
    throw new Refused(
      `${person.fullName}: xếp khác mức theo điểm (${total} điểm) phải ghi lý do vào ô nhận xét.`,
    )
  return { rank: chosen, byHand: true, reason: chosen === byPoints ? reason : note }
}

const same = (a: readonly number[] | null, b: readonly number[] | null) =>
  String(a ?? '') === String(b ?? '')
const listOf = (points: readonly number[] | null) => points && `{${points.join(',')}}`

function refuseStale(changed: readonly Given[]): void {
  const stale = changed.filter(({ person, version }) => person.version !== version)
  if (stale.length > 0)
    throw new Refused(
      `Có người vừa ghi cho ${stale.map(({ person }) => person.fullName).join(', ')} trong lúc bạn nhập. Hãy tải lại trang, xem lại rồi ghi tiếp.`,
    )
}
