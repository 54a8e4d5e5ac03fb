import type { DecisionRegister } from './decisions.ts'
import type { Day, Sector, UnitEventFact, UnitFact, UnitKindCode } from './facts.ts'

export const confederationSlug = 'tldldvn'

/**
 * The unions above the five. The confederation (28/7/1929), Đắk Nông's public employees' union (27/8/2014) and the new provinces of 1997
 * and 2004 have their real days; the other days are invented.
 */
export function upperUnions(decisions: DecisionRegister): UnitFact[] {
  const unit = (
    slug: string,
    kind: UnitKindCode,
    name: string,
    shortName: string,
    documentCode: string,
    place: string,
    parentSlug: string | null,
    establishedOn: Day,
    sector: Sector = 'none',
  ): UnitFact => {
    const decision = decisions.decide(parentSlug ?? slug, establishedOn, `Thành lập ${name}`)
    const establish: UnitEventFact = { kind: 'establish', on: establishedOn, decision }
    return {
      ...{ slug, kind, sector, name, shortName, parentSlug, documentCode, place, establishedOn },
      ...{
        events: [establish],
        anniversaries: [],
        recordsCompleteFrom: null,
        subunits: [],
        terms: [],
        bodies: [],
      },
    }
  }
  const top = confederationSlug
  const confederation = unit(
    top,
    'confederation',
    'Tổng Liên đoàn Lao động Việt Nam',
    'Tổng Liên đoàn',
    'TLĐ',
    'Hà Nội',
    null,
    '1929-07-28',
  )
  const dakNong = unit(
    'cdvc-dak-nong',
    'provincial_public_employees_union',
    'Công đoàn Viên chức tỉnh Đắk Nông',
    'CĐVC Đắk Nông',
    'CĐVC',
    'Gia Nghĩa',
    'ldld-dak-nong',
    '2014-08-27',
  )
  return [
    {
      ...confederation,
      anniversaries: [{ name: 'Ngày thành lập Công đoàn Việt Nam', on: '1929-07-28' }],
    },
    unit(
      'cd-vien-chuc-viet-nam',
      'central_sector_union',
      'Công đoàn Viên chức Việt Nam',
      'CĐVC Việt Nam',
      'CĐVC',
      'Hà Nội',
      top,
      '1994-07-02',
    ),
    unit(
      'ldld-hai-phong',
      'provincial_federation',
      'Liên đoàn Lao động thành phố Hải Phòng',
      'LĐLĐ Hải Phòng',
      'LĐLĐ',
      'Hải Phòng',
      top,
      '1955-06-01',
    ),
    unit(
      'cdvc-hai-phong',
      'provincial_public_employees_union',
      'Công đoàn Viên chức thành phố Hải Phòng',
      'CĐVC Hải Phòng',
      'CĐVC',
      'Hải Phòng',
      'ldld-hai-phong',
      '1995-03-15',
    ),
    unit(
      'ldld-dak-nong',
      'provincial_federation',
      'Liên đoàn Lao động tỉnh Đắk Nông',
      'LĐLĐ Đắk Nông',
      'LĐLĐ',
      'Gia Nghĩa',
      top,
      '2004-01-01',
    ),
    {
      ...dakNong,
      anniversaries: [{ name: 'Ngày thành lập Công đoàn Viên chức tỉnh', on: '2014-08-27' }],
    },
    unit(
      'ldld-nam-dinh',
      'provincial_federation',
      'Liên đoàn Lao động tỉnh Nam Định',
      'LĐLĐ Nam Định',
      'LĐLĐ',
      'Nam Định',
      top,
      '1997-01-01',
    ),
  ]
}
