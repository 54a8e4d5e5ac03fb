import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { decideInitiative } from '../decision/decide-initiative.ts'
import { withdrawDecision } from '../decision/withdraw-decision.ts'
import { findInitiative } from '../initiative/find-initiative.ts'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { withdrawInitiative } from '../initiative/withdraw-initiative.ts'
import { answerSubmission } from '../submission/answer-submission.ts'
import { submitInitiative } from '../submission/submit-initiative.ts'
import { withdrawSubmission } from '../submission/withdraw-submission.ts'
import type { Route } from './+types/initiative-page.ts'
import { AnswerForm, DecideForm, WidenForms } from './decision-form.tsx'
import { DecisionList } from './decision-list.tsx'
import { InitiativeBadge } from './initiative-badge.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const found = await findInitiative(ctx, asked)
  const choices = found.may.decides ? await listInitiativeChoices(ctx, asked) : null
  const benefit = found.recognisedBenefit ?? found.benefit
  return {
    ...found,
    above: choices?.above ?? [],
    benefitShown: formatVnd(benefit),
    hasBenefit: benefit > 0,
    suggested: {
      today: formatDay(ctx.today),
      benefit: benefit > 0 ? formatVnd(benefit).replace(/\s*₫/, '') : '',
      council: 'Hội đồng sáng kiến',
    },
    appliedOn: found.appliedOn && formatDay(found.appliedOn),
    enteredOn: formatDay(found.enteredOn),
    decisions: found.decisions.map((one) => ({
      ...one,
      decidedOn: formatDay(one.decidedOn),
      benefit: one.benefit === null ? '' : formatVnd(one.benefit),
    })),
    submissions: found.submissions.map((one) => ({
      ...one,
      submittedOn: formatDay(one.submittedOn),
      answeredOn: one.answeredOn && formatDay(one.answeredOn),
    })),
  }
})

export const action = formAction({
  decide: { command: decideInitiative, done: 'Đã ghi kết luận của hội đồng.' },
  withdrawDecision: { command: withdrawDecision, done: 'Đã rút quyết định ghi nhầm.' },
  withdraw: { command: withdrawInitiative, done: 'Đã rút sáng kiến.' },
  submit: { command: submitInitiative, done: 'Đã gửi lên cấp trên.' },
  withdrawSubmission: { command: withdrawSubmission, done: 'Đã rút đề nghị.' },
  answer: { command: answerSubmission, done: 'Đã trả lời đơn vị cấp dưới.' },
})

export default function InitiativePage({ loaderData: one, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/initiatives`
  const { may, state } = one
  const undecided = state === 'waiting' || state === 'more_asked'
  const sent = one.submissions.find((submission) => submission.state === 'submitted')
  return (
    <Page
      title={one.title}
      crumbs={[{ to: at, label: 'Sổ sáng kiến' }]}
      actions={
        may.enters &&
        undecided && (
          <>
            <LinkButton to={`${at}/${params.initiativeId}/edit`}>Sửa</LinkButton>
            <ActionButton
              intent="withdraw"
              label="Rút"
              confirm="Rút sáng kiến này khỏi sổ?"
              className="btn btn-ghost"
            />
          </>
        )
      }
    >
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-5">
          <Section
            title={one.fieldName}
            actions={<InitiativeBadge state={state} scope={one.scope} />}
          >
            <ul className="flex flex-col gap-1">
              {one.authors.map((author) => (
                <li key={author.memberId ?? author.name} className="flex justify-between gap-4">
                  <span>
                    {author.memberId ? (
                      <Link
                        className="link link-hover font-semibold"
                        to={`/units/${params.unitId}/members/${author.memberId}`}
                      >
                        {author.name}
                      </Link>
                    ) : (
                      <>
                        <span className="font-semibold">{author.name}</span>
                        <span className="text-base-content/75 text-sm"> (ngoài đơn vị)</span>
                      </>
                    )}
                  </span>
                  <span className="tabular-nums">{author.share}%</span>
                </li>
              ))}
            </ul>
            <Facts
              facts={[
                ['Giá trị làm lợi', one.hasBenefit ? one.benefitShown : 'Không tính bằng tiền'],
                ['Lợi ích khác', one.benefitWords],
                ['Áp dụng lần đầu', one.appliedOn],
                [
                  one.byMember ? 'Đoàn viên đề xuất' : 'Cán bộ ghi',
                  `${one.enteredByName}, ${one.enteredOn}`,
                ],
              ]}
            />
            <Told heading="Trước đây" text={one.problem} />
            <Told heading="Giải pháp" text={one.solution} />
            <Told heading="Hiệu quả" text={one.effect} />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {may.answers && sent && <AnswerForm scope={sent.scope} {...one.suggested} />}
          {may.decides && undecided && <DecideForm {...one.suggested} />}
          <DecisionList
            decisions={one.decisions}
            submissions={one.submissions}
            mayUndo={may.decides}
          />
          {may.decides && one.scope && !sent && (
            <WidenForms scope={one.scope} above={one.above} {...one.suggested} />
          )}
        </div>
      </div>
    </Page>
  )
}

function Told({ heading, text }: { heading: string; text: string }) {
  if (!text) return null
  return (
    <div>
      <h3 className="font-semibold">{heading}</h3>
      <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
    </div>
  )
}
