import { sql } from 'kysely'
import {
  castBallot,
  closeBox,
  findMyVote,
  openBox,
  openVote,
  startVote,
  takePaper,
} from '../../../src/modules/ballots/index.ts'
import { blindPaper, unblindPaper } from '../../../src/modules/ballots/phone/blind-paper.ts'
import type { Context } from '../../../src/platform/context.ts'
import { found, type Loading, type Step } from './loading.ts'

const slug = 'lien-minh-htx-dak-nong'
const on = '2023-12-20'

/** One secret vote of the cooperative alliance's committee, each ballot by the real protocol. Whom it chose is invented. */
export function voteSteps(): Step[] {
  return [{ on, rank: 110, run: voteOfCommittee }]
}

async function voteOfCommittee(loading: Loading): Promise<void> {
  const unitId = found(loading.units, slug)
  const chair: Context = { ...loading.ctx, today: on }
  const { db } = chair
  const people = await db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where(sql<boolean>`members.is_member_on(unit_id, id, ${on}::date)`)
    .where(sql<boolean>`not exists (select from organization.position_holding as holding
      where holding.unit_id = member.unit_id and holding.person_id = member.person_id)`)
    .orderBy('id')
    .limit(3)
    .select(['personId', 'fullName'])
    .execute()
  const committee = await sql<{ bodyId: number; personId: number; name: string }>`
    select body_id, person_id, holder_name as name from organization.position_holding as holding
    join organization.body on body.unit_id = holding.unit_id and body.id = holding.body_id and body.kind = 'executive_committee'
    where holding.unit_id = ${unitId} and from_day <= ${on} and (to_day is null or to_day >= ${on}) order by holding.id`.execute(
    db,
  )
  const [first] = committee.rows
  if (!first) throw new Error(`${slug} has no committee`)
  const { voteId } = await startVote(chair, {
    unitId,
    title: 'Bình chọn đoàn viên xuất sắc năm 2023',
    question: 'Chọn một người trong ba người được các tổ giới thiệu.',
    method: 'choose',
    seats: 1,
    choices: people.map(({ personId, fullName }) => ({ name: fullName, personId })),
    electorate: 'body',
    bodyId: first.bodyId,
  })
  const vote = { unitId, voteId }
  await openVote(chair, vote)
  const filled: { message: string; signature: string }[] = []
  for (const { personId, name } of committee.rows) {
    const elector = { ...chair, actor: { accountId: 0, personId, name, rights: [] } }
    const { publicKey } = await findMyVote(elector, vote)
    const paper = await blindPaper(publicKey ?? '')
    const { blindSignature } = await takePaper(elector, { ...vote, blinded: paper.blinded })
    filled.push(await unblindPaper(paper, blindSignature))
  }
  await openBox(chair, vote)
  for (const [index, paper] of filled.entries()) {
    const chosen = [index === 1 ? 2 : 1]
    await castBallot({ ...chair, actor: null }, { ...vote, ...paper, chosen })
  }
  await closeBox(chair, vote)
  // The moments are those of loading; the demonstration tells of a morning in 2023.
  await sql`update ballots.vote set box_opened_at = ${`${on} 09:10+07`}, box_closed_at = ${`${on} 09:35+07`},
    final_at = ${`${on} 09:40+07`} where unit_id = ${unitId} and id = ${voteId}`.execute(db)
}
