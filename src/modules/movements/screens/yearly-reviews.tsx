import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listYearlyReviews } from '../movement-review/list-yearly-reviews.ts'
import type { Route } from './+types/yearly-reviews.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { movements, ...found } = await listYearlyReviews(ctx, asked)
  return {
    ...found,
    movements: movements.map(({ movementId, name, kind, years }) => ({
      movementId,
      name,
      kind,
      years: years.map((one) => ({ ...one, heldOn: one.heldOn && formatDay(one.heldOn) })),
    })),
  }
})

/** Each movement and year: when it was reviewed, or that this is missing. */
export default function YearlyReviews({ loaderData, params }: Route.ComponentProps) {
  const { movements, years, missing, may } = loaderData
  const at = `/units/${params.unitId}/movements`
  return (
    <Page
      title="Tổng kết từng năm"
      crumbs={[{ to: at, label: 'Phong trào thi đua' }]}
      lead={
        missing > 0
          ? `Mỗi phong trào mỗi năm một bản tổng kết. Còn thiếu ${missing}.`
          : 'Mỗi phong trào mỗi năm một bản tổng kết. Không thiếu bản nào.'
      }
    >
      <Section>
        {movements.length === 0 ? (
          <Empty>Chưa có phong trào nào.</Empty>
        ) : (
          <div className="overflow-x-auto">
            <table className="table table-sm">
              <caption className="sr-only">Tổng kết theo phong trào và năm</caption>
              <thead>
                <tr>
                  <th scope="col" className="min-w-48">
                    Phong trào
                  </th>
                  {years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {movements.map((movement) => (
                  <tr key={movement.movementId}>
                    <th scope="row" className="font-normal">
                      <Link className="link link-hover" to={`${at}/${movement.movementId}`}>
                        {movement.name}
                      </Link>
                    </th>
                    {years.map((year) => (
                      <td key={year} className="whitespace-nowrap">
                        <Cell
                          one={movement.years.find((one) => one.year === year)}
                          to={`${at}/${movement.movementId}`}
                          mayReview={may.reviews}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
    </Page>
  )
}

type One = { year: number; heldOn: string | null; interim: number; missing: boolean }

function Cell({ one, to, mayReview }: { one: One | undefined; to: string; mayReview: boolean }) {
  if (!one) return <span className="text-base-content/60">–</span>
  if (one.heldOn)
    return (
      <Link className="link link-hover" to={`${to}?year=${one.year}`}>
        {one.heldOn}
      </Link>
    )
  const words = one.missing ? 'Chưa tổng kết' : one.interim > 0 ? 'Đã sơ kết' : 'Đang thực hiện'
  if (!mayReview) return one.missing ? <strong>{words}</strong> : <span>{words}</span>
  return (
    <Link
      className={one.missing ? 'link font-semibold' : 'link link-hover'}
      to={`${to}/reviews/new?year=${one.year}`}
    >
      {words}
    </Link>
  )
}
