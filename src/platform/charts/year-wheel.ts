import { COLOURS } from './colours.ts'
import { emptySentence, escapeXml, round, svgFrame } from './svg-frame.ts'

export type WheelMark = {
  /** 'YYYY-MM-DD' in the year. */
  day: string
  /** All of it, for whoever does not see the place: '28/07: Ngày thành lập …'. */
  name: string
  colour: string
  /** The number in a round anniversary's mark. */
  years?: number
  href: string
}

export type WheelFacts = {
  title: string
  year: number
  /** In the middle below the year: 'Giáp Thìn'. */
  note: string
  marks: readonly WheelMark[]
  /** In this year, where it is this year. */
  today?: string
}

const SIZE = 420
const CENTRE = SIZE / 2
const RIM = { outer: 206, inner: 168 }
/** Marks stand on rings from the rim inwards, so that near days do not lie on each other. */
const RINGS = [150, 126, 102, 80]
const DOT = { small: 7.5, large: 14 }
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** The year as a wheel: January begins at the top, days go round clockwise; each mark is a link. */
export function yearWheel(facts: WheelFacts): string {
  if (facts.marks.length === 0) return emptySentence(`${facts.title}: chưa có ngày nào.`)
  const placed = placeMarks(facts)
  return svgFrame({
    title: facts.title,
    description: facts.marks.map(({ name }) => name).join('; '),
    role: 'group',
    width: SIZE,
    height: SIZE,
    maxWidth: 560,
    content: [rim(facts.year), middle(facts), hand(facts), ...placed.map(mark)].join(''),
  })
}

/** From 0 at the start of the year to 1 at its end. */
function shareOf(year: number, day: string): number {
  const start = Date.UTC(year, 0, 1)
  return (Date.parse(`${day}T12:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start)
}

function point(share: number, radius: number) {
  const angle = share * 2 * Math.PI - Math.PI / 2
  return {
    x: round(CENTRE + radius * Math.cos(angle)),
    y: round(CENTRE + radius * Math.sin(angle)),
  }
}

type Placed = WheelMark & { x: number; y: number; radius: number }

/** Each mark on the outermost ring where it touches none that is there; on the last one, if it touches everywhere. */
function placeMarks({ year, marks }: WheelFacts): Placed[] {
  const placed: Placed[] = []
  for (const one of marks) {
    const radius = one.years === undefined ? DOT.small : DOT.large
    const places = RINGS.map((ring) => ({ ...one, ...point(shareOf(year, one.day), ring), radius }))
    const free = places.find((place) =>
      placed.every(
        (other) => Math.hypot(other.x - place.x, other.y - place.y) > other.radius + radius + 1,
      ),
    )
    const last = free ?? places.at(-1)
    if (last) placed.push(last)
  }
  return placed
}

function rim(year: number): string {
  const monthStarts = MONTHS.map((month) =>
    shareOf(year, `${year}-${String(month).padStart(2, '0')}-01`),
  )
  const sectors = monthStarts.map((start, index) => {
    const end = monthStarts[index + 1] ?? 1
    const [a, b] = [point(start, RIM.outer), point(end, RIM.outer)]
    const [c, d] = [point(end, RIM.inner), point(start, RIM.inner)]
    const label = point((start + end) / 2, (RIM.outer + RIM.inner) / 2)
    const fill = index % 2 === 0 ? COLOURS.shade : COLOURS.paper
    return `<path d="M${a.x} ${a.y}A${RIM.outer} ${RIM.outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${RIM.inner} ${RIM.inner} 0 0 0 ${d.x} ${d.y}Z" fill="${fill}" stroke="${COLOURS.line}"/><text x="${label.x}" y="${round(label.y + 6)}" text-anchor="middle" font-size="17" font-weight="600">${index + 1}</text>`
  })
  const spokes = monthStarts.map((start) => {
    const [from, to] = [point(start, 58), point(start, RIM.inner)]
    return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${COLOURS.line}"/>`
  })
  return sectors.join('') + spokes.join('')
}

function middle({ year, note }: WheelFacts): string {
  return `<circle cx="${CENTRE}" cy="${CENTRE}" r="54" fill="${COLOURS.paper}" stroke="${COLOURS.line}"/><text x="${CENTRE}" y="${CENTRE + 5}" text-anchor="middle" font-size="30" font-weight="700">${year}</text><text x="${CENTRE}" y="${CENTRE + 26}" text-anchor="middle" font-size="14">${escapeXml(note)}</text>`
}

/** The hand that shows today, from the middle to the rim. */
function hand({ year, today }: WheelFacts): string {
  if (!today) return ''
  const share = shareOf(year, today)
  const [from, to, tip] = [point(share, 56), point(share, RIM.outer), point(share, RIM.outer - 6)]
  return `<g><title>Hôm nay</title><path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${COLOURS.first}" stroke-width="2.5" stroke-dasharray="5 3"/><circle cx="${tip.x}" cy="${tip.y}" r="5.5" fill="${COLOURS.first}"/></g>`
}

function mark({ x, y, radius, colour, years, name, href }: Placed): string {
  const number =
    years === undefined
      ? ''
      : `<text x="${x}" y="${round(y + 4.6)}" text-anchor="middle" font-size="13" font-weight="700" fill="#ffffff">${years}</text>`
  return `<a href="${escapeXml(href)}"><title>${escapeXml(name)}</title><circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" stroke="${COLOURS.paper}" stroke-width="1.5"/>${number}</a>`
}
