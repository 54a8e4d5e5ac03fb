import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findDuplicates } from '../member/find-duplicates.ts'
import { mergeMembers } from '../member/merge-members.ts'
import { listMerges } from '../merge/list-merges.ts'
import { undoMerge } from '../merge/undo-merge.ts'
import type { Route } from './+types/duplicates.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const shown = (day: string | null) => (day ? formatDay(day) : null)
    const pairs = await findDuplicates(ctx, asked)
    const merges = await listMerges(ctx, asked)
    return {
      pairs: pairs.map((pair) => ({
        ...pair,
        birthDay: shown(pair.birthDay),
        otherBirthDay: shown(pair.otherBirthDay),
      })),
      merges: merges.map((merge) => ({ ...merge, onDay: formatDay(merge.onDay) })),
    }
  },
  { isFor: [mergeMembers] },
)

export const action = formAction({
  merge: {
    command: mergeMembers,
    done: 'Đã gộp hai hồ sơ làm một. Gộp nhầm thì tách lại được ở dưới.',
  },
  undo: { command: undoMerge, done: 'Đã tách lại hai hồ sơ như trước khi gộp.' },
})

export default function Duplicates({
  loaderData: { pairs, merges },
  params,
}: Route.ComponentProps) {
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
      {merges.length > 0 && (
        <Section title="Đã gộp">
          <p className="text-base-content/80">
            Tách lại được chừng nào hồ sơ chưa có việc mới được ghi sau khi gộp.
          </p>
          <ul className="divide-base-300 divide-y">
            {merges.map((merge) => (
              <li
                key={merge.mergeId}
                className="flex flex-wrap items-center justify-between gap-3 py-3"
              >
                <span>
                  <Link className="link font-semibold" to={`${list}/${merge.memberId}`}>
                    {merge.fullName}
                  </Link>{' '}
                  đã nhận{' '}
                  <Link className="link" to={`${list}/${merge.otherId}`}>
                    {merge.otherName}
                  </Link>
                  <span className="text-base-content/75 block text-sm">
                    {merge.onDay} · {merge.byName}
                  </span>
                </span>
                <ActionButton
                  intent="undo"
                  fields={{ mergeId: merge.mergeId }}
                  label="Tách lại"
                  confirm={`Tách lại ${merge.fullName} và ${merge.otherName} thành hai hồ sơ như trước khi gộp?`}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
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
        confirm={`Giữ hồ sơ ${name}? Hồ sơ kia bổ sung vào đó những gì còn thiếu, rồi không được đếm nữa. Gộp nhầm thì tách lại được, chừng nào hồ sơ chưa có việc mới.`}
      />
    </div>
  )
}
