import { type Figure, figure } from '#platform/figures/figure.ts'

const initiativePage: Figure['page'] = ({ unitId, pageId }) =>
  `/units/${unitId}/initiatives/${pageId}`

/** What can be counted of initiatives and models. The facts: views initiatives.figure_* (0015_initiatives.sql). */
export const initiativeFigures: readonly Figure[] = [
  figure({
    name: 'initiatives.proposed',
    code: 'SK01',
    label: 'Sáng kiến đề xuất',
    unit: 'initiative',
    kind: 'flow',
    page: initiativePage,
  }),
  figure({
    name: 'initiatives.recognised',
    code: 'SK02',
    label: 'Sáng kiến được công nhận',
    unit: 'initiative',
    kind: 'flow',
    page: initiativePage,
  }),
  figure({
    name: 'initiatives.benefit',
    code: 'SK03',
    label: 'Giá trị làm lợi của sáng kiến được công nhận',
    unit: 'VND',
    kind: 'flow',
    page: initiativePage,
  }),
  figure({
    name: 'initiatives.authors',
    code: 'SK04',
    label: 'Đoàn viên có sáng kiến được công nhận (mỗi người tính một lần trong năm dương lịch)',
    unit: 'person',
    kind: 'flow',
    page: initiativePage,
  }),
  figure({
    name: 'initiatives.models',
    code: 'SK05',
    label: 'Mô hình, cách làm hay được giới thiệu',
    unit: 'model',
    kind: 'flow',
    page: ({ unitId, pageId }) => `/units/${unitId}/models/${unitId}/${pageId}`,
  }),
  figure({
    name: 'initiatives.adoptions',
    code: 'SK06',
    label: 'Lượt đơn vị áp dụng mô hình',
    unit: 'turn',
    kind: 'flow',
    page: ({ unitId, pageId }) => `/units/${unitId}/models/adoptions/${pageId}`,
  }),
]
