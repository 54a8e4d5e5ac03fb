import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findHonour } from '../honour/find-honour.ts'
import { withdrawHonour } from '../honour/withdraw-honour.ts'
import { formLabels, scopeLabels, systemLabels } from '../labels.ts'
import type { Route } from './+types/honour-page.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const honour = await findHonour(ctx, asked)
  return {
    ...honour,
    formName: `${formLabels[honour.form]} (${systemLabels[honour.system].toLocaleLowerCase('vi')}), ${scopeLabels[honour.scope].toLocaleLowerCase('vi')}`,
    when: honour.decidedOn ? formatDay(honour.decidedOn) : `Năm ${honour.year}`,
    period:
      honour.fromDay && honour.toDay
        ? `${formatDay(honour.fromDay)} – ${formatDay(honour.toDay)}`
        : '',
    amount: honour.amount ? formatVnd(honour.amount) : '',
    revokedOn: honour.revokedOn && formatDay(honour.revokedOn),
    entered: `${honour.enteredByName}, ${formatDay(honour.enteredOn)}`,
  }
})

export const action = formAction({
  withdraw: {
    command: withdrawHonour,
    done: 'Đã gỡ khỏi sổ.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/awards/register`,
  },
})

export default function HonourPage({ loaderData: honour, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/awards`
  return (
    <Page
      title={honour.titleName}
      crumbs={[
        { to: at, label: 'Khen thưởng' },
        { to: `${at}/register`, label: 'Sổ khen thưởng' },
      ]}
      lead={[honour.name, honour.ofName].filter(Boolean).join(', ')}
    >
      {honour.revokedOn && (
        <Notice>
          Đã bị thu hồi ngày {honour.revokedOn}. Lý do: {honour.revokedBecause}.
        </Notice>
      )}
      {honour.withdrawnBecause && (
        <Notice>Đã gỡ khỏi sổ vì ghi nhầm: {honour.withdrawnBecause}.</Notice>
      )}
      <Section>
        <Facts
          facts={[
            ['Về việc', honour.about],
            ['Hình thức', honour.formName],
            ['Ngày', honour.when],
            ['Số quyết định', honour.decisionNumber],
            ['Cơ quan quyết định', honour.issuerName],
            ['Thành tích trong thời gian', honour.period],
            ['Số giấy chứng nhận', honour.certificateNumber],
            ...(honour.amount ? ([['Tiền thưởng', honour.amount]] as const) : []),
            ['Thành tích', honour.achievement],
            ['Người ghi vào sổ', honour.entered],
          ]}
        />
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {honour.may.opensDecision && (
            <Link className="link" to={`${at}/decisions/${honour.decisionId}`}>
              Xem quyết định
            </Link>
          )}
          {honour.memberId && (
            <Link className="link" to={`${at}/register?memberId=${honour.memberId}`}>
              Mọi lần được khen của người này
            </Link>
          )}
        </div>
        {honour.may.withdraws && (
          <FoldedForm
            intent="withdraw"
            summary="Gỡ khỏi sổ vì ghi nhầm"
            className="mt-3 flex max-w-xl flex-col gap-3"
          >
            <TextField label="Lý do" name="reason" />
            <Button look="danger" className="self-start">
              Gỡ khỏi sổ
            </Button>
          </FoldedForm>
        )}
      </Section>
    </Page>
  )
}
