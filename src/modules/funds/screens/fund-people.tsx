import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { refundMember } from '../movement/refund-member.ts'
import { joinFund } from '../participation/join-fund.ts'
import { leaveFund } from '../participation/leave-fund.ts'
import { listPeople } from '../participation/list-people.ts'
import { listStakes } from '../participation/list-stakes.ts'
import type { PaidOrAsked } from '../payment/pay-or-ask.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/fund-people.ts'
import { paidOrAskedInWords } from './paid-or-asked.ts'
import { MistakeLink } from './take-back-form.tsx'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  stakes: await listStakes(ctx, asked),
  people: await listPeople(ctx, asked),
  keeps: may(ctx, asked.unitId, keepFunds),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  join: { command: joinFund, done: 'Đã ghi danh vào quỹ.' },
  leave: { command: leaveFund, done: 'Đã ghi thôi tham gia quỹ.' },
  refund: {
    command: refundMember,
    done: (result: PaidOrAsked) => paidOrAskedInWords(result, 'Đã hoàn'),
  },
})

export default function FundPeople({ loaderData, params }: Route.ComponentProps) {
  const { stakes, people, keeps, today } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const asOptions = (list: readonly { memberId: number; fullName: string }[]) =>
    list.map((one) => ({ value: one.memberId, label: one.fullName }))
  const owned = stakes.filter(({ contributed }) => contributed > 0)
  return (
    <Page
      title="Người góp quỹ"
      crumbs={[{ to: `${funds}/${params.fundId}`, label: 'Trang của quỹ' }]}
      lead="Phần góp và nợ của từng người. Mỗi lần mở trang này đều được ghi vết."
    >
      {keeps && (
        <Section title="Thay đổi">
          <FoldedForm intent="join" summary="Ghi danh vào quỹ">
            <FieldRow>
              <SelectField
                label="Đoàn viên"
                name="memberIds"
                placeholder="Chọn"
                options={asOptions(people)}
              />
              <DayField label="Tham gia từ ngày" name="fromDay" value={today} />
            </FieldRow>
            <div>
              <Button>Ghi danh</Button>
            </div>
          </FoldedForm>
          <FoldedForm intent="leave" summary="Thôi tham gia quỹ">
            <FieldRow>
              <SelectField
                label="Đoàn viên"
                name="memberId"
                placeholder="Chọn"
                options={asOptions(stakes.filter(({ belongs }) => belongs))}
              />
              <DayField label="Thôi từ ngày" name="untilDay" value={today} />
            </FieldRow>
            <div>
              <Button>Ghi thôi tham gia</Button>
            </div>
          </FoldedForm>
          <FoldedForm intent="refund" summary="Hoàn tiền góp">
            <FieldRow>
              <SelectField
                label="Đoàn viên"
                name="memberId"
                placeholder="Chọn"
                options={asOptions(owned)}
              />
              <TextField
                label="Số tiền"
                name="amount"
                optional
                inputMode="numeric"
                hint="Để trống thì hoàn hết phần đã góp"
              />
              <DayField label="Ngày hoàn" name="day" value={today} />
              <WhereField />
            </FieldRow>
            <div>
              <Button>Hoàn tiền</Button>
            </div>
          </FoldedForm>
          <MistakeLink to={`${funds}/${params.fundId}/movements?kind=refund`}>
            Hoàn nhầm?
          </MistakeLink>
        </Section>
      )}
      <Section title={`${stakes.length} người`}>
        {stakes.length === 0 && <Empty>Chưa có ai tham gia quỹ.</Empty>}
        <ul className="divide-base-300 divide-y">
          {stakes.map((one) => (
            <li key={one.memberId} className="flex flex-wrap justify-between gap-x-4 py-2">
              <Link className="link link-hover" to={`${funds}/people/${one.memberId}`}>
                {one.fullName}
              </Link>
              <span className="tabular-nums">{formatVnd(one.contributed)}</span>
              {(one.owed > 0 || !one.belongs) && (
                <span className="text-base-content/75 w-full text-sm">
                  {[
                    one.owed > 0 && `còn nợ ${formatVnd(one.owed)}`,
                    !one.belongs && 'không còn tham gia',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
