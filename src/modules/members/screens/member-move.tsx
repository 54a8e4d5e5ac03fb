import { Form as SearchForm } from 'react-router'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findMember } from '../member/find-member.ts'
import { listMoveTargets } from '../transfer/list-move-targets.ts'
import { transferMember } from '../transfer/transfer-member.ts'
import type { Route } from './+types/member-move.ts'
import { DecisionFields } from './decision-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { fullName, memberId } = await findMember(ctx, asked)
    const units = await listMoveTargets(ctx, asked)
    return { fullName, memberId, units, toName: asked.toName ?? '' }
  },
  { isFor: [transferMember] },
)

export const action = formAction({
  move: {
    command: transferMember,
    done: 'Đã chuyển, ghi ở cả hai đơn vị. Đơn vị mới xếp tổ cho người này.',
    next: ({ memberId }: { memberId: number }, fields) =>
      `/units/${fields.toUnitId}/members/${memberId}`,
  },
})

/** An officer above both unions moves a member at once; no letter waits for an answer. */
export default function MemberMove({ loaderData, params }: Route.ComponentProps) {
  const { fullName, memberId, units, toName } = loaderData
  const list = `/units/${params.unitId}/members`
  return (
    <Page
      title={`Chuyển ${fullName} sang đơn vị khác`}
      crumbs={[
        { to: list, label: 'Đoàn viên' },
        { to: `${list}/${memberId}`, label: fullName },
      ]}
      lead="Công đoàn cấp trên của hai đơn vị chuyển ngay ở cả hai nơi, không phải chờ giấy. Ghi nhầm thì rút lại được ở Quá trình."
    >
      <Section title="1. Tìm đơn vị mới">
        <SearchForm method="get" role="search" className="flex flex-wrap items-end gap-3">
          <label className="flex min-w-56 grow flex-col gap-1">
            <span className="text-sm font-semibold">Tên đơn vị</span>
            <input type="search" name="toName" defaultValue={toName} className="input w-full" />
          </label>
          <button type="submit" className="btn btn-outline border-base-300">
            Tìm
          </button>
        </SearchForm>
        {units.length === 0 && (
          <Empty>
            {toName
              ? 'Không có công đoàn cơ sở nào bên dưới mang tên ấy.'
              : 'Bên dưới không có công đoàn cơ sở nào khác.'}
          </Empty>
        )}
      </Section>
      {units.length > 0 && (
        <Section title="2. Chuyển">
          <Form intent="move">
            <FieldRow>
              <SelectField
                label="Đơn vị mới"
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
            <TextField label="Ghi chú" name="note" optional />
            <DecisionFields />
            <div className="flex gap-2">
              <Button>Chuyển ngay</Button>
              <LinkButton to={`${list}/${memberId}`} look="quiet">
                Thôi
              </LinkButton>
            </div>
          </Form>
        </Section>
      )}
    </Page>
  )
}
