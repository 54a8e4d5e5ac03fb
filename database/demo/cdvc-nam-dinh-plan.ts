import type { NamDinhUnit } from './cdvc-nam-dinh-units.ts'
import { addDays } from './days.ts'
import type { Day } from './facts.ts'
import type { Origin } from './staff-plan.ts'
import type { TermPlan, UnionPlan } from './union-plan.ts'

export const namDinhSlug = 'cdvc-nam-dinh'
/** The day for which the source gives the 52 unions and 3,942 members. */
export const namDinhCountedOn: Day = '2020-12-31'
export const namDinhRecordsFrom: Day = '2018-01-01'
export const congressOf2018: Day = '2018-03-22'
export const congressOf2023: Day = '2023-09-14'

export const namDinhTop: UnionPlan = {
  slug: namDinhSlug,
  kind: 'provincial_public_employees_union',
  sector: 'none',
  name: 'Công đoàn Viên chức tỉnh Nam Định',
  shortName: 'CĐVC tỉnh Nam Định',
  documentCode: 'CĐVC',
  place: 'Nam Định',
  parentSlug: 'ldld-nam-dinh',
  establishedOn: '1997-03-01',
  terms: [
    {
      label: '2018–2023',
      plannedFrom: '2018-03-01',
      plannedUntil: '2023-03-01',
      from: congressOf2018,
      until: congressOf2023,
    },
    {
      label: '2023–2028',
      plannedFrom: '2023-09-01',
      plannedUntil: '2028-09-01',
      from: congressOf2023,
      until: null,
    },
  ],
  staff: null,
  sizes: { executive: 21, viceChairs: 2, standing: 7, inspection: 5, womens: 5, finance: true },
}

/** Founding days that are not those of the province's own beginning in 1997. */
const foundedLater: Record<string, Day> = {
  'so-tnmt': '2003-08-20',
  'bql-kcn': '2003-12-05',
  'so-tttt': '2008-05-15',
  'cc-ptnt': '2008-08-25',
  'cc-dan-so': '2008-09-30',
  'cc-atvstp': '2019-03-01',
}

export interface GrassrootsStory {
  origin: Origin | null
  establishedOn: Day
  terms: readonly TermPlan[]
}

export function namDinhUnitSlug(key: string): string {
  return `${namDinhSlug}-${key}`
}

/** One of the 52 as a plan; `index` only spreads founding and congress days. */
export function namDinhPlan(
  unit: NamDinhUnit,
  index: number,
  story: Partial<GrassrootsStory> = {},
): UnionPlan {
  return {
    slug: namDinhUnitSlug(unit.key),
    kind: 'grassroots_union',
    sector: unit.sector,
    name: `Công đoàn cơ sở ${unit.host}`,
    shortName: `CĐCS ${unit.host}`,
    documentCode: 'CĐCS',
    place: 'Nam Định',
    parentSlug: namDinhSlug,
    establishedOn: story.establishedOn ?? foundedLater[unit.key] ?? addDays('1997-03-10', index),
    groups: unit.groups.map((name) => ({ name })),
    staff: {
      anchorOn: namDinhCountedOn,
      count: unit.count,
      women: unit.women,
      recordsCompleteFrom: namDinhRecordsFrom,
      region: 'red-river',
      workplace: unit.workplace,
      outside: [
        'LĐLĐ thành phố Nam Định',
        'LĐLĐ huyện Hải Hậu',
        'LĐLĐ huyện Ý Yên',
        'CĐ ngành Giáo dục tỉnh',
        'CĐ ngành Y tế tỉnh',
        'CĐVC tỉnh Hà Nam',
        'CĐVC tỉnh Thái Bình',
      ],
      origin: story.origin ?? null,
    },
    terms: story.terms ?? [termOf2017(index), termOf2023(index)],
  }
}

export function termOf2017(index: number): TermPlan {
  const from = addDays('2017-08-15', index * 2)
  return {
    label: '2017–2022',
    plannedFrom: from,
    plannedUntil: `2022${from.slice(4)}`,
    from,
    until: termOf2023(index).from,
  }
}

export function termOf2023(index: number): TermPlan {
  const from = addDays('2023-02-06', index * 2)
  return {
    label: '2023–2028',
    plannedFrom: from,
    plannedUntil: `2028${from.slice(4)}`,
    from,
    until: null,
  }
}
