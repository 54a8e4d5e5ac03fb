import { raiseMembers, raiseOffices, raiseUnit } from './raise-union.ts'
import type { Workshop } from './staff-plan.ts'
import type { Tree } from './tree.ts'
import type { UnionPlan } from './union-plan.ts'

/**
 * Union D. From its source: the alliance's own day 9/9/2004 and the committee at work in February 2024. Invented: the 45 members, the
 * three groups, the union's own founding day and everybody's name.
 */
export function cooperativeAllianceOfDakNong(workshop: Workshop): Tree {
  const { decisions } = workshop
  const moved = '2014-08-27'
  const plan: UnionPlan = {
    slug: 'lien-minh-htx-dak-nong',
    kind: 'grassroots_union',
    sector: 'psu_full_budget',
    name: 'Công đoàn cơ sở Liên minh Hợp tác xã tỉnh Đắk Nông',
    shortName: 'CĐCS Liên minh HTX tỉnh',
    documentCode: 'CĐCS',
    place: 'Gia Nghĩa',
    parentSlug: 'ldld-dak-nong',
    establishedOn: '2004-12-15',
    anniversaries: [{ name: 'Ngày thành lập Liên minh Hợp tác xã tỉnh', on: '2004-09-09' }],
    events: [
      {
        kind: 'transfer',
        on: moved,
        parentSlug: 'cdvc-dak-nong',
        decision: decisions.decide(
          'ldld-dak-nong',
          moved,
          'Chuyển các công đoàn cơ sở về Công đoàn Viên chức tỉnh',
        ),
      },
    ],
    groups: [
      { name: 'Văn phòng', weight: 1.1 },
      { name: 'Phòng Chính sách và Phong trào', weight: 1 },
      { name: 'Trung tâm Tư vấn và Hỗ trợ hợp tác xã', weight: 1.2 },
    ],
    staff: {
      anchorOn: '2024-02-01',
      count: 45,
      women: 19,
      recordsCompleteFrom: '2018-01-01',
      region: 'highlands',
      workplace: 'public_service',
      outside: [
        'CĐCS Sở Nông nghiệp và Phát triển nông thôn tỉnh Đắk Nông',
        'CĐCS Hội Nông dân tỉnh Đắk Nông',
        'LĐLĐ huyện Cư Jút',
      ],
      origin: null,
    },
    terms: [
      {
        label: '2017–2022',
        plannedFrom: '2017-10-01',
        plannedUntil: '2022-10-01',
        from: '2017-10-12',
        until: '2023-03-16',
      },
      {
        label: '2023–2028',
        plannedFrom: '2023-03-01',
        plannedUntil: '2028-03-01',
        from: '2023-03-16',
        until: null,
      },
    ],
  }
  const unit = raiseUnit(workshop, plan)
  const people = raiseMembers(workshop, plan)
  return { units: [unit], people, positions: raiseOffices(workshop, plan, unit, people) }
}
