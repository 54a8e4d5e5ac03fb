import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { manageCatalogue } from '../permissions.ts'

/** Fills an empty catalogue with the shipped lines. Each is marked as a suggestion until the union sets its own amount. */
export const adoptSuggestions = command({
  name: 'welfare.adopt-suggestions',
  summary: 'Lấy danh mục chăm lo gợi ý làm danh mục ban đầu',
  allow: manageCatalogue,
  input: z.object({ unitId: id, fromDay: day('Áp dụng từ ngày') }),
  async run(ctx, { unitId, fromDay }) {
    await sql`select pg_advisory_xact_lock(hashtextextended('welfare.entitlement', ${unitId}))`.execute(
      ctx.db,
    )
    const own = await ctx.db
      .selectFrom('welfare.entitlement')
      .where('unitId', '=', unitId)
      .select('id')
      .limit(1)
      .executeTakeFirst()
    if (own) throw new Refused('Đơn vị đã có danh mục; hãy thêm hoặc sửa từng mức.')
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('welfare.entitlement')
      .columns([
        'unitId',
        'kind',
        'relation',
        'hospitalLevel',
        'amount',
        'perYear',
        'fromDay',
        'suggested',
        'setByName',
      ])
      .expression((query) =>
        query
          .selectFrom('welfare.defaultEntitlement')
          .select((line) => [
            line.val(unitId).as('unitId'),
            'kind',
            'relation',
            'hospitalLevel',
            'amount',
            'perYear',
            sql<string>`${fromDay}::date`.as('fromDay'),
            line.lit(true).as('suggested'),
            line.val(ctx.actor?.name ?? '').as('setByName'),
          ]),
      )
      .executeTakeFirst()
    return { count: Number(numInsertedOrUpdatedRows) }
  },
})
