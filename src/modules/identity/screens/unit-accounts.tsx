import { data } from 'react-router'
import { answerTo } from '#platform/web/answer-to.ts'
import { fieldsOf, formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listAccounts } from '../account/list-accounts.ts'
import { codeSlip } from '../code/code-slip.ts'
import { unlockAccount } from '../guess/unlock-account.ts'
import { invite } from '../invitation/invite.ts'
import { invitePeople } from '../invitation/invite-people.ts'
import { issueResetCode } from '../reset-code/issue-reset-code.ts'
import type { Route } from './+types/unit-accounts.ts'
import { AccountActions } from './account-actions.tsx'
import { CodeSlipCard } from './code-slip-card.tsx'
import { CodeSlipList } from './code-slip-list.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  list: await listAccounts(ctx, asked),
  has: asked.has ?? '',
}))

const simple = formAction({ unlock: { command: unlockAccount, done: 'Đã mở khóa tài khoản.' } })

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args.context)
  const { intent, ...fields } = fieldsOf(await args.request.clone().formData())
  const given = { ...fields, ...args.params } as never
  try {
    if (intent === 'invite') return data({ slip: codeSlip('invitation', await invite(ctx, given)) })
    if (intent === 'invite-people') {
      const { invited, leftOut } = await invitePeople(ctx, given)
      return data({ slips: invited.map((one) => codeSlip('invitation', one)), leftOut })
    }
    if (intent === 'reset')
      return data({ slip: codeSlip('reset', await issueResetCode(ctx, given)) })
    return await simple(args)
  } catch (error) {
    return answerTo(error, { intent: String(intent), values: fields })
  }
}

export default function UnitAccounts({ loaderData, actionData, params }: Route.ComponentProps) {
  const { list, has } = loaderData
  const slip = actionData && 'slip' in actionData ? actionData.slip : null
  const several = actionData && 'slips' in actionData ? actionData : null
  const without = list.rows.filter(({ accountId }) => accountId === null)
  return (
    <Page
      title="Tài khoản"
      lead="Ai trong đơn vị đã có tài khoản, ai cần mời, và giúp người quên mật khẩu vào lại."
      actions={<LinkButton to={`/units/${params.unitId}/invitations`}>Lời mời đã gửi</LinkButton>}
    >
      {slip && <CodeSlipCard slip={slip} unitId={params.unitId} />}
      {several && <CodeSlipList {...several} unitId={params.unitId} />}
      <Section>
        <ListFilter q={list.q} placeholder="Họ và tên">
          <FilterSelect
            name="has"
            label="Tài khoản"
            value={has}
            options={[
              { value: 'yes', label: 'Đã có' },
              { value: 'no', label: 'Chưa có' },
            ]}
          />
        </ListFilter>
        <Table
          caption="Tài khoản của đơn vị"
          list={list}
          rowKey={(row) => row.personId}
          columns={[
            { header: 'Họ và tên', cell: (row) => row.name, sort: 'name', heading: true },
            {
              header: 'Tên đăng nhập',
              cell: (row) => row.userName ?? <Badge>Chưa có tài khoản</Badge>,
              sort: 'userName',
            },
            {
              header: 'Bảo vệ',
              cell: (row) =>
                row.blocked ? (
                  <Badge tone="error">Đang khóa</Badge>
                ) : row.twoFactorEnabled ? (
                  <Badge tone="success">Hai bước</Badge>
                ) : (
                  ''
                ),
            },
            { header: 'Việc', cell: (row) => <AccountActions {...row} /> },
          ]}
          empty={
            <Empty>
              Không có ai khớp. Người chưa có trong danh sách thì mời bằng họ tên bên dưới.
            </Empty>
          }
        />
        {without.length > 1 && (
          <Form intent="invite-people" className="no-print flex flex-col gap-2">
            {without.map(({ personId }) => (
              <input key={personId} type="hidden" name="personIds[]" value={personId} />
            ))}
            <Button look="plain" className="self-start">
              {`Mời cả ${without.length} người chưa có tài khoản ở trên`}
            </Button>
          </Form>
        )}
      </Section>
      <Section title="Mời người chưa có trong danh sách">
        <Form intent="invite">
          <FieldRow>
            <TextField label="Họ và tên" name="name" />
            <TextField label="Ghi chú" name="note" placeholder="Phòng, tổ…" optional />
          </FieldRow>
          <div>
            <Button look="plain">Tạo lời mời</Button>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
