import { formatCount } from '../vietnamese/numbers.ts'
import { type ChartSize, WIDTHS } from './chart-svg.ts'
import { COLOURS, TONES } from './colours.ts'
import { emptySentence, escapeXml, round, svgFrame } from './svg-frame.ts'
import { textWidth, wrapped } from './text-width.ts'

export type TileState = 'waiting' | 'sent' | 'late' | 'returned' | 'accepted'

export type TileMapFacts = {
  title: string
  /** One tile each, in the order given. */
  units: readonly { shortName: string; name: string; state: TileState; href: string }[]
  size?: ChartSize
  empty?: string
}

/** Each state has a word and a sign of its own, since not everyone tells the colours apart. */
const STATES: Record<TileState, { word: string; fill: string; ink: string; sign: string }> = {
  waiting: { word: 'Chưa gửi', fill: COLOURS.shade, ink: COLOURS.ink, sign: 'M3 6h6' },
  sent: { word: 'Đã gửi', ...TONES.info, sign: 'M6 10V2M2.5 5.5 6 2l3.5 3.5' },
  late: { word: 'Quá hạn chưa gửi', ...TONES.error, sign: 'M6 1.5v5.5M6 10v.3' },
  returned: {
    word: 'Trả lại',
    ...TONES.warning,
    sign: 'M4.5 2 2 4.5 4.5 7M2 4.5h5a2.5 2.5 0 0 1 0 5H5',
  },
  accepted: { word: 'Đã duyệt', ...TONES.success, sign: 'M2 6.5 4.8 9.5 10 3' },
}
const ORDER: readonly TileState[] = ['late', 'returned', 'waiting', 'sent', 'accepted']

const GAP = 6
/** On a phone fewer tiles stand in a row, so that their names can be read. */
const TILES: Record<ChartSize, { least: number; height: number; text: number }> = {
  half: { least: 88, height: 76, text: 13 },
  full: { least: 60, height: 62, text: 11 },
}
const LEGEND = { line: 24, text: 12.5 }

/** Who has reported and who has not: one tile a unit, each a link to that unit. */
export function tileMap(facts: TileMapFacts): string {
  if (facts.units.length === 0)
    return emptySentence(facts.empty ?? `${facts.title}: chưa có đơn vị.`)
  const size = facts.size ?? 'half'
  const { width, maxWidth, minWidth } = WIDTHS[size]
  const { least, height } = TILES[size]
  const columns = Math.floor((width + GAP) / (least + GAP))
  const tileWidth = (width - (columns - 1) * GAP) / columns
  const counts = ORDER.map((state) => ({
    state,
    count: facts.units.filter((unit) => unit.state === state).length,
  })).filter(({ count }) => count > 0)
  const key = legend(counts, width)
  const tiles = facts.units.map((unit, index) => {
    const x = (index % columns) * (tileWidth + GAP)
    const y = key.height + Math.floor(index / columns) * (height + GAP)
    return tile(unit, round(x), round(y), { ...TILES[size], width: tileWidth })
  })
  const rows = Math.ceil(facts.units.length / columns)
  return svgFrame({
    title: facts.title,
    description: counts.map(({ state, count }) => `${STATES[state].word}: ${count}.`).join(' '),
    role: 'group',
    width,
    height: key.height + rows * (height + GAP) - GAP,
    maxWidth,
    minWidth,
    content: key.content + tiles.join(''),
  })
}

type Size = { width: number; height: number; text: number }

function tile(unit: TileMapFacts['units'][number], x: number, y: number, size: Size): string {
  const { width, height } = size
  const { word, fill, ink, sign } = STATES[unit.state]
  const lines = wrapped(unit.shortName, width - 10, size.text, 3)
  const text = lines
    .map(
      (line, index) =>
        `<tspan x="6" y="${17 + (index + 1) * (size.text + 2) - 2}">${escapeXml(line)}</tspan>`,
    )
    .join(' ')
  // The title is what is read aloud: a name that had to be cut short is there in full, and the state is not only a colour.
  const name = escapeXml(`${unit.name}: ${word}`)
  return `<a href="${escapeXml(unit.href)}"><title>${name}</title><g transform="translate(${x} ${y})"><rect width="${round(width)}" height="${height}" rx="5" fill="${fill}" stroke="${COLOURS.line}"/><path transform="translate(5 3)" d="${sign}" fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/><text font-size="${size.text}" font-weight="500" fill="${ink}">${text}</text></g></a>`
}

/** The states that occur, with how many units are in each, wrapped to the width. */
function legend(counts: readonly { state: TileState; count: number }[], width: number) {
  let x = 0
  let line = 0
  const parts = counts.map(({ state, count }) => {
    const { word, fill, ink, sign } = STATES[state]
    const text = `${word}: ${formatCount(count)}`
    const length = 24 + textWidth(text, LEGEND.text) + 14
    if (x > 0 && x + length > width) {
      x = 0
      line += 1
    }
    const part = `<g transform="translate(${round(x)} ${line * LEGEND.line})"><rect width="18" height="18" rx="4" fill="${fill}" stroke="${COLOURS.line}"/><path transform="translate(3 3)" d="${sign}" fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/><text x="24" y="13.5" font-size="${LEGEND.text}">${escapeXml(text)}</text></g>`
    x += length
    return part
  })
  return { content: parts.join(''), height: (line + 1) * LEGEND.line + 8 }
}
