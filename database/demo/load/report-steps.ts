import {
  acceptReport,
  returnReport,
  setDueDate,
  setPeriodRule,
  startReport,
  submitReport,
} from '../../../src/modules/reports/index.ts'
import { childrenOn } from '../as-of.ts'
import { addDays } from '../days.ts'
import type { Day, DemoFacts } from '../facts.ts'
import { found, type Loading, type Step } from './loading.ts'

const superior = 'cdvc-nam-dinh'

/** Union E asks its unions for the reports of 2020 and 2024: calendar years, due on 15 January. */
export function reportSteps(facts: DemoFacts): Step[] {
  const rule: Step = {
    on: '2018-01-02',
    rank: 99,
    run: (loading) =>
      setPeriodRule(asOf(loading, '2018-01-02'), {
        unitId: found(loading.units, superior),
        periodKind: 'year',
        cutOffs: '31/12',
        validFrom: '2018-01-01',
        document: 'Hướng dẫn báo cáo của Công đoàn Viên chức tỉnh',
      }),
  }
  return [
    rule,
    ...yearOf(facts, 2020, () => 'accepted'),
    ...yearOf(facts, 2024, stateIn2024),
    ...ownReport(2020),
  ]
}

type Outcome = 'accepted' | 'submitted' | 'returned' | 'not sent'

/** Most were accepted, a few wait, were sent back, or never came. */
function stateIn2024(index: number): Outcome {
  if (index % 13 === 5) return 'not sent'
  if (index % 17 === 3) return 'returned'
  return index % 7 === 2 ? 'submitted' : 'accepted'
}

function yearOf(facts: DemoFacts, year: number, outcomeOf: (index: number) => Outcome): Step[] {
  const to = `${year}-12-31`
  const due: Step = {
    on: `${year}-12-01`,
    rank: 99,
    run: (loading) =>
      setDueDate(asOf(loading, `${year}-12-01`), {
        unitId: found(loading.units, superior),
        periodKind: 'year',
        to,
        dueOn: `${year + 1}-01-15`,
      }),
  }
  const sendings = childrenOn(facts, superior, to).flatMap(({ slug }, index): Step[] => {
    const outcome = outcomeOf(index)
    if (outcome === 'not sent') return []
    // Spread over the first weeks of January; two of them come too late.
    const on = addDays(`${year + 1}-01-04`, index % 25 === 24 ? 13 : index % 10)
    return [{ on, rank: 99, run: (loading) => send(loading, slug, { year, on, outcome }) }]
  })
  return [due, ...sendings]
}

async function send(
  loading: Loading,
  slug: string,
  { year, on, outcome }: { year: number; on: Day; outcome: Outcome },
): Promise<void> {
  const unitId = found(loading.units, slug)
  const { reportId } = await startReport(asOf(loading, on), {
    unitId,
    periodKind: 'year',
    on: `${year}-12-31`,
  })
  await submitReport(asOf(loading, on), { unitId, reportId })
  const answer = { unitId, reportId }
  const answered = asOf(loading, addDays(on, 2))
  if (outcome === 'accepted') await acceptReport(answered, answer)
  if (outcome === 'returned')
    await returnReport(answered, {
      ...answer,
      remark: 'Đề nghị rà soát lại số đoàn viên nữ và bổ sung phần kiến nghị.',
    })
}

/** Union E's own report, for its conference of 22 January 2021. */
function ownReport(year: number): Step[] {
  const on = `${year + 1}-01-20`
  return [
    {
      on,
      rank: 99,
      async run(loading) {
        const unitId = found(loading.units, superior)
        const { reportId } = await startReport(asOf(loading, on), {
          unitId,
          periodKind: 'year',
          on: `${year}-12-31`,
        })
        await submitReport(asOf(loading, on), { unitId, reportId })
      },
    },
  ]
}

/** The same officer, on the day itself: a report says when it was written and sent. */
function asOf({ ctx }: Loading, today: Day): Loading['ctx'] {
  return { ...ctx, today }
}
