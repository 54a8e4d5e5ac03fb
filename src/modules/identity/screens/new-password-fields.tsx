import { TextField } from '#ui/field.tsx'

/** A new password, typed twice. */
export function NewPasswordFields() {
  return (
    <>
      <TextField
        label="Mật khẩu mới"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất; không cần chữ hoa hay ký hiệu."
      />
      <TextField
        label="Gõ lại mật khẩu mới"
        name="again"
        type="password"
        autoComplete="new-password"
      />
    </>
  )
}
