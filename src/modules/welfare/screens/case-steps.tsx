import { type CaseState, caseStateLabels } from '../labels.ts'

export type Step = { name: string; done: boolean; by: string }

/** The way of a case as a picture: what is done, who did it and when, what comes next. */
export function CaseSteps({ state, steps }: { state: CaseState; steps: readonly Step[] }) {
  const ended = state === 'refused' || state === 'withdrawn'
  const next = ended ? -1 : steps.findIndex(({ done }) => !done)
  return (
    <ol className="steps steps-vertical sm:steps-horizontal w-full" aria-label="Đường đi của hồ sơ">
      {steps.map((step, index) => (
        <li
          key={step.name}
          className={`step ${step.done ? 'step-primary' : ''}`}
          data-content={step.done ? '✓' : String(index + 1)}
          aria-current={index === next ? 'step' : undefined}
        >
          <span className="flex flex-col text-left sm:items-center sm:text-center">
            <span className={index === next ? 'font-semibold' : ''}>{step.name}</span>
            <span className="text-base-content/75 text-sm">
              {step.done ? step.by : index === next ? 'Bước tiếp theo' : ''}
            </span>
          </span>
        </li>
      ))}
      {ended && (
        <li className="step step-error" data-content="✕">
          <span className="font-semibold">{caseStateLabels[state]}</span>
        </li>
      )}
    </ol>
  )
}
