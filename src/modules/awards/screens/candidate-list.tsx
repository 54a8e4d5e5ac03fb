import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { type Outcome, outcomeLabels } from '../labels.ts'

type Candidate = {
  candidateId: number
  memberId: number | null
  name: string
  ofName: string
  post: string
  achievement: string
  outcome: Outcome
}

/** Everybody on the list with what they did; while it is at home each can be changed or taken off. */
export function CandidateList({
  candidates,
  writes,
  membersAt,
  decided,
}: {
  candidates: readonly Candidate[]
  writes: boolean
  membersAt: string
  decided: boolean
}) {
  return (
    <ol className="divide-base-300 divide-y">
      {candidates.map((one, index) => (
        <li key={one.candidateId} className="flex flex-col gap-1 py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <span>
              <span className="text-base-content/75 mr-2 tabular-nums">{index + 1}.</span>
              {one.memberId && writes ? (
                <Link className="link link-hover font-semibold" to={`${membersAt}/${one.memberId}`}>
                  {one.name}
                </Link>
              ) : (
                <span className="font-semibold">{one.name}</span>
              )}
            </span>
            {decided && (
              <Badge tone={one.outcome === 'honoured' ? 'success' : 'neutral'}>
                {outcomeLabels[one.outcome]}
              </Badge>
            )}
          </div>
          {(one.post || one.ofName) && (
            <span className="text-base-content/75 text-sm">
              {[one.post, one.ofName].filter(Boolean).join(', ')}
            </span>
          )}
          {one.achievement && <p className="whitespace-pre-line">{one.achievement}</p>}
          {writes && (
            <div className="no-print flex flex-wrap items-start gap-x-5 gap-y-2 text-sm">
              <FoldedForm
                intent="changeCandidate"
                fields={{ candidateId: one.candidateId }}
                summary={
                  one.achievement
                    ? `Sửa thành tích của ${one.name}`
                    : `Ghi thành tích của ${one.name}`
                }
                className="mt-2 flex flex-col gap-3"
              >
                <TextArea label="Thành tích" name="achievement" value={one.achievement} optional />
                <Button look="plain" className="self-start">
                  Lưu thành tích
                </Button>
              </FoldedForm>
              <ActionButton
                intent="remove"
                fields={{ candidateId: one.candidateId }}
                label="Bỏ khỏi danh sách"
                className="link"
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
