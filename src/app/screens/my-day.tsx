import { ownUnitId } from '#platform/own-unit.ts'
import { formatDayLong } from '#platform/vietnamese/dates.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { ownPages } from '../menu.ts'
import { greetingAt } from '../moment.ts'
import { findMyDay } from '../today/find-my-day.ts'
import { inWords } from '../today/waits.ts'
import type { Route } from './+types/my-day.ts'
import { Waiting } from './waiting.tsx'

export const loader = pageLoader(async (ctx) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const { waiting } = await findMyDay(ctx, { unitId })
  return {
    lines: inWords(waiting, `/units/${unitId}`),
    title: `${greetingAt(new Date())}, ${ctx.actor?.name ?? ''}`,
    date: formatDayLong(ctx.today),
    pages: ownPages.map(({ to, label }) => ({ to, label })).filter(({ to }) => to !== '/me/today'),
  }
})

/** Where a member without a post begins. */
export default function MyDay({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <Page title="Hôm nay của tôi">
        <Empty>Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt.</Empty>
      </Page>
    )
  const { lines, title, date, pages } = loaderData
  return (
    <Page title={title} lead={`Hôm nay là ${date}.`}>
      <Waiting lines={lines} />
      <Section title="Của tôi">
        <ul className="grid grid-cols-2 gap-2 md:grid-cols-3">
          {pages.map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                className="border-base-300 hover:border-primary rounded-box flex h-full items-center border p-3 font-semibold"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
