import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findStructure } from '../structure/find-structure.ts'
import type { Route } from './+types/structure.ts'
import { AsOfForm } from './as-of-form.tsx'
import { BodyCards } from './body-cards.tsx'
import { chartOf } from './chart-of.ts'
import { dayAsked } from './day-asked.ts'
import { SubunitCards } from './subunit-cards.tsx'
import { Warnings } from './warnings.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { asked: readable, asOf, dayWrong } = dayAsked(asked)
  const structure = await findStructure(ctx, readable)
  const term = structure.terms[0]
  return {
    chart: chartOf(structure),
    warnings: structure.warnings,
    may: structure.may,
    asOf,
    dayWrong,
    onDay: formatDay(structure.asOf),
    closedOn: structure.closedOn && formatDay(structure.closedOn),
    term: term && `Nhiệm kỳ ${term.label}, dự kiến đến ${formatDay(term.plannedEndOn)}`,
    empty: structure.holders.length + structure.bodies.length + structure.subunits.length === 0,
  }
})

/** The organisation chart of a unit: who leads, the bodies, the sections and groups, what is vacant. */
export default function Structure({ loaderData, params }: Route.ComponentProps) {
  const { chart, warnings, may, asOf, dayWrong, onDay, closedOn, term, empty } = loaderData
  const at = `/units/${params.unitId}`
  const addHolder = (
    <LinkButton to={`${at}/positions/new`} look="primary">
      Ghi cán bộ
    </LinkButton>
  )
  return (
    <Page
      title="Tổ chức"
      lead={term ?? 'Chưa ghi nhiệm kỳ nào cho ngày này.'}
      actions={
        <>
          {may.staffs && !closedOn && addHolder}
          <LinkButton to={`${at}/subunits`}>Tổ, bộ phận</LinkButton>
          <LinkButton to={`${at}/bodies`}>Các ban</LinkButton>
          <LinkButton to={`${at}/positions`}>Cán bộ</LinkButton>
          <LinkButton to={`${at}/terms`}>Nhiệm kỳ</LinkButton>
        </>
      }
    >
      {closedOn && (
        <Notice>
          Đơn vị kết thúc hoạt động từ ngày {closedOn}. Chọn một ngày trước đó để xem tổ chức khi
          ấy.
        </Notice>
      )}
      <AsOfForm asOf={asOf} wrong={dayWrong} onDay={onDay} />
      <Warnings warnings={warnings} />
      {empty ? (
        <Section>
          <Empty action={may.staffs && !closedOn ? addHolder : undefined}>
            Ngày {onDay} chưa ghi ban, tổ hay cán bộ nào. Hãy ghi Chủ tịch trước, rồi nhiệm kỳ, Ban
            Chấp hành và các tổ.
          </Empty>
        </Section>
      ) : (
        <div className="flex flex-col items-stretch gap-6">
          <BodyCards at={at} {...chart} />
          <SubunitCards at={at} {...chart} />
        </div>
      )}
      {may.staffs && (
        <Link to={`${at}/structure/withdrawn`} className="link no-print w-fit text-sm">
          Việc ghi nhầm đã rút
        </Link>
      )}
    </Page>
  )
}
