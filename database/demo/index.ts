import { unitOn } from './as-of.ts'
import { publicEmployeesOfNamDinh } from './cdvc-nam-dinh.ts'
import { createDecisionRegister } from './decisions.ts'
import { stateReservesOfTheNortheast } from './dtnn-dong-bac.ts'
import type { DemoFacts } from './facts.ts'
import { cooperativeAllianceOfDakNong } from './lien-minh-htx-dak-nong.ts'
import { createDice } from './seed.ts'
import type { Workshop } from './staff-plan.ts'
import { youthUnionAgencies } from './trung-uong-doan.ts'
import { upperUnions } from './upper-unions.ts'
import { partyCommitteeOfficeOfDakNong } from './vptu-dak-nong.ts'

export { accounts } from './accounts.ts'
export type * from './facts.ts'
export { reorganisationOf2025 } from './reorganisation-2025.ts'

/** The slugs of the five unions, in the order of the mission. */
export const demoSlugs = [
  'dtnn-dong-bac',
  'trung-uong-doan',
  'vptu-dak-nong',
  'lien-minh-htx-dak-nong',
  'cdvc-nam-dinh',
] as const

/** The five unions and those above them, with everybody in them. Always the same; takes about two seconds to make. */
export function demoUnits(): DemoFacts {
  const decisions = createDecisionRegister()
  const workshop = (tree: string, treeDigit: number): Workshop => ({
    dice: createDice(`cong doan mo ${tree}`),
    numbers: { tree, treeDigit, last: 0 },
    decisions,
  })
  const above = upperUnions(decisions)
  const trees = [
    stateReservesOfTheNortheast(workshop('db', 1)),
    youthUnionAgencies(workshop('tw', 2)),
    partyCommitteeOfficeOfDakNong(workshop('vp', 3)),
    cooperativeAllianceOfDakNong(workshop('hx', 4)),
    publicEmployeesOfNamDinh(workshop('nd', 5)),
  ]
  const units = [...above, ...trees.flatMap((tree) => tree.units)]
  const bySlug = new Map(units.map((unit) => [unit.slug, unit]))
  decisions.numberAll((slug, on) => {
    const unit = bySlug.get(slug)
    if (!unit) throw new RangeError(`No union ${slug} to issue a decision`)
    return { name: unitOn(unit, on).name, documentCode: unit.documentCode }
  })
  return {
    units,
    people: trees.flatMap((tree) => tree.people),
    positions: trees.flatMap((tree) => tree.positions),
  }
}
