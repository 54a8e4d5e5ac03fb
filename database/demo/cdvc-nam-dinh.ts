import { namDinhSteadyUnits } from './cdvc-nam-dinh-changes.ts'
import { namDinhMerges } from './cdvc-nam-dinh-merges.ts'
import { namDinhOffices } from './cdvc-nam-dinh-offices.ts'
import {
  namDinhCountedOn,
  namDinhRecordsFrom,
  namDinhSlug,
  namDinhTop,
} from './cdvc-nam-dinh-plan.ts'
import { homeOf, raiseMembers, raiseOffices, raiseUnit } from './raise-union.ts'
import type { Workshop } from './staff-plan.ts'
import { someChangeJobs, someComeBack } from './transfers.ts'
import type { Tree } from './tree.ts'

/**
 * Union E. From its source: 52 grassroots unions and 3,942 members on 31/12/2020, two of them merged that year; vacant key posts filled
 * in 2020; a women's club board set up. Invented: which agencies they are, their sizes, which ones were merged, and everybody's name.
 */
export function publicEmployeesOfNamDinh(workshop: Workshop): Tree {
  const steady = namDinhSteadyUnits(workshop)
  const merges = namDinhMerges(workshop, steady.length)
  const plans = [
    ...steady,
    ...merges.flatMap(({ into, parts, decision }) => [
      ...parts.map((plan) => ({ plan, founding: null })),
      { plan: into, founding: decision },
    ]),
  ]
  const top = raiseUnit(workshop, namDinhTop)
  const raised = plans.map(({ plan, founding }) => ({
    plan,
    unit: {
      ...raiseUnit(workshop, plan, founding ?? undefined),
      recordsCompleteFrom: namDinhRecordsFrom,
    },
    people: raiseMembers(workshop, plan),
  }))
  const people = raised.flatMap((one) => one.people)
  const homes = steady
    .map(({ plan }) => homeOf(plan))
    .filter(({ establishedOn }) => establishedOn < namDinhRecordsFrom)
  const span = { from: namDinhRecordsFrom, countedOn: namDinhCountedOn }
  someChangeJobs(workshop, people, homes, { ...span, before: 84, after: 110 })
  someComeBack(workshop, people, homes, { ...span, count: 4, decidedBy: namDinhSlug })

  const positions = raised.flatMap(({ plan, unit }) =>
    raiseOffices(workshop, plan, unit, nearTo(unit.slug, people)),
  )
  const below = raised.map(({ unit }) => unit.slug)
  return {
    units: [top, ...raised.map(({ unit }) => unit)],
    people,
    positions: [...positions, ...namDinhOffices(workshop, top, people, below)],
  }
}

function nearTo(unitSlug: string, people: Tree['people']): Tree['people'] {
  return people.filter(({ events }) =>
    events.some(
      (event) =>
        event.unitSlug === unitSlug || ('fromUnitSlug' in event && event.fromUnitSlug === unitSlug),
    ),
  )
}
