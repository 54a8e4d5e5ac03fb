import { NotFound } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listPositions } from '../position/list-positions.ts'
import { endTerm } from '../term/end-term.ts'
import { listTerms } from '../term/list-terms.ts'
import { reopenTerm } from '../term/reopen-term.ts'
import { withdrawTerm } from '../term/withdraw-term.ts'
import type { Route } from './+types/term.ts'
import { holderRows } from './holder-rows.ts'
import { HolderTable } from './holder-table.tsx'
import { MistakeForm } from './mistake-form.tsx'

export const loader = pageLoader(async (ctx, { unitId, termId, ...asked }) => {
  const { rows, may } = await listTerms(ctx, { unitId, termId })
  const term = rows[0]
  if (!term) throw new NotFound()
  const holders = await listPositions(ctx, { ...asked, unitId, termId, state: 'all', kind: '' })
  return {
    ...term,
    starts: formatDay(term.startsOn),
    planned: formatDay(term.plannedEndOn),
    ended: term.endedOn && formatDay(term.endedOn),
    may,
    holders: { ...holders, rows: holderRows(holders.rows) },
  }
})

export const action = formAction({
  end: { command: endTerm, done: 'Đã kết thúc nhiệm kỳ.' },
  reopen: { command: reopenTerm, done: 'Nhiệm kỳ lại đang diễn ra, cùng các ban của nhiệm kỳ.' },
  withdraw: {
    command: withdrawTerm,
    done: 'Đã rút nhiệm kỳ ghi nhầm.',
    next: (_, { unitId }) => `/units/${unitId}/terms`,
  },
})

export default function Term({ loaderData: term, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}`
  return (
    <Page title={`Nhiệm kỳ ${term.label}`} crumbs={[{ to: `${at}/terms`, label: 'Nhiệm kỳ' }]}>
      <Section>
        <Facts
          facts={[
            ['Bắt đầu', term.starts],
            ['Dự kiến kết thúc', term.planned],
            ['Kết thúc', term.ended ?? 'Đang diễn ra'],
          ]}
        />
      </Section>
      <Section title="Cán bộ của nhiệm kỳ">
        <HolderTable
          at={at}
          list={term.holders}
          empty={<Empty>Chưa ghi ai trong các ban của nhiệm kỳ này.</Empty>}
        />
      </Section>
      {term.may.staffs && !term.ended && (
        <Section title="Kết thúc nhiệm kỳ">
          <Form intent="end">
            <DayField
              label="Ngày nhiệm kỳ sau bắt đầu"
              name="endedOn"
              hint="Các ban của nhiệm kỳ và chức vụ trong đó kết thúc vào hôm trước."
            />
            <Button look="danger" className="self-start">
              Kết thúc nhiệm kỳ
            </Button>
          </Form>
        </Section>
      )}
      {term.may.staffs && term.ended && (
        <MistakeForm
          intent="reopen"
          summary="Ghi nhầm là đã kết thúc? Cho nhiệm kỳ tiếp tục"
          says="Nhiệm kỳ, các ban và những chức vụ kết thúc cùng ngày lại đang hoạt động như chưa ghi kết thúc."
          send="Rút việc kết thúc"
        />
      )}
      {term.may.staffs && (
        <MistakeForm
          intent="withdraw"
          summary="Nhiệm kỳ này chưa từng có? Rút việc ghi nhầm"
          says="Rút các ban của nhiệm kỳ trước. Điều đã ghi và lý do rút được giữ ở mục Việc ghi nhầm đã rút."
          send="Rút nhiệm kỳ"
        />
      )}
    </Page>
  )
}
