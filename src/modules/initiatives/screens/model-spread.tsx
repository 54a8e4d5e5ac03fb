import { Chart } from '#ui/chart.tsx'
import { Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'

export type ShownTaken = {
  adoptionId: number
  name: string
  since: string
  from: string
  adapted: string
  result: string
  reportedOn: string | null
  givenUp: string | null
  givenUpBecause: string
}

/** How far it has come: numbers, who learned from whom, over time, and what each unit reports. */
export function ModelSpread({
  spread,
  today,
  reported,
  tree,
  line,
}: {
  spread: readonly ShownTaken[]
  today: number
  reported: number
  tree: string
  line: string | null
}) {
  if (spread.length === 0)
    return (
      <Section title="Đã lan đến đâu">
        <p className="text-base-content/80">Chưa có đơn vị nào áp dụng.</p>
      </Section>
    )
  return (
    <>
      <Stats>
        <Stat label="Đơn vị đang áp dụng" value={today} />
        <Stat label="Lượt áp dụng" value={spread.length} />
        <Stat label="Đã báo kết quả" value={reported} />
      </Stats>
      <Section title="Đã lan đến đâu">
        <Chart svg={tree} />
        {line && (
          <>
            <h3 className="font-semibold">Số đơn vị đang áp dụng theo thời gian</h3>
            <Chart svg={line} />
          </>
        )}
      </Section>
      <Section title="Các đơn vị kể lại">
        <ul className="divide-base-300 divide-y">
          {spread.map((one) => (
            <li key={one.adoptionId} className="flex flex-col gap-1 py-3 first:pt-0">
              <span className="font-semibold">{one.name}</span>
              <span className="text-base-content/80 text-sm">
                Từ {one.since} · học từ {one.from}
                {one.givenUp && ` · đã thôi ${one.givenUp}: ${one.givenUpBecause}`}
              </span>
              {one.adapted && (
                <span className="whitespace-pre-line">
                  <span className="font-semibold">Làm khác: </span>
                  {one.adapted}
                </span>
              )}
              {one.result && (
                <span className="whitespace-pre-line">
                  <span className="font-semibold">Kết quả: </span>
                  {one.result}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
