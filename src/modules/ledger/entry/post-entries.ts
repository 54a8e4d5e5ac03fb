import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { codeOf } from '../account/account-codes.ts'
import { ensureBook } from '../book/ensure-book.ts'
import { lockBook } from '../book/lock-book.ts'
import { generalPart } from '../part/general-part.ts'
import type { NewEntry, WrittenEntry } from './new-entry.ts'

/**
 * Writes entries into the unit's book, in one statement however many they are. Called within a command, which has checked
 * who may. The database refuses what does not balance within each part, what falls into a closed month, and money that is
 * not there (refusals.ts has the sentences).
 *
 * @returns what was written, in the order given.
 */
export async function postEntries(
  ctx: Context,
  { unitId, entries }: { unitId: number; entries: readonly NewEntry[] },
): Promise<WrittenEntry[]> {
  if (entries.length === 0) return []
  await ensureBook(ctx, { unitId })
  await lockBook(ctx, unitId)
  return insertEntries(ctx, unitId, entries.map(asRow))
}

/** As postEntries, for one. */
export async function postEntry(
  ctx: Context,
  { unitId, ...entry }: NewEntry & { unitId: number },
): Promise<WrittenEntry> {
  const [written] = await postEntries(ctx, { unitId, entries: [entry] })
  if (!written) throw new Error('an entry was not written')
  return written
}

type EntryRow = ReturnType<typeof asRow> & { reverses_id?: number }

function asRow({ day, summary, kind, reference, postings, voucher }: NewEntry, index: number) {
  if (postings.length < 2) throw new Refused('Bút toán phải có ít nhất hai dòng.')
  return {
    n: index,
    day,
    summary,
    kind: (kind ?? voucher?.kind ?? 'general') as string,
    reference_kind: reference?.kind,
    reference_id: reference?.id,
    voucher: voucher && {
      kind: voucher.kind,
      counterpart: voucher.counterpart,
      address: voucher.address ?? '',
      reason: voucher.reason ?? summary,
      attached_count: voucher.attachedCount ?? 0,
    },
    postings: postings.map(({ account, partId, amount, personId, partyName }, line) => ({
      line: line + 1,
      account: codeOf(account),
      part_id: partId ?? generalPart,
      amount: wholeAmount(amount),
      person_id: personId ?? undefined,
      party_name: partyName ?? '',
    })),
  }
}

function wholeAmount(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new Refused('Số tiền phải là số đồng nguyên.')
  return amount
}

/** The book must have been locked: the next voucher number is read from the last. */
export async function insertEntries(
  ctx: Context,
  unitId: number,
  entries: readonly EntryRow[],
): Promise<WrittenEntry[]> {
  const { rows } = await sql<WrittenEntry>`
    with given as materialized (
      select entry.*, nextval('ledger.entry_id_seq') as entry_id
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry (n int, day date, kind text, summary text,
        reference_kind text, reference_id bigint, reverses_id bigint, postings jsonb, voucher jsonb)
    ), entry as (
      insert into ledger.entry (unit_id, id, day, kind, summary, reference_kind, reference_id, reverses_id, by_account_id, by_name)
      select ${unitId}, entry_id, day, kind, summary, reference_kind, reference_id, reverses_id, ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}
      from given order by n
    ), line as materialized (
      select entry_id, day, given.voucher is not null as with_voucher, posting.*
      from given cross join jsonb_to_recordset(postings) as posting (line smallint, account text, part_id bigint, amount bigint, person_id bigint, party_name text)
    ), posting as (
      insert into ledger.posting (unit_id, entry_id, line, day, account, part_id, amount, person_id, party_name)
      select ${unitId}, entry_id, line, day, account, part_id, amount, person_id, party_name from line order by entry_id, line
    ), moved as (
      select entry_id, sum(amount) as amount from line
      join ledger.account on account.unit_id = ${unitId} and account.code = line.account and account.money is not null
      where with_voucher group by entry_id
    ), last as materialized (
      select asked.kind, asked.year, latest.number
      from (select distinct given.voucher ->> 'kind' as kind, extract(year from day)::smallint as year from given where given.voucher is not null) as asked
      cross join lateral (
        select number from ledger.voucher as earlier
        where earlier.unit_id = ${unitId} and earlier.kind = asked.kind and earlier.year = asked.year
        order by number desc limit 1
      ) as latest
    ), voucher as (
      insert into ledger.voucher (unit_id, kind, year, number, entry_id, counterpart, address, reason, amount, attached_count)
      select ${unitId}, paper.kind, paper.year,
        coalesce(last.number, 0) + row_number() over (partition by paper.kind, paper.year order by n),
        paper.entry_id, counterpart, address, reason, case paper.kind when 'receipt' then 1 else -1 end * coalesce(moved.amount, 0), attached_count
      from (
        select n, entry_id, extract(year from day)::smallint as year, sheet.*
        from given cross join jsonb_to_record(given.voucher) as sheet (kind text, counterpart text, address text, reason text, attached_count smallint)
        where given.voucher is not null
      ) as paper
      left join moved on moved.entry_id = paper.entry_id
      left join last on last.kind = paper.kind and last.year = paper.year
      returning entry_id, number
    )
    select given.entry_id, voucher.number as voucher_number
    from given left join voucher on voucher.entry_id = given.entry_id order by n`.execute(ctx.db)
  return rows
}
