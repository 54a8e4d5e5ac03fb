import { formatCount } from '../vietnamese/numbers.ts'
import { type ChartSize, chartSvg } from './chart-svg.ts'
import { COLOURS } from './colours.ts'
import { emptySentence } from './svg-frame.ts'

export type PyramidFacts = {
  title: string
  /** Age bands, youngest first: 'Dưới 30', '30–39'. */
  bands: readonly { label: string; men: number; women: number }[]
  size?: ChartSize
  empty?: string
}

const ROW = 34

/** Ages of men (left) and women (right). Both sides have one scale, so that they can be compared. */
export function pyramidChart(facts: PyramidFacts): string {
  const most = Math.max(0, ...facts.bands.flatMap(({ men, women }) => [men, women]))
  if (most === 0) return emptySentence(facts.empty ?? `${facts.title}: chưa có số liệu.`)
  const text = { color: COLOURS.ink, fontSize: 12, fontFamily: 'inherit' }
  const side = {
    type: 'value',
    max: most,
    splitLine: { show: false },
    axisLabel: { show: false },
  }
  const ages = { type: 'category', data: facts.bands.map(({ label }) => label) }
  const bare = { axisTick: { show: false }, axisLine: { show: false } }
  const sum = (which: 'men' | 'women') =>
    facts.bands.reduce((total, band) => total + band[which], 0)
  const half = (which: 'men' | 'women', index: 0 | 1) => ({
    name: which === 'men' ? `Nam: ${formatCount(sum(which))}` : `Nữ: ${formatCount(sum(which))}`,
    type: 'bar',
    xAxisIndex: index,
    yAxisIndex: index,
    barWidth: 20,
    itemStyle: {
      color: index === 0 ? COLOURS.second : COLOURS.first,
      borderRadius: index === 0 ? [3, 0, 0, 3] : [0, 3, 3, 0],
    },
    label: {
      ...text,
      show: true,
      position: index === 0 ? 'left' : 'right',
      formatter: ({ value }: { value: number }) => (value === 0 ? '' : formatCount(value)),
    },
    data: facts.bands.map((band) => band[which]),
  })
  // The bands stand in the middle, between two grids that are mirrors of each other.
  const top = 36
  return chartSvg(
    {
      grid: [
        { left: 40, right: '60%', top, bottom: 4, outerBoundsMode: 'none' },
        { left: '60%', right: 40, top, bottom: 4, outerBoundsMode: 'none' },
      ],
      legend: {
        left: 'center',
        top: 0,
        itemGap: 28,
        backgroundColor: 'none',
        borderColor: 'none',
        itemWidth: 14,
        itemHeight: 14,
        textStyle: { ...text, fontSize: 13 },
      },
      xAxis: [
        { ...side, gridIndex: 0, inverse: true },
        { ...side, gridIndex: 1 },
      ],
      yAxis: [
        { ...ages, ...bare, gridIndex: 0, position: 'right', axisLabel: { show: false } },
        { ...ages, ...bare, gridIndex: 1, axisLabel: { ...text, align: 'center', margin: 40 } },
      ],
      series: [half('men', 0), half('women', 1)],
    },
    {
      title: facts.title,
      description: facts.bands
        .map(
          ({ label, men, women }) => `${label}: ${formatCount(men)} nam, ${formatCount(women)} nữ.`,
        )
        .join(' '),
      size: facts.size ?? 'half',
      height: top + 4 + facts.bands.length * ROW,
    },
  )
}
