import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { ActionButton } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { addPasskey, passkeysWork } from '#ui/passkey.ts'

type Passkey = { passkeyId: number; name: string | null; addedAt: string }

/** Passkeys: signing in with fingerprint, face or device PIN instead of a password. */
export function AccountPasskeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const [possible, setPossible] = useState(false)
  const [problem, setProblem] = useState('')
  const { revalidate } = useRevalidator()
  useEffect(() => setPossible(passkeysWork()), [])
  async function add() {
    const failed = await addPasskey(`Khóa thứ ${passkeys.length + 1}`)
    setProblem(failed ?? '')
    if (!failed) await revalidate()
  }
  return (
    <Section title="Khóa truy cập">
      <p>Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị, không cần gõ mật khẩu.</p>
      {passkeys.length > 0 && (
        <ul className="divide-base-300 divide-y">
          {passkeys.map(({ passkeyId, name, addedAt }) => (
            <li key={passkeyId} className="flex items-center justify-between gap-2 py-2">
              <span>
                {name ?? 'Khóa truy cập'}{' '}
                <span className="text-base-content/75 text-sm">thêm lúc {addedAt}</span>
              </span>
              <ActionButton
                intent="remove-passkey"
                fields={{ passkeyId }}
                label="Bỏ"
                confirm="Bỏ khóa truy cập này?"
              />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className="text-error text-sm font-semibold">
          {problem}
        </p>
      )}
      {possible && (
        <div>
          <button
            type="button"
            className="btn btn-outline border-base-300"
            onClick={() => void add()}
          >
            Thêm khóa trên thiết bị này
          </button>
        </div>
      )}
    </Section>
  )
}
