/**
 * Who may do something in a unit. Rights come from positions held on the day (organization.position_kind.roles)
 * and from membership; nobody is given a role by hand.
 */
export const roles = [
  'chair',
  'deputy',
  'committee',
  'treasurer',
  'accountant',
  'inspector',
  'group-leader',
  'member',
] as const
export type Role = (typeof roles)[number]

/** A role in a unit; a group leader's reaches only the group (organization.subunit). Names and `unitsBelow` are for menus and headings. */
export type Right = {
  unitId: number
  role: Role
  subunitId: number | null
  unitName?: string
  unitsBelow?: boolean
}

/**
 * `own`: holders of these roles in the very unit; `above`: holders of these roles in any unit above it.
 * `public`: anyone, signed in or not; `account`: anyone signed in, over what is his or her own.
 */
export type Rights = { own?: readonly Role[]; above?: readonly Role[] } | 'public' | 'account'

/** What an actor is in the unit that an operation is about. */
export type Standing = {
  roles: readonly Role[]
  from: 'own' | 'above'
  subunitIds: readonly number[]
}

/**
 * @param ancestorIds the units above the unit on the day, nearest first.
 * @returns the actor's standing if the rights let him or her through, otherwise null. Own standing goes before one above.
 */
export function standingIn(
  unitId: number,
  ancestorIds: readonly number[],
  held: readonly Right[],
  rights: Exclude<Rights, string>,
): Standing | null {
  const own = held.filter((right) => right.unitId === unitId && rights.own?.includes(right.role))
  if (own.length > 0) return standing('own', own)
  const above = held.filter(
    (right) => ancestorIds.includes(right.unitId) && rights.above?.includes(right.role),
  )
  return above.length > 0 ? standing('above', above) : null
}

function standing(from: Standing['from'], rights: readonly Right[]): Standing {
  return {
    from,
    roles: [...new Set(rights.map((right) => right.role))],
    subunitIds: rights.flatMap((right) => right.subunitId ?? []),
  }
}
