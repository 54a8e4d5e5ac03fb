import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { changeInitiative } from '../initiative/change-initiative.ts'
import { listMyInitiatives } from '../initiative/find-initiative.ts'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { proposeInitiative } from '../initiative/propose-initiative.ts'
import { withdrawInitiative } from '../initiative/withdraw-initiative.ts'
import { resultLabels, scopeLabels } from '../labels.ts'
import type { Route } from './+types/my-initiatives.ts'
import { InitiativeBadge } from './initiative-badge.tsx'
import { InitiativeFormFields } from './initiative-form-fields.tsx'
import { shownInitiative } from './shown-initiative.ts'

export const loader = pageLoader(async (ctx) => {
  const home = ctx.actor?.rights.find((right) => right.role === 'member')
  if (!home) return null
  const { unitId } = home
  const mine = await listMyInitiatives(ctx, { unitId })
  const { fields } = await listInitiativeChoices(ctx, { unitId })
  return {
    unitId,
    me: ctx.actor?.name ?? '',
    fields,
    initiatives: mine.map((one) => ({
      ...shownInitiative(one),
      initiativeId: one.initiativeId,
      title: one.title,
      state: one.state,
      scope: one.scope,
      enteredOn: formatDay(one.enteredOn),
      benefit: one.recognisedBenefit === null ? '' : formatVnd(one.recognisedBenefit),
      decisions: one.decisions
        .filter(({ withdrawnBecause }) => withdrawnBecause === '')
        .map(({ decisionId, result, scope, number, decidedOn, council, reason }) => ({
          decisionId,
          words: `${resultLabels[result]} ${scopeLabels[scope].toLowerCase()}: ${[number, formatDay(decidedOn), council].filter(Boolean).join(', ')}`,
          reason,
        })),
      mayChange: one.enteredByMe && (one.state === 'waiting' || one.state === 'more_asked'),
    })),
  }
})

export const action = formAction({
  propose: { command: proposeInitiative, done: 'Đã gửi sáng kiến; hội đồng sẽ trả lời bạn.' },
  change: { command: changeInitiative, done: 'Đã gửi lại; sáng kiến đang chờ hội đồng xét.' },
  withdraw: { command: withdrawInitiative, done: 'Đã rút sáng kiến.' },
})

export default function MyInitiatives({ loaderData: mine }: Route.ComponentProps) {
  if (!mine)
    return (
      <Page title="Sáng kiến của tôi">
        <Empty>
          Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt. Hãy hỏi chủ tịch công
          đoàn nơi bạn làm việc.
        </Empty>
      </Page>
    )
  const { unitId, fields, me } = mine
  return (
    <Page
      title="Sáng kiến của tôi"
      crumbs={[{ to: '/me', label: 'Hồ sơ của tôi' }]}
      lead="Làm khác đi mà tốt hơn thì ghi lại đây; hội đồng xét và trả lời bạn."
    >
      <FoldedForm
        intent="propose"
        fields={{ unitId }}
        summary="Đề xuất sáng kiến"
        look="btn btn-primary w-fit"
        className="bg-base-100 border-base-300 rounded-box mt-4 flex flex-col gap-4 border p-4"
      >
        <InitiativeFormFields fields={fields} authors={[{ name: me, share: 100 }]} />
        <Button className="self-start">Gửi sáng kiến</Button>
      </FoldedForm>
      <Section title="Đã gửi">
        {mine.initiatives.length === 0 && (
          <Empty>
            Bạn chưa có sáng kiến nào được ghi. Việc nhỏ cũng đáng: bấm “Đề xuất sáng kiến”.
          </Empty>
        )}
        <ul className="divide-base-300 divide-y">
          {mine.initiatives.map((one) => (
            <li key={one.initiativeId} className="flex flex-col gap-2 py-4 first:pt-0">
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className="font-semibold">{one.title}</span>
                <InitiativeBadge state={one.state} scope={one.scope} />
              </span>
              <span className="text-base-content/80 text-sm">
                Gửi {one.enteredOn} ·{' '}
                {one.authors.map(({ name, share }) => `${name} ${share}%`).join(', ')}
                {one.benefit && ` · làm lợi ${one.benefit}`}
              </span>
              {one.decisions.map(({ decisionId, words, reason }) => (
                <span key={decisionId}>
                  {words}
                  {reason && <span className="block whitespace-pre-line">{reason}</span>}
                </span>
              ))}
              {one.mayChange && (
                <div className="flex flex-wrap items-start justify-between gap-2">
                  <FoldedForm
                    intent="change"
                    fields={{ unitId, initiativeId: one.initiativeId }}
                    summary={one.state === 'more_asked' ? 'Bổ sung và gửi lại' : 'Sửa'}
                    outer="no-print grow"
                    className="mt-3 flex flex-col gap-4"
                  >
                    <InitiativeFormFields fields={fields} authors={one.authors} value={one.value} />
                    <Button className="self-start">Gửi lại</Button>
                  </FoldedForm>
                  <ActionButton
                    intent="withdraw"
                    fields={{ unitId, initiativeId: one.initiativeId }}
                    label="Rút"
                    confirm="Rút sáng kiến này?"
                    className="btn btn-ghost btn-sm"
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Link className="link w-fit" to={`/units/${unitId}/models`}>
        Mô hình, cách làm hay của các đơn vị
      </Link>
    </Page>
  )
}
