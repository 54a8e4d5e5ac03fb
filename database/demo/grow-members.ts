import { addDays, addMonths, dayOf, daysBetween, earlier, later, yearOf } from './days.ts'
import type { Day, PersonFact, Sex } from './facts.ts'
import { inventPerson } from './invent-person.ts'
import { arrive, leave, pauseForAWhile } from './member-story.ts'
import { retirementDay } from './retirement-age.ts'
import { type StaffPlan, storyEndsOn, type Workshop } from './staff-plan.ts'

/** Of a hundred members, how many leave in a year before the counted day, how many give up later for other reasons than age, and how many join. */
const leaveBefore = 0.043
const leaveAfter = 0.014
const joinAfter = 0.031

/**
 * Everybody who is in one union between the day its records are complete from and the end of the story. The count and the women on
 * the anchor day are exact: those present are made first, then those who had left before and those who came after.
 */
export function growMembers(workshop: Workshop, plan: StaffPlan): PersonFact[] {
  const sexes = workshop.dice.shuffled([
    ...Array.from({ length: plan.women }, (): Sex => 'female'),
    ...Array.from({ length: plan.count - plan.women }, (): Sex => 'male'),
  ])
  const present = sexes.map((sex) => presentMember(workshop, plan, sex))
  const window = daysBetween(plan.recordsCompleteFrom, plan.anchorOn) / 365.25
  const gone = times(about(workshop, plan.count * leaveBefore * window), () =>
    formerMember(workshop, plan),
  )
  const yearsAfter = daysBetween(plan.anchorOn, storyEndsOn) / 365.25
  const newcomers = times(about(workshop, plan.count * joinAfter * yearsAfter), () =>
    newcomer(workshop, plan),
  )
  return [...present, ...gone, ...newcomers]
}

function presentMember(workshop: Workshop, plan: StaffPlan, sex: Sex): PersonFact {
  const { dice } = workshop
  const bornOn = bornOfAge(workshop, plan.anchorOn, sex, 23, 59)
  const person = joins(workshop, plan, sex, bornOn, plan.anchorOn)
  pauseForAWhile(workshop, person, plan, plan.anchorOn)
  const retiresOn = retirementDay(bornOn, sex)
  const years = daysBetween(plan.anchorOn, storyEndsOn) / 365.25
  if (dice.chance(leaveAfter * years)) {
    const on = someDay(workshop, addDays(plan.anchorOn, 20), storyEndsOn)
    if (on < retiresOn) {
      leave(workshop, person, plan, on, null)
      return person
    }
  }
  if (retiresOn <= storyEndsOn) leave(workshop, person, plan, retiresOn, 'retired')
  return person
}

/** Somebody who was a member once the records begin and had left by the anchor day. */
function formerMember(workshop: Workshop, plan: StaffPlan): PersonFact {
  const { dice } = workshop
  const sex: Sex = dice.chance(plan.women / plan.count) ? 'female' : 'male'
  const first = addDays(plan.recordsCompleteFrom, 5)
  const bornOn = dice.chance(0.6) ? bornToRetire(workshop, sex, first, plan.anchorOn) : null
  if (bornOn) {
    const on = retirementDay(bornOn, sex)
    const person = joins(workshop, plan, sex, bornOn, addMonths(on, -18))
    leave(workshop, person, plan, on, 'retired')
    return person
  }
  const on = someDay(workshop, first, plan.anchorOn)
  const person = joins(workshop, plan, sex, bornOfAge(workshop, on, sex, 26, 50), addDays(on, -90))
  leave(workshop, person, plan, on, null)
  return person
}

function newcomer(workshop: Workshop, plan: StaffPlan): PersonFact {
  const { dice } = workshop
  const sex: Sex = dice.chance(plan.women / plan.count) ? 'female' : 'male'
  const arrivedOn = ceremonyDay(
    someDay(workshop, addDays(plan.anchorOn, 1), addDays(storyEndsOn, -30)),
  )
  const on = arrivedOn > plan.anchorOn ? arrivedOn : addDays(plan.anchorOn, dice.between(40, 90))
  const bornOn = bornOfAge(workshop, on, sex, 22, 34)
  const movedIn = dice.chance(0.3)
  const joinedUnionOn = movedIn
    ? ceremonyDay(later(addMonths(on, -dice.between(14, 60)), addMonths(bornOn, 12 * 20)))
    : on
  const person = inventPerson(dice, workshop.numbers, {
    ...plan,
    sex,
    bornOn,
    joinedUnionOn,
    knownOn: storyEndsOn,
  })
  arrive(workshop, person, plan, on)
  return person
}

/** Invents the person and lets him or her join on some day between youth and `before`. */
function joins(
  workshop: Workshop,
  plan: StaffPlan,
  sex: Sex,
  bornOn: Day,
  before: Day,
): PersonFact {
  const { dice } = workshop
  const youngest = later(addMonths(bornOn, 12 * 22), '1990-01-10')
  const latest = earlier(addMonths(bornOn, 12 * 32), before)
  const joinedUnionOn = ceremonyDay(
    youngest < latest ? someDay(workshop, youngest, latest) : latest,
  )
  const person = inventPerson(dice, workshop.numbers, {
    ...plan,
    sex,
    bornOn,
    joinedUnionOn,
    knownOn: before,
  })
  const cameLater = dice.chance(0.16)
    ? addMonths(joinedUnionOn, dice.between(12, 110))
    : joinedUnionOn
  arrive(workshop, person, plan, cameLater < before ? cameLater : joinedUnionOn)
  return person
}

/** A birth day that gives an age within the bounds on the day, and retirement after it. The middle ages are somewhat more frequent. */
function bornOfAge(workshop: Workshop, day: Day, sex: Sex, youngest: number, oldest: number): Day {
  const { dice } = workshop
  const top = sex === 'female' ? Math.min(oldest, 54) : oldest
  for (;;) {
    const one = dice.between(youngest, top)
    const age = dice.chance(0.62) ? one : Math.round((one + dice.between(youngest, top)) / 2)
    const bornOn = addDays(addMonths(day, -12 * age), -dice.between(1, 360))
    if (retirementDay(bornOn, sex) > day) return bornOn
  }
}

function bornToRetire(workshop: Workshop, sex: Sex, from: Day, until: Day): Day | null {
  const { dice } = workshop
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const year = dice.between(yearOf(from), yearOf(until)) - (sex === 'female' ? 55 : 60)
    const bornOn = dayOf(year, dice.between(1, 12), dice.between(1, 28))
    const on = retirementDay(bornOn, sex)
    if (on >= from && on <= until) return bornOn
  }
  return null
}

/** Unions admit several people at once, on one of a few festive days: the last one that is not after the given day. */
function ceremonyDay(day: Day): Day {
  const year = yearOf(day)
  const days = [
    dayOf(year - 1, 12, 22),
    dayOf(year, 3, 26),
    dayOf(year, 5, 19),
    dayOf(year, 7, 28),
    dayOf(year, 10, 15),
    dayOf(year, 12, 22),
  ]
  return days.findLast((ceremony) => ceremony <= day) ?? day
}

function someDay({ dice }: Workshop, from: Day, until: Day): Day {
  return addDays(from, dice.between(0, Math.max(0, daysBetween(from, until))))
}

/** The whole number below or above, by chance, so that the mean is kept in small unions as well. */
function about({ dice }: Workshop, mean: number): number {
  return Math.floor(mean) + (dice.chance(mean - Math.floor(mean)) ? 1 : 0)
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}
