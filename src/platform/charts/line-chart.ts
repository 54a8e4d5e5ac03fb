import { formatCount } from '../vietnamese/numbers.ts'
import { type ChartSize, chartSvg } from './chart-svg.ts'
import { COLOURS } from './colours.ts'
import { emptySentence } from './svg-frame.ts'

export type LineChartFacts = {
  title: string
  /** Points in time, oldest first, as shown: 'T1', '2024'. */
  labels: readonly string[]
  /** One or two; `null` where nothing is known. As many values as labels. */
  series: readonly [LineSeries] | readonly [LineSeries, LineSeries]
  /** How a value is written; whole numbers with dots by default. */
  format?: (value: number) => string
  size?: ChartSize
  empty?: string
}

export type LineSeries = { name: string; values: readonly (number | null)[] }

const LOOKS = [
  { color: COLOURS.first, width: 2.5, type: 'solid' },
  { color: COLOURS.second, width: 2.5, type: [5, 4] },
] as const

/** How a count changed over time. The axis starts at zero, so that a small change looks small. */
export function lineChart(facts: LineChartFacts): string {
  const format = facts.format ?? formatCount
  const known = facts.series.filter((each) => each.values.some((value) => value !== null))
  if (known.length === 0) return emptySentence(facts.empty ?? `${facts.title}: chưa có số liệu.`)
  const text = { color: COLOURS.ink, fontSize: 12, fontFamily: 'inherit' }
  return chartSvg(
    {
      grid: {
        left: 8,
        right: 24,
        top: known.length > 1 ? 48 : 26,
        bottom: 8,
        outerBoundsMode: 'same',
      },
      legend: {
        left: 0,
        top: 0,
        icon: 'rect',
        itemWidth: 22,
        itemHeight: 3,
        itemGap: 24,
        backgroundColor: 'none',
        borderColor: 'none',
        textStyle: { ...text, fontSize: 13 },
        show: known.length > 1,
      },
      xAxis: {
        type: 'category',
        data: facts.labels,
        boundaryGap: false,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.line } },
        axisLabel: { ...text, hideOverlap: true, margin: 10 },
      },
      yAxis: {
        type: 'value',
        min: 0,
        minInterval: facts.format ? undefined : 1,
        splitNumber: 4,
        splitLine: { lineStyle: { color: COLOURS.line } },
        axisLabel: { ...text, formatter: format },
      },
      series: known.map((each, index) => {
        const look = LOOKS[index === 0 ? 0 : 1]
        return {
          name: each.name,
          type: 'line',
          symbol: 'circle',
          symbolSize: 5,
          showAllSymbol: facts.labels.length <= 13,
          showSymbol: facts.labels.length <= 13,
          lineStyle: look,
          itemStyle: { color: look.color, borderWidth: 0 },
          areaStyle: index === 0 ? { color: look.color, opacity: 0.08 } : undefined,
          data: withLastLabelled(each.values, format),
        }
      }),
    },
    {
      title: facts.title,
      description: known.map((each) => described(each, facts.labels, format)).join(' '),
      size: facts.size ?? 'half',
      height: known.length > 1 ? 250 : 228,
    },
  )
}

/** The newest value is written beside its point: it is what most people look for. */
function withLastLabelled(values: readonly (number | null)[], format: (value: number) => string) {
  const last = values.findLastIndex((value) => value !== null)
  return values.map((value, index) => ({
    value,
    label: {
      show: index === last,
      formatter: value === null ? '' : format(value),
      position: 'top',
      align: index === values.length - 1 ? 'right' : 'center',
      offset: index === values.length - 1 ? [8, 0] : [0, 0],
      color: COLOURS.ink,
      textBorderColor: COLOURS.paper,
      textBorderWidth: 3,
      fontSize: 13,
      fontWeight: 'bold',
      fontFamily: 'inherit',
    },
  }))
}

function described(
  series: LineSeries,
  labels: readonly string[],
  format: (value: number) => string,
): string {
  const known = series.values.flatMap((value, index) =>
    value === null ? [] : [`${labels[index] ?? ''} ${format(value)}`.trim()],
  )
  return `${series.name}: ${known.join('; ')}.`
}
