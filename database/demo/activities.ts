import { membersOn } from './as-of.ts'
import { dayOf } from './days.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'
import { createDice } from './seed.ts'

type EventKind = 'sport' | 'arts' | 'women' | 'children' | 'seminar'
type CourseKind =
  | 'professional'
  | 'specialist'
  | 'political_theory'
  | 'party_awareness'
  | 'union_skills'
  | 'talk'
  | 'charter'
  | 'environment'
  | 'information_technology'

/** What the unions wrote down of their events and of training. Everything but the figures of the mission is invented. */
export type ActivityFact = { unitSlug: string; on: Day } & (
  | {
      what: 'event'
      kind: EventKind
      title: string
      place: string
      women: boolean
      people: PersonFact[]
      guests: number
      children: number
      result: string
    }
  | {
      what: 'course'
      kind: CourseKind
      title: string
      organizer: 'own' | 'above' | 'management'
      organizerName: string
      hours: number
      /** With the union that each comes from, where it is not the one that keeps the list. */
      people: { person: PersonFact; fromName: string }[]
    }
  /** Ahead of whoever looks: open for registration. */
  | {
      what: 'plan'
      kind: EventKind
      title: string
      place: string
      takesPlaceOn: Day
      capacity: number
      people: PersonFact[]
    }
)

/** Unions A (training of the term), B (one seminar), C (culture and sport every year), D (women's and children's days), E (three trainings). */
export function activityFacts(facts: DemoFacts): ActivityFact[] {
  return [
    ...trainingOfTerm(facts),
    seminar(facts),
    ...cultureAndSport(facts),
    ...daysOf2024(facts),
    ...trainingsOf2020(facts),
  ]
}

/** A: each year of the term staff are sent to courses, more than 120 turns in all, and officers to what the upper union holds. */
function trainingOfTerm(facts: DemoFacts): ActivityFact[] {
  const unitSlug = 'dtnn-dong-bac'
  const dice = createDice('cong doan mo dao tao dong bac')
  const courses = [
    ['professional', 'Bồi dưỡng nghiệp vụ quản lý hàng dự trữ quốc gia', 'Cục Dự trữ', 24, 12, 4],
    ['specialist', 'Bồi dưỡng ngạch chuyên viên', 'Trường Bồi dưỡng cán bộ tài chính', 240, 6, 9],
    ['political_theory', 'Cao cấp lý luận chính trị', 'Học viện Chính trị khu vực', 480, 2, 7],
    ['party_awareness', 'Bồi dưỡng nhận thức về Đảng', 'Trung tâm chính trị', 40, 5, 5],
  ] as const
  return [2018, 2019, 2020, 2021, 2022].flatMap((year) => {
    const some = (on: Day, count: number) =>
      ownOf(dice.shuffled(membersOn(facts, [unitSlug], on)).slice(0, count))
    const sent = courses.map(
      ([kind, title, organizerName, hours, count, month]): ActivityFact => ({
        unitSlug,
        on: dayOf(year, month, 20),
        what: 'course',
        kind,
        title: `${title} năm ${year}`,
        organizer: 'management',
        organizerName,
        hours,
        people: some(dayOf(year, month, 20), count),
      }),
    )
    const above = (['union_skills', 'talk'] as const).map(
      (kind, index): ActivityFact => ({
        unitSlug,
        on: dayOf(year, 6 + index * 4, 12),
        what: 'course',
        kind,
        title:
          kind === 'talk'
            ? `Nói chuyện chuyên đề về đời sống đoàn viên năm ${year}`
            : `Tập huấn nghiệp vụ cán bộ công đoàn năm ${year}`,
        organizer: 'above',
        organizerName: 'Công đoàn Tổng cục',
        hours: kind === 'talk' ? 4 : 16,
        people: some(dayOf(year, 6 + index * 4, 12), 3),
      }),
    )
    return [...sent, ...above]
  })
}

const ownOf = (people: readonly PersonFact[]) => people.map((person) => ({ person, fromName: '' }))

function seminar(facts: DemoFacts): ActivityFact {
  const unitSlug = 'trung-uong-doan'
  const on = dayOf(2025, 9, 10)
  return {
    unitSlug,
    on,
    what: 'event',
    kind: 'seminar',
    title: 'Hội thảo đổi mới hoạt động công đoàn cơ sở, công đoàn bộ phận',
    place: 'Hội trường cơ quan',
    women: false,
    people: membersOn(facts, [unitSlug], on).slice(0, 20),
    guests: 46,
    children: 0,
    result: 'Các đơn vị trình bày tham luận và kiến nghị; tổng hợp gửi Ban Thường vụ.',
  }
}

/** C: a sports day in March and an evening of songs in October, every year from 2012 to 2017 and again in 2025 and 2026. */
function cultureAndSport(facts: DemoFacts): ActivityFact[] {
  const unitSlug = 'vptu-dak-nong'
  const dice = createDice('cong doan mo van the')
  const held = [2013, 2014, 2015, 2016, 2017, 2025, 2026].flatMap((year) =>
    (
      [
        ['sport', dayOf(year, 3, 26), `Hội thao công đoàn năm ${year}`, 'Nhà thi đấu tỉnh', 42],
        ['arts', dayOf(year, 10, 18), `Hội diễn văn nghệ năm ${year}`, 'Hội trường cơ quan', 34],
      ] as const
    ).map(
      ([kind, on, title, place, count]): ActivityFact => ({
        unitSlug,
        on,
        what: 'event',
        kind,
        title,
        place,
        women: false,
        people: dice
          .shuffled(membersOn(facts, [unitSlug], on))
          .slice(0, count - dice.between(0, 8)),
        guests: dice.between(3, 15),
        children: kind === 'sport' ? dice.between(4, 12) : 0,
        result: 'Các tổ tham gia đầy đủ; trao giải cho tổ và cá nhân.',
      }),
    ),
  )
  const on = dayOf(2026, 10, 28)
  const people = dice.shuffled(membersOn(facts, [unitSlug], on)).slice(0, 14)
  return [
    ...held,
    {
      unitSlug,
      on,
      what: 'plan',
      kind: 'sport',
      title: 'Giải cầu lông, bóng bàn cuối năm 2026',
      place: 'Nhà thi đấu tỉnh',
      takesPlaceOn: dayOf(2026, 12, 20),
      capacity: 12,
      people,
    },
  ]
}

/** D: women's days and children's days of 2024. */
function daysOf2024(facts: DemoFacts): ActivityFact[] {
  const unitSlug = 'lien-minh-htx-dak-nong'
  const day = (
    kind: 'women' | 'children',
    on: Day,
    title: string,
    result: string,
    children = 0,
  ): ActivityFact => ({
    unitSlug,
    on,
    what: 'event',
    kind,
    title,
    place: 'Hội trường Liên minh',
    women: kind === 'women',
    people: membersOn(facts, [unitSlug], on).filter(
      ({ sex }) => kind === 'children' || sex === 'female',
    ),
    guests: 0,
    children,
    result,
  })
  return [
    day(
      'women',
      '2024-03-08',
      'Gặp mặt Ngày Quốc tế Phụ nữ 8/3',
      'Tặng hoa, thi nấu ăn giữa các tổ.',
    ),
    day(
      'children',
      '2024-06-01',
      'Vui Tết thiếu nhi 1/6',
      'Trao quà cho các cháu, trò chơi dân gian.',
      18,
    ),
    day('children', '2024-09-16', 'Đêm hội Trung thu', 'Rước đèn, phá cỗ.', 21),
    day('women', '2024-10-20', 'Gặp mặt Ngày Phụ nữ Việt Nam 20/10', 'Tọa đàm nữ công, giao lưu.'),
  ]
}

/** E: three trainings of 2020 for people of its grassroots unions. */
function trainingsOf2020(facts: DemoFacts): ActivityFact[] {
  const unitSlug = 'cdvc-nam-dinh'
  const dice = createDice('cong doan mo tap huan nam dinh')
  const below = facts.units.filter(({ parentSlug }) => parentSlug === unitSlug)
  const course = (kind: CourseKind, on: Day, title: string, hours: number, each: number) => ({
    unitSlug,
    on,
    what: 'course' as const,
    kind,
    title,
    organizer: 'own' as const,
    organizerName: '',
    hours,
    people: below.flatMap((unit) =>
      dice
        .shuffled(membersOn(facts, [unit.slug], on))
        .slice(0, each)
        .map((person) => ({ person, fromName: unit.name })),
    ),
  })
  return [
    course('charter', '2020-06-18', 'Tập huấn Điều lệ Công đoàn Việt Nam', 8, 2),
    course('environment', '2020-08-20', 'Tập huấn công tác bảo vệ môi trường', 8, 1),
    course(
      'information_technology',
      '2020-10-15',
      'Tập huấn công nghệ thông tin trong cải cách hành chính',
      16,
      1,
    ),
  ]
}
