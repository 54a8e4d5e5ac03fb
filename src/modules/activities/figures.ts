import type { UnitOfCount } from '#platform/figures/figure.ts'
import { type Figure, figure } from '#platform/figures/figure.ts'
import { courseKindLabels, eventKindLabels } from './labels.ts'

const eventPage: Figure['page'] = ({ unitId, pageId }) => `/units/${unitId}/activities/${pageId}`
const coursePage: Figure['page'] = ({ unitId, pageId }) => `/units/${unitId}/training/${pageId}`

function flow(
  name: string,
  code: string,
  label: string,
  unit: UnitOfCount,
  page: Figure['page'],
  partOf?: string,
): Figure {
  return figure({
    name: `activities.${name}`,
    code,
    label,
    unit,
    kind: 'flow',
    page,
    ...(partOf && { partOf: `activities.${partOf}` as const }),
  })
}

/** Turns (lượt) and persons (người) are figures of their own. The facts: views activities.figure_* (0017_activities.sql). */
export const activityFigures: readonly Figure[] = [
  flow('events', 'HD01', 'Hoạt động đã tổ chức', 'event', eventPage),
  ...Object.entries(eventKindLabels).map(([kind, label]) =>
    flow(`${kind}_events`, 'HD01', label, 'event', eventPage, 'events'),
  ),
  flow('turns', 'HD02', 'Lượt đoàn viên tham gia hoạt động', 'turn', eventPage),
  ...Object.entries(eventKindLabels).map(([kind, label]) =>
    flow(`${kind}_turns`, 'HD02', `Lượt tham gia: ${label}`, 'turn', eventPage, 'turns'),
  ),
  flow(
    'persons',
    'HD03',
    'Đoàn viên tham gia hoạt động (mỗi người tính một lần trong năm dương lịch)',
    'person',
    eventPage,
  ),
  flow('guest_turns', 'HD04', 'Lượt khách cùng tham gia', 'turn', eventPage),
  flow('child_turns', 'HD05', 'Lượt con đoàn viên cùng tham gia', 'turn', eventPage),
  flow('spent', 'HD06', 'Chi cho hoạt động (theo sổ quỹ)', 'VND', eventPage),
  flow('courses', 'DT01', 'Lớp đào tạo, bồi dưỡng có người tham gia', 'course', coursePage),
  flow('training_turns', 'DT02', 'Lượt đào tạo, bồi dưỡng', 'turn', coursePage),
  ...Object.entries(courseKindLabels).map(([kind, label]) =>
    flow(
      `training_${kind}_turns`,
      'DT02',
      `Lượt học: ${label}`,
      'turn',
      coursePage,
      'training_turns',
    ),
  ),
  flow(
    'training_persons',
    'DT03',
    'Người được đào tạo, bồi dưỡng (mỗi người tính một lần trong năm dương lịch)',
    'person',
    coursePage,
  ),
  flow('training_hours', 'DT04', 'Giờ học của mọi lượt', 'hour', coursePage),
  flow('training_spent', 'DT05', 'Chi cho đào tạo (theo sổ quỹ)', 'VND', coursePage),
]
