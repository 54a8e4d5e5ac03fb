/** What is counted. People and turns are never mixed: one person helped twice is one person and two turns. */
export const unitsOfCount = {
  person: 'người',
  turn: 'lượt',
  union: 'đơn vị',
  section: 'bộ phận',
  group: 'tổ',
  seat: 'vị trí',
  meeting: 'cuộc',
  day: 'ngày',
  card: 'thẻ',
  movement: 'phong trào',
  review: 'đợt bình xét',
  task: 'việc',
  registration: 'bản đăng ký',
  initiative: 'sáng kiến',
  model: 'mô hình',
  event: 'hoạt động',
  course: 'lớp',
  hour: 'giờ',
  VND: 'đồng',
} as const
export type UnitOfCount = keyof typeof unitsOfCount

/** A fact behind a figure, as its view names it. */
export type FactKey = { unitId: number; factId: number; pageId: number }

/**
 * A number that the facts of a module add up to. The facts themselves are the view `<module>.figure_<name>`
 * (unit_id, day, amount, fact_id, page_id, label, sort_key), declared in SQL with `platform.declare_figure`.
 */
export type Figure = {
  /** `<module>.<name>`: 'members.women' is the view members.figure_women. */
  name: `${string}.${string}`
  /** As in the reports to the level above: 'TC01'. Several figures of one line share it. */
  code: string
  label: string
  unit: UnitOfCount
  /** A stock is the running sum of its amounts on a day; a flow their sum within a period. */
  kind: 'stock' | 'flow'
  /** The figure of which this one is a part: women of members. */
  partOf?: Figure['name']
  /** The page on which the fact can be seen. */
  page(fact: FactKey): string
}

/** Declares a figure; the test beside the registry compares the declaration with its view. */
export function figure(declared: Figure): Figure {
  return declared
}

/** The figures of several modules, by name. */
export function figuresByName(
  ...modules: readonly (readonly Figure[])[]
): ReadonlyMap<string, Figure> {
  const all = modules.flat()
  const byName = new Map(all.map((one) => [one.name as string, one]))
  if (byName.size !== all.length) throw new Error('two figures have the same name')
  for (const { name, partOf } of all)
    if (partOf && !byName.has(partOf)) throw new Error(`${name} is part of no known figure`)
  return byName
}
