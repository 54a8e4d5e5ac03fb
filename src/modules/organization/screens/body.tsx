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
import { bodyKindLabels } from '../labels.ts'
import { listPositions } from '../position/list-positions.ts'
import type { Route } from './+types/body.ts'
import { holderRows } from './holder-rows.ts'
import { HolderTable } from './holder-table.tsx'

export const loader = pageLoader(async (ctx, { unitId, bodyId, ...asked }) => {
  const { rows, may } = await listBodies(ctx, { unitId, bodyId, state: 'all' })
  const body = rows[0]
  if (!body) throw new NotFound()
  const holders = await listPositions(ctx, { ...asked, unitId, bodyId, state: 'all', kind: '' })
  return {
    ...body,
    opened: formatDay(body.openedOn),
    closed: body.closedOn && formatDay(body.closedOn),
    mayChange: may.staffs && !body.closedOn,
    holders: { ...holders, rows: holderRows(holders.rows) },
  }
})

export const action = formAction({ close: { command: closeBody, done: 'Đã kết thúc.' } })

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
      {body.mayChange && (
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
    </Page>
  )
}
