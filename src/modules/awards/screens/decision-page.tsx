import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { certificateNumber } from '../certificate/certificate-words.ts'
import { approvePrizes } from '../decision/approve-prizes.ts'
import { findDecision } from '../decision/find-decision.ts'
import { payPrizes } from '../decision/pay-prizes.ts'
import { revokeDecision } from '../decision/revoke-decision.ts'
import { formLabels } from '../labels.ts'
import type { Route } from './+types/decision-page.ts'
import { PaymentBadge } from './award-badges.tsx'
import { counted } from './counted.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { recipients, voucher, ...decision } = await findDecision(ctx, asked)
  const persons = recipients.filter(({ kind }) => kind === 'person').length
  return {
    ...decision,
    decidedOn: formatDay(decision.decidedOn),
    period: `${formatDay(decision.fromDay)} – ${formatDay(decision.toDay)}`,
    amountShown: decision.amount > 0 ? formatVnd(decision.amount) : '',
    approvedOn: decision.approvedOn && formatDay(decision.approvedOn),
    paidOn: decision.paidOn && formatDay(decision.paidOn),
    revokedOn: decision.revokedOn && formatDay(decision.revokedOn),
    formName: formLabels[decision.form],
    counted: counted({ persons, collectives: recipients.length - persons }),
    recipients: recipients.map((one) => ({
      recipientId: one.recipientId,
      name: one.name,
      place: [one.post, one.ofName].filter(Boolean).join(', '),
      achievement: one.achievement,
      amount: one.amount > 0 ? formatVnd(one.amount) : '',
      number: certificateNumber({ number: one.certificateNumber, year: one.year }),
    })),
    voucher: voucher && {
      entryId: voucher.entryId,
      name: `Phiếu chi ${String(voucher.number).padStart(4, '0')}/${voucher.year}`,
    },
    recordedByMe: decision.recordedByAccountId === ctx.actor?.accountId,
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  approve: { command: approvePrizes, done: 'Đã duyệt chi; thủ quỹ có thể chi tiền thưởng.' },
  pay: { command: payPrizes, done: 'Đã chi tiền thưởng và lập phiếu chi trong sổ quỹ.' },
  revoke: {
    command: revokeDecision,
    done: ({ reversed }: { reversed: boolean }) =>
      reversed
        ? 'Đã thu hồi quyết định và đảo khoản tiền thưởng trong sổ.'
        : 'Đã thu hồi quyết định.',
  },
})

export default function DecisionPage({ loaderData: decision, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/awards`
  const here = `${at}/decisions/${params.decisionId}`
  const { may, payment } = decision
  const paid = decision.amount > 0
  return (
    <Page
      title={`Quyết định ${decision.number}`}
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead={`${decision.titleName}: ${decision.about}.`}
      actions={
        <LinkButton to={`${here}/certificates.pdf`} reloadDocument look="primary">
          In giấy chứng nhận
        </LinkButton>
      }
    >
      {decision.revokedOn && (
        <Notice>
          Quyết định này đã bị thu hồi ngày {decision.revokedOn} bằng quyết định{' '}
          {decision.revokedNumber}. Lý do: {decision.revokedBecause}. Ai quét mã trên giấy chứng
          nhận cũng thấy như vậy.
        </Notice>
      )}
      <Section
        title="Nội dung"
        actions={<PaymentBadge payment={payment} revoked={decision.revokedOn !== null} />}
      >
        <Facts
          facts={[
            ['Ngày quyết định', decision.decidedOn],
            ['Cơ quan ra quyết định', decision.issuerName],
            ['Hình thức', decision.formName],
            ['Thành tích trong thời gian', decision.period],
            ['Được khen', decision.counted],
            ['Người ký', `${decision.signerName}, ${decision.signerPosition}`],
            ...(paid
              ? ([
                  ['Tiền thưởng', decision.amountShown],
                  [
                    'Duyệt chi',
                    decision.approvedOn && `${decision.approvedByName}, ${decision.approvedOn}`,
                  ],
                ] as const)
              : []),
          ]}
        />
        <div className="no-print flex flex-wrap gap-2">
          <LinkButton to={`${here}/decision.docx`} reloadDocument className="btn-sm">
            Quyết định (Word)
          </LinkButton>
          <LinkButton to={`${here}/decision.pdf`} reloadDocument className="btn-sm">
            Quyết định (PDF)
          </LinkButton>
          {paid && (
            <>
              <LinkButton to={`${here}/payment.pdf`} reloadDocument className="btn-sm">
                Danh sách chi thưởng
              </LinkButton>
              <LinkButton to={`${here}/payment.xlsx`} reloadDocument className="btn-sm">
                Xuất Excel
              </LinkButton>
            </>
          )}
        </div>
        {may.readsProposals && decision.proposals.length > 0 && (
          <p className="text-sm">
            Theo đề nghị của:{' '}
            {decision.proposals.map((one, index) => (
              <span key={`${one.homeUnitId}-${one.proposalId}`}>
                {index > 0 && '; '}
                <Link
                  className="link"
                  to={`/units/${one.homeUnitId}/awards/proposals/${one.proposalId}`}
                >
                  {one.unitName}
                </Link>
              </span>
            ))}
          </p>
        )}
      </Section>
      {paid && !decision.revokedOn && (
        <Section title="Tiền thưởng">
          {decision.voucher && (
            <p>
              Đã chi ngày {decision.paidOn}:{' '}
              <Link
                className="link"
                to={`/units/${params.unitId}/ledger/entries/${decision.voucher.entryId}`}
              >
                {decision.voucher.name}
              </Link>
            </p>
          )}
          {payment === 'waiting' &&
            (may.approves && !decision.recordedByMe ? (
              <Form intent="approve" className="contents">
                <Button className="self-start">Duyệt chi {decision.amountShown}</Button>
              </Form>
            ) : (
              <p>
                Khoản này từ mức phải có hai người: {decision.recordedByName} đã ghi quyết định, một
                người khác (chủ tịch hoặc phó chủ tịch) duyệt chi.
              </p>
            ))}
          {payment === 'approved' &&
            (may.pays ? (
              <Form intent="pay">
                <FieldRow>
                  <SelectField
                    label="Chi từ"
                    name="from"
                    value="cash"
                    options={[
                      { value: 'cash', label: 'Tiền mặt' },
                      { value: 'bank', label: 'Tiền gửi ngân hàng' },
                    ]}
                  />
                  <DayField label="Ngày chi" name="day" value={decision.today} />
                  <TextField
                    label="Người nhận tiền đi phát"
                    name="receiver"
                    value={decision.recordedByName}
                    optional
                  />
                </FieldRow>
                <Button className="self-start">Chi {decision.amountShown}</Button>
              </Form>
            ) : (
              <p>Đang chờ thủ quỹ chi {decision.amountShown} theo danh sách.</p>
            ))}
        </Section>
      )}
      <Section title="Danh sách">
        <table className="table-cards table table-sm">
          <caption className="sr-only">Danh sách được khen thưởng</caption>
          <thead>
            <tr>
              <th scope="col">Họ tên, tập thể</th>
              <th scope="col">Chức vụ, đơn vị</th>
              <th scope="col">Giấy chứng nhận</th>
              {paid && (
                <th scope="col" className="text-right">
                  Tiền thưởng
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {decision.recipients.map((one) => (
              <tr key={one.recipientId}>
                <td className="card-heading">
                  <span className="flex flex-col">
                    <span className="font-semibold">{one.name}</span>
                    {one.achievement && (
                      <span className="text-base-content/75 text-sm font-normal">
                        {one.achievement}
                      </span>
                    )}
                  </span>
                </td>
                <td data-label="Chức vụ, đơn vị">{one.place}</td>
                <td data-label="Giấy chứng nhận">
                  <Link
                    className="link whitespace-nowrap"
                    to={`${here}/certificates.pdf?recipientId=${one.recipientId}`}
                    reloadDocument
                  >
                    Số {one.number}
                  </Link>
                </td>
                {paid && (
                  <td data-label="Tiền thưởng" className="text-right tabular-nums">
                    {one.amount}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      {may.decides && !decision.revokedOn && (
        <FoldedForm
          intent="revoke"
          summary="Thu hồi quyết định này"
          className="mt-3 flex max-w-xl flex-col gap-3"
        >
          <p>
            Chỉ thu hồi khi đã có một quyết định khác.{' '}
            {payment === 'paid' && 'Khoản tiền thưởng đã chi sẽ được đảo trong sổ quỹ. '}
            Việc này không hoàn tác được; giấy chứng nhận đã phát sẽ báo là đã thu hồi.
          </p>
          <TextField label="Số quyết định thu hồi" name="revokedNumber" />
          <DayField label="Ngày quyết định thu hồi" name="revokedOn" value={decision.today} />
          <TextField label="Lý do" name="revokedBecause" />
          <Button look="danger" className="self-start">
            Thu hồi quyết định
          </Button>
        </FoldedForm>
      )}
    </Page>
  )
}
