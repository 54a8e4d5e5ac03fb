import type { Day } from './facts.ts'

/** Models that came out of union B's seminar of 10 September, and who took them over. Everything here is invented. */
export type ModelFact = {
  key: string
  unitSlug: string
  /** Described before, published by the union above after the seminar. */
  describedOn: Day
  publishedOn: Day
  beganOn: Day
  name: string
  field: string
  content: string
  forWhom: string
  steps: string
  cost: string
  result: string
  contact: string
}
export type AdoptionFact = {
  model: string
  unitSlug: string
  learnedFrom: string | null
  on: Day
  adapted: string
  reported: { on: Day; result: string } | null
  givenUp: { on: Day; because: string } | null
}

export const publisherSlug = 'trung-uong-doan'
export const seminarOn = '2024-09-10'

const house = (key: string) => `${publisherSlug}-${key}`

export const modelFacts: readonly ModelFact[] = [
  {
    key: 'reading',
    unitSlug: house('nxb-kim-dong'),
    describedOn: '2024-09-05',
    publishedOn: '2024-09-16',
    beganOn: '2023-03-06',
    name: 'Nửa giờ đọc sách trưa thứ năm',
    field: 'union',
    content: 'Mỗi trưa thứ năm một tổ chọn một cuốn sách, đọc chung rồi kể lại trong nửa giờ.',
    forWhom: 'Đoàn viên mọi tổ; khách là con đoàn viên trong kỳ nghỉ.',
    steps:
      '1. Tổ công đoàn bốc thăm tuần.\n2. Người kể chọn sách, báo trước ba ngày.\n3. Ba mươi phút, không quá.\n4. Sách để lại tủ chung.',
    cost: 'Không; sách do đoàn viên góp.',
    result: 'Hơn bốn mươi buổi một năm, tủ sách chung 260 cuốn.',
    contact: 'Tổ trưởng Ban Biên tập',
  },
  {
    key: 'newcomers',
    unitSlug: house('bao-tien-phong'),
    describedOn: '2024-09-06',
    publishedOn: '2024-09-16',
    beganOn: '2022-10-03',
    name: 'Người đi trước đón người mới',
    field: 'union',
    content:
      'Mỗi người mới vào được một đoàn viên cùng phòng đón, ba tháng đầu ăn trưa cùng nhau mỗi tuần một lần.',
    forWhom: 'Người mới tuyển và người mới chuyển đến.',
    steps:
      '1. Tổ trưởng ghép đôi trong ngày đầu.\n2. Phiếu mười câu hỏi người mới hay thắc mắc.\n3. Sau ba tháng, hai người cùng kể lại ở buổi họp tổ.',
    cost: 'Mười hai bữa trưa cho mỗi đôi, công đoàn hỗ trợ một nửa.',
    result: 'Mười bốn đôi trong hai năm; chưa ai nghỉ việc trong năm đầu.',
    contact: 'Chủ tịch công đoàn cơ sở',
  },
  {
    key: 'green',
    unitSlug: house('hoc-vien-ttn'),
    describedOn: '2024-09-09',
    publishedOn: '2024-09-18',
    beganOn: '2024-01-08',
    name: 'Góc xanh của tổ',
    field: 'safety',
    content: 'Mỗi tổ nhận một góc hành lang, tự trồng và chăm cây, cuối tháng đổi cây cho nhau.',
    forWhom: 'Các tổ công đoàn trong cơ quan.',
    steps: '1. Chia góc.\n2. Mỗi tổ cử hai người tưới.\n3. Ngày cuối tháng đổi cây.',
    cost: 'Khoảng 300.000 đồng mỗi góc lúc đầu.',
    result: 'Chín góc xanh, bớt hẳn chỗ để đồ bừa bãi.',
    contact: 'Ủy viên phụ trách đời sống',
  },
]

export const adoptionFacts: readonly AdoptionFact[] = [
  {
    model: 'reading',
    unitSlug: house('nxb-thanh-nien'),
    learnedFrom: null,
    on: '2024-10-03',
    adapted: 'Đọc vào chiều thứ sáu, mời cả cộng tác viên.',
    reported: {
      on: '2025-03-12',
      result: 'Hai mươi mốt buổi; ba bản thảo tìm được từ các buổi đọc.',
    },
    givenUp: null,
  },
  {
    model: 'reading',
    unitSlug: house('bao-thieu-nien'),
    learnedFrom: null,
    on: '2024-11-07',
    adapted: '',
    reported: { on: '2025-04-02', result: 'Đều mỗi tuần; các cháu đến nghe trong kỳ nghỉ hè.' },
    givenUp: null,
  },
  {
    model: 'reading',
    unitSlug: house('trung-tam-ttn'),
    learnedFrom: house('bao-thieu-nien'),
    on: '2025-02-13',
    adapted: 'Đọc cho thiếu nhi của trung tâm nghe.',
    reported: null,
    givenUp: null,
  },
  {
    model: 'newcomers',
    unitSlug: house('hoc-vien-ttn'),
    learnedFrom: null,
    on: '2024-10-15',
    adapted: 'Đón theo khoa, vì giảng viên ít gặp nhau.',
    reported: { on: '2025-06-20', result: 'Năm đôi; người mới xin thêm ba tháng nữa.' },
    givenUp: null,
  },
  {
    model: 'newcomers',
    unitSlug: house('du-lich-thanh-nien'),
    learnedFrom: house('hoc-vien-ttn'),
    on: '2025-01-06',
    adapted: '',
    reported: null,
    givenUp: {
      on: '2025-09-30',
      because: 'Khối Kinh doanh đi tuyến liên tục, không gặp nhau hằng tuần được',
    },
  },
  {
    model: 'green',
    unitSlug: house('nxb-kim-dong'),
    learnedFrom: null,
    on: '2025-03-03',
    adapted: 'Trồng cây theo nhân vật truyện của nhà xuất bản.',
    reported: { on: '2025-12-10', result: 'Sáu góc; bạn đọc nhỏ thích chụp ảnh.' },
    givenUp: null,
  },
]
