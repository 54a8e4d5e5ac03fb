import { type Figure, figure } from '#platform/figures/figure.ts'

const parts = [
  ['illness', 'Ốm đau, tai nạn, thai sản'],
  ['family', 'Kết hôn, tang lễ'],
  ['hardship', 'Hoàn cảnh khó khăn'],
  ['gift', 'Quà Tết, lễ, sinh nhật, nghỉ hưu'],
  ['child', 'Chăm lo con đoàn viên'],
] as const

const casePage: Figure['page'] = ({ unitId, pageId }) => `/units/${unitId}/welfare/cases/${pageId}`

/** What welfare can be counted by: paid cases, on the day of payment. The facts: views welfare.figure_* (0009_welfare.sql). */
export const welfareFigures: readonly Figure[] = [
  figure({
    name: 'welfare.turns',
    code: 'CL01',
    label: 'Lượt chăm lo đã chi',
    unit: 'turn',
    kind: 'flow',
    page: casePage,
  }),
  ...parts.map(([part, label]) =>
    figure({
      name: `welfare.${part}_turns`,
      code: 'CL01',
      label,
      unit: 'turn',
      kind: 'flow',
      partOf: 'welfare.turns',
      page: casePage,
    }),
  ),
  figure({
    name: 'welfare.given',
    code: 'CL02',
    label: 'Tiền chăm lo đã chi',
    unit: 'VND',
    kind: 'flow',
    page: casePage,
  }),
  ...parts.map(([part, label]) =>
    figure({
      name: `welfare.${part}_given`,
      code: 'CL02',
      label,
      unit: 'VND',
      kind: 'flow',
      partOf: 'welfare.given',
      page: casePage,
    }),
  ),
  figure({
    name: 'welfare.persons',
    code: 'CL03',
    label: 'Đoàn viên được chăm lo (mỗi người tính một lần trong năm dương lịch)',
    unit: 'person',
    kind: 'flow',
    page: casePage,
  }),
  figure({
    name: 'welfare.visits',
    code: 'CL04',
    label: 'Lượt thăm đoàn viên',
    unit: 'turn',
    kind: 'flow',
    page: ({ unitId, pageId }) => `/units/${unitId}/welfare/visits/${pageId}`,
  }),
]
