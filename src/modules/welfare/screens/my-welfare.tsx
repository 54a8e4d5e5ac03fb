import { ownUnitId } from '#platform/own-unit.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listMyCases } from '../case/list-my-cases.ts'
import { requestCase } from '../case/request-case.ts'
import { withdrawCase } from '../case/withdraw-case.ts'
import { listEntitlements } from '../entitlement/list-entitlements.ts'
import type { Route } from './+types/my-welfare.ts'
import { CaseBadge } from './case-badge.tsx'
import { occasionName } from './occasion-name.ts'

export const loader = pageLoader(async (ctx) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const cases = await listMyCases(ctx, { unitId })
  const { lines, kinds, onDay } = await listEntitlements(ctx, { unitId })
  const forMany = new Set(kinds.filter((kind) => kind.forMany).map(({ code }) => code))
  const given = lines.filter((line) => line.fromDay <= onDay)
  return {
    unitId,
    cases: cases.map((one) => ({
      caseId: one.caseId,
      name: occasionName(one),
      aboutName: one.aboutName,
      happenedOn: formatDay(one.happenedOn),
      amount: formatVnd(one.amount),
      state: one.state,
      paidOn: one.paidOn && formatDay(one.paidOn),
      refusedBecause: one.refusedBecause,
      mayWithdraw: one.mayWithdraw,
    })),
    catalogue: given.map((line) => ({
      key: line.entitlementId,
      name: occasionName(line),
      amount: formatVnd(line.amount),
      often: line.perYear ? `${line.perYear} lần một năm` : 'mỗi khi có việc',
    })),
    occasions: given
      .filter((line) => !forMany.has(line.kind))
      .map((line) => ({
        value: line.entitlementId,
        label: `${occasionName(line)}: ${formatVnd(line.amount)}`,
      })),
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  request: { command: requestCase, done: 'Đã gửi đề nghị; công đoàn sẽ trả lời bạn.' },
  withdraw: { command: withdrawCase, done: 'Đã rút đề nghị.' },
})

export default function MyWelfare({ loaderData: mine }: Route.ComponentProps) {
  if (!mine)
    return (
      <Page title="Chăm lo của tôi">
        <Empty>
          Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt. Hãy hỏi chủ tịch công
          đoàn nơi bạn làm việc.
        </Empty>
      </Page>
    )
  return (
    <Page
      title="Chăm lo của tôi"
      crumbs={[{ to: '/me', label: 'Hồ sơ của tôi' }]}
      lead="Những gì công đoàn đã và sẽ chăm lo cho bạn. Chỉ bạn và người phụ trách đọc được nội dung."
    >
      <Section title="Đã ghi">
        {mine.cases.length === 0 && <Empty>Chưa có lần nào.</Empty>}
        <ul className="divide-base-300 divide-y">
          {mine.cases.map((one) => (
            <li
              key={one.caseId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
            >
              <span className="flex flex-col">
                <span className="font-semibold">
                  {one.name}
                  {one.aboutName && ` (${one.aboutName})`}
                </span>
                <span className="text-base-content/80 text-sm">
                  {one.happenedOn}
                  {one.paidOn && ` · chi ngày ${one.paidOn}`}
                  {one.refusedBecause && ` · ${one.refusedBecause}`}
                </span>
              </span>
              <span className="flex flex-wrap items-center gap-3">
                <span className="tabular-nums">{one.amount}</span>
                <CaseBadge state={one.state} />
                {one.mayWithdraw && (
                  <ActionButton
                    intent="withdraw"
                    fields={{ unitId: mine.unitId, caseId: one.caseId }}
                    label="Rút"
                    confirm="Rút đề nghị này?"
                    className="btn btn-ghost btn-sm"
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {mine.occasions.length > 0 && (
        <Section title="Đề nghị công đoàn">
          <Form intent="request" fields={{ unitId: mine.unitId }}>
            <SelectField
              label="Việc"
              name="entitlementId"
              options={mine.occasions}
              placeholder="Chọn việc"
            />
            <DayField label="Ngày xảy ra" name="happenedOn" value={mine.today} />
            <TextField
              label="Tên người thân"
              name="aboutName"
              optional
              hint="Khi việc của bố mẹ, vợ chồng, con."
              autoComplete="off"
            />
            <TextArea label="Ghi chú" name="note" optional />
            <Button className="self-start">Gửi đề nghị</Button>
          </Form>
        </Section>
      )}
      <Section title="Công đoàn chăm lo những gì">
        {mine.catalogue.length === 0 && <Empty>Đơn vị chưa công bố danh mục chăm lo.</Empty>}
        <ul className="divide-base-300 divide-y">
          {mine.catalogue.map((line) => (
            <li key={line.key} className="flex flex-wrap justify-between gap-x-4 py-2">
              <span>{line.name}</span>
              <span className="text-base-content/80">
                <span className="tabular-nums">{line.amount}</span>, {line.often}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
