import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { closeFund } from '../fund/close-fund.ts'
import { findFund } from '../fund/find-fund.ts'
import { fundKindLabels } from '../labels.ts'
import type { PaidOrAsked } from '../payment/pay-or-ask.ts'
import { spend } from '../payment/spend.ts'
import { keepFunds, manageFunds, readLoans, requestLoans } from '../permissions.ts'
import type { Route } from './+types/fund-page.ts'
import { fundSentence, nextSentence, rulesInWords } from './fund-words.ts'
import { Jar, JarLegend } from './jar.tsx'
import { paidOrAskedInWords } from './paid-or-asked.ts'
import { WhereField } from './where-field.tsx'
import { YearTable } from './year-table.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const fund = await findFund(ctx, asked)
  return {
    fund,
    today: ctx.today,
    manages: may(ctx, asked.unitId, manageFunds),
    keeps: may(ctx, asked.unitId, keepFunds),
    reads: may(ctx, asked.unitId, readLoans),
    asks: may(ctx, asked.unitId, requestLoans),
  }
})

export const action = formAction({
  spend: {
    command: spend,
    done: (result: PaidOrAsked) => paidOrAskedInWords(result, 'Đã chi'),
  },
  close: { command: closeFund, done: 'Đã đóng quỹ.' },
})

export default function FundPage({ loaderData, params }: Route.ComponentProps) {
  const { fund, today, manages, keeps, reads, asks } = loaderData
  const { lending, rules } = fund
  const list = `/units/${params.unitId}/funds`
  const here = `${list}/${params.fundId}`
  const collected = fund.contributed + fund.gifts
  const mine = lending?.mine
  return (
    <Page
      title={fund.name}
      crumbs={[{ to: list, label: 'Các quỹ' }]}
      lead={[fund.cause ?? fundKindLabels[fund.kind], fund.purpose]
        .filter((part) => part && part !== fund.name)
        .join('. ')}
      actions={
        <>
          {(keeps || reads) && <LinkButton to={`${here}/collections`}>Thu quỹ</LinkButton>}
          {reads && lending && <LinkButton to={`${here}/loans`}>Vay và trả</LinkButton>}
          {reads && fund.kind !== 'social' && (
            <LinkButton to={`${here}/awards`}>Trợ cấp, khuyến học</LinkButton>
          )}
          {reads && <LinkButton to={`${here}/people`}>Người góp</LinkButton>}
          {reads && <LinkButton to={`${here}/movements`}>Từng lần thu, chi</LinkButton>}
          {asks && lending && (
            <LinkButton look="primary" to={`${here}/loans/new`}>
              Đề nghị vay
            </LinkButton>
          )}
        </>
      }
    >
      {fund.closedOn && <Notice>Quỹ đã đóng từ ngày {formatDay(fund.closedOn)}.</Notice>}
      <Section>
        <div className="flex flex-col items-start gap-5 sm:flex-row sm:items-center">
          <Jar home={fund.home} lent={fund.lent} size="w-32" />
          <div className="flex flex-col gap-3">
            <p className="text-lg font-semibold">{fundSentence({ ...fund, collected })}</p>
            <JarLegend home={fund.home} lent={fund.lent} />
            {lending && <p>{nextSentence(lending.waiting, lending.next, today)}</p>}
            {mine && (
              <p className="font-semibold">
                Đề nghị của bạn đứng thứ {mine.place}
                {mine.onDay ? `, dự kiến ngày ${formatDay(mine.onDay)}` : ''}.
              </p>
            )}
          </div>
        </div>
      </Section>
      <Stats>
        <Stat label="Đoàn viên đã góp (đồng)" value={formatCount(fund.contributed)} />
        {fund.gifts > 0 && (
          <Stat label="Góp chung, tài trợ (đồng)" value={formatCount(fund.gifts)} />
        )}
        {fund.kind === 'social' ? (
          <Stat label="Đã chuyển đến nơi nhận (đồng)" value={formatCount(fund.remitted)} />
        ) : (
          <Stat
            label="Đã giúp"
            value={`${fund.turns} lượt`}
            note={`${fund.people} người${fund.everLent > 0 ? `, cho vay ${formatVnd(fund.everLent)}` : ''}`}
          />
        )}
        {lending && (
          <Stat
            label="Một năm tới cho vay được"
            value={`${lending.loansInAYear} lượt`}
            note="theo mức đóng và quy chế hiện nay"
          />
        )}
      </Stats>
      {rules && (
        <Section
          title={`Quy chế áp dụng từ ${formatDay(rules.fromDay)}`}
          actions={
            <LinkButton look="quiet" className="btn-sm" to={`${here}/rules`}>
              {lending ? 'Các bản quy chế, thử mức đóng mới' : 'Các bản quy chế'}
            </LinkButton>
          }
        >
          <Facts facts={rulesInWords(rules)} />
          {rules.grants.length > 0 && (
            <ul className="list-disc pl-5">
              {rules.grants.map((grant) => (
                <li key={grant.grantRuleId}>
                  {grant.name}: {formatVnd(grant.amount)}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <YearTable years={fund.years} lends={fund.everLent > 0} />
      {keeps &&
        !fund.closedOn &&
        fund.home > 0 &&
        !['social', 'mutual_aid'].includes(fund.kind) && (
          <FoldedForm intent="spend" summary="Chi hoạt động của quỹ">
            <FieldRow>
              <TextField label="Chi cho việc gì" name="note" />
              <TextField label="Số tiền" name="amount" inputMode="numeric" />
              <TextField label="Người nhận tiền" name="toName" />
              <DayField label="Ngày chi" name="day" value={formatDay(today)} />
              <WhereField />
            </FieldRow>
            <div>
              <Button>Ghi chi</Button>
            </div>
          </FoldedForm>
        )}
      {manages && !fund.closedOn && (
        <FoldedForm intent="close" summary="Đóng quỹ">
          <p>Chỉ đóng được khi quỹ không còn tiền và không còn ai nợ.</p>
          <DayField label="Ngày đóng quỹ" name="closedOn" value={formatDay(today)} />
          <div>
            <Button look="danger">Đóng quỹ</Button>
          </div>
        </FoldedForm>
      )}
    </Page>
  )
}
