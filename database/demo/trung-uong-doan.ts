import type { Day, Sector } from './facts.ts'
import type { Workplace } from './jobs.ts'
import { raiseMembers, raiseOffices, raiseUnit } from './raise-union.ts'
import type { StaffPlan, Workshop } from './staff-plan.ts'
import type { Tree } from './tree.ts'
import type { TermPlan, UnionPlan } from './union-plan.ts'

const slug = 'trung-uong-doan'
const anchorOn: Day = '2020-12-31'

/**
 * Union B, a union of unions. From its source: its name, the publishing house and the section of the office. Invented: which other
 * boards and houses have a union or a section, all sizes and days, and everybody's name.
 */
export function youthUnionAgencies(workshop: Workshop): Tree {
  const top: UnionPlan = {
    slug,
    kind: 'superior_union',
    sector: 'admin',
    name: 'Công đoàn cơ quan Trung ương Đoàn',
    shortName: 'CĐ cơ quan Trung ương Đoàn',
    documentCode: 'CĐTWĐ',
    place: 'Hà Nội',
    parentSlug: 'cd-vien-chuc-viet-nam',
    establishedOn: '1994-09-10',
    sections: [
      {
        name: 'Công đoàn Văn phòng',
        groups: [
          { name: 'Phòng Tổng hợp' },
          { name: 'Phòng Hành chính – Quản trị', weight: 1.4 },
          { name: 'Phòng Tài chính', weight: 0.9 },
        ],
      },
      ...boards.map(([name, weight]) => ({ name: `Công đoàn ${name}`, weight })),
    ],
    staff: staff(156, 62, 'party'),
    terms: terms(['2017-12-15', '2022-12-20']),
    sizes: { executive: 15, viceChairs: 2, standing: 5, inspection: 5, womens: 5 },
  }
  const houses = below.map(
    ([key, name, shortName, sector, workplace, count, women, groups, congresses]): UnionPlan => ({
      slug: `${slug}-${key}`,
      kind: 'grassroots_union',
      sector,
      name: `Công đoàn cơ sở ${name}`,
      shortName: `CĐCS ${shortName}`,
      documentCode: 'CĐCS',
      place: 'Hà Nội',
      parentSlug: slug,
      establishedOn: '1995-01-20',
      groups: groups.split(', ').map((group) => ({ name: group })),
      staff: staff(count, women, workplace),
      terms: terms(congresses),
    }),
  )
  const raised = [top, ...houses].map((plan) => ({
    plan,
    unit: raiseUnit(workshop, plan),
    people: raiseMembers(workshop, plan),
  }))
  const people = raised.flatMap((one) => one.people)
  const positions = raised.flatMap(({ plan, unit }) =>
    raiseOffices(
      workshop,
      plan,
      unit,
      people,
      plan === top ? { below: houses.map((house) => house.slug) } : {},
    ),
  )
  return { units: raised.map(({ unit }) => unit), people, positions }
}

/** Boards whose members form a section of the agencies' union, with relative sizes. */
const boards: readonly (readonly [string, number])[] = [
  ['Ban Tổ chức', 0.65],
  ['Ban Tuyên giáo', 0.6],
  ['Ban Thanh niên trường học', 0.5],
  ['Ban Thanh niên nông thôn', 0.5],
  ['Ban Đoàn kết tập hợp thanh niên', 0.55],
  ['Ban Công tác thiếu nhi', 0.5],
  ['Ban Quốc tế', 0.5],
  ['Ủy ban Kiểm tra', 0.4],
]

type House = readonly [
  string,
  string,
  string,
  Sector,
  Workplace,
  number,
  number,
  string,
  readonly [Day, Day],
]

const below: readonly House[] = [
  [
    'nxb-kim-dong',
    'Nhà xuất bản Kim Đồng',
    'NXB Kim Đồng',
    'psu_partial',
    'enterprise',
    118,
    66,
    'Ban Biên tập, Phòng Mỹ thuật, Phòng Phát hành, Phòng Kế toán – Tài vụ, Chi nhánh thành phố Hồ Chí Minh',
    ['2017-09-22', '2022-10-14'],
  ],
  [
    'nxb-thanh-nien',
    'Nhà xuất bản Thanh Niên',
    'NXB Thanh Niên',
    'psu_partial',
    'enterprise',
    34,
    18,
    'Ban Biên tập, Phòng Phát hành',
    ['2017-09-29', '2022-10-21'],
  ],
  [
    'bao-tien-phong',
    'Báo Tiền Phong',
    'Báo Tiền Phong',
    'psu_partial',
    'public_service',
    96,
    41,
    'Ban Thư ký tòa soạn, Ban Thời sự, Ban Kinh tế, Phòng Trị sự',
    ['2017-10-06', '2022-10-28'],
  ],
  [
    'bao-thieu-nien',
    'Báo Thiếu niên Tiền phong và Nhi đồng',
    'Báo TNTP và Nhi đồng',
    'psu_partial',
    'public_service',
    57,
    33,
    'Ban Biên tập, Ban Mỹ thuật, Phòng Trị sự',
    ['2017-10-13', '2022-11-04'],
  ],
  [
    'hoc-vien-ttn',
    'Học viện Thanh thiếu niên Việt Nam',
    'Học viện TTN Việt Nam',
    'psu_partial',
    'public_service',
    109,
    55,
    'Khoa Công tác xã hội, Khoa Công tác thanh niên, Phòng Đào tạo, Phòng Tổ chức – Hành chính',
    ['2017-10-20', '2022-11-11'],
  ],
  [
    'trung-tam-ttn',
    'Trung tâm Thanh thiếu niên Trung ương',
    'Trung tâm TTN Trung ương',
    'psu_partial',
    'public_service',
    38,
    17,
    'Phòng Nghiệp vụ, Phòng Hành chính',
    ['2017-10-27', '2022-11-18'],
  ],
  [
    'du-lich-thanh-nien',
    'Công ty Du lịch Thanh niên',
    'Công ty Du lịch Thanh niên',
    'soe',
    'enterprise',
    26,
    12,
    'Khối Kinh doanh, Khối Phục vụ',
    ['2017-11-03', '2022-11-25'],
  ],
]

function staff(
  count: number,
  women: number,
  workplace: Workplace,
): Omit<StaffPlan, 'unitSlug' | 'establishedOn' | 'seats'> {
  return {
    ...{ anchorOn, count, women, workplace },
    recordsCompleteFrom: '2018-01-01',
    region: 'capital',
    outside: [
      'CĐCS cơ quan Trung ương Hội Nông dân Việt Nam',
      'CĐCS Bộ Nội vụ',
      'LĐLĐ quận Hoàn Kiếm',
      'CĐCS cơ quan Bộ Giáo dục và Đào tạo',
    ],
    origin: null,
  }
}

function terms([first, second]: readonly [Day, Day]): TermPlan[] {
  return [
    {
      label: '2017–2022',
      plannedFrom: first,
      plannedUntil: `2022${first.slice(4)}`,
      from: first,
      until: second,
    },
    {
      label: '2022–2027',
      plannedFrom: second,
      plannedUntil: `2027${second.slice(4)}`,
      from: second,
      until: null,
    },
  ]
}
