import {
  namDinhPlan,
  namDinhSlug,
  namDinhUnitSlug,
  termOf2017,
  termOf2023,
} from './cdvc-nam-dinh-plan.ts'
import { mergedUnits } from './cdvc-nam-dinh-units.ts'
import type { DecisionFact } from './facts.ts'
import { homeOf } from './raise-union.ts'
import type { Workshop } from './staff-plan.ts'
import type { UnionPlan } from './union-plan.ts'

export interface MergePlan {
  into: UnionPlan
  /** The unions that end; their people are made with the union they end in. */
  parts: UnionPlan[]
  /** Establishes the one and ends the others. */
  decision: DecisionFact
}

/**
 * The merges of 2020. A merged union with a new name begins its first term (Guidance 238/HD-TLĐ 2014), here cut short so that it
 * has its congress with the others; its first committee is appointed by the union above.
 */
export function namDinhMerges(workshop: Workshop, firstIndex: number): MergePlan[] {
  return mergedUnits.map(({ into, on, parts }, position) => {
    const index = firstIndex + position
    const intoSlug = namDinhUnitSlug(into.key)
    const decision = workshop.decisions.decide(
      namDinhSlug,
      on,
      `Hợp nhất các công đoàn cơ sở thành Công đoàn cơ sở ${into.host}`,
    )
    const partPlans = parts.map((part, place): UnionPlan => {
      const plan = namDinhPlan(
        { ...into, key: part.key, host: part.host, groups: [] },
        index + place,
      )
      return {
        ...plan,
        staff: null,
        events: [{ kind: 'merge', on, intoSlug, decision }],
        terms: [{ ...termOf2017(index + place), until: on }],
      }
    })
    const second = termOf2023(index)
    const intoPlan = namDinhPlan(into, index, {
      establishedOn: on,
      origin: {
        on,
        because: 'merge',
        decision,
        homes: partPlans.map((plan, place) => [homeOf(plan), parts[place]?.share ?? 1] as const),
      },
      terms: [
        {
          label: '2020–2023',
          plannedFrom: on,
          plannedUntil: second.from,
          from: on,
          until: second.from,
          opening: 'appointed',
        },
        second,
      ],
    })
    return { into: intoPlan, parts: partPlans, decision }
  })
}
