import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { fileResponse } from '../document/file-response.ts'
import { treeViewLabels } from '../labels.ts'
import { whoHasSent } from '../report/who-has-sent.ts'
import { askedRollUp } from '../report-below/asked-roll-up.ts'
import { unitFilter, unitsSought } from '../report-below/list-of-units.ts'
import { rollUpSheet } from '../report-below/roll-up-sheet.ts'

const read = pageLoader(async (ctx, asked) => {
  const found = await whoHasSent(ctx, askedRollUp(asked))
  const units = unitsSought(found.units, unitFilter(asked))
  const tree = treeViewLabels[asked.tree === 'as-is' ? 'as-is' : 'as-was']
  const days = `${formatDay(found.period.from)} – ${formatDay(found.period.to)}`
  return { found, units, title: `Cộng dồn ${found.period.label} (${days}). ${tree}` }
})

/** All figures of the units that the page's filters leave, as an Excel file; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { found, units, title } = await read(args)
  return fileResponse(
    await writeSheet(rollUpSheet(found, units, title)),
    `Cộng dồn báo cáo ${found.period.label}`,
    'xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
}
