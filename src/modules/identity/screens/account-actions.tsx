import { ActionButton, Form } from '#ui/form.tsx'

type Props = { personId: number; name: string; accountId: number | null; blocked: boolean }

/** What an officer can do for one person's account. */
export function AccountActions({ personId, name, accountId, blocked }: Props) {
  if (accountId === null) return <ActionButton intent="invite" fields={{ personId }} label="Mời" />
  return (
    <div className="flex flex-wrap gap-2">
      {blocked && <ActionButton intent="unlock" fields={{ accountId }} label="Mở khóa" />}
      <details className="dropdown dropdown-end">
        <summary className="btn btn-outline border-base-300 btn-sm">Đặt lại mật khẩu</summary>
        <div className="dropdown-content bg-base-100 border-base-300 rounded-box z-10 w-72 border p-4 text-left shadow-lg">
          <Form intent="reset" className="flex flex-col gap-3">
            <p>Cấp mã đặt lại mật khẩu cho {name}? Việc này được ghi vào nhật ký.</p>
            <input type="hidden" name="accountId" value={accountId} />
            <label className="flex items-start gap-2">
              <input type="checkbox" name="clearsSecondFactor" className="checkbox checkbox-sm" />
              <span>Người này mất điện thoại: bỏ cả bước xác thực thứ hai</span>
            </label>
            <button type="submit" className="btn btn-primary btn-sm">
              Cấp mã
            </button>
          </Form>
        </div>
      </details>
    </div>
  )
}
