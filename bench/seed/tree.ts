import type { Dice } from '../../database/demo/seed.ts'

/** A union of the bench's tree: 1 confederation, 10 provincial federations, 50 superior unions, 1,000 grassroots unions. */
export type BenchUnit = {
  unitId: number
  parentId: number | null
  kind: string
  name: string
  /** People who are members today; only grassroots unions have any. */
  memberCount: number
}

export const topUnitId = 1
const provinces = 10
const superiors = 50
const grassroots = 1000

/** The whole tree, parents before children, with exactly so many members over the grassroots unions. */
export function growTree(dice: Dice, members: number): BenchUnit[] {
  const units: BenchUnit[] = [
    unit(topUnitId, null, 'confederation', 'Tổng Liên đoàn (đo tốc độ)'),
    ...range(provinces).map((at) =>
      unit(2 + at, topUnitId, 'provincial_federation', `Liên đoàn Lao động tỉnh số ${at + 1}`),
    ),
    ...range(superiors).map((at) =>
      unit(12 + at, 2 + (at % provinces), 'superior_union', `Công đoàn cấp trên số ${at + 1}`),
    ),
  ]
  // Unions are of very different sizes: many small ones, few that are ten times as large.
  const weights = range(grassroots).map(() => 0.3 + 3 * dice.next() ** 3)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let placed = 0
  for (const [at, weight] of weights.entries()) {
    const last = at === grassroots - 1
    const memberCount = last ? members - placed : Math.floor((weight / sum) * members)
    placed += memberCount
    const name = `Công đoàn cơ sở số ${at + 1}`
    const parentId = 12 + (at % superiors)
    units.push({ ...unit(62 + at, parentId, 'grassroots_union', name), memberCount })
  }
  return units
}

function unit(unitId: number, parentId: number | null, kind: string, name: string): BenchUnit {
  return { unitId, parentId, kind, name, memberCount: 0 }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}
