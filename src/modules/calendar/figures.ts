import { type Figure, figure } from '#platform/figures/figure.ts'

const meetingPage: Figure['page'] = ({ unitId, pageId }) =>
  `/units/${unitId}/calendar/meetings/${pageId}`
const dayPage: Figure['page'] = ({ unitId, pageId }) => `/units/${unitId}/calendar/days/${pageId}`

/** Regular meetings planned and held, days of the programme planned and kept. The facts: views calendar.figure_* (0018_calendar.sql). */
export const calendarFigures: readonly Figure[] = [
  figure({
    name: 'calendar.meetings_planned',
    code: 'LC01',
    label: 'Cuộc họp, sinh hoạt định kỳ theo lịch',
    unit: 'meeting',
    kind: 'flow',
    page: meetingPage,
  }),
  figure({
    name: 'calendar.meetings_held',
    code: 'LC01',
    label: 'Trong đó đã họp',
    unit: 'meeting',
    kind: 'flow',
    partOf: 'calendar.meetings_planned',
    page: meetingPage,
  }),
  figure({
    name: 'calendar.days_planned',
    code: 'LC02',
    label: 'Ngày kỷ niệm trong chương trình năm',
    unit: 'day',
    kind: 'flow',
    page: dayPage,
  }),
  figure({
    name: 'calendar.days_kept',
    code: 'LC02',
    label: 'Trong đó đã tổ chức',
    unit: 'day',
    kind: 'flow',
    partOf: 'calendar.days_planned',
    page: dayPage,
  }),
]
