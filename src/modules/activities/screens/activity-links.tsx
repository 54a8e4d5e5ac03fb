import { Badge } from '#ui/badge.tsx'
import { Link } from '#ui/link.tsx'
import type { May } from '../event/may-in.ts'
import { type EventState, eventStateLabels } from '../labels.ts'

/** The other pages of activities, as far as the asker may open them. */
export function ActivityLinks({ unitId, may }: { unitId: string | number; may: May }) {
  if (!may.counts) return null
  const at = `/units/${unitId}`
  return (
    <nav aria-label="Hoạt động và đào tạo" className="no-print flex flex-wrap gap-x-5 gap-y-2">
      <Link className="link" to={`${at}/activities`}>
        Hoạt động
      </Link>
      <Link className="link" to={`${at}/training`}>
        Đào tạo, bồi dưỡng
      </Link>
      <Link className="link" to={`${at}/activities/figures`}>
        Số liệu theo loại
      </Link>
    </nav>
  )
}

const tones = { planned: 'info', held: 'success', cancelled: 'error' } as const

export function EventBadge({ state }: { state: EventState }) {
  return <Badge tone={tones[state]}>{eventStateLabels[state]}</Badge>
}
