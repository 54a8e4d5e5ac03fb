import { stayOn } from './as-of.ts'
import {
  congressOf2018,
  congressOf2023,
  namDinhSlug,
  namDinhTop,
  namDinhUnitSlug,
} from './cdvc-nam-dinh-plan.ts'
import type { BodyFact, Day, PersonFact, PositionFact, TermFact, UnitFact } from './facts.ts'
import { holdOffices } from './hold-offices.ts'
import { raiseOffices } from './raise-union.ts'
import type { Seat } from './seats.ts'
import type { Workshop } from './staff-plan.ts'

const clubSeats = 5
const clubOpensOn: Day = '2020-10-20'

/** Who led the provincial union: people of its grassroots unions, the full-time ones from the federation's own office. */
export function namDinhOffices(
  workshop: Workshop,
  unit: UnitFact,
  people: readonly PersonFact[],
  below: readonly string[],
): PositionFact[] {
  const positions = raiseOffices(workshop, namDinhTop, unit, people, { below, prefer: wanted })
  return [...positions, ...clubBoards(workshop, unit, people, below)]
}

/**
 * The vice chairs elected in 2018 retired around the turn of 2020, so that the key posts were vacant and filled in that year, as the source
 * tells. Chair, accountant and treasurer work in the federation's office.
 */
function wanted(seat: Seat, person: PersonFact, day: Day): boolean {
  if (seat.kind === 'vice_chair' && day === congressOf2018) {
    return person.events.some(
      ({ kind, on }) => kind === 'retired' && on >= '2019-11-01' && on <= '2020-04-01',
    )
  }
  const fullTime = ['chair', 'accountant', 'treasurer'].includes(seat.kind)
  return fullTime && stayOn(person, day)?.unitSlug === namDinhUnitSlug('co-quan-ldld')
}

/** The board of the women's affairs club, first set up in 2020. */
function clubBoards(
  workshop: Workshop,
  unit: UnitFact,
  people: readonly PersonFact[],
  below: readonly string[],
): PositionFact[] {
  return unit.terms.flatMap((term) => {
    const opensOn = term.from === congressOf2023 ? congressOf2023 : clubOpensOn
    const body = clubBoard(term, opensOn)
    unit.bodies.push(body)
    const seats = Array.from(
      { length: clubSeats },
      (_, index): Seat => ({
        kind: index === 0 ? 'club_head' : 'club_member',
        bodyKey: body.key,
        subunitKey: null,
        termKey: term.key,
      }),
    )
    return holdOffices(workshop, {
      unitSlug: namDinhSlug,
      unitName: unit.name,
      term: { ...term, from: opensOn },
      seats,
      pool: people,
      poolUnits: new Set(below),
      recogniserSlug: () => namDinhSlug,
      unitEndsOn: null,
      opening: 'appointed',
      incumbents: [],
    })
  })
}

function clubBoard(term: TermFact, from: Day): BodyFact {
  return {
    key: `club.${term.key}`,
    kind: 'club',
    name: 'Ban Chủ nhiệm Câu lạc bộ nữ công',
    termKey: term.key,
    subunitKey: null,
    seats: clubSeats,
    from,
    until: term.until,
  }
}
