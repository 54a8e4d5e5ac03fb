import { Form as SearchForm } from 'react-router'
import { holdPosition, introduceOfficer } from '#organization'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { listPostChoices } from '../member/list-post-choices.ts'
import type { Route } from './+types/position-new.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const choices = await listPostChoices(ctx, asked)
    const people = choices.people.map((one) => ({
      ...one,
      birthDay: one.birthDay && formatDay(one.birthDay),
    }))
    const chosen =
      people.length === 1
        ? people[0]
        : people.find((one) => String(one.personId) === asked.personId)
    const newcomer = asked.newcomer === 'yes'
    return { ...choices, people, chosen: chosen ?? null, q: asked.q ?? '', newcomer }
  },
  { isFor: [holdPosition] },
)

export const action = formAction({
  hold: {
    command: holdPosition,
    done: (_, fields) => `Đã ghi chức vụ của ${String(fields.holderName)}.`,
    next: (_, fields) => `/units/${fields.unitId}/structure`,
  },
  introduce: {
    command: introduceOfficer,
    done: (_, fields) =>
      `Đã ghi chức vụ của ${String(fields.holderName)}. Bước tiếp theo: mời người này mở tài khoản ở trang Tài khoản.`,
    next: (_, fields) => `/units/${fields.unitId}/structure`,
  },
})

const ways = [
  { value: 'elected', label: 'Đại hội, hội nghị bầu' },
  { value: 'by_election', label: 'Bầu bổ sung' },
  { value: 'appointed', label: 'Chỉ định' },
  { value: 'assigned', label: 'Phân công' },
]

export default function PositionNew({ loaderData, params }: Route.ComponentProps) {
  const { people, chosen, q, newcomer } = loaderData
  const structure = `/units/${params.unitId}/structure`
  return (
    <Page title="Ghi người giữ chức vụ" crumbs={[{ to: structure, label: 'Tổ chức' }]}>
      <Section title="1. Chọn đoàn viên">
        <SearchForm method="get" role="search" className="flex flex-wrap items-end gap-3">
          <label className="flex min-w-56 grow flex-col gap-1">
            <span className="text-sm font-semibold">Tên đoàn viên</span>
            <input type="search" name="q" defaultValue={q} className="input w-full" />
          </label>
          <button type="submit" className="btn btn-outline border-base-300">
            Tìm
          </button>
        </SearchForm>
        {q && people.length === 0 && <p>Không có đoàn viên đang sinh hoạt nào mang tên ấy.</p>}
        {!chosen && people.length > 1 && (
          <ul className="menu w-full p-0">
            {people.map((one) => (
              <li key={one.personId}>
                <Link to={`?q=${encodeURIComponent(q)}&personId=${one.personId}`}>
                  <span className="font-semibold">{one.fullName}</span>
                  <span className="text-base-content/75 text-sm">
                    {[one.birthDay, one.jobTitle].filter(Boolean).join(' · ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {!newcomer && !chosen && (
          <p>
            Người này chưa có trong danh sách đoàn viên?{' '}
            <Link className="link" to="?newcomer=yes">
              Ghi người mới
            </Link>
          </p>
        )}
      </Section>
      {newcomer && !chosen && (
        <Section title="2. Người chưa có trong danh sách">
          <p className="text-base-content/80">
            Dùng cho Chủ tịch đầu tiên của đơn vị mới lập. Khi đơn vị ghi danh sách đoàn viên, người
            này được nhận ra theo số định danh, hoặc chọn ở ô “Là cán bộ đã ghi chức vụ”.
          </p>
          <Form intent="introduce">
            <FieldRow>
              <TextField label="Họ và tên" name="holderName" autoComplete="off" />
              <TextField
                label="Số định danh cá nhân"
                name="nationalId"
                inputMode="numeric"
                autoComplete="off"
                hint="12 chữ số trên thẻ căn cước. Được mã hóa."
                optional
              />
            </FieldRow>
            <PostFields choices={loaderData} cancel={structure} />
          </Form>
        </Section>
      )}
      {chosen && (
        <Section title={`2. Chức vụ của ${chosen.fullName}`}>
          <Form intent="hold">
            <input type="hidden" name="personId" value={chosen.personId} />
            <input type="hidden" name="holderName" value={chosen.fullName} />
            <PostFields choices={loaderData} cancel={structure} />
          </Form>
        </Section>
      )}
    </Page>
  )
}

type Choices = Pick<Route.ComponentProps['loaderData'], 'kinds' | 'bodies' | 'groups'>

function PostFields({ choices, cancel }: { choices: Choices; cancel: string }) {
  const { kinds, bodies, groups } = choices
  return (
    <>
      <FieldRow>
        <SelectField label="Chức vụ" name="kind" options={kinds} placeholder="Chọn chức vụ" />
        <SelectField label="Hình thức" name="how" options={ways} />
        <SelectField
          label="Ban, ủy ban"
          name="bodyId"
          options={bodies}
          optional
          hint="Với ủy viên các ban; để trống nếu chức vụ không thuộc ban nào."
        />
        <SelectField
          label="Tổ, bộ phận"
          name="subunitId"
          options={groups}
          optional
          hint="Với tổ trưởng, tổ phó và cán bộ công đoàn bộ phận."
        />
        <DayField label="Từ ngày" name="fromDay" />
        <DayField label="Đến ngày" name="toDay" optional />
        <TextField label="Số quyết định" name="decisionNumber" optional />
        <DayField label="Ngày quyết định" name="decisionDay" optional />
      </FieldRow>
      <TextField label="Cơ quan ra quyết định" name="decisionIssuer" optional />
      <div className="flex gap-2">
        <Button>Ghi chức vụ</Button>
        <LinkButton to={cancel} look="quiet">
          Thôi
        </LinkButton>
      </div>
    </>
  )
}
