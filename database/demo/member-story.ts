import { addDays, addMonths } from './days.ts'
import type { Day, LeavingKind, MemberEventFact, PersonFact } from './facts.ts'
import type { Home, StaffPlan, Workshop } from './staff-plan.ts'

/** Paper registers of the years before are kept, but nobody typed their decision numbers. */
const decisionsKnownFrom: Day = '2010-01-01'

/** Enters the union on that day, or with its founding; for a merged or split-off union through the one before it. */
export function arrive(workshop: Workshop, person: PersonFact, plan: StaffPlan, on: Day): void {
  const { dice } = workshop
  const { origin } = plan
  const before = origin && on < origin.on ? origin : null
  const home: Home = before ? dice.weighted(before.homes) : plan
  const arrivedOn = on < home.establishedOn ? home.establishedOn : on
  const place = { unitSlug: home.unitSlug, subunitKey: seatIn(workshop, home) }
  if (arrivedOn === person.joinedUnionOn) {
    person.events.push({
      kind: 'admitted',
      on: arrivedOn,
      ...place,
      decision: decided(
        workshop,
        home.unitSlug,
        arrivedOn,
        `Kết nạp đoàn viên đợt ${vietnamese(arrivedOn)}`,
      ),
    })
  } else {
    const founded = arrivedOn === home.establishedOn
    person.events.push({
      kind: 'transferred_in',
      on: arrivedOn,
      ...place,
      fromName: founded ? 'Đơn vị trước ngày thành lập' : dice.pick(plan.outside),
      decision: null,
    })
  }
  if (before) {
    person.events.push({
      kind: 'transferred',
      on: before.on,
      fromUnitSlug: home.unitSlug,
      unitSlug: plan.unitSlug,
      subunitKey: seatIn(workshop, plan),
      because: before.because,
      decision: before.decision,
    })
  }
}

/** Ends the membership; a member of a union that had not been merged yet leaves the one before, and never sees the merge. */
export function leave(
  workshop: Workshop,
  person: PersonFact,
  plan: StaffPlan,
  on: Day,
  kind: LeavingKind | null,
): void {
  const { dice } = workshop
  person.events = person.events.filter((event) => event.on < on)
  const last = person.events.at(-1)
  if (!last) throw new RangeError(`${person.key} would leave on ${on} without having joined`)
  const { unitSlug } = last
  const chosen =
    kind ??
    dice.weighted<LeavingKind | 'transferred_out'>([
      ['resigned', 44],
      ['transferred_out', 40],
      ['deceased', 9],
      ['struck_off', 5],
      ['expelled', 2],
    ])
  person.events.push(leavingEvent(workshop, chosen, unitSlug, on, dice.pick(plan.outside)))
}

/** Now and then somebody pauses: unpaid leave or study abroad, never across the day on which the union is counted. */
export function pauseForAWhile(
  workshop: Workshop,
  person: PersonFact,
  plan: StaffPlan,
  countedOn: Day,
): void {
  const { dice } = workshop
  if (!dice.chance(0.012)) return
  const last = person.events.at(-1)
  if (last?.kind !== 'admitted') return
  const suspendedOn = addDays(addMonths(countedOn, -24), dice.between(0, 420))
  const resumedOn = addMonths(suspendedOn, dice.between(3, 8))
  if (last.on >= suspendedOn || resumedOn >= countedOn) return
  const reason = dice.pick(['Nghỉ không hưởng lương', 'Đi học tập trung ở nước ngoài'])
  person.events.push(
    {
      kind: 'suspended',
      on: suspendedOn,
      unitSlug: plan.unitSlug,
      reason,
      decision: workshop.decisions.decide(
        plan.unitSlug,
        suspendedOn,
        `Tạm dừng sinh hoạt công đoàn: ${person.fullName}`,
      ),
    },
    {
      kind: 'resumed',
      on: resumedOn,
      unitSlug: plan.unitSlug,
      reason: 'Trở lại làm việc',
      decision: workshop.decisions.decide(
        plan.unitSlug,
        resumedOn,
        `Trở lại sinh hoạt công đoàn: ${person.fullName}`,
      ),
    },
  )
}

/** The group or section of a newcomer; null where the union has none. */
export function seatIn({ dice }: Workshop, home: Home): string | null {
  return home.seats.length === 0 ? null : dice.weighted(home.seats)
}

function leavingEvent(
  workshop: Workshop,
  kind: LeavingKind | 'transferred_out',
  unitSlug: string,
  on: Day,
  toName: string,
): MemberEventFact {
  if (kind === 'retired' || kind === 'deceased') return { kind, on, unitSlug, decision: null }
  const subject = {
    resigned: 'Cho thôi tham gia công đoàn',
    struck_off: 'Xóa tên đoàn viên',
    expelled: 'Khai trừ đoàn viên',
    transferred_out: 'Giới thiệu chuyển sinh hoạt công đoàn',
  }[kind]
  const decision = workshop.decisions.decide(unitSlug, on, subject)
  return kind === 'transferred_out'
    ? { kind, on, unitSlug, toName, decision }
    : { kind, on, unitSlug, decision }
}

function decided(workshop: Workshop, unitSlug: string, on: Day, subject: string) {
  return on < decisionsKnownFrom ? null : workshop.decisions.decide(unitSlug, on, subject)
}

function vietnamese(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}
