import type { Structure } from '../structure/load-structure.ts'
import type { Vacancy } from '../structure/vacancies.ts'

export type Seat = { key: string; personId: number | null; name: string; post: string }
export type BodyCard = { bodyId: number; name: string; seats: Seat[]; missing: string[] }
export type SubunitCard = {
  subunitId: number
  name: string
  kind: string
  seats: Seat[]
  missing: string[]
  groups: SubunitCard[]
}
export type Chart = {
  /** The executive committee, or the chair alone where there is none. */
  head: { bodyId: number | null; name: string; seats: Seat[]; missing: string[] }
  bodies: BodyCard[]
  /** Those in no body and no group: accountant, treasurer. */
  others: Seat[]
  sections: SubunitCard[]
  groups: SubunitCard[]
}

type Given = Omit<Structure, 'rules'> & { vacancies: Vacancy[] }

/** Puts everyone where he or she is drawn. */
export function chartOf({ bodies, subunits, holders, vacancies }: Given): Chart {
  const seatsOf = (of: (holder: Given['holders'][number]) => boolean): Seat[] =>
    holders.filter(of).map((holder) => ({
      key: String(holder.positionId),
      personId: holder.personId,
      name: holder.holderName,
      post: holder.kindName,
    }))
  const missingIn = (of: (vacancy: Vacancy) => boolean) =>
    vacancies
      .filter(of)
      .map(({ what, seats }) => (seats > 1 ? `${what}: khuyết ${seats} người` : `Khuyết: ${what}`))
  const bodyCard = ({ bodyId, name }: { bodyId: number; name: string }): BodyCard => ({
    bodyId,
    name,
    seats: seatsOf((holder) => holder.bodyId === bodyId),
    missing: missingIn((vacancy) => vacancy.bodyId === bodyId),
  })
  const subunitCard = (subunit: Given['subunits'][number]): SubunitCard => ({
    subunitId: subunit.subunitId,
    name: subunit.name,
    kind: subunit.kind,
    seats: seatsOf((holder) => holder.subunitId === subunit.subunitId),
    missing: missingIn((vacancy) => vacancy.subunitId === subunit.subunitId),
    groups: subunits.filter((below) => below.parentId === subunit.subunitId).map(subunitCard),
  })
  const committee = bodies.find((body) => body.kind === 'executive_committee')
  const noBody = seatsOf((holder) => !holder.bodyId && !holder.subunitId)
  const leading = (seat: Seat) => /^(Phó )?Chủ tịch$/.test(seat.post)
  const vacantChair = missingIn((vacancy) => !vacancy.bodyId && !vacancy.subunitId)
  const head = committee ? bodyCard(committee) : null
  return {
    head: {
      bodyId: head?.bodyId ?? null,
      name: head?.name ?? 'Chủ tịch',
      seats: [...noBody.filter(leading), ...(head?.seats ?? [])],
      missing: [...vacantChair, ...(head?.missing ?? [])],
    },
    bodies: bodies
      .filter((body) => body !== committee && body.kind !== 'section_committee')
      .map(bodyCard),
    others: noBody.filter((seat) => !leading(seat)),
    sections: subunits.filter((subunit) => subunit.kind === 'section').map(subunitCard),
    groups: subunits
      .filter((subunit) => subunit.kind === 'group' && subunit.parentId === null)
      .map(subunitCard),
  }
}
