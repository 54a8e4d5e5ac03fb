import { lineChart } from '#platform/charts/line-chart.ts'
import { type TreeNode, treeChart } from '#platform/charts/tree-chart.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import {
  type Spread,
  type SpreadNode,
  spreadOverTime,
  spreadTree,
} from '../adoption/spread-tree.ts'

type Named = { unitId: number; name: string }

/** The spread drawn: who learned from whom, and how many units did it when. One point makes no line. */
export function drawnSpread(
  origin: Named,
  spread: readonly Spread[],
  doubles: readonly { modelUnitId: number; unitName: string }[],
  href: string,
): { tree: string; line: string | null } {
  const alike = doubles.map(({ modelUnitId, unitName }) => ({
    unitId: modelUnitId,
    name: unitName,
  }))
  const root = spreadTree(origin, spread, alike)
  const moments = spreadOverTime(spread)
  return {
    tree: treeChart({
      title: 'Mô hình lan từ đơn vị nào sang đơn vị nào',
      root: nodeOf(root, href, true),
      countOf: 'đơn vị học theo',
    }),
    line:
      moments.length > 1
        ? lineChart({
            title: 'Số đơn vị đang áp dụng',
            labels: moments.map(({ day }) => formatDay(day)),
            series: [{ name: 'Đơn vị đang áp dụng', values: moments.map(({ units }) => units) }],
          })
        : null,
  }
}

function nodeOf(node: SpreadNode, href: string, isOrigin = false): TreeNode {
  return {
    name: node.name,
    kind: isOrigin
      ? 'Nơi làm trước'
      : node.givenUpOn
        ? `Thôi ${formatDay(node.givenUpOn)}`
        : node.sinceDay
          ? `Từ ${formatDay(node.sinceDay)}`
          : 'Cùng cách làm',
    count: node.children.length,
    href,
    children: node.children.map((child) => nodeOf(child, href)),
  }
}
