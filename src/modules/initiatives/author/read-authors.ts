import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { readDate } from '#platform/vietnamese/dates.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { Author, GivenAuthors } from './author-fields.ts'

type Line = { name: string; birthDay: string | null; memberId: number | null; share: number }
type Candidate = { memberId: number; nameKey: string; birthDay: string | null; own: boolean }

/**
 * Who the authors are. @throws Invalid beside the field `authorNames` in words: no author, a share missing, not 100 in all, somebody
 * twice, namesakes that cannot be told apart.
 */
export async function readAuthors(
  ctx: Context,
  unitId: number,
  given: GivenAuthors,
): Promise<Author[]> {
  const lines = linesOf(given)
  const total = lines.reduce((sum, { share }) => sum + share, 0)
  if (total !== 100)
    wrong(`Tỷ lệ đóng góp cộng lại phải đúng 100%, hiện là ${total.toLocaleString('vi-VN')}%`)
  const candidates = await candidatesFor(ctx, unitId, lines)
  const authors = lines.map((line) => authorOf(line, candidates))
  const keys = authors.map(({ memberId, outsideName }) => memberId ?? searchKey(outsideName))
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index)
  if (twice >= 0) wrong(`${lines[twice]?.name ?? 'Một người'} được ghi hai lần`)
  return authors
}

function wrong(sentence: string): never {
  throw new Invalid({ authorNames: [sentence] })
}

function linesOf({ authorNames, authorShares, authorMemberIds }: GivenAuthors): Line[] {
  const count = Math.max(authorNames.length, authorShares.length, authorMemberIds.length)
  const lines = Array.from({ length: count }, (_, index) => ({
    typed: authorNames[index] ?? '',
    memberId: authorMemberIds[index] ?? null,
    share: String(authorShares[index] ?? '').trim(),
  })).filter(({ typed, memberId, share }) => typed !== '' || memberId !== null || share !== '')
  if (lines.length === 0) wrong('Hãy ghi ít nhất một tác giả')
  return lines.map(({ typed, memberId, share }) => {
    const [, name = typed, written] = /^(.*?)\s*\(([\d./-]+)\)$/.exec(typed) ?? []
    const day = written ? readDate(written) : null
    const percent = /^(\d{1,3})\s*%?$/.exec(share)?.[1]
    if (name === '' && memberId === null) wrong(`Dòng có tỷ lệ ${share}% còn trống tên`)
    if (!percent || Number(percent) < 1 || Number(percent) > 100)
      wrong(`Tỷ lệ của ${name || 'tác giả'} là số nguyên từ 1 đến 100`)
    return { name, memberId, birthDay: day?.ok ? day.day : null, share: Number(percent) }
  })
}

/** Members of the unit, now or formerly, who bear one of the names or numbers. */
async function candidatesFor(ctx: Context, unitId: number, lines: Line[]): Promise<Candidate[]> {
  const names = lines.flatMap(({ name, memberId }) => (memberId ? [] : [searchKey(name)]))
  const ids = lines.flatMap(({ memberId }) => memberId ?? [])
  const { rows } = await sql<Candidate>`
    select id as member_id, name_key, birth_day, person_id = ${ctx.actor?.personId ?? 0} as own
    from members.member where unit_id = ${unitId} and merged_into is null
      and (name_key = any (${names}::text[]) or id = any (${ids}::bigint[]))`.execute(ctx.db)
  return rows
}

function authorOf({ name, birthDay, memberId, share }: Line, candidates: Candidate[]): Author {
  const fitting = memberId
    ? candidates.filter((one) => one.memberId === memberId)
    : candidates.filter(
        (one) => one.nameKey === searchKey(name) && (!birthDay || one.birthDay === birthDay),
      )
  if (memberId && fitting.length === 0) wrong('Không có đoàn viên này trong đơn vị')
  const own = fitting.find((one) => one.own)
  const only = fitting.length > 1 ? own : fitting[0]
  if (fitting.length > 1 && !only)
    wrong(
      `Đơn vị có ${fitting.length} người tên ${name}; hãy ghi thêm ngày sinh, ví dụ “${name} (20/05/1985)”`,
    )
  return only
    ? { memberId: only.memberId, outsideName: '', share }
    : { memberId: null, outsideName: name, share }
}
