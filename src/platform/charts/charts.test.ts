import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barChart } from './bar-chart.ts'
import { readXml } from './given-xml.ts'
import { lineChart } from './line-chart.ts'
import { pyramidChart } from './pyramid-chart.ts'
import { tileMap } from './tile-map.ts'
import { treeChart } from './tree-chart.ts'

/** Every kind of chart, with the same word in each place where a name can stand. */
const kinds: Record<string, (name: string, count: number) => string> = {
  line: (name, count) =>
    lineChart({
      title: name,
      labels: [name, 'T2', 'T3'],
      series: [
        { name, values: [count, null, 5] },
        { name: 'Nữ', values: [1, 2, count] },
      ],
    }),
  pyramid: (name, count) =>
    pyramidChart({
      title: name,
      bands: [
        { label: name, men: count, women: 1 },
        { label: 'Từ 60', men: 0, women: 0 },
      ],
    }),
  bar: (name, count) =>
    barChart({
      title: name,
      bars: [
        { label: name, value: count },
        { label: 'Khác', value: 0 },
      ],
    }),
  tiles: (name) =>
    tileMap({
      title: name,
      units: [{ shortName: name, name, state: 'late', href: `/don-vi?ten=${name}&moi=1` }],
    }),
  tree: (name, count) =>
    treeChart({
      title: name,
      root: { name, kind: name, count, href: `/don-vi?ten=${name}&moi=1` },
    }),
}

describe.each(Object.entries(kinds))('a %s chart', (_kind, draw) => {
  it('says what it is to those who do not see it', () => {
    const svg = draw('Đoàn viên', 12)
    expect(svg).toMatch(/^<svg [^>]*role="(img|group)" aria-label="Đoàn viên"/)
    expect(svg).toContain('<title>Đoàn viên</title>')
    expect(svg).toMatch(/<desc>[^<]+<\/desc>/)
  })

  it('is valid whatever a unit calls itself, and has no length that is not a number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Tổ "A" <B> & C\'')),
        fc.nat(2_000_000_000),
        (name, count) => {
          const svg = draw(name, count)
          for (const [attribute, value] of readXml(svg).attributes)
            if (!['href', 'aria-label'].includes(attribute))
              expect(value).not.toMatch(/NaN|Infinity|undefined/)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    'is drawn for a unit that calls itself %s',
    (name) => {
      for (const _ of [1, 2]) readXml(draw(name, 3))
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(Object.keys(Object)).toEqual([])
      expect(Object.keys(Object.prototype.toString)).toEqual([])
    },
  )

  it('never lets a name become markup', () => {
    const svg = draw('<script>alert(1)</script>" onload="x', 3)
    expect(svg).not.toContain('<script')
    expect(readXml(svg).attributes.map(([name]) => name)).not.toContain('onload')
  })

  it('has no script, no style sheet, and takes its colours from the page', () => {
    const svg = draw('Đoàn viên', 12)
    expect(svg).not.toMatch(/<(script|style)/)
    const colours = readXml(svg).attributes.filter(([name]) => name === 'fill' || name === 'stroke')
    const own = colours.filter(([, value]) => /^(#|rgb)/.test(value))
    expect(own.filter(([, value]) => value !== '#000')).toEqual([])
    expect(svg).toContain('var(--color-')
  })
})

describe('charts on one page', () => {
  it('share no id', () => {
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    const [one, two] = [kinds.line?.('Một', 1) ?? '', kinds.line?.('Hai', 2) ?? '']
    expect(idsOf(one).length).toBeGreaterThan(0)
    expect(idsOf(one).filter((id) => idsOf(two).includes(id))).toEqual([])
    for (const id of idsOf(one)) expect(one).toContain(`url(#${id})`)
  })

  it('are a sentence when there is nothing to show', () => {
    const empty = [
      lineChart({ title: 'Số đoàn viên', labels: [], series: [{ name: 'Nữ', values: [null] }] }),
      pyramidChart({ title: 'Số đoàn viên', bands: [{ label: 'Dưới 30', men: 0, women: 0 }] }),
      barChart({ title: 'Số đoàn viên', bars: [] }),
      tileMap({ title: 'Số đoàn viên', units: [] }),
      treeChart({ title: 'Số đoàn viên', root: undefined }),
    ]
    for (const each of empty) expect(each).toMatch(/^<p[^>]*>Số đoàn viên: chưa có .+\.<\/p>$/)
    expect(barChart({ title: 'x', bars: [], empty: 'Chưa ai <ghi>.' })).toContain('&lt;ghi&gt;')
  })
})

describe('what a chart says', () => {
  it('puts the largest group first unless the order is given', () => {
    const bars = [
      { label: 'Ít', value: 1 },
      { label: 'Nhiều', value: 1200 },
    ]
    const words = (svg: string) => /<desc>(.*)<\/desc>/.exec(svg)?.[1]
    expect(words(barChart({ title: 'Tổ', bars }))).toBe('Nhiều: 1.200. Ít: 1.')
    expect(words(barChart({ title: 'Tổ', bars, order: 'given' }))).toBe('Ít: 1. Nhiều: 1.200.')
  })

  it('writes the newest value beside the line', () => {
    const svg = lineChart({
      title: 'Đoàn viên',
      labels: ['T1', 'T2', 'T3'],
      series: [{ name: 'Đoàn viên', values: [1204, 1291, null] }],
    })
    expect(readXml(svg).text).toContain('1.291')
    expect(readXml(svg).text).not.toContain('1.204')
  })

  it('counts the units in each state of reporting and links every tile', () => {
    const states = ['sent', 'late', 'late', 'returned', 'accepted', 'waiting'] as const
    const svg = tileMap({
      title: 'Báo cáo',
      units: states.map((state, index) => ({
        shortName: `CĐ ${index}`,
        name: `Công đoàn ${index}`,
        state,
        href: `/don-vi/${index}`,
      })),
    })
    expect(svg).toContain(
      '<desc>Quá hạn chưa gửi: 2. Trả lại: 1. Chưa gửi: 1. Đã gửi: 1. Đã duyệt: 1.</desc>',
    )
    expect(svg.match(/<a href="\/don-vi\/\d"/g)).toHaveLength(6)
    // What is read aloud: the full name and the state in a word.
    expect(svg).toContain('<title>Công đoàn 1: Quá hạn chưa gửi</title>')
  })
})
