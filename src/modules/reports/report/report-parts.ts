import { type Expression, sql } from 'kysely'
import { jsonArrayFrom, jsonBuildObject } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import { amountsIn } from '../report-below/roll-up.ts'

/** Lines, units below, sections, attachments (without their bytes) and events of a report, in order, in one statement. */
export async function partsOf(ctx: Context, unitId: number, reportId: number) {
  const found = await ctx.db
    .selectNoFrom(jsonParts(ctx.db, unitId, reportId).as('parts'))
    .executeTakeFirstOrThrow()
  return readParts(found.parts)
}

/** The same as one column of a statement that reads more; `readParts` makes of it what `partsOf` gives. */
export function jsonParts(from: Database, unitId: number, reportId: number) {
  return jsonBuildObject({
    lines: jsonArrayFrom(
      from
        .selectFrom('reports.reportFigure')
        .where('unitId', '=', unitId)
        .where('reportId', '=', reportId)
        .orderBy('position')
        .select(['figure', 'code', 'label', 'indent', 'computed', 'compared', 'value'])
        .select(['override', 'overrideWhy', 'overrideByName', 'overrideAt']),
    ),
    below: jsonArrayFrom(
      from
        .selectFrom('reports.reportBelow')
        .where('unitId', '=', unitId)
        .where('reportId', '=', reportId)
        .orderBy('position')
        .select(['belowId', 'position', 'name'])
        .select(sql<string>`amounts::text`.as('amounts')),
    ),
    sections: jsonArrayFrom(
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
    ),
    attachments: jsonArrayFrom(
      from
        .selectFrom('reports.attachment')
        .where('unitId', '=', unitId)
        .where('reportId', '=', reportId)
        .orderBy('id')
        .select(['id as attachmentId', 'fileName', 'mimeType', 'addedByName', 'addedAt'])
        .select((select) => select.fn<number>('octet_length', ['bytes']).as('size')),
    ),
    events: jsonArrayFrom(
      from
        .selectFrom('reports.reportEvent')
        .where('unitId', '=', unitId)
        .where('reportId', '=', reportId)
        .orderBy('id')
        .select(['kind', 'at', 'byName', 'remark']),
    ),
  })
}

type Found = ReturnType<typeof jsonParts> extends Expression<infer Value> ? Value : never

export function readParts(found: Found) {
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
