import {
  namDinhPlan,
  namDinhSlug,
  namDinhUnitSlug,
  termOf2017,
  termOf2023,
} from './cdvc-nam-dinh-plan.ts'
import { namDinhUnits } from './cdvc-nam-dinh-units.ts'
import type { DecisionFact } from './facts.ts'
import { homeOf } from './raise-union.ts'
import type { Workshop } from './staff-plan.ts'
import type { UnionPlan } from './union-plan.ts'

export interface SteadyUnit {
  plan: UnionPlan
  /** The decision of the union it was split off from, or null. */
  founding: DecisionFact | null
}

/** The fifty unions that no merge touches, with the renaming, the move and the split that some of them went through. */
export function namDinhSteadyUnits({ decisions }: Workshop): SteadyUnit[] {
  const split = '2019-03-01'
  const splitOff = decisions.decide(
    namDinhSlug,
    split,
    'Tách Công đoàn cơ sở Chi cục An toàn vệ sinh thực phẩm từ Công đoàn cơ sở Sở Y tế',
  )
  const renamed = '2018-10-12'
  const moved = '2015-04-01'
  const plans = namDinhUnits.map((unit, index) => namDinhPlan(unit, index))
  return namDinhUnits.map((unit, index): SteadyUnit => {
    const plan = namDinhPlan(unit, index)
    switch (unit.key) {
      case 'quan-ly-thi-truong':
        return steady({
          ...plan,
          name: 'Công đoàn cơ sở Chi cục Quản lý thị trường tỉnh',
          shortName: 'CĐCS Chi cục Quản lý thị trường tỉnh',
          events: [
            {
              kind: 'rename',
              on: renamed,
              name: plan.name,
              shortName: plan.shortName,
              decision: decisions.decide(namDinhSlug, renamed, `Đổi tên thành ${plan.name}`),
            },
          ],
        })
      case 'bao-nam-dinh':
        return steady({
          ...plan,
          parentSlug: 'ldld-nam-dinh',
          events: [
            {
              kind: 'transfer',
              on: moved,
              parentSlug: namDinhSlug,
              decision: decisions.decide(
                'ldld-nam-dinh',
                moved,
                `Chuyển ${plan.name} về Công đoàn Viên chức tỉnh`,
              ),
            },
          ],
        })
      case 'so-y-te':
        return steady({
          ...plan,
          events: [
            { kind: 'split', on: split, newSlug: namDinhUnitSlug('cc-atvstp'), decision: splitOff },
          ],
        })
      case 'cc-atvstp': {
        const before = plans.find(({ slug }) => slug === namDinhUnitSlug('so-y-te')) ?? plan
        const story = namDinhPlan(unit, index, {
          origin: { on: split, because: 'split', decision: splitOff, homes: [[homeOf(before), 1]] },
          terms: [{ ...termOf2017(index), from: split, opening: 'appointed' }, termOf2023(index)],
        })
        return { plan: story, founding: splitOff }
      }
      default:
        return steady(plan)
    }
  })
}

function steady(plan: UnionPlan): SteadyUnit {
  return { plan, founding: null }
}
