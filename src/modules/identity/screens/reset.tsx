import { redirect } from 'react-router'
import { answerTo } from '#platform/web/answer-to.ts'
import { flashHeader } from '#platform/web/flash.ts'
import { fieldsOf } from '#platform/web/form-action.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { EntryFrame } from '#ui/entry-frame.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { useResetCode } from '../reset-code/use-reset-code.ts'
import type { Route } from './+types/reset.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

export async function action({ request, context }: Route.ActionArgs) {
  const fields = fieldsOf(await request.formData())
  try {
    const { userName } = await useResetCode({ ...contextOf(context), actor: null }, fields as never)
    const told = await flashHeader(`Đã đặt mật khẩu mới. Hãy đăng nhập với tên ${userName}.`)
    return redirect('/sign-in', { headers: { 'set-cookie': told } })
  } catch (error) {
    return answerTo(error, { intent: 'reset', values: { code: fields.code } })
  }
}

export default function Reset() {
  return (
    <EntryFrame
      title="Đặt mật khẩu mới"
      lead="Chủ tịch hoặc Phó Chủ tịch công đoàn của bạn, hay công đoàn cấp trên, cấp mã đặt lại. Mã dùng một lần, đến hết ngày hôm sau."
    >
      <Form intent="reset">
        <TextField label="Mã đặt lại" name="code" autoCapitalize="characters" autoComplete="off" />
        <NewPasswordFields />
        <div className="flex gap-2">
          <Button>Đặt mật khẩu</Button>
          <LinkButton to="/sign-in" look="quiet">
            Về trang đăng nhập
          </LinkButton>
        </div>
      </Form>
    </EntryFrame>
  )
}
