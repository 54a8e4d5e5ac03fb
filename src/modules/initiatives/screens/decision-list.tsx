import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import {
  type Result,
  resultLabels,
  type Scope,
  type SubmissionState,
  scopeLabels,
  submissionStateLabels,
} from '../labels.ts'

type Decision = {
  decisionId: number
  result: Result
  scope: Scope
  number: string
  decidedOn: string
  council: string
  benefit: string
  reason: string
  byName: string
  withdrawnBecause: string
  fromAbove: boolean
}
type Submission = {
  submissionId: number
  upperName: string
  scope: Scope
  state: SubmissionState
  submittedOn: string
  answeredOn: string | null
  remark: string
}

/** What councils decided, and what was asked of the units above; what was entered by mistake stays, crossed out. */
export function DecisionList({
  decisions,
  submissions,
  mayUndo,
}: {
  decisions: readonly Decision[]
  submissions: readonly Submission[]
  mayUndo: boolean
}) {
  return (
    <Section title="Quyết định">
      {decisions.length === 0 && <p className="text-base-content/80">Hội đồng chưa có kết luận.</p>}
      <ul className="divide-base-300 divide-y">
        {decisions.map((one) => (
          <li key={one.decisionId} className="flex flex-col gap-1 py-3 first:pt-0">
            <span className={one.withdrawnBecause ? 'line-through' : 'font-semibold'}>
              {resultLabels[one.result]} {scopeLabels[one.scope].toLowerCase()}
            </span>
            <span className="text-base-content/80 text-sm">
              {[one.number, one.decidedOn, one.council].filter(Boolean).join(' · ')}
              {one.benefit && ` · ${one.benefit}`}
            </span>
            {one.reason && <span className="whitespace-pre-line">{one.reason}</span>}
            {one.withdrawnBecause && (
              <span className="text-sm">Ghi nhầm, đã rút: {one.withdrawnBecause}</span>
            )}
            {mayUndo && !one.withdrawnBecause && !one.fromAbove && (
              <FoldedForm
                intent="withdrawDecision"
                fields={{ decisionId: one.decisionId }}
                summary="Ghi nhầm, rút lại"
                look="link w-fit cursor-pointer text-sm"
                className="mt-2 flex flex-col gap-3"
              >
                <TextField label="Lý do" name="reason" />
                <Button look="plain" className="self-start">
                  Rút quyết định
                </Button>
              </FoldedForm>
            )}
          </li>
        ))}
      </ul>
      {submissions.length > 0 && (
        <>
          <h3 className="font-semibold">Đề nghị lên cấp trên</h3>
          <ul className="divide-base-300 divide-y">
            {submissions.map((one) => (
              <li key={one.submissionId} className="flex flex-col gap-1 py-3 first:pt-0">
                <span>
                  {scopeLabels[one.scope]} · {one.upperName}, gửi {one.submittedOn}
                </span>
                <span className="text-base-content/80 text-sm">
                  {submissionStateLabels[one.state]}
                  {one.answeredOn && ` ngày ${one.answeredOn}`}
                  {one.remark && `: ${one.remark}`}
                </span>
                {mayUndo && one.state === 'submitted' && (
                  <ActionButton
                    intent="withdrawSubmission"
                    label="Rút đề nghị"
                    confirm="Rút đề nghị này khỏi cấp trên?"
                    className="btn btn-ghost btn-sm self-start"
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
