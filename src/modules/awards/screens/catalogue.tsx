import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { formLabels, levelLabels, scopeLabels, systemLabels, whomLabels } from '../labels.ts'
import { adoptTitles } from '../title/adopt-titles.ts'
import { endTitle } from '../title/end-title.ts'
import { listTitles } from '../title/list-titles.ts'
import { setTitle } from '../title/set-title.ts'
import type { Route } from './+types/catalogue.ts'
import { TitleForm } from './title-form.tsx'

type Line = Awaited<ReturnType<typeof listTitles>>['suggestions'][number]

const wordsOf = (line: Line, collectivePrize = 0) => ({
  kinds: [
    formLabels[line.form],
    line.forWhom.map((whom) => whomLabels[whom].toLocaleLowerCase('vi')).join(', '),
    scopeLabels[line.scope].toLocaleLowerCase('vi'),
  ].join(' · '),
  decidedBy: `${levelLabels[line.level]} quyết định`,
  prizes: [
    line.personPrize > 0 && `${formatVnd(line.personPrize)} mỗi người`,
    collectivePrize > 0 && `${formatVnd(collectivePrize)} mỗi tập thể`,
  ]
    .filter(Boolean)
    .join(', '),
})

export const loader = pageLoader(async (ctx, asked) => {
  const { titles, suggestions, may, today } = await listTitles(ctx, asked)
  return {
    manages: may.manages,
    isEmpty: titles.length === 0,
    lines: [
      ...titles.map((title) => ({
        ...title,
        ...wordsOf(title, title.collectivePrize),
        later: title.fromDay > today,
        span: [
          `từ ${formatDay(title.fromDay)}`,
          title.untilDay && `đến trước ${formatDay(title.untilDay)}`,
        ]
          .filter(Boolean)
          .join(' '),
      })),
      ...suggestions.map((line) => ({
        ...line,
        ...wordsOf(line),
        ...{ titleId: 0, collectivePrize: 0, suggested: true, later: false, span: '' },
      })),
    ],
    firstDay: `01/01/${today.slice(0, 4)}`,
    today: formatDay(today),
  }
})

export const action = formAction({
  set: { command: setTitle, done: 'Đã lưu danh hiệu.' },
  end: { command: endTitle, done: 'Đã thôi áp dụng.' },
  adopt: {
    command: adoptTitles,
    done: 'Đã lấy danh mục gợi ý. Hãy xem lại từng dòng theo quy chế của đơn vị.',
  },
})

export default function Catalogue({ loaderData, params }: Route.ComponentProps) {
  const { manages, isEmpty, lines, firstDay, today } = loaderData
  return (
    <Page
      title="Danh mục khen thưởng"
      crumbs={[{ to: `/units/${params.unitId}/awards`, label: 'Khen thưởng' }]}
      lead="Danh hiệu và hình thức khen, cấp nào quyết định, tiền thưởng kèm theo. Bản mới có ngày bắt đầu; quyết định cũ vẫn như lúc ấy."
    >
      {manages && !isEmpty && lines.some(({ suggested }) => suggested) && (
        <Notice>
          Các dòng có dấu “Gợi ý” là của phần mềm, chưa phải quy chế của đơn vị. Khi đã xem lại, hãy
          lưu lại từng dòng.
        </Notice>
      )}
      {isEmpty && (
        <Section title="Danh mục gợi ý">
          <p>
            Đơn vị chưa có danh mục. Dưới đây là một danh mục gợi ý để bắt đầu; tiền thưởng và tỷ lệ
            do ban chấp hành quyết định.
          </p>
          {manages && (
            <Form intent="adopt" className="flex flex-wrap items-end gap-3">
              <DayField label="Áp dụng từ ngày" name="fromDay" value={firstDay} />
              <Button>Lấy làm danh mục ban đầu</Button>
            </Form>
          )}
        </Section>
      )}
      {(['union', 'state'] as const).map((system) => (
        <Section key={system} title={`Khen thưởng của ${systemLabels[system]}`}>
          <ul className="divide-base-300 divide-y">
            {lines
              .filter((line) => line.system === system)
              .map((line) => (
                <li key={line.name} className="flex flex-col gap-1 py-3">
                  <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                    <span className="font-semibold">{line.name}</span>
                    <span className="font-semibold tabular-nums">{line.prizes}</span>
                  </div>
                  <div className="text-base-content/80 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
                    <span>{line.kinds}</span>
                    <span>{line.decidedBy}</span>
                    {line.document && <span>theo {line.document}</span>}
                    {line.span && <span>{line.span}</span>}
                    {line.later && <Badge tone="info">Sắp áp dụng</Badge>}
                    {line.suggested && <Badge tone="warning">Gợi ý</Badge>}
                  </div>
                  {line.quotaNote && <p className="text-sm">{line.quotaNote}</p>}
                  {manages && line.titleId > 0 && <Changes line={line} today={today} />}
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {manages && (
        <Section title="Thêm danh hiệu, hình thức khen">
          <Form intent="set" fields={{ titleId: '' }}>
            <TitleForm today={today} />
            <Button className="self-start">Thêm vào danh mục</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function Changes({
  line,
  today,
}: {
  line: Route.ComponentProps['loaderData']['lines'][number]
  today: string
}) {
  const folded = 'mt-3 flex flex-col gap-3'
  return (
    <div className="no-print flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <FoldedForm
        intent="set"
        fields={{ titleId: line.titleId }}
        summary={`Sửa ${line.name}`}
        className={folded}
      >
        <TitleForm given={line} today={today} />
        <Button look="plain" className="self-start">
          Lưu
        </Button>
      </FoldedForm>
      <FoldedForm
        intent="end"
        fields={{ titleId: line.titleId }}
        summary="Thôi áp dụng"
        className={folded}
      >
        <DayField label="Thôi áp dụng từ ngày" name="untilDay" value={today} />
        <Button look="plain" className="self-start">
          Thôi áp dụng
        </Button>
      </FoldedForm>
    </div>
  )
}
