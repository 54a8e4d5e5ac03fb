import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { decideAwards } from '../award/decide-awards.ts'
import { listAwards } from '../award/list-awards.ts'
import { payAwards } from '../award/pay-awards.ts'
import { proposeAward } from '../award/propose-award.ts'
import { awardStateLabels } from '../labels.ts'
import { listPeople } from '../participation/list-people.ts'
import { decideLoans, keepFunds } from '../permissions.ts'
import type { Route } from './+types/award-list.ts'
import { AwardForm } from './award-form.tsx'
import { MistakeLink } from './take-back-form.tsx'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  ...(await listAwards(ctx, asked)),
  people: await listPeople(ctx, asked),
  keeps: may(ctx, asked.unitId, keepFunds),
  decides: may(ctx, asked.unitId, decideLoans),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  propose: { command: proposeAward, done: 'Đã ghi đề nghị; cần một người khác duyệt.' },
  decide: {
    command: decideAwards,
    done: ({ people }: { people: number }) => `Đã quyết định ${people} đề nghị.`,
  },
  pay: {
    command: payAwards,
    done: ({ people }: { people: number }) => `Đã ghi trao ${people} suất.`,
  },
})

const tones: Record<keyof typeof awardStateLabels, Tone> = {
  proposed: 'warning',
  approved: 'info',
  refused: 'neutral',
  paid: 'success',
}

export default function AwardList({ loaderData, params }: Route.ComponentProps) {
  const { name, home, awards, rules, children, people, keeps, decides, today } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const proposed = awards.filter(({ state }) => state === 'proposed')
  const approved = awards.filter(({ state }) => state === 'approved')
  const ended = awards.filter(({ state }) => state === 'paid' || state === 'refused')
  return (
    <Page
      title="Trợ cấp, khuyến học"
      crumbs={[
        { to: funds, label: 'Các quỹ' },
        { to: `${funds}/${params.fundId}`, label: name },
      ]}
      lead={`Quỹ đang có ${formatVnd(home)}. Người đề nghị không tự duyệt.`}
    >
      {keeps && (
        <Section title="Đề nghị">
          <AwardForm rules={rules} people={people} items={children} today={today} />
        </Section>
      )}
      {proposed.length > 0 && (
        <Section title={`Chờ duyệt (${proposed.length})`}>
          <Form intent="decide">
            <Ticks awards={proposed} ticked={decides} />
            {decides && (
              <>
                <input type="hidden" name="decision" value="approved" />
                <FieldRow>
                  <DayField label="Ngày duyệt" name="day" value={today} />
                  <TextField label="Số quyết định" name="decisionNumber" optional />
                </FieldRow>
                <div>
                  <Button>Duyệt những người đã chọn</Button>
                </div>
              </>
            )}
          </Form>
        </Section>
      )}
      {approved.length > 0 && (
        <Section title={`Chờ trao (${approved.length})`}>
          <Form intent="pay">
            <Ticks awards={approved} ticked={keeps} />
            {keeps && (
              <>
                <FieldRow>
                  <DayField label="Ngày trao" name="day" value={today} />
                  <WhereField />
                </FieldRow>
                <div>
                  <Button>Ghi đã trao</Button>
                </div>
              </>
            )}
          </Form>
        </Section>
      )}
      {awards.length === 0 && <Empty>Quỹ chưa trao suất nào.</Empty>}
      {ended.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">Đã xong ({ended.length})</summary>
          <ul className="divide-base-300 divide-y">
            {ended.map((award) => (
              <li key={award.awardId} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span className="min-w-0">
                  {award.recipientName}
                  <span className="text-base-content/75 block text-sm">
                    {[award.seasonName, award.reason, award.paidOn && formatDay(award.paidOn)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <span className="flex items-center gap-3 tabular-nums">
                  {formatVnd(award.amount)}
                  <Badge tone={tones[award.state]}>{awardStateLabels[award.state]}</Badge>
                </span>
              </li>
            ))}
          </ul>
          {keeps && (
            <MistakeLink to={`${funds}/${params.fundId}/movements?kind=grant`}>
              Ghi trao nhầm?
            </MistakeLink>
          )}
        </details>
      )}
    </Page>
  )
}

type Award = Awaited<ReturnType<typeof listAwards>>['awards'][number]

function Ticks({ awards, ticked }: { awards: readonly Award[]; ticked: boolean }) {
  return (
    <ul className="divide-base-300 divide-y">
      {awards.map((award) => (
        <li key={award.awardId}>
          {ticked ? (
            <label className="flex min-h-12 items-center gap-3 py-2">
              <input
                type="checkbox"
                className="checkbox"
                name="awardIds[]"
                value={award.awardId}
                defaultChecked
              />
              <AwardLine award={award} />
            </label>
          ) : (
            <div className="flex min-h-12 items-center gap-3 py-2">
              <AwardLine award={award} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function AwardLine({ award }: { award: Award }) {
  return (
    <>
      <span className="min-w-0 grow">
        {award.recipientName}
        <span className="text-base-content/75 block text-sm">
          {[award.fullName, award.seasonName, award.reason, award.evidence]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="tabular-nums">{formatVnd(award.amount)}</span>
    </>
  )
}
