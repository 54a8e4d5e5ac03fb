import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { setTheme } from '../programme/set-theme.ts'
import { findYear } from '../year/find-year.ts'
import type { Route } from './+types/calendar.ts'
import { shownYear } from './shown-year.ts'
import { YearSwitch, YearView } from './year-view.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const found = await findYear(ctx, asked)
  return {
    year: found.year,
    programme: found.programme,
    may: found.may,
    today: formatDay(ctx.today),
    shown: shownYear(found, ctx.today, `/units/${asked.unitId}`),
  }
})

export const action = formAction({ theme: { command: setTheme, done: 'Đã ghi chủ đề năm.' } })

export default function Calendar({ loaderData, params }: Route.ComponentProps) {
  const { year, programme, may, shown } = loaderData
  const at = `/units/${params.unitId}/calendar`
  return (
    <Page
      title={`Lịch năm ${year}`}
      lead={
        programme?.theme
          ? `Chủ đề năm: ${programme.theme}`
          : 'Ngày dương, ngày âm, năm tròn, họp định kỳ, hạn của mọi việc, trên một vòng năm.'
      }
      actions={
        <>
          <LinkButton to={`${at}/programme.docx?year=${year}`} reloadDocument look="quiet">
            Xuất Word
          </LinkButton>
          <LinkButton to={`${at}/programme.pdf?year=${year}`} reloadDocument>
            In theo tháng
          </LinkButton>
          {may.keeps && programme && (
            <LinkButton to={`${at}/days/new?year=${year}`} look="primary">
              Thêm ngày
            </LinkButton>
          )}
          {may.keeps && !programme && (
            <LinkButton to={`${at}/programme/new?year=${year}`} look="primary">
              Lập chương trình {year}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-3">
        <YearSwitch year={year} at={at} />
        <Link className="link" to={`${at}/tasks`}>
          Việc chuẩn bị
        </Link>
        <Link className="link" to={`${at}/meetings?year=${year}`}>
          Họp định kỳ
        </Link>
        <Link className="link" to={`${at}/own-days`}>
          Ngày riêng của đơn vị
        </Link>
        <Link className="link" to={`${at}/subscription`}>
          Đưa vào điện thoại
        </Link>
      </div>
      {!programme && (
        <p className="text-base-content/80">
          Chưa lập chương trình năm {year}; dưới đây là những ngày gợi ý và ngày riêng của đơn vị.
        </p>
      )}
      {programme && may.keeps && (
        <FoldedForm
          intent="theme"
          fields={{ year }}
          summary={programme.theme ? 'Sửa chủ đề năm' : 'Ghi chủ đề năm'}
        >
          <TextField label="Chủ đề năm" name="theme" value={programme.theme} optional />
          <Button className="self-start">Ghi chủ đề</Button>
        </FoldedForm>
      )}
      <YearView shown={shown} />
    </Page>
  )
}
