import { addDays } from './days.ts'
import type { Day } from './facts.ts'

/** What is done on a day of a programme (`of`: the code of a shipped day, or the name of an own one), and how it went. */
type DayPlan = { of: string; plan: string; went?: string }

export type ProgrammeFact = {
  unitSlug: string
  year: number
  startedOn: Day
  theme: string
  /** Shipped days that the unit leaves out. */
  without: readonly string[]
  plans: readonly DayPlan[]
}

/** Days of the unit's own; those of the source with the year from which anniversaries are counted. */
export const ownDayFacts = [
  {
    unitSlug: 'lien-minh-htx-dak-nong',
    on: '2024-01-08',
    name: 'Ngày thành lập Công đoàn Viên chức tỉnh',
    day: '27/8',
    beganYear: '2014',
    kind: 'union',
  },
  {
    unitSlug: 'lien-minh-htx-dak-nong',
    on: '2024-01-08',
    name: 'Ngày thành lập Liên minh Hợp tác xã tỉnh',
    day: '9/9',
    beganYear: '2004',
    kind: 'own',
  },
] as const

/** Union D: the programme of 2024 from its source (union day 28/7, 27/8, 9/9 and the women's days by month), plans invented; 2026 invented. */
export const programmeFacts: readonly ProgrammeFact[] = [
  {
    unitSlug: 'lien-minh-htx-dak-nong',
    year: 2024,
    startedOn: '2024-01-15',
    theme: 'Đoàn kết, hợp tác, đổi mới, phát triển',
    without: ['teachers', 'safety', 'culture', 'youth_union', 'disabled'],
    plans: [
      {
        of: 'women_international',
        plan: 'Gặp mặt nữ đoàn viên, nói chuyện chuyên đề chăm sóc sức khỏe.',
        went: 'Các nữ đoàn viên dự đủ, mỗi tổ một tiết mục.',
      },
      {
        of: 'labour',
        plan: 'Phát động Tháng Công nhân, thăm hợp tác xã.',
        went: 'Thăm hai hợp tác xã.',
      },
      {
        of: 'children',
        plan: 'Tặng quà, tổ chức buổi chơi cho các cháu.',
        went: 'Các cháu đều có quà.',
      },
      {
        of: 'family',
        plan: 'Bữa cơm gia đình, biểu dương gia đình đoàn viên tiêu biểu.',
        went: 'Biểu dương ba gia đình.',
      },
      {
        of: 'union',
        plan: 'Tọa đàm ôn truyền thống 95 năm Công đoàn Việt Nam.',
        went: 'Toàn thể đoàn viên dự, năm ý kiến tham luận.',
      },
      {
        of: 'Ngày thành lập Công đoàn Viên chức tỉnh',
        plan: 'Dự lễ kỷ niệm 10 năm do cấp trên tổ chức.',
        went: 'Cử đoàn mười người dự lễ.',
      },
      {
        of: 'Ngày thành lập Liên minh Hợp tác xã tỉnh',
        plan: 'Hội thao và gặp mặt các thế hệ nhân 20 năm thành lập.',
        went: 'Bốn môn thi đấu, mời được các cán bộ đã nghỉ hưu.',
      },
      {
        of: 'mid_autumn',
        plan: 'Đêm hội trăng rằm cho các cháu.',
        went: 'Rước đèn tại sân cơ quan.',
      },
      { of: 'women_vietnam', plan: 'Hội thi nấu ăn, tặng hoa.', went: 'Ba tổ dự thi.' },
      {
        of: 'no_violence',
        plan: 'Nói chuyện về bình đẳng giới.',
        went: 'Mời báo cáo viên của Hội Phụ nữ tỉnh.',
      },
    ],
  },
  {
    unitSlug: 'lien-minh-htx-dak-nong',
    year: 2026,
    startedOn: '2026-01-12',
    theme: 'Vì lợi ích đoàn viên',
    without: ['teachers', 'safety', 'youth_union'],
    plans: [
      { of: 'women_international', plan: 'Gặp mặt nữ đoàn viên.', went: 'Gặp mặt tại hội trường.' },
      { of: 'children', plan: 'Tặng quà các cháu.', went: 'Tặng quà tại nhà.' },
      {
        of: 'union',
        plan: 'Ôn truyền thống, tặng quà đoàn viên khó khăn.',
        went: 'Tặng quà bốn đoàn viên.',
      },
      { of: 'women_vietnam', plan: 'Tọa đàm nữ công.', went: 'Các nữ đoàn viên dự đủ.' },
      { of: 'no_violence', plan: 'Phát tờ gấp, nói chuyện chuyên đề.' },
      { of: 'army', plan: 'Thăm đoàn viên là cựu quân nhân.' },
    ],
  },
]

/** A day of 2026 with lead work, some of it done, for the page of today. */
export const yearEndMeeting = {
  unitSlug: 'lien-minh-htx-dak-nong',
  plannedOn: '2026-10-20',
  name: 'Hội nghị tổng kết hoạt động công đoàn năm 2026',
  day: '18/12/2026',
  plan: 'Báo cáo năm, bình xét thi đua, công khai tài chính.',
  whom: 'post:vice_chair',
} as const

/** Regular meetings of union A over its term 2017–2022, from group to unit; how many came and what was not held is invented. */
export const meetingFacts = {
  unitSlug: 'dtnn-dong-bac',
  plannedOn: '2017-11-27',
  fromDay: '01/12/2017',
  untilDay: '31/12/2022',
  plans: [
    { whose: 'unit', everyMonths: '12', dayOfMonth: 20 },
    { whose: 'committee', everyMonths: '1', dayOfMonth: 5 },
    { whose: 'sections', everyMonths: '6', dayOfMonth: 15 },
    { whose: 'groups', everyMonths: '3', dayOfMonth: 10 },
  ],
  /** Nobody met while the country stayed at home. */
  closed: [
    ['2020-04-01', '2020-04-22'],
    ['2021-08-01', '2021-09-30'],
  ],
} as const

/** Whether a meeting was held: one in twelve of those of groups was not, in a fixed order. */
export function wentAhead(serial: number, level: string): boolean {
  return level !== 'group' || serial % 12 !== 7
}

export function isClosed(day: Day): boolean {
  return meetingFacts.closed.some(([from, to]) => day >= from && day <= to)
}

/** A day or two late, now and then. */
export function heldOn(plannedOn: Day, serial: number): Day {
  return serial % 9 === 4 ? addDays(plannedOn, 1) : plannedOn
}
