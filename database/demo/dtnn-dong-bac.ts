import { raiseMembers, raiseOffices, raiseUnit } from './raise-union.ts'
import type { Workshop } from './staff-plan.ts'
import type { Tree } from './tree.ts'
import type { GroupPlan, UnionPlan } from './union-plan.ts'

const branch: readonly GroupPlan[] = [
  { name: 'Văn phòng Chi cục' },
  { name: 'Kho dự trữ', weight: 1.3 },
]

/**
 * Union A. From its source: a regional department of state reserves and its terms 2017–2022 and 2023–2028. Invented: the 162 members, the
 * branches' names, under which public employees' union it stands, and everybody's name.
 */
export function stateReservesOfTheNortheast(workshop: Workshop): Tree {
  const plan: UnionPlan = {
    slug: 'dtnn-dong-bac',
    kind: 'grassroots_union',
    sector: 'admin',
    name: 'Công đoàn Cục Dự trữ Nhà nước khu vực Đông Bắc',
    shortName: 'CĐ Cục DTNN khu vực Đông Bắc',
    documentCode: 'CĐDTĐB',
    place: 'Hải Phòng',
    parentSlug: 'cdvc-hai-phong',
    establishedOn: '1995-03-15',
    sections: [
      {
        name: 'Công đoàn bộ phận Cơ quan Cục',
        groups: [
          { name: 'Phòng Tổ chức – Hành chính', weight: 1.2 },
          { name: 'Phòng Tài chính – Kế toán', weight: 0.9 },
          { name: 'Phòng Kế hoạch và Quản lý hàng dự trữ', weight: 0.9 },
          { name: 'Phòng Kỹ thuật bảo quản', weight: 0.9 },
          { name: 'Phòng Thanh tra', weight: 0.6 },
        ],
      },
      { name: 'Công đoàn bộ phận Chi cục Dự trữ Nhà nước Thủy Nguyên', groups: branch },
      { name: 'Công đoàn bộ phận Chi cục Dự trữ Nhà nước An Lão', groups: branch },
      { name: 'Công đoàn bộ phận Chi cục Dự trữ Nhà nước Vĩnh Bảo', groups: branch },
      { name: 'Công đoàn bộ phận Chi cục Dự trữ Nhà nước Hạ Long', groups: branch },
      { name: 'Công đoàn bộ phận Chi cục Dự trữ Nhà nước Uông Bí', groups: branch },
    ],
    staff: {
      anchorOn: '2022-12-31',
      count: 162,
      women: 64,
      recordsCompleteFrom: '2017-01-01',
      region: 'northeast',
      workplace: 'state',
      outside: [
        'CĐCS Cục Hải quan thành phố Hải Phòng',
        'CĐCS Kho bạc Nhà nước Hải Phòng',
        'Công đoàn Cục Dự trữ Nhà nước khu vực Hải Hưng',
      ],
      origin: null,
    },
    terms: [
      {
        label: '2017–2022',
        plannedFrom: '2017-11-01',
        plannedUntil: '2022-11-01',
        from: '2017-11-24',
        until: '2023-02-17',
      },
      {
        label: '2023–2028',
        plannedFrom: '2023-02-01',
        plannedUntil: '2028-02-01',
        from: '2023-02-17',
        until: null,
      },
    ],
  }
  const unit = raiseUnit(workshop, plan)
  const people = raiseMembers(workshop, plan)
  return { units: [unit], people, positions: raiseOffices(workshop, plan, unit, people) }
}
