import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { ListFilter, Table } from '#ui/table.tsx'
import { listInvitations } from '../invitation/list-invitations.ts'
import { revokeInvitation } from '../invitation/revoke-invitation.ts'
import { invitationStateLabels } from '../labels.ts'
import type { Route } from './+types/unit-invitations.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listInvitations(ctx, asked)
  const rows = list.rows.map((row) => ({ ...row, lastDay: formatDay(row.expiresOn) }))
  return { list: { ...list, rows } }
})

export const action = formAction({
  revoke: { command: revokeInvitation, done: 'Đã thu hồi lời mời.' },
})

const tones = { open: 'info', used: 'success', revoked: 'neutral', expired: 'neutral' } as const

export default function UnitInvitations({ loaderData: { list }, params }: Route.ComponentProps) {
  const accounts = `/units/${params.unitId}/accounts`
  return (
    <Page title="Lời mời đã gửi" crumbs={[{ to: accounts, label: 'Tài khoản' }]}>
      <Section>
        <ListFilter q={list.q} placeholder="Họ và tên" />
        <Table
          caption="Lời mời mở tài khoản"
          list={list}
          rowKey={(row) => row.invitationId}
          columns={[
            { header: 'Họ và tên', cell: (row) => row.name, sort: 'name', heading: true },
            {
              header: 'Tình trạng',
              cell: (row) => (
                <Badge tone={tones[row.state]}>{invitationStateLabels[row.state]}</Badge>
              ),
            },
            { header: 'Dùng đến hết ngày', cell: (row) => row.lastDay },
            { header: 'Người mời', cell: (row) => row.invitedBy },
            { header: 'Ghi chú', cell: (row) => row.note },
            {
              header: 'Việc',
              cell: ({ state, invitationId, name }) =>
                state === 'open' && (
                  <ActionButton
                    intent="revoke"
                    fields={{ invitationId }}
                    label="Thu hồi"
                    confirm={`Thu hồi lời mời ${name}?`}
                  />
                ),
            },
          ]}
          empty={
            <Empty action={<LinkButton to={accounts}>Mời người đầu tiên</LinkButton>}>
              Chưa có lời mời nào.
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}
