import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { Refused } from '#platform/errors.ts'
import { id, secret } from '#platform/fields.ts'
import { type Marks, requireFitting, writeMarks } from '../ballot/marks.ts'
import type { Method } from '../labels.ts'
import { receiptCode } from '../phone/receipt-code.ts'
import { isGenuine, messageBytes, signatureBytes } from '../signing-key/sign-blindly.ts'
import { gateOf } from './gate.ts'
import { lockBox } from './lock-box.ts'
import { markOf, sealBallot } from './sealed-ballot.ts'

/** How many ballots that lie in the box are written anew with each that is put in. */
const stirred = 64

const gate = gateOf(() => performance.now())

function bytes(length: number) {
  return secret(
    z
      .base64()
      .max(Math.ceil(length / 3) * 4)
      .transform((text) => Buffer.from(text, 'base64')),
  )
}
const position = z.coerce.number().int().min(1).max(200)

/**
 * Puts a ballot into the box. Nobody is signed in: the paper's blind signature is the right to vote, and it says of which vote
 * somebody is an elector, not who. The same paper a second time changes nothing and gets the same receipt.
 */
export const castBallot = command({
  name: 'ballots.cast-ballot',
  summary: 'Bỏ một phiếu kín vào hòm phiếu (không đăng nhập, không ghi vết)',
  allow: 'public',
  traceless: true,
  input: z.object({
    unitId: id,
    voteId: id,
    message: bytes(messageBytes),
    signature: bytes(signatureBytes),
    chosen: secret(z.array(position).max(200).default([])),
    refused: secret(z.array(position).max(200).default([])),
  }),
  async run(ctx, { unitId, voteId, message, signature, ...marks }) {
    if (ctx.actor)
      throw new Refused('Phiếu kín phải gửi khi không đăng nhập, để không ai biết là của ai.')
    gate()
    const vote = { unitId, voteId }
    const key = await publicKeyOf(ctx, vote)
    if (!key || !isGenuine(key, message, signature))
      throw new Refused('Phiếu này không do cuộc bỏ phiếu phát ra.')
    await enter(ctx, { unitId, branch: false })
    await putIntoBox(ctx, vote, { message, signature, marks })
    return { receipt: await receiptCode(voteId, message) }
  },
})

async function publicKeyOf(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
): Promise<Buffer | null> {
  const { rows } = await sql<{ key: Buffer | null }>`
    select ballots.key_of_vote(${unitId}, ${voteId}) as key`.execute(ctx.db)
  return rows[0]?.key ?? null
}

/**
 * The ballot goes in, and with it ballots that are already there are written anew: they all bear the same transaction number
 * afterwards and lie in another order, so that the table does not tell which came last.
 * @param stir how many; other than usual only in the test that shows what would be seen otherwise
 */
export async function putIntoBox(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  { message, signature, marks }: { message: Buffer; signature: Buffer; marks: Marks },
  stir = stirred,
): Promise<void> {
  await lockBox(ctx, { unitId, voteId }, 'shared')
  const { choiceCount } = await requireOpenBox(ctx, { unitId, voteId }, marks)
  const mark = markOf(unitId, voteId, message)
  const sealed = sealBallot({ message, signature, marks: writeMarks(choiceCount, marks) })
  await sql`insert into ballots.box (unit_id, vote_id, mark, sealed) values (${unitId}, ${voteId}, ${mark}, ${sealed})
    on conflict do nothing`.execute(ctx.db)
  if (stir > 0) await stirBox(ctx, { unitId, voteId, stir })
}

/** From a random place on, in the order of the marks, which is random too; what another elector is stirring is left out. */
async function stirBox(
  ctx: Context,
  { unitId, voteId, stir }: { unitId: number; voteId: number; stir: number },
): Promise<void> {
  const from = randomBytes(32)
  const part = (side: ReturnType<typeof sql>) => sql`(select mark from ballots.box
    where unit_id = ${unitId} and vote_id = ${voteId} and ${side} order by mark limit ${stir} for update skip locked)`
  await sql`with later as ${part(sql`mark >= ${from}`)}, earlier as ${part(sql`mark < ${from}`)}
    update ballots.box set sealed = box.sealed where unit_id = ${unitId} and vote_id = ${voteId}
      and mark in (select mark from later union all select mark from earlier)`.execute(ctx.db)
}

async function requireOpenBox(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  marks: Marks,
) {
  const vote = await ctx.db
    .selectFrom('ballots.vote')
    .where('unitId', '=', unitId)
    .where('id', '=', voteId)
    .select([
      sql<boolean>`state = 'handing_out'`.as('soon'),
      sql<boolean>`state = 'casting' and coalesce(closes_at > now(), true)`.as('open'),
      sql<Method>`method`.as('method'),
      'mostMarks',
      sql<number>`(select count(*) from ballots.choice as choice where choice.unit_id = vote.unit_id and choice.vote_id = vote.id)`.as(
        'choiceCount',
      ),
    ])
    .executeTakeFirstOrThrow()
  if (vote.soon) throw new Refused('Hòm phiếu chưa mở: đang phát phiếu. Hãy giữ phiếu và chờ.')
  if (!vote.open) throw new Refused('Hòm phiếu đã đóng.')
  requireFitting(vote, marks)
  return vote
}
