import { createHash } from 'node:crypto'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { type EChartsCoreOption, init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import './safe-caches.ts'
import { svgFrame, type Wording } from './svg-frame.ts'
import { textWidth } from './text-width.ts'

use([LineChart, BarChart, GridComponent, LegendComponent, SVGRenderer])
setPlatformAPI({
  measureText: (text, font) => ({ width: textWidth(text, Number.parseFloat(font ?? '') || 12) }),
})

/** How much of the page a chart takes: half of it beside another one, or the full width. */
export type ChartSize = 'half' | 'full'

/** Widths in drawing units; a half chart is as wide as a phone, a full one is scrolled there. */
export const WIDTHS: Record<ChartSize, { width: number; maxWidth: number; minWidth?: number }> = {
  half: { width: 400, maxWidth: 520 },
  full: { width: 820, maxWidth: 1080, minWidth: 640 },
}

/** Draws a chart on the server, as SVG without script, style sheet or names another chart has too. */
export function chartSvg(
  option: EChartsCoreOption,
  frame: Wording & { size: ChartSize; height: number },
): string {
  const { width, maxWidth, minWidth } = WIDTHS[frame.size]
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: frame.height })
  try {
    chart.setOption({ ...option, animation: false })
    const content = tidied(chart.renderToSVGString({ useViewBox: true }))
    return svgFrame({ ...frame, width, maxWidth, minWidth, role: 'img', content })
  } finally {
    chart.dispose()
  }
}

/** Leaves the drawing alone: no outer element, hover styles or marks meant for a script. */
function tidied(svg: string): string {
  const inner = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\n/g, '')
  const own = createHash('sha256').update(inner).digest('hex').slice(0, 10)
  return inner.replace(/zr\d+-/g, `c${own}-`)
}
