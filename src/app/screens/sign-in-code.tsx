import { verifySecondFactor } from '#identity'
import { answerTo } from '#platform/web/answer-to.ts'
import { redirectWithCookies } from '#platform/web/redirect-with-cookies.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { EntryFrame } from '#ui/entry-frame.tsx'
import { TextField, TickField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { ownPath } from '../sign-in/own-path.ts'
import type { Route } from './+types/sign-in-code.ts'

export function loader({ request }: Route.LoaderArgs) {
  return { next: ownPath(new URL(request.url).searchParams.get('next')) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const code = String(form.get('code') ?? '')
  const next = ownPath(String(form.get('next') ?? ''))
  try {
    const trustDevice = form.get('trust') === 'on'
    const cookies = await verifySecondFactor(contextOf(context).db, request.headers, {
      code,
      trustDevice,
    })
    return await redirectWithCookies(next, cookies)
  } catch (error) {
    return answerTo(error, { intent: 'verify', values: { next } })
  }
}

export default function SignInCode({ loaderData: { next } }: Route.ComponentProps) {
  return (
    <EntryFrame
      title="Bước xác thực thứ hai"
      lead="Mở ứng dụng xác thực trên điện thoại của bạn và gõ mã 6 số đang hiện. Mất điện thoại thì gõ một mã dự phòng."
    >
      <Form intent="verify">
        <input type="hidden" name="next" value={next} />
        <TextField label="Mã" name="code" autoComplete="one-time-code" autoFocus />
        <TickField
          label="Tin cậy thiết bị này trong 30 ngày"
          name="trust"
          hint="Chỉ chọn trên máy của riêng bạn."
        />
        <div className="flex gap-2">
          <Button>Tiếp tục</Button>
          <LinkButton to="/sign-in" look="quiet">
            Đăng nhập lại
          </LinkButton>
        </div>
      </Form>
    </EntryFrame>
  )
}
