import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { findAttendanceList } from '../attendance/find-list.ts'
import { tickAttendance } from '../attendance/tick-attendance.ts'
import type { Route } from './+types/tick-list.ts'
import { daySpan } from './day-span.ts'
import { companionsOf } from './registered.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const list = await findAttendanceList(ctx, {
      unitId: Number(asked.unitId),
      eventId: Number(asked.eventId),
      groupId: asked.groupId,
      of: 'invited',
    })
    return {
      ...list,
      span: daySpan(list.startsOn, list.endsOn, list.atTime),
      isPast: list.endsOn < ctx.today,
      isAhead: list.startsOn > ctx.today,
      groupId: asked.groupId ?? '',
    }
  },
  { isFor: [tickAttendance] },
)

type Ticked = { came: number; removed: number }

export const action = formAction({
  tick: {
    command: tickAttendance,
    done: ({ came, removed }: Ticked) =>
      [
        came > 0 && `Đã ghi thêm ${came} người có mặt.`,
        removed > 0 && `Đã bỏ ${removed} người.`,
        came + removed === 0 && 'Danh sách không đổi.',
      ]
        .filter(Boolean)
        .join(' '),
  },
})

/** The leader's list with boxes: in the hall on a phone, or afterwards from a signed paper. */
export default function TickList({ loaderData: list, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/activities`
  const present = list.people.filter(({ how }) => how)
  return (
    <Page
      title="Đánh dấu có mặt"
      crumbs={[
        { to: at, label: 'Hoạt động' },
        { to: `${at}/${params.eventId}`, label: list.title },
      ]}
      lead={
        list.isPast
          ? `${list.span}. Ghi lại theo danh sách đã ký trên giấy.`
          : `${list.span}. Ai đã quét mã ở cửa thì đã có dấu sẵn.`
      }
    >
      {!list.ownGroupOnly && list.groups.length > 0 && (
        <ListFilter>
          <FilterSelect
            name="groupId"
            label="Tổ, bộ phận"
            value={list.groupId}
            options={list.groups}
          />
        </ListFilter>
      )}
      <Section title={`${present.length} / ${list.people.length} người có mặt`}>
        {list.isAhead ? (
          <Empty>Hoạt động chưa bắt đầu; đến hôm đó mới đánh dấu.</Empty>
        ) : list.people.length === 0 ? (
          <Empty>Không có ai trong danh sách này.</Empty>
        ) : (
          <Form intent="tick" key={`${list.groupId} ${present.length}`}>
            {present.map(({ memberId }) => (
              <input key={memberId} type="hidden" name="before[]" value={memberId} />
            ))}
            <ul className="divide-base-300 grid divide-y md:grid-cols-2 md:gap-x-8">
              {list.people.map((person) => (
                <li key={person.memberId}>
                  <label className="flex min-h-12 cursor-pointer items-center gap-3 py-2">
                    <input
                      type="checkbox"
                      name="present[]"
                      value={person.memberId}
                      defaultChecked={person.how !== null}
                      className="checkbox"
                    />
                    <span className="min-w-0">
                      <span className="block font-semibold">{person.fullName}</span>
                      <span className="text-base-content/75 text-sm">
                        {[
                          person.groupName,
                          person.state === 'going' && 'đã đăng ký',
                          person.state === 'waiting' && 'chờ chỗ',
                          companionsOf(person) && `cùng ${companionsOf(person)}`,
                        ]
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <Button className="max-md:btn-block md:self-start">Lưu danh sách có mặt</Button>
          </Form>
        )}
      </Section>
    </Page>
  )
}
