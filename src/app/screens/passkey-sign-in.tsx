import { useEffect, useState } from 'react'
import { passkeysWork, signInWithPasskey } from '#ui/passkey.ts'

/** Signing in with a passkey; shown only where scripts run and the device knows passkeys. */
export function PasskeySignIn({ next }: { next: string }) {
  const [shown, setShown] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setShown(passkeysWork()), [])
  if (!shown) return null
  async function press() {
    const failed = await signInWithPasskey()
    if (failed) setProblem(failed)
    else window.location.assign(next)
  }
  return (
    <div className="flex flex-col gap-2">
      <button
        type="button"
        className="btn btn-outline border-base-300"
        onClick={() => void press()}
      >
        Đăng nhập bằng khóa truy cập
      </button>
      {problem && (
        <p role="alert" className="text-error text-sm font-semibold">
          {problem}
        </p>
      )}
    </div>
  )
}
