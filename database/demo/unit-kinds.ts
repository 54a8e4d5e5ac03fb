import type { Day, UnitKindCode, UnitKindFact } from './facts.ts'

/** The day on which the levels of local government, and of unions with them, changed. */
export const twoTierGovernmentFrom: Day = '2025-07-01'

const charter = 'Điều lệ Công đoàn Việt Nam khóa XII (Quyết định 174/QĐ-TLĐ ngày 03/02/2020)'
const amendedLaw = 'Luật 97/2025/QH15 sửa đổi Luật Công đoàn 50/2024/QH15'

/** The kinds of union and their levels through time; a kind that ended may still have unions left from before. */
export function unitKinds(): UnitKindFact[] {
  return [
    lasting('confederation', 'Tổng Liên đoàn', 1),
    lasting('provincial_federation', 'Liên đoàn lao động tỉnh, thành phố', 2),
    lasting('central_sector_union', 'Công đoàn ngành trung ương và tương đương', 2),
    lasting('direct_superior_union', 'Công đoàn cấp trên trực tiếp cơ sở', 3),
    {
      code: 'provincial_public_employees_union',
      name: 'Công đoàn viên chức tỉnh, thành phố',
      level: 3,
      from: '1993-01-01',
      until: twoTierGovernmentFrom,
      document: charter,
    },
    {
      code: 'commune_union',
      name: 'Công đoàn xã, phường, đặc khu',
      level: 3,
      from: twoTierGovernmentFrom,
      until: null,
      document: amendedLaw,
    },
    lasting('grassroots_union', 'Công đoàn cơ sở', 4),
    lasting('occupational_union', 'Nghiệp đoàn cơ sở', 4),
  ]
}

function lasting(code: UnitKindCode, name: string, level: UnitKindFact['level']): UnitKindFact {
  return { code, name, level, from: '1929-07-28', until: null, document: charter }
}
