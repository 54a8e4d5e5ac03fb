import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { listExamples } from '../honour/list-examples.ts'
import type { Route } from './+types/examples.ts'

const shownPeriod = (period: string) => {
  const [from, to] = period.split('-')
  return from === to ? `Năm ${from}` : `Giai đoạn ${from}–${to}`
}

export const loader = pageLoader(async (ctx, asked) => {
  const { periods, examples, may } = await listExamples(ctx, asked)
  const shown = [...new Set(examples.map(({ period }) => period))]
  return {
    records: may.records,
    decides: may.proposes,
    periods: periods.map((value) => ({ value, label: shownPeriod(value) })),
    groups: shown.map((period) => {
      const ofPeriod = examples.filter((one) => one.period === period)
      const persons = ofPeriod.filter(({ kind }) => kind === 'person').length
      return {
        title: shownPeriod(period),
        counted: `${persons} cá nhân, ${ofPeriod.length - persons} tập thể`,
        examples: ofPeriod.map((one) => ({
          key: one.key,
          name: one.name,
          ofName: one.ofName,
          achievement: one.achievement,
          by: [
            one.decisionNumber && `Quyết định ${one.decisionNumber}`,
            one.decidedOn && formatDay(one.decidedOn),
            one.issuerName,
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      }
    }),
    asked: { q: asked.q ?? '', period: asked.period ?? '' },
  }
})

/** The outstanding examples of a period, as a wall of honour. */
export default function Examples({ loaderData, params }: Route.ComponentProps) {
  const { groups, periods, asked, records } = loaderData
  const at = `/units/${params.unitId}/awards`
  const narrowed = asked.q !== '' || asked.period !== ''
  return (
    <Page
      title="Điển hình tiên tiến"
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead="Những người, tập thể được biểu dương là điển hình của cả một giai đoạn, và họ đã làm gì."
      actions={
        records && (
          <LinkButton to={`${at}/register/new`}>Ghi điển hình đã được biểu dương</LinkButton>
        )
      }
    >
      <ListFilter q={asked.q} placeholder="Tên, đơn vị, việc đã làm">
        <FilterSelect name="period" label="Giai đoạn" value={asked.period} options={periods} />
      </ListFilter>
      {groups.length === 0 && (
        <Empty action={narrowed && <LinkButton to={`${at}/examples`}>Bỏ lọc</LinkButton>}>
          {narrowed
            ? 'Không có điển hình nào khớp.'
            : 'Chưa có điển hình nào. Lập đề nghị với hình thức “Điển hình tiên tiến” và thời gian của cả giai đoạn; quyết định xong là có ở đây.'}
        </Empty>
      )}
      {groups.map((group) => (
        <Section key={group.title} title={`${group.title}: ${group.counted}`}>
          <ul className="grid gap-4 md:grid-cols-2">
            {group.examples.map((one) => (
              <li
                key={one.key}
                className="border-base-300 rounded-box flex flex-col gap-1 border p-4"
              >
                <span className="text-lg font-semibold">{one.name}</span>
                {one.ofName && <span className="text-base-content/80">{one.ofName}</span>}
                {one.achievement && <p className="whitespace-pre-line">{one.achievement}</p>}
                <span className="text-base-content/75 text-sm">{one.by}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
