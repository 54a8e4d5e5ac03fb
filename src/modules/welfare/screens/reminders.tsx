import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listReminders } from '../reminder/list-reminders.ts'
import type { Route } from './+types/reminders.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { birthdays, retirements, childrensDays, days } = await listReminders(ctx, asked)
  const away = (day: string) => daysAwayText(day, ctx.today)
  return {
    days,
    birthdays: birthdays.map((one) => ({
      ...one,
      when: formatDay(one.day).slice(0, 5),
      away: away(one.day),
    })),
    retirements: retirements.map((one) => ({
      ...one,
      when: formatDay(one.day),
      away: away(one.day),
    })),
    childrensDays: childrensDays.map((one) => ({
      ...one,
      when: formatDay(one.day),
      away: away(one.day),
    })),
  }
})

type Line = { memberId: number; fullName: string; when: string; away: string }

function People({ lines, unit, none }: { lines: readonly Line[]; unit: string; none: string }) {
  if (lines.length === 0) return <p className="text-base-content/80">{none}</p>
  return (
    <ul className="divide-base-300 divide-y">
      {lines.map((line) => (
        <li key={line.memberId} className="flex flex-wrap justify-between gap-x-4 py-2">
          <Link className="link link-hover font-semibold" to={`${unit}/members/${line.memberId}`}>
            {line.fullName}
          </Link>
          <span className="tabular-nums">
            {line.when} <span className="text-base-content/75 text-sm">({line.away})</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

export default function Reminders({ loaderData, params }: Route.ComponentProps) {
  const { birthdays, retirements, childrensDays, days } = loaderData
  const unit = `/units/${params.unitId}`
  const at = `${unit}/welfare`
  return (
    <Page
      title="Sắp tới"
      crumbs={[{ to: at, label: 'Chăm lo đoàn viên' }]}
      lead="Để không ai bị quên: sinh nhật, nghỉ hưu, ngày của các cháu."
      actions={
        days < 90 && <LinkButton to={`${at}/reminders?days=90`}>Xem ba tháng tới</LinkButton>
      }
    >
      <Section title={`Sinh nhật trong ${days} ngày tới`}>
        <People lines={birthdays} unit={unit} none="Không có ai." />
      </Section>
      <Section title="Đến tuổi nghỉ hưu trong 12 tháng tới">
        <People lines={retirements} unit={unit} none="Không có ai." />
        <p className="text-base-content/75 text-sm">
          Tuổi nghỉ hưu trong điều kiện bình thường theo Nghị định 135/2020/NĐ-CP; ai nghỉ sớm hoặc
          muộn hơn thì theo quyết định riêng.
        </p>
      </Section>
      <Section title="Ngày của các cháu">
        {childrensDays.length === 0 ? (
          <Empty>Trong hai tháng tới không có 1/6 hay Trung thu.</Empty>
        ) : (
          <ul className="divide-base-300 divide-y">
            {childrensDays.map((one) => (
              <li key={one.kind} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span className="font-semibold">{one.name}</span>
                <span>
                  {one.when} <span className="text-base-content/75 text-sm">({one.away})</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <Link className="link w-fit" to={`${at}/lists`}>
          Lập danh sách quà
        </Link>
      </Section>
    </Page>
  )
}
