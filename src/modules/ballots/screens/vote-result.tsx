import { Badge } from '#ui/badge.tsx'
import { Notice } from '#ui/notice.tsx'
import { type Method, type Outcome, outcomeLabels } from '../labels.ts'

export type ResultLine = {
  position: number
  name: string
  note: string
  yes: number | null
  no: number | null
  outcome: Outcome | null
}

const tones = { passed: 'success', tied: 'warning', failed: 'neutral' } as const

/** The counted choices with their bars, in the order of the paper. */
export function VoteResult({
  lines,
  method,
  whole,
  quorumMet,
}: {
  lines: readonly ResultLine[]
  method: Method
  /** Of how many the bars are a part. */
  whole: number
  quorumMet: boolean | null
}) {
  return (
    <>
      {quorumMet === false && (
        <Notice>
          Số người tham gia chưa đủ tỷ lệ tối thiểu nên cuộc bỏ phiếu không có giá trị.
        </Notice>
      )}
      <ul className="flex flex-col gap-4">
        {lines.map((line) => (
          <li key={line.position} className="flex flex-col gap-1">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-semibold">
                {line.name}
                {line.note && (
                  <span className="text-base-content/75 font-normal"> ({line.note})</span>
                )}
              </span>
              <span className="flex items-center gap-2">
                <span className="tabular-nums">
                  {line.yes} {method === 'yes_no' ? `đồng ý, ${line.no} không` : 'phiếu'}
                </span>
                {line.outcome && (
                  <Badge tone={tones[line.outcome]}>{outcomeLabels[line.outcome]}</Badge>
                )}
              </span>
            </span>
            <span aria-hidden="true" className="bg-base-200 block h-3 overflow-hidden rounded-full">
              <span
                className={`block h-full ${line.outcome === 'passed' ? 'bg-success' : 'bg-neutral/50'}`}
                style={{ width: `${whole ? (100 * Number(line.yes)) / whole : 0}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
