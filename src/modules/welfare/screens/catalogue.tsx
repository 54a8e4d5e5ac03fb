import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { adoptSuggestions } from '../entitlement/adopt-suggestions.ts'
import { endEntitlement } from '../entitlement/end-entitlement.ts'
import { listEntitlements } from '../entitlement/list-entitlements.ts'
import { setEntitlement } from '../entitlement/set-entitlement.ts'
import type { Route } from './+types/catalogue.ts'
import { EntitlementForm } from './entitlement-form.tsx'
import { occasionName } from './occasion-name.ts'

const often = (perYear: number | null) => (perYear ? `${perYear} lần một năm` : 'Mỗi khi có việc')

export const loader = pageLoader(async (ctx, asked) => {
  const { kinds, lines, suggestions, onDay, may } = await listEntitlements(ctx, asked)
  return {
    manages: may.manages,
    kinds: kinds.map(({ code, name }) => ({ value: code, label: name })),
    lines: lines.map((line) => ({
      entitlementId: line.entitlementId,
      name: occasionName(line),
      amount: formatVnd(line.amount),
      often: often(line.perYear),
      suggested: line.suggested,
      decision: line.decisionNumber,
      later: line.fromDay > onDay,
      span: [
        `từ ${formatDay(line.fromDay)}`,
        line.untilDay && `đến trước ${formatDay(line.untilDay)}`,
      ]
        .filter(Boolean)
        .join(' '),
      again: {
        kind: line.kind,
        relation: line.relation,
        hospitalLevel: line.hospitalLevel,
        perYear: line.perYear,
        amount: line.amount,
      },
    })),
    suggestions: suggestions.map((line) => ({
      name: occasionName(line),
      amount: formatVnd(line.amount),
      often: often(line.perYear),
    })),
    firstDay: `01/01/${ctx.today.slice(0, 4)}`,
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  set: { command: setEntitlement, done: 'Đã đặt mức.' },
  end: { command: endEntitlement, done: 'Đã thôi áp dụng.' },
  adopt: {
    command: adoptSuggestions,
    done: 'Đã lấy danh mục gợi ý. Hãy xem lại từng mức theo quy chế của đơn vị.',
  },
})

export default function Catalogue({ loaderData, params }: Route.ComponentProps) {
  const { manages, kinds, lines, suggestions, firstDay, today } = loaderData
  const someSuggested = lines.some(({ suggested }) => suggested)
  return (
    <Page
      title="Danh mục chăm lo"
      crumbs={[{ to: `/units/${params.unitId}/welfare`, label: 'Chăm lo đoàn viên' }]}
      lead="Việc gì được bao nhiêu, mấy lần một năm. Mức mới có ngày bắt đầu; việc đã xảy ra vẫn theo mức của ngày đó."
    >
      {someSuggested && manages && (
        <Notice>
          Các mức có dấu “Gợi ý” là của phần mềm, chưa phải quyết định của ban chấp hành. Khi quy
          chế chi tiêu đã có mức, hãy đặt lại từng dòng.
        </Notice>
      )}
      <Section title="Đang áp dụng">
        {lines.length === 0 && suggestions.length === 0 && <Empty>Danh mục đang trống.</Empty>}
        {lines.length > 0 && (
          <ul className="divide-base-300 divide-y">
            {lines.map((line) => (
              <li key={line.entitlementId} className="flex flex-col gap-2 py-3">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                  <span className="font-semibold">{line.name}</span>
                  <span className="font-semibold tabular-nums">{line.amount}</span>
                </div>
                <div className="text-base-content/80 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
                  <span>{line.often}</span>
                  <span>{line.span}</span>
                  {line.decision && <span>theo {line.decision}</span>}
                  {line.later && <Badge tone="info">Sắp áp dụng</Badge>}
                  {line.suggested && <Badge tone="warning">Gợi ý</Badge>}
                </div>
                {manages && (
                  <div className="no-print flex flex-wrap gap-x-6 gap-y-2 text-sm">
                    <FoldedForm
                      intent="set"
                      fields={{ line: line.entitlementId }}
                      summary={`Đặt mức khác cho ${line.name}`}
                      className="mt-3 flex flex-col gap-3"
                    >
                      <EntitlementForm kinds={kinds} fixed={line.again} today={today} />
                      <Button look="plain" className="self-start">
                        Đặt mức
                      </Button>
                    </FoldedForm>
                    <FoldedForm
                      intent="end"
                      fields={{ entitlementId: line.entitlementId }}
                      summary="Thôi áp dụng"
                      className="mt-3 flex flex-col gap-3"
                    >
                      <DayField label="Thôi áp dụng từ ngày" name="untilDay" value={today} />
                      <Button look="plain" className="self-start">
                        Thôi áp dụng
                      </Button>
                    </FoldedForm>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
        {suggestions.length > 0 && (
          <>
            <p>
              Đơn vị chưa có danh mục. Dưới đây là một danh mục gợi ý của phần mềm để bắt đầu; mức
              là do ban chấp hành quyết định.
            </p>
            <table className="table-cards table table-sm">
              <caption className="sr-only">Danh mục gợi ý</caption>
              <thead>
                <tr>
                  <th scope="col">Việc</th>
                  <th scope="col" className="text-right">
                    Mức gợi ý
                  </th>
                  <th scope="col">Số lần</th>
                </tr>
              </thead>
              <tbody>
                {suggestions.map((line) => (
                  <tr key={line.name}>
                    <td className="card-heading">{line.name}</td>
                    <td data-label="Mức gợi ý" className="text-right tabular-nums">
                      {line.amount}
                    </td>
                    <td data-label="Số lần">{line.often}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {manages && (
              <Form intent="adopt" className="flex flex-wrap items-end gap-3">
                <DayField label="Áp dụng từ ngày" name="fromDay" value={firstDay} />
                <Button>Lấy làm danh mục ban đầu</Button>
              </Form>
            )}
          </>
        )}
      </Section>
      {manages && (
        <Section title="Thêm mức">
          <Form intent="set" fields={{ line: 0 }}>
            <EntitlementForm kinds={kinds} today={today} />
            <Button className="self-start">Thêm mức</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
