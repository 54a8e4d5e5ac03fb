import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { QrCode } from '#ui/qr-code.tsx'

type Setup = { uri: string; codes: string; typed: string; qr: string }

/** The QR code for the app, the codes to keep on paper, and the proof that the app works. */
export function SecondFactorSetup({ setup }: { setup: Setup }) {
  return (
    <div className="grid gap-8 md:grid-cols-[16rem_1fr]">
      <div className="flex flex-col gap-2">
        <QrCode svg={setup.qr} label="Mã QR cho ứng dụng xác thực" />
        <p className="text-sm">
          Không quét được? Gõ khóa này vào ứng dụng:{' '}
          <code className="font-semibold break-words">{setup.typed}</code>
        </p>
      </div>
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-2">
          <h2 className="text-lg font-semibold">1. Giữ lại các mã dự phòng</h2>
          <p>Mỗi mã dùng một lần, khi mất điện thoại. Hãy in hoặc chép ra giấy và cất riêng.</p>
          <ul className="bg-base-200 rounded-box grid grid-cols-2 gap-2 p-4 font-mono">
            {setup.codes.split(' ').map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </div>
        <Form intent="confirm" className="flex max-w-sm flex-col gap-4">
          <h2 className="text-lg font-semibold">2. Quét mã QR rồi gõ mã 6 số</h2>
          <input type="hidden" name="uri" value={setup.uri} />
          <input type="hidden" name="codes" value={setup.codes} />
          <TextField
            label="Mã đang hiện trong ứng dụng"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <div>
            <Button>Bật bước xác thực thứ hai</Button>
          </div>
        </Form>
      </div>
    </div>
  )
}
