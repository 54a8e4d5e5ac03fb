import { type Figure, figure } from '#platform/figures/figure.ts'

const votePage: Figure['page'] = ({ unitId, pageId }) => `/units/${unitId}/votes/${pageId}`

/** What votes can be counted by, on the day on which their count became final. The facts: views ballots.figure_* (0011_ballots.sql). */
export const ballotFigures: readonly Figure[] = [
  figure({
    name: 'ballots.votes',
    code: 'BP01',
    label: 'Cuộc bỏ phiếu đã có kết quả',
    unit: 'turn',
    kind: 'flow',
    page: votePage,
  }),
  figure({
    name: 'ballots.secret_votes',
    code: 'BP01',
    label: 'Trong đó bỏ phiếu kín',
    unit: 'turn',
    kind: 'flow',
    partOf: 'ballots.votes',
    page: votePage,
  }),
  figure({
    name: 'ballots.ballots',
    code: 'BP02',
    label: 'Lượt bỏ phiếu (số phiếu thu về)',
    unit: 'turn',
    kind: 'flow',
    page: votePage,
  }),
]
