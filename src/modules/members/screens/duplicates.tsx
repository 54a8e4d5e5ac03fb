import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findDuplicates } from '../member/find-duplicates.ts'
import { mergeMembers } from '../member/merge-members.ts'
import type { Route } from './+types/duplicates.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const shown = (day: string | null) => (day ? formatDay(day) : null)
  const pairs = await findDuplicates(ctx, asked)
  return pairs.map((pair) => ({
    ...pair,
    birthDay: shown(pair.birthDay),
    otherBirthDay: shown(pair.otherBirthDay),
  }))
})

export const action = formAction({
  merge: { command: mergeMembers, done: 'Đã gộp hai hồ sơ làm một.' },
})

export default function Duplicates({ loaderData: pairs, params }: Route.ComponentProps) {
  const list = `/units/${params.unitId}/members`
  return (
    <Page
      title="Hồ sơ trùng"
      crumbs={[{ to: list, label: 'Đoàn viên' }]}
      lead="Những cặp hồ sơ có thể là của một người. Mở cả hai để đối chiếu, rồi chọn hồ sơ giữ lại; hồ sơ kia bổ sung vào đó những gì còn thiếu."
    >
      <Section>
        {pairs.length === 0 && <Empty>Không thấy hồ sơ nào giống nhau.</Empty>}
        <ul className="divide-base-300 divide-y">
          {pairs.map((pair) => (
            <li
              key={`${pair.memberId}-${pair.otherId}`}
              className="grid gap-3 py-4 first:pt-0 md:grid-cols-[1fr_1fr_auto] md:items-center"
            >
              <Side
                to={`${list}/${pair.memberId}`}
                name={pair.fullName}
                birthDay={pair.birthDay}
                phone={pair.phone}
                keep={{ memberId: pair.memberId, otherId: pair.otherId }}
              />
              <Side
                to={`${list}/${pair.otherId}`}
                name={pair.otherName}
                birthDay={pair.otherBirthDay}
                phone={pair.otherPhone}
                keep={{ memberId: pair.otherId, otherId: pair.memberId }}
              />
              <Badge tone={pair.why === 'same' ? 'warning' : 'neutral'}>
                {pair.why === 'same' ? 'Trùng tên, ngày sinh' : 'Gần giống'}
              </Badge>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

type SideProps = {
  to: string
  name: string
  birthDay: string | null
  phone: string | null
  keep: { memberId: number; otherId: number }
}

function Side({ to, name, birthDay, phone, keep }: SideProps) {
  return (
    <div className="flex flex-col items-start gap-1">
      <Link className="link font-semibold" to={to}>
        {name}
      </Link>
      <p className="text-sm">
        {[birthDay && `sinh ${birthDay}`, phone].filter(Boolean).join(' · ') || 'Chưa ghi gì thêm'}
      </p>
      <ActionButton
        intent="merge"
        fields={keep}
        label="Giữ hồ sơ này"
        confirm={`Gộp vào hồ sơ ${name}? Việc gộp không tách lại được.`}
      />
    </div>
  )
}
