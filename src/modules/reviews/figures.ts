import { type Figure, figure } from '#platform/figures/figure.ts'
import { degreeLabels } from './labels.ts'

const roundPage: Figure['page'] = ({ unitId, pageId }) =>
  `/units/${unitId}/reviews/rounds/${pageId}`
const workPage: Figure['page'] = ({ unitId }) => `/units/${unitId}/reviews/work`
const kinds = [
  ['month', 'tháng'],
  ['quarter', 'quý'],
  ['half', 'sáu tháng'],
  ['year', 'năm'],
] as const

/** What reviews can be counted by. The facts: views reviews.figure_* (0013_reviews.sql); none bears a name. */
export const reviewFigures: readonly Figure[] = [
  ...kinds.map(([kind, label]) =>
    figure({
      name: `reviews.${kind}_rounds`,
      code: 'TD08',
      label: `Đợt bình xét ${label} đã kết luận`,
      unit: 'review',
      kind: 'flow',
      page: roundPage,
    }),
  ),
  ...Object.entries(degreeLabels).map(([degree, label]) =>
    figure({
      name: `reviews.${degree}`,
      code: 'TD03',
      label: `Đoàn viên được xếp loại ${label.toLowerCase()} (mỗi người tính một lần trong năm)`,
      unit: 'person',
      kind: 'flow',
      page: roundPage,
    }),
  ),
  figure({
    name: 'reviews.work_assigned',
    code: 'TD09',
    label: 'Việc giao cho đoàn viên trong tháng',
    unit: 'task',
    kind: 'flow',
    page: workPage,
  }),
  figure({
    name: 'reviews.work_done',
    code: 'TD09',
    label: 'Việc đã hoàn thành',
    unit: 'task',
    kind: 'flow',
    page: workPage,
  }),
]
