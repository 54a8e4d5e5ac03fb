import { formatCount } from '../vietnamese/numbers.ts'
import { COLOURS } from './colours.ts'
import { emptySentence, escapeXml, round, svgFrame } from './svg-frame.ts'
import { shortened, textWidth, wrapped } from './text-width.ts'
import { type Placed, treeLayout } from './tree-layout.ts'

export type TreeNode = {
  name: string
  /** What it is: 'Công đoàn cơ sở', 'Tổ công đoàn'. */
  kind: string
  count: number
  href: string
  children?: readonly TreeNode[]
}

export type TreeFacts = {
  title: string
  /** Nothing to draw when absent. */
  root: TreeNode | undefined
  /** What is counted: 'đoàn viên' by default. */
  countOf?: string
  empty?: string
}

const BOX = { width: 214, height: 62, text: 13, small: 11.5 }
const GAP = { across: 30, down: 10 }
const COLUMN = BOX.width + GAP.across
const ROW = BOX.height + GAP.down
const EDGE = 1
/** Bold letters are a little wider. */
const BOLD = 1.06

/** The organisation as a tree of boxes, each a link. Drawn at its natural size; the page scrolls it. */
export function treeChart(facts: TreeFacts): string {
  if (!facts.root) return emptySentence(facts.empty ?? `${facts.title}: chưa có đơn vị.`)
  const countOf = facts.countOf ?? 'đoàn viên'
  const places = treeLayout(facts.root)
  const columns = Math.max(...places.map(({ column }) => column)) + 1
  const rows = Math.max(...places.map(({ row }) => row)) + 1
  const width = columns * COLUMN - GAP.across + 2 * EDGE
  return svgFrame({
    title: facts.title,
    description: `${formatCount(places.length)} đơn vị, ${columns} cấp; đứng đầu là ${facts.root.name}.`,
    role: 'group',
    width,
    height: rows * ROW - GAP.down + 2 * EDGE,
    maxWidth: width,
    minWidth: width,
    content:
      // Faded as a whole: lines that lie on each other would darken where they overlap.
      `<g opacity="0.35">${places.map((place) => branch(place, places)).join('')}</g>` +
      places.map((place) => box(place, countOf)).join(''),
  })
}

/** The line from a parent's right side, down, and into the left side of the child. */
function branch(place: Placed<TreeNode>, places: readonly Placed<TreeNode>[]): string {
  const parent = place.parent === null ? undefined : places[place.parent]
  if (!parent) return ''
  const from = { x: left(parent) + BOX.width, y: top(parent) + BOX.height / 2 }
  const to = { x: left(place), y: top(place) + BOX.height / 2 }
  const middle = from.x + GAP.across / 2
  const bend = 6
  const path =
    from.y === to.y
      ? `M${from.x} ${from.y}H${to.x}`
      : `M${from.x} ${from.y}H${middle - bend}Q${middle} ${from.y} ${middle} ${from.y + bend}V${to.y - bend}Q${middle} ${to.y} ${middle + bend} ${to.y}H${to.x}`
  return `<path d="${path}" fill="none" stroke="${COLOURS.ink}"/>`
}

function box(place: Placed<TreeNode>, countOf: string): string {
  const { node, column } = place
  const room = BOX.width - 20
  const lines = wrapped(node.name, room, BOX.text * BOLD, 2)
  const first = lines.length === 1 ? 25 : 19
  const name = lines
    .map((line, index) => `<tspan x="12" y="${first + index * 16}">${escapeXml(line)}</tspan>`)
    .join('')
  const count = `${formatCount(node.count)} ${countOf}`
  const beside = ` · ${count}`
  const kind = shortened(node.kind, room - textWidth(beside, BOX.small), BOX.small)
  const whole = escapeXml(`${node.name}, ${node.kind}, ${count}`)
  // The root stands out by its edge, not by a field of red.
  const edge = column === 0 ? COLOURS.first : COLOURS.line
  return `<a href="${escapeXml(node.href)}"><title>${whole}</title><g transform="translate(${round(left(place))} ${round(top(place))})"><rect width="${BOX.width}" height="${BOX.height}" rx="6" fill="${COLOURS.paper}" stroke="${edge}" stroke-width="${column === 0 ? 2 : 1}"/><text font-size="${BOX.text}" font-weight="600" fill="${COLOURS.ink}">${name}</text><text x="12" y="${first + lines.length * 16 + 1}" font-size="${BOX.small}" fill="${COLOURS.ink}" fill-opacity="0.75">${escapeXml(kind + beside)}</text></g></a>`
}

function left(place: Placed<TreeNode>): number {
  return EDGE + place.column * COLUMN
}

function top(place: Placed<TreeNode>): number {
  return EDGE + place.row * ROW
}
