import { raiseMembers, raiseOffices, raiseUnit } from './raise-union.ts'
import type { Workshop } from './staff-plan.ts'
import type { Tree } from './tree.ts'
import type { UnionPlan } from './union-plan.ts'

/**
 * Union C. From its source: 71 members, 30 of them women, in five groups on 25/10/2017. Invented: the groups' names, the founding
 * day, the terms' days and everybody's name.
 */
export function partyCommitteeOfficeOfDakNong(workshop: Workshop): Tree {
  const moved = '2014-08-27'
  const plan: UnionPlan = {
    slug: 'vptu-dak-nong',
    kind: 'grassroots_union',
    sector: 'admin',
    name: 'Công đoàn cơ sở Văn phòng Tỉnh ủy Đắk Nông',
    shortName: 'CĐCS Văn phòng Tỉnh ủy',
    documentCode: 'CĐCS',
    place: 'Gia Nghĩa',
    parentSlug: 'ldld-dak-nong',
    establishedOn: '2004-03-10',
    events: [
      {
        kind: 'transfer',
        on: moved,
        parentSlug: 'cdvc-dak-nong',
        decision: workshop.decisions.decide(
          'ldld-dak-nong',
          moved,
          'Chuyển các công đoàn cơ sở về Công đoàn Viên chức tỉnh',
        ),
      },
    ],
    groups: [
      { name: 'Phòng Tổng hợp', weight: 1.1 },
      { name: 'Phòng Hành chính – Lưu trữ', weight: 1.1 },
      { name: 'Phòng Tài chính Đảng', weight: 0.8 },
      { name: 'Phòng Cơ yếu – Công nghệ thông tin', weight: 0.8 },
      { name: 'Phòng Quản trị', weight: 1.2 },
    ],
    staff: {
      anchorOn: '2017-10-25',
      count: 71,
      women: 30,
      recordsCompleteFrom: '2014-01-01',
      region: 'highlands',
      workplace: 'party',
      outside: [
        'CĐCS Ban Tổ chức Tỉnh ủy Đắk Nông',
        'CĐCS Ban Tuyên giáo Tỉnh ủy Đắk Nông',
        'LĐLĐ thị xã Gia Nghĩa',
        'LĐLĐ huyện Đắk Mil',
      ],
      origin: null,
    },
    terms: [
      {
        label: '2012–2017',
        plannedFrom: '2012-09-01',
        plannedUntil: '2017-09-01',
        from: '2012-09-20',
        until: '2017-09-22',
      },
      {
        label: '2017–2022',
        plannedFrom: '2017-09-01',
        plannedUntil: '2022-09-01',
        from: '2017-09-22',
        until: '2023-02-24',
      },
      {
        label: '2023–2028',
        plannedFrom: '2023-02-01',
        plannedUntil: '2028-02-01',
        from: '2023-02-24',
        until: null,
      },
    ],
  }
  const unit = raiseUnit(workshop, plan)
  const people = raiseMembers(workshop, plan)
  return { units: [unit], people, positions: raiseOffices(workshop, plan, unit, people) }
}
