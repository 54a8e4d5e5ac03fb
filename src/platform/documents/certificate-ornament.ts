/**
 * The frame and the background of a certificate, drawn here from waves and roses as engravers of securities do (guilloche): our own
 * design, no emblem of anybody. One SVG for a whole A4 page across, in millimetres.
 */
const width = 297
const height = 210
const red = '#a3172b'
const gold = '#b58a3a'

/** The line in the middle of the woven band, from the edge of the paper. */
const band = 12.6
const amplitude = 2.9
/** How many threads the band is woven of. */
const threads = 5

type Point = readonly [number, number]

const at = (value: number) => value.toFixed(2)

function pathOf(points: readonly Point[], closed = false): string {
  const [first, ...rest] = points
  if (!first) return ''
  const lines = rest.map(([x, y]) => `L${at(x)} ${at(y)}`).join('')
  return `M${at(first[0])} ${at(first[1])}${lines}${closed ? 'Z' : ''}`
}

function stroke(d: string, colour: string, thickness: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-opacity="${opacity}" stroke-linejoin="round"/>`
}

/** Threads along one side; a whole number of waves, so that both ends meet the corners alike. */
function woven(length: number, place: (along: number, across: number) => Point): string {
  const from = band + 5.4
  const span = length - 2 * from
  const waves = Math.round(span / 9.5)
  const steps = waves * 16
  const threadOf = (thread: number) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const turn = (step / steps) * waves * 2 * Math.PI
      const swing = Math.sin(turn + (thread * Math.PI) / threads)
      const envelope = 0.62 + 0.38 * Math.cos(turn * 0.5) ** 2
      return place(from + (step / steps) * span, swing * amplitude * envelope)
    })
  return Array.from({ length: threads * 2 }, (_, thread) =>
    stroke(pathOf(threadOf(thread)), thread % 2 ? red : gold, 0.13),
  ).join('')
}

/** A rose of `petals` petals whose edge swings between two radii. */
function rose(
  [x, y]: Point,
  { petals, least, most, turned }: { petals: number; least: number; most: number; turned: number },
): string {
  const steps = petals * 24
  const points = Array.from({ length: steps }, (_, step): Point => {
    const angle = (step / steps) * 2 * Math.PI
    const radius = (least + most) / 2 + ((most - least) / 2) * Math.cos(petals * angle)
    return [x + radius * Math.cos(angle + turned), y + radius * Math.sin(angle + turned)]
  })
  return pathOf(points, true)
}

/** Roses turned against each other weave a medallion. */
function medallion(
  centre: Point,
  petals: number,
  rings: readonly (readonly [least: number, most: number, colour: string])[],
  { thickness, opacity, turns }: { thickness: number; opacity: number; turns: number },
): string {
  return rings
    .flatMap(([least, most, colour]) =>
      Array.from({ length: turns }, (_, turn) => {
        const turned = (turn / turns) * ((2 * Math.PI) / petals)
        return stroke(rose(centre, { petals, least, most, turned }), colour, thickness, opacity)
      }),
    )
    .join('')
}

function frame(inset: number, colour: string, thickness: number): string {
  return `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${colour}" stroke-width="${thickness}"/>`
}

function corner(centre: Point): string {
  const rings = [
    [1.2, 3.4, red],
    [2.4, 5.6, gold],
  ] as const
  return [
    `<circle cx="${centre[0]}" cy="${centre[1]}" r="6.4" fill="#fff"/>`,
    medallion(centre, 8, rings, { thickness: 0.13, opacity: 1, turns: 4 }),
    ...[6.4, 5.95].map(
      (radius, index) =>
        `<circle cx="${centre[0]}" cy="${centre[1]}" r="${radius}" fill="none" stroke="${index ? red : gold}" stroke-width="${index ? 0.18 : 0.4}"/>`,
    ),
    `<circle cx="${centre[0]}" cy="${centre[1]}" r="0.7" fill="${red}"/>`,
  ].join('')
}

function drawn(): string {
  const corners: Point[] = [
    [band, band],
    [width - band, band],
    [band, height - band],
    [width - band, height - band],
  ]
  const background = medallion(
    [width / 2, height / 2 + 6],
    18,
    [
      [16, 27, gold],
      [26, 44, gold],
      [42, 66, gold],
    ],
    { thickness: 0.14, opacity: 0.3, turns: 5 },
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm">`,
    background,
    frame(7.4, gold, 0.7),
    frame(8.6, gold, 0.16),
    frame(16.6, red, 0.16),
    frame(17.8, red, 0.5),
    woven(width, (along, across) => [along, band + across]),
    woven(width, (along, across) => [along, height - band + across]),
    woven(height, (along, across) => [band + across, along]),
    woven(height, (along, across) => [width - band + across, along]),
    ...corners.map(corner),
    '</svg>',
  ].join('')
}

/** Drawn once; it is the same for every certificate. */
export const certificateOrnament = drawn()
