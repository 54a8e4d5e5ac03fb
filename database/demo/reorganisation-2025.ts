import { unitOn } from './as-of.ts'
import { namDinhSlug } from './cdvc-nam-dinh-plan.ts'
import { createDecisionRegister } from './decisions.ts'
import type { Day, DemoFacts, UnitEventFact, UnitFact } from './facts.ts'
import { storyEndsOn } from './staff-plan.ts'
import { confederationSlug } from './upper-unions.ts'

/** What happened to a union of the demonstration in 2025. */
export interface EndingFact {
  slug: string
  event: UnitEventFact
}

export interface Reorganisation {
  /** Under the levels in force since 1/7/2025; parents first. */
  newUnits: UnitFact[]
  endings: EndingFact[]
}

const dissolvedOn: Day = '2025-06-15'
/** The day on which the levels of local government, and of unions with them, changed (Law 97/2025/QH15). */
const twoTierGovernmentFrom: Day = '2025-07-01'
const newProvince = 'ldld-ninh-binh'
const newWard = 'cd-phuong-nam-dinh'

/**
 * How the tree of union E ended in 2025, kept apart from `demoUnits()`: with it everybody's membership would be over and no demo account
 * could work. Unions of agencies paid wholly from the budget were dissolved by 15/6/2025 (letter 4133/TLĐ-ToC of 23/5/2025); the others
 * went to a ward's union; the province became part of Ninh Bình on 1/7/2025. Which ward, and all numbers, are invented.
 */
export function reorganisationOf2025(facts: DemoFacts): Reorganisation {
  const decisions = createDecisionRegister()
  const newUnits = [
    newUnit(
      newProvince,
      'provincial_federation',
      'Liên đoàn Lao động tỉnh Ninh Bình',
      'LĐLĐ',
      'Hoa Lư',
      confederationSlug,
    ),
    newUnit(newWard, 'commune_union', 'Công đoàn phường Nam Định', 'CĐP', 'Nam Định', newProvince),
    newUnit('cd-xa-vu-ban', 'commune_union', 'Công đoàn xã Vụ Bản', 'CĐX', 'Vụ Bản', newProvince),
  ]
  const grassroots = facts.units.filter((unit) => {
    const state = unitOn(unit, storyEndsOn)
    return state.alive && state.parentSlug === namDinhSlug
  })
  const endings = grassroots.map(({ slug, name, sector }): EndingFact => {
    if (sector === 'admin' || sector === 'psu_full_budget') {
      const decision = decisions.decide(namDinhSlug, dissolvedOn, `Giải thể ${name}`)
      const reason = 'Kết thúc hoạt động theo Công văn 4133/TLĐ-ToC ngày 23/5/2025'
      return {
        slug,
        event: { kind: 'close', on: dissolvedOn, successorSlug: null, reason, decision },
      }
    }
    const decision = decisions.decide(
      newProvince,
      twoTierGovernmentFrom,
      `Bàn giao ${name} về Công đoàn phường Nam Định`,
    )
    return {
      slug,
      event: { kind: 'transfer', on: twoTierGovernmentFrom, parentSlug: newWard, decision },
    }
  })
  const upper: EndingFact[] = [
    closing(namDinhSlug, 'Kết thúc hoạt động, bàn giao công đoàn cơ sở'),
    {
      slug: 'ldld-nam-dinh',
      event: {
        kind: 'merge',
        on: twoTierGovernmentFrom,
        intoSlug: newProvince,
        decision: decisions.decide(
          confederationSlug,
          twoTierGovernmentFrom,
          'Hợp nhất Liên đoàn Lao động tỉnh Ninh Bình',
        ),
      },
    },
  ]
  const names = new Map([...facts.units, ...newUnits].map((unit) => [unit.slug, unit]))
  decisions.numberAll((slug) => {
    const unit = names.get(slug)
    return { name: unit?.name ?? slug, documentCode: unit?.documentCode ?? '' }
  })
  return { newUnits, endings: [...endings, ...upper] }

  function closing(slug: string, reason: string): EndingFact {
    const decision = decisions.decide('ldld-nam-dinh', storyEndsOn, `Kết thúc hoạt động ${slug}`)
    return {
      slug,
      event: {
        kind: 'close',
        on: twoTierGovernmentFrom,
        successorSlug: newProvince,
        reason,
        decision,
      },
    }
  }

  function newUnit(
    slug: string,
    kind: UnitFact['kind'],
    name: string,
    documentCode: string,
    place: string,
    parentSlug: string,
  ): UnitFact {
    const decision = decisions.decide(parentSlug, twoTierGovernmentFrom, `Thành lập ${name}`)
    return {
      ...{
        slug,
        kind,
        name,
        shortName: name,
        documentCode,
        place,
        parentSlug,
        sector: 'none',
        establishedOn: twoTierGovernmentFrom,
      },
      ...{
        events: [{ kind: 'establish', on: twoTierGovernmentFrom, decision }],
        anniversaries: [],
        recordsCompleteFrom: null,
      },
      ...{ subunits: [], terms: [], bodies: [] },
    }
  }
}
