import { type FactKey, type Figure, figure } from '#platform/figures/figure.ts'

const movementPage = ({ unitId, pageId }: FactKey) => `/units/${unitId}/movements/${pageId}`
const registrationPage = ({ unitId, pageId }: FactKey) =>
  `/units/${unitId}/movements/registrations/${pageId}`

/** What movements can be counted by. The facts: views movements.figure_* (0012_movements.sql). */
export const movementFigures: readonly Figure[] = [
  figure({
    name: 'movements.running',
    code: 'TD01',
    label: 'Phong trào thi đua đang thực hiện',
    unit: 'movement',
    kind: 'stock',
    page: movementPage,
  }),
  figure({
    name: 'movements.carried',
    code: 'TD01',
    label: 'Trong đó: cấp trên phát động',
    unit: 'movement',
    kind: 'stock',
    partOf: 'movements.running',
    page: movementPage,
  }),
  figure({
    name: 'movements.persons',
    code: 'TD02',
    label: 'Đoàn viên đăng ký thi đua (mỗi người tính một lần cho mỗi năm)',
    unit: 'person',
    kind: 'flow',
    page: registrationPage,
  }),
  figure({
    name: 'movements.registrations',
    code: 'TD02',
    label: 'Bản đăng ký thi đua',
    unit: 'registration',
    kind: 'flow',
    page: registrationPage,
  }),
  figure({
    name: 'movements.group_registrations',
    code: 'TD02',
    label: 'Bản đăng ký của tổ, công đoàn bộ phận',
    unit: 'registration',
    kind: 'flow',
    partOf: 'movements.registrations',
    page: registrationPage,
  }),
  figure({
    name: 'movements.achieved',
    code: 'TD03',
    label: 'Bản đăng ký đã đạt',
    unit: 'registration',
    kind: 'flow',
    page: registrationPage,
  }),
  figure({
    name: 'movements.interim_reviews',
    code: 'TD04',
    label: 'Lần sơ kết phong trào',
    unit: 'turn',
    kind: 'flow',
    page: movementPage,
  }),
  figure({
    name: 'movements.final_reviews',
    code: 'TD04',
    label: 'Lần tổng kết phong trào',
    unit: 'turn',
    kind: 'flow',
    page: movementPage,
  }),
]
