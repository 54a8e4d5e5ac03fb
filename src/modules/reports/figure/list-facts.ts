import { z } from 'zod'
import { unitNames } from '#organization'
import { enter } from '#platform/enter.ts'
import { unitsOfCount } from '#platform/figures/figure.ts'
import { factSorts, figureFacts } from '#platform/figures/figure-facts.ts'
import { listInput } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readFigures } from '../permissions.ts'
import { figureNamed } from './all-figures.ts'
import { scopedInput } from './figure-input.ts'

export const listFacts = query({
  name: 'reports.list-facts',
  summary: 'Các sự việc đứng sau một con số',
  allow: readFigures,
  input: z.object({ ...scopedInput, figure: z.string().max(100), ...listInput(factSorts) }),
  async run(given, { unitId, figure: name, from, to, tree, scope, ...state }) {
    const figure = figureNamed(name)
    // The branch is opened as it stood when the number was counted: a unit that left since is part of the number.
    const asOf = tree === 'as-was' ? to : given.today
    const branch = await enter(given, { unitId, branch: true, asOf })
    const ctx = { ...given, entered: [...(given.entered ?? []), branch] }
    const asked = { unitId, scope, tree, from, to }
    const page = await figureFacts(ctx, figure, asked, state)
    const units = [...new Set(page.rows.map((fact) => fact.unitId))]
    const names = new Map(
      (await unitNames(ctx.db, units, to)).map((named) => [named.unitId, named.shortName]),
    )
    return {
      figure: { name, label: figure.label, unit: unitsOfCount[figure.unit], kind: figure.kind },
      ...page,
      rows: page.rows.map((fact) => ({
        ...fact,
        unitName: names.get(fact.unitId) ?? '',
        href: figure.page(fact),
      })),
    }
  },
})
