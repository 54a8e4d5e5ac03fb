import { type FactKey, type Figure, figure } from '#platform/figures/figure.ts'

const fundPage = ({ unitId, pageId }: FactKey) => `/units/${unitId}/funds/${pageId}`

type Given = Pick<Figure, 'label' | 'code' | 'unit' | 'kind'> & { partOf?: string }

function ours(name: string, { partOf, ...given }: Given): Figure {
  return figure({
    name: `funds.${name}`,
    ...given,
    ...(partOf && { partOf: `funds.${partOf}` as const }),
    page: fundPage,
  })
}

const money = { unit: 'VND', kind: 'flow' } as const
const given = (name: string, label: string) =>
  ours(`given_${name}`, { ...money, code: 'QU01', label, partOf: 'given' })

/** What the funds can be counted by. The facts: views funds.figure_* (0008_funds.sql). Turns and people are never mixed. */
export const fundFigures: readonly Figure[] = [
  ours('given', { ...money, code: 'QU01', label: 'Ủng hộ các quỹ xã hội' }),
  given('poor', 'Vì người nghèo'),
  given('gratitude', 'Đền ơn đáp nghĩa'),
  given('children', 'Bảo trợ trẻ em'),
  given('agent_orange', 'Nạn nhân chất độc da cam'),
  given('shelter', 'Mái ấm công đoàn'),
  given('poor_women', 'Nữ lao động nghèo'),
  given('border', 'Chiến sĩ biên giới, biển đảo'),
  given('meals', 'Bếp ăn tình thương'),
  given('disaster', 'Khắc phục thiên tai, dịch bệnh'),
  given('other', 'Mục đích xã hội khác'),
  ours('remitted', { ...money, code: 'QU02', label: 'Đã chuyển đến nơi nhận ủng hộ' }),
  ours('mutual_aid', {
    unit: 'VND',
    kind: 'stock',
    code: 'QU03',
    label: 'Quỹ tương trợ hiện có (ở quỹ và đang cho vay)',
  }),
  ours('helped_turns', {
    unit: 'turn',
    kind: 'flow',
    code: 'QU04',
    label: 'Lượt vay quỹ tương trợ',
  }),
  ours('people_helped', {
    unit: 'person',
    kind: 'flow',
    code: 'QU04',
    label: 'Đoàn viên vay quỹ tương trợ lần đầu',
  }),
  ours('lent', { ...money, code: 'QU05', label: 'Tiền cho vay' }),
  ours('repaid', { ...money, code: 'QU05', label: 'Tiền đã trả' }),
  ours('written_off', { ...money, code: 'QU05', label: 'Tiền xóa nợ theo quyết định' }),
  ours('out_on_loan', { unit: 'VND', kind: 'stock', code: 'QU06', label: 'Đang cho vay' }),
  ours('overdue', {
    unit: 'VND',
    kind: 'stock',
    code: 'QU06',
    label: 'Quá hạn chưa trả (gốc và lãi)',
  }),
  ours('scholarships', {
    unit: 'turn',
    kind: 'flow',
    code: 'QU07',
    label: 'Suất khuyến học đã trao',
  }),
  ours('scholarship_money', { ...money, code: 'QU07', label: 'Tiền khuyến học đã trao' }),
  ours('sponsorship', { ...money, code: 'QU08', label: 'Tài trợ bằng tiền' }),
  ours('spent', { ...money, code: 'QU09', label: 'Chi hoạt động từ các quỹ' }),
  ours('sponsorship_in_kind', {
    ...money,
    code: 'QU08',
    label: 'Tài trợ bằng hiện vật (quy tiền)',
  }),
]
