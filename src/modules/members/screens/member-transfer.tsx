import { Form as SearchForm } from 'react-router'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findMember } from '../member/find-member.ts'
import { listReceivingUnits } from '../transfer/list-receiving-units.ts'
import { offerTransfer } from '../transfer/offer-transfer.ts'
import type { Route } from './+types/member-transfer.ts'
import { DecisionFields } from './decision-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { fullName, memberId } = await findMember(ctx, asked)
    const units = await listReceivingUnits(ctx, asked)
    return { fullName, memberId, units, toName: asked.toName ?? '' }
  },
  { isFor: [offerTransfer] },
)

export const action = formAction({
  offer: {
    command: offerTransfer,
    done: 'Đã gửi giấy chuyển sinh hoạt. Hồ sơ sang khi đơn vị kia nhận.',
    next: (_, fields) => `/units/${fields.unitId}/members/transfers`,
  },
})

export default function MemberTransfer({ loaderData, params }: Route.ComponentProps) {
  const { fullName, memberId, units, toName } = loaderData
  const list = `/units/${params.unitId}/members`
  return (
    <Page
      title="Giấy chuyển sinh hoạt"
      crumbs={[
        { to: list, label: 'Đoàn viên' },
        { to: `${list}/${memberId}`, label: fullName },
      ]}
      lead={`Giới thiệu ${fullName} sang đơn vị khác. Đơn vị ấy thấy giấy trong mục Chuyển sinh hoạt và trả lời; trước đó ${fullName} vẫn là đoàn viên ở đây.`}
    >
      <Section title="1. Tìm đơn vị nhận">
        <SearchForm method="get" role="search" className="flex flex-wrap items-end gap-3">
          <label className="flex min-w-56 grow flex-col gap-1">
            <span className="text-sm font-semibold">Tên đơn vị nhận</span>
            <input type="search" name="toName" defaultValue={toName} className="input w-full" />
          </label>
          <button type="submit" className="btn btn-outline border-base-300">
            Tìm
          </button>
        </SearchForm>
        {toName && units.length === 0 && (
          <p>
            Không có công đoàn cơ sở nào mang tên ấy trong hệ thống. Nếu đơn vị mới không dùng phần
            mềm này, hãy ghi{' '}
            <LinkButton look="quiet" to={`${list}/${memberId}/changes?what=end`}>
              Rời công đoàn, lý do Chuyển đi
            </LinkButton>
          </p>
        )}
      </Section>
      {units.length > 0 && (
        <Section title="2. Viết giấy">
          <Form intent="offer">
            <FieldRow>
              <SelectField
                label="Đơn vị nhận"
                name="toUnitId"
                placeholder={units.length > 1 ? 'Chọn đơn vị' : undefined}
                options={units.map((unit) => ({ value: unit.toUnitId, label: unit.name }))}
              />
              <DayField
                label="Chuyển từ ngày"
                name="onDay"
                hint="Ngày đầu tiên sinh hoạt ở đơn vị mới."
              />
            </FieldRow>
            <TextField label="Lời nhắn cho đơn vị nhận" name="note" optional />
            <DecisionFields />
            <Button className="self-start">Gửi giấy chuyển</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
