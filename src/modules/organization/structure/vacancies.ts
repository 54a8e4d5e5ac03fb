import type { Structure } from './load-structure.ts'

/** An empty seat or post, in words. `seats`: how many. */
export type Vacancy = {
  bodyId: number | null
  subunitId: number | null
  what: string
  seats: number
}

const headOf: Partial<Record<string, readonly [kind: string, name: string]>> = {
  executive_committee: ['chair', 'Chủ tịch'],
  inspection_committee: ['inspection_head', 'Chủ nhiệm Ủy ban Kiểm tra'],
  womens_committee: ['womens_head', 'Trưởng ban Nữ công'],
  section_committee: ['section_chair', 'Chủ tịch công đoàn bộ phận'],
}

/** Seats of a body less those who sit in it, bodies without a head, groups without a leader, a unit without a chair. */
export function vacanciesOf({
  bodies,
  subunits,
  holders,
}: Pick<Structure, 'bodies' | 'subunits' | 'holders'>): Vacancy[] {
  const holds = (kind: string, inPlace: { bodyId?: number; subunitId?: number } = {}) =>
    holders.some(
      (holder) =>
        holder.kind === kind &&
        (inPlace.bodyId === undefined || holder.bodyId === inPlace.bodyId) &&
        (inPlace.subunitId === undefined || holder.subunitId === inPlace.subunitId),
    )
  const vacancies: Vacancy[] = []
  if (!holds('chair')) vacancies.push({ bodyId: null, subunitId: null, what: 'Chủ tịch', seats: 1 })
  for (const { bodyId, kind, name, seats, subunitId } of bodies) {
    const sitting = new Set(
      holders.filter((holder) => holder.bodyId === bodyId).map((holder) => holder.personId),
    ).size
    const head = headOf[kind]
    if (head && kind !== 'executive_committee' && !holds(head[0], { bodyId }))
      vacancies.push({ bodyId, subunitId, what: head[1], seats: 1 })
    if (seats && seats > sitting)
      vacancies.push({ bodyId, subunitId, what: name, seats: seats - sitting })
  }
  for (const { subunitId, kind, name } of subunits)
    if (kind === 'group' && !holds('group_leader', { subunitId }))
      vacancies.push({ bodyId: null, subunitId, what: `Tổ trưởng ${name}`, seats: 1 })
  return vacancies
}
