import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import { enterRegistrations as mayEnter } from '../permissions.ts'
import { enterRegistrations } from './enter-registrations.ts'
import { mostLines, workShape, year } from './registration-fields.ts'

/**
 * A list pasted from a spreadsheet: a line a person, name, content, how much, by when, with what proof, separated by tabs or
 * semicolons. All or nothing; what is wrong is said by line, and nothing typed is lost.
 */
export const enterList = command({
  name: 'movements.enter-list',
  summary: 'Ghi danh sách đăng ký dán từ bảng tính',
  allow: mayEnter,
  input: z.object({
    unitId: id,
    movementId: id,
    year: optional(year),
    text: z.string({ error: 'Danh sách còn trống' }).max(400_000, 'Danh sách quá dài'),
  }),
  async run(ctx, { text, ...about }) {
    const lines = text.normalize('NFC').split(/\r?\n/).map(cellsOf)
    const filled = lines.flatMap((cells, index) =>
      cells.some(Boolean) && !isHeading(cells) ? [{ cells, at: index + 1 }] : [],
    )
    if (filled.length === 0) throw new Invalid({ text: ['Danh sách còn trống'] })
    if (filled.length > mostLines)
      throw new Invalid({ text: [`Mỗi lần ghi tối đa ${mostLines} dòng`] })
    const names = await membersByName(ctx, about.unitId)
    const wrong: string[] = []
    const read = filled.flatMap(({ cells: [name = '', ...work], at }) => {
      const [content = '', quantity = '', dueOn = '', proof = ''] = work
      const parsed = workShape.safeParse({ content, quantity, dueOn, proof })
      const ids = names.get(searchKey(name)) ?? []
      const trouble = !name
        ? 'chưa có họ tên'
        : ids.length === 0
          ? `không có đoàn viên tên “${name}”`
          : ids.length > 1
            ? `có ${ids.length} người tên “${name}”, hãy ghi riêng từng người`
            : parsed.error?.issues[0]?.message.toLowerCase()
      if (trouble) wrong.push(`Dòng ${at}: ${trouble}.`)
      return trouble || !parsed.data ? [] : [{ memberId: Number(ids[0]), ...parsed.data }]
    })
    if (wrong.length > 0) {
      const more = wrong.length > 5 ? [`Và ${wrong.length - 5} dòng khác.`] : []
      throw new Invalid({ text: [...wrong.slice(0, 5), ...more] })
    }
    return enterRegistrations(ctx, { ...about, lines: read })
  },
})

function cellsOf(line: string): string[] {
  return line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim())
}

function isHeading([first = '']: readonly string[]): boolean {
  return ['ho ten', 'ho va ten', 'doan vien'].includes(searchKey(first))
}

/** Members of today by name, accents and case aside. */
async function membersByName(ctx: Context, unitId: number): Promise<Map<string, number[]>> {
  const members = await ctx.db
    .selectFrom('members.member as member')
    .innerJoin('members.membership as period', (join) =>
      join.onRef('period.unitId', '=', 'member.unitId').onRef('period.memberId', '=', 'member.id'),
    )
    .where('member.unitId', '=', unitId)
    .where('member.mergedInto', 'is', null)
    .where('period.joinedOn', '<=', ctx.today)
    .where((where) =>
      where.or([where('period.leftOn', 'is', null), where('period.leftOn', '>', ctx.today)]),
    )
    .select(['member.id', 'member.fullName'])
    .execute()
  const names = new Map<string, number[]>()
  for (const { id, fullName } of members) {
    const key = searchKey(fullName)
    names.set(key, [...(names.get(key) ?? []), id])
  }
  return names
}
