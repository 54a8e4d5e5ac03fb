import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** Entries of the book that still stand: neither reversed nor a reversal. */
const live = sql`(select entry.* from ledger.entry as entry where entry.reverses_id is null and not exists (
  select from ledger.entry as reversal where reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id))`

/** What must hold between decisions, their lists, certificates, registers and the book, besides what the constraints keep. */
export const awardInvariants: readonly Invariant[] = [
  {
    says: 'Tiền trong quyết định khen thưởng bằng tổng danh sách chi và bằng tổng theo giấy chứng nhận; mỗi người một giấy',
    broken: sql`
      select format('Đơn vị %s, quyết định %s: %s, danh sách %s (%s người), giấy chứng nhận %s (%s tờ)',
        unit_id, id, amount, listed, recipients, certified, certificates) as problem
      from (
        select decision.unit_id, decision.id, decision.amount, count(recipient.id) as recipients, coalesce(sum(recipient.amount), 0) as listed,
          count(certificate.id) as certificates, coalesce(sum(certificate.amount), 0) as certified
        from awards.decision
        left join awards.recipient on recipient.unit_id = decision.unit_id and recipient.decision_id = decision.id
        left join awards.certificate on certificate.unit_id = recipient.unit_id and certificate.recipient_id = recipient.id
        group by decision.unit_id, decision.id
      ) as given
      where recipients = 0 or listed <> amount or certified <> amount or certificates <> recipients`,
  },
  {
    says: 'Mỗi quyết định đã chi tiền thưởng có đúng một bút toán còn hiệu lực, đúng số tiền',
    broken: sql`
      select format('Đơn vị %s, quyết định %s: chi %s, sổ ghi %s trong %s bút toán', unit_id, id, amount, booked, entries) as problem
      from (
        select paid.unit_id, paid.id, paid.amount, paid.entry_id, count(distinct entry.id) as entries, min(entry.id) as live_id,
          coalesce(sum(posting.amount) filter (where account.kind = 'expense'), 0) as booked
        from awards.decision as paid
        left join ${live} as entry on entry.unit_id = paid.unit_id and entry.reference_kind = 'awards.decision' and entry.reference_id = paid.id
        left join ledger.posting on posting.unit_id = entry.unit_id and posting.entry_id = entry.id
        left join ledger.account on account.unit_id = posting.unit_id and account.code = posting.account
        where paid.payment = 'paid'
        group by paid.unit_id, paid.id
      ) as paid
      where entries <> 1 or booked <> amount or live_id is distinct from entry_id`,
  },
  {
    says: 'Bút toán chi tiền thưởng còn hiệu lực luôn có quyết định đã chi tương ứng',
    broken: sql`
      select format('Đơn vị %s, bút toán %s', entry.unit_id, entry.id) as problem
      from ${live} as entry
      where entry.reference_kind = 'awards.decision'
        and not exists (select from awards.decision as paid where paid.unit_id = entry.unit_id and paid.entry_id = entry.id)`,
  },
  {
    says: 'Mỗi người, tập thể trong quyết định khen thưởng có một dòng trong sổ khen thưởng của đơn vị mình, đúng tên và số tiền',
    broken: sql`
      select format('Đơn vị %s, dòng %s của quyết định %s', recipient.unit_id, recipient.id, recipient.decision_id) as problem
      from awards.recipient
      join awards.decision on decision.unit_id = recipient.unit_id and decision.id = recipient.decision_id
      left join awards.honour on honour.unit_id = recipient.home_unit_id and honour.issuer_unit_id = recipient.unit_id and honour.recipient_id = recipient.id
      where honour.id is null or honour.name <> recipient.name or honour.amount <> recipient.amount
        or honour.revoked_on is distinct from decision.revoked_on`,
  },
  {
    says: 'Đề nghị khen thưởng đã quyết định thì người được khen đúng là người trong quyết định',
    broken: sql`
      select format('Đơn vị %s, đề nghị %s', candidate.unit_id, candidate.proposal_id) as problem
      from awards.candidate
      join awards.proposal on proposal.unit_id = candidate.unit_id and proposal.id = candidate.proposal_id
      where (candidate.outcome = 'honoured') <> exists (select from awards.recipient where recipient.unit_id = proposal.decision_unit_id
        and recipient.home_unit_id = candidate.unit_id and recipient.candidate_id = candidate.id)`,
  },
]
