import { NotFound } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { closeBody } from '../body/close-body.ts'
import { listBodies } from '../body/list-bodies.ts'
import { recogniseBody } from '../body/recognise-body.ts'
import { reopenBody } from '../body/reopen-body.ts'
import { withdrawBody } from '../body/withdraw-body.ts'
import { bodyKindLabels } from '../labels.ts'
import { listPositions } from '../position/list-positions.ts'
import type { Route } from './+types/body.ts'
import { holderRows } from './holder-rows.ts'
import { HolderTable } from './holder-table.tsx'
import { MistakeForm } from './mistake-form.tsx'
import { RecogniseForm } from './recognise-form.tsx'

export const loader = pageLoader(async (ctx, { unitId, bodyId, ...asked }) => {
  const { rows, may } = await listBodies(ctx, { unitId, bodyId, state: 'all' })
  const body = rows[0]
  if (!body) throw new NotFound()
  const holders = await listPositions(ctx, { ...asked, unitId, bodyId, state: 'all', kind: '' })
  return {
    ...body,
    opened: formatDay(body.openedOn),
    closed: body.closedOn && formatDay(body.closedOn),
    ended: body.closedOn !== null,
    seen: body.recognitionNumber
      ? {
          number: body.recognitionNumber,
          day: body.recognitionDay && formatDay(body.recognitionDay),
          issuer: body.recognitionIssuer ?? '',
        }
      : null,
    may,
    holders: { ...holders, rows: holderRows(holders.rows) },
  }
})

export const action = formAction({
  close: { command: closeBody, done: 'Đã kết thúc.' },
  reopen: { command: reopenBody, done: 'Ban lại đang hoạt động, cùng những người trong ban.' },
  recognise: { command: recogniseBody, done: 'Đã ghi quyết định công nhận.' },
  withdraw: {
    command: withdrawBody,
    done: 'Đã rút ban ghi nhầm.',
    next: (_, { unitId }) => `/units/${unitId}/bodies`,
  },
})

/** After a refusal too: the form then carries what the refusal told of. */
export const shouldRevalidate = () => true

export default function Body({ loaderData: body, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}`
  return (
    <Page
      title={body.name}
      crumbs={[{ to: `${at}/bodies`, label: 'Các ban' }]}
      lead={bodyKindLabels[body.kind]}
    >
      <Section>
        <Facts
          facts={[
            ['Nhiệm kỳ', body.termLabel],
            ['Số ghế', body.seats],
            ['Thành lập', body.opened],
            [
              'Công nhận',
              body.seen && `${body.seen.number} ngày ${body.seen.day} của ${body.seen.issuer}`,
            ],
            ...(body.closed ? [['Kết thúc từ ngày', body.closed] as const] : []),
          ]}
        />
      </Section>
      <Section title="Những người đang và đã tham gia">
        <HolderTable
          at={at}
          list={body.holders}
          empty={<Empty>Chưa ghi ai trong ban này.</Empty>}
        />
      </Section>
      {body.may.decides && (
        <RecogniseForm
          seen={body.seen}
          note="Quyết định của công đoàn cấp trên công nhận kết quả bầu. Những người được bầu trong ban mà chưa có quyết định riêng cũng mang quyết định này."
        />
      )}
      {body.may.staffs && !body.ended && (
        <Section title="Kết thúc hoạt động">
          <Form intent="close">
            <DayField
              label="Không còn hoạt động từ ngày"
              name="closedOn"
              hint="Chức vụ của những người trong ban cũng kết thúc."
            />
            <Button look="danger" className="self-start">
              Kết thúc
            </Button>
          </Form>
        </Section>
      )}
      {body.may.staffs && body.ended && (
        <MistakeForm
          intent="reopen"
          summary="Ghi nhầm là đã kết thúc? Cho ban hoạt động lại"
          says="Ban và những chức vụ kết thúc cùng ngày với ban lại đang hoạt động như chưa ghi kết thúc."
          send="Rút việc kết thúc"
        />
      )}
      {body.may.staffs && (
        <MistakeForm
          intent="withdraw"
          summary="Ban này chưa từng có? Rút việc ghi nhầm"
          says="Rút các chức vụ trong ban trước. Điều đã ghi và lý do rút được giữ ở mục Việc ghi nhầm đã rút."
          send="Rút ban"
        />
      )}
    </Page>
  )
}
