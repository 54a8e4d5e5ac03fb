import { type Figure, figure } from '#platform/figures/figure.ts'

const quizPage: Figure['page'] = ({ unitId, pageId }) => `/units/${unitId}/quizzes/${pageId}`

/** Who took part in quizzes, persons and attempts apart. The facts: views quizzes.figure_* (0019_quizzes.sql). */
export const quizFigures: readonly Figure[] = [
  figure({
    name: 'quizzes.persons',
    code: 'HT01',
    label: 'Đoàn viên dự thi tìm hiểu (mỗi cuộc thi tính một lần)',
    unit: 'person',
    kind: 'flow',
    page: quizPage,
  }),
  figure({
    name: 'quizzes.attempts',
    code: 'HT02',
    label: 'Lượt thi tìm hiểu chính thức',
    unit: 'turn',
    kind: 'flow',
    page: quizPage,
  }),
]
