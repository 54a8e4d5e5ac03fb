import { Refused } from '#platform/errors.ts'
import { type ReportState, reportStateLabels } from '../labels.ts'

const steps: Record<ReportState, readonly ReportState[]> = {
  draft: ['submitted'],
  submitted: ['returned', 'accepted'],
  returned: ['submitted'],
  accepted: [],
}

/** Whether the unit may still write in it. */
export function isOpen(state: ReportState): boolean {
  return state === 'draft' || state === 'returned'
}

/** @throws Refused with a sentence when a report cannot go from one state to the other. */
export function mustBecome(from: ReportState, to: ReportState): void {
  if (steps[from].includes(to)) return
  const words = reportStateLabels[from].toLowerCase()
  throw new Refused(
    to === 'submitted'
      ? `Báo cáo này ${words}, không gửi lại được.`
      : `Chỉ báo cáo đã gửi mới trả lại hoặc duyệt được; báo cáo này ${words}.`,
  )
}
