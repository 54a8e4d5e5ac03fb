import { Section } from '#ui/page.tsx'
import { type StepKind, stepLabels } from '../labels.ts'

type Step = {
  stepId: number
  kind: StepKind
  fromName: string
  toName: string
  remark: string
  onDay: string
  byName: string
}

/** The way of a proposal through the levels, the first step first. */
export function ProposalWay({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <Section title="Đường đi của đề nghị">
      <ol className="border-base-300 ml-2 flex flex-col gap-4 border-l-2 pl-5">
        {steps.map((step) => (
          <li key={step.stepId}>
            <p className="font-semibold">
              {stepLabels[step.kind]}
              {step.toName && ` ${step.kind === 'returned' ? 'cho' : ''} ${step.toName}`}
            </p>
            {step.remark && <p>“{step.remark}”</p>}
            <p className="text-base-content/75 text-sm">
              {step.onDay} · {step.fromName} · {step.byName}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
