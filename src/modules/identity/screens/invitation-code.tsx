import { redirect } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { EntryFrame } from '#ui/entry-frame.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { Route } from './+types/invitation-code.ts'

export async function action({ request }: Route.ActionArgs) {
  const code = String((await request.formData()).get('code') ?? '').trim()
  return redirect(`/invitations/${encodeURIComponent(code || '-')}`)
}

/** Where somebody without a camera types the code of the slip. */
export default function InvitationCode() {
  return (
    <EntryFrame
      title="Mở tài khoản bằng mã mời"
      lead="Mã có 12 chữ và số, in trên giấy mời của công đoàn."
    >
      <Form intent="open">
        <TextField
          label="Mã mời"
          name="code"
          placeholder="ABCD-EFGH-JKMN"
          autoCapitalize="characters"
          autoComplete="off"
        />
        <div className="flex gap-2">
          <Button>Tiếp tục</Button>
          <LinkButton to="/sign-in" look="quiet">
            Tôi đã có tài khoản
          </LinkButton>
        </div>
      </Form>
    </EntryFrame>
  )
}
