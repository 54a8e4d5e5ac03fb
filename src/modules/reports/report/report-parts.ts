import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'

/** Lines, sections, attachments (without their bytes) and events of a report, in order, in one statement. */
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
          .selectFrom('reports.reportSection')
          .where('unitId', '=', unitId)
          .where('reportId', '=', reportId)
          .orderBy('position')
          .select(['code', 'title', 'suggestion', 'written', 'writtenByName', 'writtenAt']),
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
  // JSON has no instants.
  return {
    lines: found.lines.map((line) => ({
      ...line,
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
