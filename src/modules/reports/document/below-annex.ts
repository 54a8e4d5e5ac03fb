import type { Annex, Block } from '#platform/documents/state-document.ts'
import { unitsOfCount } from '#platform/figures/figure.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import type { FoundReport } from '../report/find-report.ts'
import { fullLabel } from '../report-below/asked-roll-up.ts'

/** So many figures fit beside a unit's name on a page that lies on its side. */
const figuresInTable = 8

type Line = FoundReport['lines'][number]

/**
 * A line for each unit directly below; with what the unit above has itself, they add up to the figures of the report as they
 * were computed. Figures that are nought everywhere are left out.
 */
export function belowAnnex({ lines, below }: FoundReport): Annex | null {
  if (below.length === 0) return null
  const told = lines.filter((line) => line.computed !== 0 || line.sumBelow !== 0)
  const tables = Array.from({ length: Math.ceil(told.length / figuresInTable) }, (_, index) =>
    told.slice(index * figuresInTable, (index + 1) * figuresInTable),
  )
  return {
    title: 'Số liệu theo đơn vị trực thuộc',
    landscape: true,
    blocks: [
      ...tables.flatMap((figures, index): Block[] => [
        ...(tables.length > 1
          ? [{ kind: 'heading' as const, level: 2 as const, text: `Bảng ${index + 1}` }]
          : []),
        table(figures, lines, below),
      ]),
      {
        kind: 'note',
        text: `${below.length} đơn vị trực thuộc vào ngày cuối kỳ; số của mỗi đơn vị tính từ dữ liệu, gồm cả các đơn vị bên dưới.${lines.some(hasRest) ? ' Phần khác: số của riêng cơ quan cấp trên và của đơn vị sáp nhập, đổi nơi trực thuộc trong kỳ.' : ''}`,
      },
    ],
  }
}

const hasRest = (line: Line) => line.computed !== line.sumBelow

function table(
  figures: readonly Line[],
  lines: FoundReport['lines'],
  below: FoundReport['below'],
): Block {
  const row = (of: (line: Line) => number) => figures.map((line) => formatCount(of(line)))
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 2, align: 'center' },
      { title: 'Đơn vị', width: 11 },
      ...figures.map((line) => ({
        title: fullLabel(lines, line),
        width: line.unit === unitsOfCount.VND ? 6.5 : 3.6,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...below.map(({ position, name, amounts }) => [
        String(position),
        name,
        ...row(({ figure }) => amounts[figure] ?? 0),
      ]),
      ...(figures.some(hasRest)
        ? [['', 'Phần khác', ...row((line) => line.computed - line.sumBelow)]]
        : []),
    ],
    totalRow: ['', 'Cộng', ...row(({ computed }) => computed)],
  }
}
