import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { ageBands, type Count, countMembers } from '../member/count-members.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import type { Route } from './+types/member-counts.ts'
import { MemberFilters } from './member-filters.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const counts = await countMembers(ctx, asked)
  const { groups, workerTypes } = await listRecordChoices(ctx, asked)
  const asOf = counts.onDay === ctx.today ? '' : formatDay(counts.onDay)
  return {
    counts: counts.rows.map((row) => ({ ...row, ...facts(row) })),
    asOf,
    choices: { groups, workerTypes },
    asked: { ...asked } as Record<string, string>,
  }
})

/** What the number is called, and the filter of the list that it opens. */
function facts({ by, code, name }: Count): { label: string; filter: Record<string, string> } {
  if (by === 'group') return { label: name ?? 'Chưa xếp tổ', filter: { group: code ?? '0' } }
  if (by === 'workerType')
    return { label: name ?? 'Chưa ghi', filter: { workerType: code ?? 'none' } }
  if (by !== 'band') return { label: '', filter: code ? { sex: code } : {} }
  if (code === null) return { label: 'Chưa ghi ngày sinh', filter: { birth: 'none' } }
  const from = ageBands[Number(code)] ?? 0
  const next = ageBands[Number(code) + 1]
  if (!next) return { label: `Từ ${from} tuổi`, filter: { ageFrom: String(from) } }
  const filter = { ageFrom: String(from), ageTo: String(next - 1) }
  return { label: from === 0 ? `Dưới ${next} tuổi` : `${from}–${next - 1} tuổi`, filter }
}

export default function MemberCounts({ loaderData, params }: Route.ComponentProps) {
  const { counts, asOf, choices, asked } = loaderData
  const list = `/units/${params.unitId}/members`
  const { unitId: _, ...kept } = asked
  const to = (filter: Record<string, string>) =>
    `${list}?${new URLSearchParams({ ...kept, ...filter })}`
  const all = counts.find((row) => row.by === 'all')
  const men = counts.find((row) => row.by === 'sex' && row.code === 'male')?.total ?? 0
  const women = all?.women ?? 0
  return (
    <Page
      title="Đếm đoàn viên"
      crumbs={[{ to: list, label: 'Đoàn viên' }]}
      lead={`${asOf ? `Vào ngày ${asOf}.` : 'Hôm nay.'} Bấm vào một số để xem những người được đếm.`}
    >
      <Section>
        <MemberFilters asked={asked} choices={choices} />
      </Section>
      {!all && <Empty>Không có ai khớp với điều kiện đang lọc.</Empty>}
      {all && (
        <>
          <Stats>
            <Stat label="Đoàn viên" value={all.total.toLocaleString('vi-VN')} to={to({})} />
            <Stat
              label="Nữ"
              value={women.toLocaleString('vi-VN')}
              note={`${Math.round((women / all.total) * 100)} %`}
              to={to({ sex: 'female' })}
            />
            <Stat label="Nam" value={men.toLocaleString('vi-VN')} to={to({ sex: 'male' })} />
          </Stats>
          <div className="grid items-start gap-5 lg:grid-cols-3">
            <Breakdown title="Theo tổ, bộ phận" rows={counts.filter(of('group'))} to={to} />
            <Breakdown title="Theo tuổi" rows={counts.filter(of('band'))} to={to} />
            <Breakdown title="Theo loại lao động" rows={counts.filter(of('workerType'))} to={to} />
          </div>
        </>
      )}
    </Page>
  )
}

const of = (by: string) => (row: { by: string }) => row.by === by

type Row = { label: string; filter: Record<string, string>; total: number; women: number }

function Breakdown({
  title,
  rows,
  to,
}: {
  title: string
  rows: Row[]
  to: (filter: Record<string, string>) => string
}) {
  const most = Math.max(...rows.map((row) => row.total))
  return (
    <Section title={title}>
      <table className="w-full">
        <thead>
          <tr className="text-base-content/75 text-left text-sm">
            <th scope="col" className="pb-1 font-normal">
              <span className="sr-only">Nhóm</span>
            </th>
            <th scope="col" className="pb-1 pl-3 text-right font-normal whitespace-nowrap">
              Tất cả
            </th>
            <th scope="col" className="pb-1 pl-3 text-right font-normal">
              Nữ
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className="border-base-300 border-t">
              <th scope="row" className="py-2 text-left font-normal">
                {row.label}
                <span
                  aria-hidden="true"
                  className="bg-primary/70 mt-1 block h-1 rounded-full"
                  style={{ width: `${(row.total / most) * 100}%` }}
                />
              </th>
              <td className="text-right align-top tabular-nums">
                <Link className="link block py-2" to={to(row.filter)}>
                  {row.total.toLocaleString('vi-VN')}
                </Link>
              </td>
              <td className="pl-3 text-right align-top tabular-nums">
                <Link className="link block py-2" to={to({ ...row.filter, sex: 'female' })}>
                  {row.women.toLocaleString('vi-VN')}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
