import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import { amountsIn } from '../report-below/roll-up.ts'

/** Lines, units below, sections, attachments (without their bytes) and events of a report, in order, in one statement. */
export async function partsOf(ctx: Context, unitId: number, reportId: number) {
  const found = await ctx.db
    .selectNoFrom((from) => [
      jsonArrayFrom(
        from
          .selectFrom('reports.reportFigure')
          .where('unitId', '=', unitId)
          .where('reportId', '=', reportId)
          .orderBy('position')
          .select(['figure', 'code', 'label', 'indent', 'computed', 'compared', 'value'])
          .select(['override', 'overrideWhy', 'overrideByName', 'overrideAt']),
      ).as('lines'),
      jsonArrayFrom(
        from
          .selectFrom('reports.reportBelow')
          .where('unitId', '=', unitId)
          .where('reportId', '=', reportId)
          .orderBy('position')
          .select(['belowId', 'position', 'name'])
          .select(sql<string>`amounts::text`.as('amounts')),
      ).as('below'),
      jsonArrayFrom(
        from
          .selectFrom('reports.reportSection')
          .where('unitId', '=', unitId)
          .where('reportId', '=', reportId)
          .orderBy('position')
          .select([
            'code',
            'title',
            'suggestion',
            'written',
            'writtenByName',
            'writtenAt',
            'version',
          ]),
      ).as('sections'),
      jsonArrayFrom(
        from
          .selectFrom('reports.attachment')
          .where('unitId', '=', unitId)
          .where('reportId', '=', reportId)
          .orderBy('id')
          .select(['id as attachmentId', 'fileName', 'mimeType', 'addedByName', 'addedAt'])
          .select((select) => select.fn<number>('octet_length', ['bytes']).as('size')),
      ).as('attachments'),
      jsonArrayFrom(
        from
          .selectFrom('reports.reportEvent')
          .where('unitId', '=', unitId)
          .where('reportId', '=', reportId)
          .orderBy('id')
          .select(['kind', 'at', 'byName', 'remark']),
      ).as('events'),
    ])
    .executeTakeFirstOrThrow()
  const below = found.below.map((line) => ({ ...line, amounts: amountsIn(line.amounts) }))
  // JSON has no instants.
  return {
    below,
    lines: found.lines.map((line) => ({
      ...line,
      /** What the units directly below come to; beside it stand those between and those that came or went. */
      sumBelow: below.reduce((sum, { amounts }) => sum + (amounts[line.figure] ?? 0), 0),
      overrideAt: line.overrideAt && new Date(line.overrideAt),
    })),
    sections: found.sections.map((section) => ({
      ...section,
      writtenAt: section.writtenAt && new Date(section.writtenAt),
    })),
    attachments: found.attachments.map((file) => ({ ...file, addedAt: new Date(file.addedAt) })),
    events: found.events.map((event) => ({ ...event, at: new Date(event.at) })),
  }
}
