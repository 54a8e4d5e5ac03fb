import { Refused } from '#platform/errors.ts'
import { answerTo } from '#platform/web/answer-to.ts'
import { fieldsOf } from '#platform/web/form-action.ts'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { EntryFrame } from '#ui/entry-frame.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { acceptInvitation } from '../invitation/accept-invitation.ts'
import { showInvitation } from '../invitation/show-invitation.ts'
import { signIn } from '../session/sign-in.ts'
import type { Route } from './+types/invitation.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

export async function loader({ params, context }: Route.LoaderArgs) {
  try {
    const shown = await showInvitation(
      { ...contextOf(context), actor: null },
      { code: params.code },
    )
    return { ...shown, problem: '' }
  } catch (error) {
    if (error instanceof Refused) return { name: '', lastDay: '', problem: error.message }
    throw error
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  // Whoever is signed in on this device is not the person who accepts.
  const ctx = { ...contextOf(context), actor: null }
  const fields = fieldsOf(await request.formData())
  try {
    await acceptInvitation(ctx, { ...fields, code: params.code } as never)
    const [login, password] = [String(fields.userName), String(fields.password)]
    const { cookies } = await signIn(ctx.db, request.headers, { login, password })
    return await redirectWithCookies('/', cookies, 'Đã mở tài khoản. Chào mừng bạn!')
  } catch (error) {
    const { password: _, again: __, ...values } = fields
    return answerTo(error, { intent: 'accept', values })
  }
}

export default function Invitation({
  loaderData: { name, lastDay, problem },
}: Route.ComponentProps) {
  if (problem)
    return (
      <EntryFrame title="Mã mời không dùng được" lead={problem}>
        <div className="flex gap-2">
          <LinkButton to="/invitations" look="primary">
            Gõ lại mã
          </LinkButton>
          <LinkButton to="/sign-in" look="quiet">
            Đăng nhập
          </LinkButton>
        </div>
      </EntryFrame>
    )
  return (
    <EntryFrame
      title={`Chào ${name}`}
      lead={`Công đoàn mời bạn mở tài khoản. Lời mời có hiệu lực đến hết ngày ${lastDay}.`}
    >
      <Form intent="accept">
        <TextField
          label="Tên đăng nhập"
          name="userName"
          autoComplete="username"
          autoCapitalize="none"
          hint="Chữ thường không dấu, ví dụ: binh.tran"
        />
        <TextField label="Số điện thoại" name="phone" type="tel" autoComplete="tel" optional />
        <TextField label="E-mail" name="email" type="email" autoComplete="email" optional />
        <NewPasswordFields />
        <Button>Mở tài khoản</Button>
      </Form>
    </EntryFrame>
  )
}
