import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold between roll, box and count, besides what the constraints already keep. */
export const ballotInvariants: readonly Invariant[] = [
  {
    says: 'Phiếu trong hòm và phiếu đã đếm không nhiều hơn số phiếu đã phát trên điện thoại',
    broken: sql`
      select format('Đơn vị %s, cuộc bỏ phiếu %s: phát %s, trong hòm %s, đã đếm %s', unit_id, id, handed, boxed, counted) as problem
      from (
        select vote.unit_id, vote.id,
          (select count(*) from ballots.elector where elector.unit_id = vote.unit_id and elector.vote_id = vote.id and took = 'phone') as handed,
          (select count(*) from ballots.box where box.unit_id = vote.unit_id and box.vote_id = vote.id) as boxed,
          (select count(*) from ballots.ballot where ballot.unit_id = vote.unit_id and ballot.vote_id = vote.id) as counted
        from ballots.vote where secret
      ) as vote
      where boxed + counted > handed`,
  },
  {
    says: 'Mỗi phiếu kín đã đếm có đúng một mã biên nhận',
    broken: sql`
      select format('Đơn vị %s, cuộc bỏ phiếu %s: %s phiếu, %s mã', unit_id, id, ballots, receipts) as problem
      from (
        select vote.unit_id, vote.id,
          (select count(*) from ballots.ballot where ballot.unit_id = vote.unit_id and ballot.vote_id = vote.id) as ballots,
          (select count(*) from ballots.receipt where receipt.unit_id = vote.unit_id and receipt.vote_id = vote.id) as receipts
        from ballots.vote
      ) as vote
      where ballots <> receipts`,
  },
  {
    says: 'Kết quả đã chốt bằng tổng phiếu điện thoại, phiếu công khai và phiếu giấy',
    broken: sql`
      select format('Đơn vị %s, cuộc bỏ phiếu %s, mục %s: chốt %s, đếm lại %s', unit_id, vote_id, position, kept, counted) as problem
      from (
        select choice.unit_id, choice.vote_id, choice.position, choice.yes_count as kept,
          (select count(*) from ballots.ballot where ballot.unit_id = choice.unit_id and ballot.vote_id = choice.vote_id
            and choice.position = any(ballot.chosen))
          + (select count(*) from ballots.open_ballot as spoken where spoken.unit_id = choice.unit_id and spoken.vote_id = choice.vote_id
            and choice.position = any(spoken.chosen))
          + coalesce((select yes_count from ballots.paper_tally as line where line.unit_id = choice.unit_id
            and line.vote_id = choice.vote_id and line.position = choice.position), 0) as counted
        from ballots.choice where choice.yes_count is not null
      ) as choice
      where kept <> counted`,
  },
  {
    says: 'Hòm phiếu chỉ có phiếu khi đang bỏ phiếu, khóa phát phiếu chỉ còn khi đang phát',
    broken: sql`
      select format('Đơn vị %s, cuộc bỏ phiếu %s', vote.unit_id, vote.id) as problem
      from ballots.vote
      where (vote.state <> 'casting' and exists (select from ballots.box where box.unit_id = vote.unit_id and box.vote_id = vote.id))
        or (vote.state <> 'handing_out' and exists (select from ballots.signing_key as key
          where key.unit_id = vote.unit_id and key.vote_id = vote.id and key.private_sealed is not null))`,
  },
]
