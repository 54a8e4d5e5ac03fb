import { formatCount } from '../vietnamese/numbers.ts'
import { type ChartSize, chartSvg, WIDTHS } from './chart-svg.ts'
import { COLOURS } from './colours.ts'
import { emptySentence } from './svg-frame.ts'
import { shortened } from './text-width.ts'

export type BarChartFacts = {
  title: string
  bars: readonly { label: string; value: number }[]
  /** How a value is written; whole numbers with dots by default. */
  format?: (value: number) => string
  /** 'value' puts the longest bar first (the default); 'given' keeps the order. */
  order?: 'value' | 'given'
  size?: ChartSize
  empty?: string
}

const ROW = 44
const SIZE = 13

/** Amounts side by side as horizontal bars. Names stand above their bars, where long ones have room. */
export function barChart(facts: BarChartFacts): string {
  const format = facts.format ?? formatCount
  const size = facts.size ?? 'half'
  if (facts.bars.length === 0)
    return emptySentence(facts.empty ?? `${facts.title}: chưa có số liệu.`)
  const bars =
    facts.order === 'given' ? facts.bars : facts.bars.toSorted((a, b) => b.value - a.value)
  const most = Math.max(...bars.map(({ value }) => value), 0) || 1
  const text = { color: COLOURS.ink, fontSize: SIZE, fontFamily: 'inherit' }
  const room = Math.max(...bars.map(({ value }) => format(value).length)) * SIZE * 0.62 + 12
  return chartSvg(
    {
      grid: { left: 2, right: room, top: 4, bottom: 0, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: 0, max: most },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => shortened(label, WIDTHS[size].width - 8, SIZE)),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          ...text,
          inside: true,
          margin: 0,
          interval: 0,
          verticalAlign: 'bottom',
          padding: [0, 0, 13, 0],
        },
        z: 3,
      },
      series: [
        {
          type: 'bar',
          barWidth: 12,
          itemStyle: { color: COLOURS.first, borderRadius: [0, 3, 3, 0] },
          label: {
            ...text,
            show: true,
            position: 'right',
            fontWeight: 'bold',
            formatter: ({ value }: { value: number }) => format(value),
          },
          data: bars.map(({ value }) => value),
        },
      ],
    },
    {
      title: facts.title,
      description: bars.map(({ label, value }) => `${label}: ${format(value)}.`).join(' '),
      size,
      height: 4 + bars.length * ROW,
    },
  )
}
