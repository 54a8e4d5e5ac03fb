import { type Figure, figure } from '#platform/figures/figure.ts'

const register: Figure['page'] = ({ unitId, pageId }) =>
  `/units/${unitId}/awards/register/${pageId}`
const decision: Figure['page'] = ({ unitId, pageId }) =>
  `/units/${unitId}/awards/decisions/${pageId}`
const proposal: Figure['page'] = ({ unitId, pageId }) =>
  `/units/${unitId}/awards/proposals/${pageId}`

const praised = (whom: 'persons' | 'collectives', who: string): Figure[] => [
  figure({
    name: `awards.${whom}_praised`,
    code: 'KT10',
    label: `Lượt ${who} được khen thưởng`,
    unit: 'turn',
    kind: 'flow',
    page: register,
  }),
  ...(
    [
      ['commended', 'Biểu dương'],
      ['titled', whom === 'persons' ? 'Danh hiệu, điển hình' : 'Danh hiệu, cờ thi đua, điển hình'],
      ['merit', 'Giấy khen, bằng khen'],
    ] as const
  ).map(([part, label]) =>
    figure({
      name: `awards.${whom}_${part}`,
      code: 'KT10',
      label: `${label} (${who})`,
      unit: 'turn',
      kind: 'flow',
      partOf: `awards.${whom}_praised`,
      page: register,
    }),
  ),
]

/** What awards can be counted by. The facts: views awards.figure_* (0014_awards.sql). */
export const awardFigures: readonly Figure[] = [
  ...praised('persons', 'cá nhân'),
  ...praised('collectives', 'tập thể'),
  figure({
    name: 'awards.state_honours',
    code: 'KT10',
    label: 'Lượt được Nhà nước khen thưởng',
    unit: 'turn',
    kind: 'flow',
    page: register,
  }),
  figure({
    name: 'awards.prize_money',
    code: 'KT11',
    label: 'Tiền thưởng đã chi',
    unit: 'VND',
    kind: 'flow',
    page: decision,
  }),
  figure({
    name: 'awards.certificates',
    code: 'KT12',
    label: 'Giấy chứng nhận khen thưởng đã cấp',
    unit: 'turn',
    kind: 'flow',
    page: decision,
  }),
  figure({
    name: 'awards.proposals_submitted',
    code: 'KT13',
    label: 'Đề nghị khen thưởng đã trình cấp trên',
    unit: 'turn',
    kind: 'flow',
    page: proposal,
  }),
  figure({
    name: 'awards.proposals_decided',
    code: 'KT13',
    label: 'Đề nghị khen thưởng đã có quyết định',
    unit: 'turn',
    kind: 'flow',
    page: proposal,
  }),
]
