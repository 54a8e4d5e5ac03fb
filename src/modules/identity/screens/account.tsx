import { data } from 'react-router'
import { answerTo } from '#platform/web/answer-to.ts'
import { fieldsOf, formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { makeAccessToken } from '../access-token/make-access-token.ts'
import { revokeAccessToken } from '../access-token/revoke-access-token.ts'
import { changePassword } from '../account/change-password.ts'
import { findMyAccount } from '../account/find-my-account.ts'
import { provePassword } from '../account/prove-password.ts'
import { removePasskey } from '../passkey/remove-passkey.ts'
import { deviceName } from '../session/device-name.ts'
import { endOtherSessions } from '../session/end-other-sessions.ts'
import { endSession } from '../session/end-session.ts'
import type { Route } from './+types/account.ts'
import { AccountDevices } from './account-devices.tsx'
import { AccountPasskeys } from './account-passkeys.tsx'
import { AccountTokens } from './account-tokens.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

export const loader = pageLoader(async (ctx) => {
  const account = await findMyAccount(ctx, {})
  const sessions = account.sessions.map(({ sessionId, userAgent, ipAddress, lastUsed }) => ({
    ...{ sessionId, ipAddress, lastUsed },
    device: deviceName(userAgent),
    here: sessionId === ctx.actor?.sessionId,
  }))
  return { ...account, sessions }
})

const simple = formAction({
  'end-session': { command: endSession, done: 'Đã đăng xuất thiết bị đó.' },
  'end-others': { command: endOtherSessions, done: 'Đã đăng xuất mọi thiết bị khác.' },
  'remove-passkey': { command: removePasskey, done: 'Đã bỏ khóa truy cập.' },
  'revoke-token': { command: revokeAccessToken, done: 'Đã thu hồi khóa API.' },
})

export async function action(args: Route.ActionArgs) {
  const fields = fieldsOf(await args.request.clone().formData())
  const { intent } = fields
  const ctx = contextOf(args.context)
  try {
    if (intent === 'make-token') {
      const { token } = await makeAccessToken(ctx, fields as never)
      return data({ token })
    }
    if (intent !== 'change-password') return await simple(args)
    await provePassword(ctx, args.request.headers, String(fields.current ?? ''))
    await changePassword(ctx, fields as never)
    return await redirectWithCookies(
      '/account',
      [],
      'Đã đổi mật khẩu và đăng xuất các thiết bị khác.',
    )
  } catch (error) {
    return answerTo(error, { intent: String(intent), values: { name: fields.name } })
  }
}

export default function Account({ loaderData: account, actionData }: Route.ComponentProps) {
  const token = actionData && 'token' in actionData ? actionData.token : null
  return (
    <Page title="Tài khoản của tôi">
      <Section title={account.name}>
        <Facts
          facts={[
            ['Tên đăng nhập', account.userName],
            ['Số điện thoại', account.phone],
            ['E-mail', account.email],
          ]}
        />
      </Section>
      <div className="grid gap-5 lg:grid-cols-2">
        <Section title="Mật khẩu">
          <Form intent="change-password">
            <TextField
              label="Mật khẩu hiện nay"
              name="current"
              type="password"
              autoComplete="current-password"
            />
            <NewPasswordFields />
            <div>
              <Button look="plain">Đổi mật khẩu</Button>
            </div>
          </Form>
        </Section>
        <div className="flex flex-col gap-5">
          <Section title="Bước xác thực thứ hai">
            <p className="flex items-center gap-2">
              {account.twoFactorEnabled ? (
                <Badge tone="success">Đang bật</Badge>
              ) : (
                <Badge>Chưa bật</Badge>
              )}
              Mã 6 số từ ứng dụng trên điện thoại
            </p>
            <div>
              <LinkButton to="/account/second-factor">
                {account.twoFactorEnabled ? 'Xem hoặc tắt' : 'Thiết lập'}
              </LinkButton>
            </div>
          </Section>
          <AccountPasskeys passkeys={account.passkeys} />
        </div>
      </div>
      <AccountDevices sessions={account.sessions} />
      <AccountTokens tokens={account.tokens} made={token} />
    </Page>
  )
}
