import { data } from 'react-router'
import { qrCode } from '#platform/documents/qr-code.ts'
import { answerTo } from '#platform/web/answer-to.ts'
import { fieldsOf } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findMyAccount } from '../account/find-my-account.ts'
import { beginSecondFactor } from '../second-factor/begin-second-factor.ts'
import { confirmSecondFactor } from '../second-factor/confirm-second-factor.ts'
import { removeSecondFactor } from '../second-factor/remove-second-factor.ts'
import type { Route } from './+types/second-factor.ts'
import { SecondFactorSetup } from './second-factor-setup.tsx'

export const loader = pageLoader(async (ctx) => {
  const { twoFactorEnabled } = await findMyAccount(ctx, {})
  return { on: twoFactorEnabled, required: ctx.actor?.secondFactorMissing === true }
})

/** What the page shows while it is being set up. It travels with the form: the server keeps nothing in the clear. */
function setupOf(uri: string, codes: string) {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const typed = (secret.match(/.{1,4}/g) ?? []).join(' ')
  return { uri, codes, typed, qr: qrCode(uri) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const ctx = contextOf(context)
  const fields = fieldsOf(await request.formData()) as Record<string, string | undefined>
  const { intent = '', current = '', code = '', uri = '', codes = '' } = fields
  const { headers } = request
  try {
    if (intent === 'begin') {
      const setup = await beginSecondFactor(ctx, headers, current)
      return data({ setup: setupOf(setup.uri, setup.recoveryCodes.join(' ')) })
    }
    const cookies =
      intent === 'remove'
        ? await removeSecondFactor(ctx, headers, current)
        : await confirmSecondFactor(ctx, headers, code)
    const done =
      intent === 'remove' ? 'Đã tắt bước xác thực thứ hai.' : 'Đã bật bước xác thực thứ hai.'
    return await redirectWithCookies(intent === 'remove' ? '/account' : '/', cookies, done)
  } catch (error) {
    const refusal = answerTo(error, { intent, values: {} })
    const setup = intent === 'confirm' && URL.canParse(uri) ? setupOf(uri, codes) : undefined
    return data({ ...refusal.data, setup }, refusal.init ?? {})
  }
}

export default function SecondFactor({ loaderData, actionData }: Route.ComponentProps) {
  const { on, required } = loaderData
  const setup = actionData?.setup
  return (
    <Page
      title="Bước xác thực thứ hai"
      crumbs={required ? [] : [{ to: '/account', label: 'Tài khoản của tôi' }]}
      lead={
        required
          ? 'Chức vụ của bạn giữ tiền hoặc phụ trách nhiều đơn vị, nên cần thêm một bước xác thực trước khi vào làm việc. Chỉ thiết lập một lần, mất khoảng hai phút.'
          : 'Ngoài mật khẩu, khi đăng nhập bạn gõ thêm một mã 6 số hiện trên điện thoại của mình.'
      }
    >
      <Section>
        {setup && !on ? (
          <SecondFactorSetup setup={setup} />
        ) : (
          <Form intent={on ? 'remove' : 'begin'} className="flex max-w-md flex-col gap-4">
            <p>
              {on
                ? 'Đang bật. Muốn chuyển sang điện thoại khác: tắt đi rồi thiết lập lại.'
                : 'Trước hết hãy cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis.'}
            </p>
            <TextField
              label="Mật khẩu hiện nay"
              name="current"
              type="password"
              autoComplete="current-password"
            />
            <div>
              <Button look={on ? 'danger' : 'primary'}>{on ? 'Tắt' : 'Bắt đầu thiết lập'}</Button>
            </div>
          </Form>
        )}
      </Section>
    </Page>
  )
}
