import { Section } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { SlipsFile } from './slips-file.tsx'

type Slip = {
  kind: 'invitation' | 'reset'
  name: string
  code: string
  lastDay: string
  address: string
  qr: string | null
}

/** The slip with a fresh code; it is on no other page and never again on this one. */
export function CodeSlipCard({ slip, unitId }: { slip: Slip; unitId: string }) {
  const what = slip.kind === 'invitation' ? 'Mã mời mở tài khoản' : 'Mã đặt lại mật khẩu'
  return (
    <Section title={`${what} của ${slip.name}`}>
      <p className="no-print alert alert-warning">
        Mã chỉ hiện lần này. Hãy in trang này, chụp lại hoặc đưa tận tay cho người nhận.
      </p>
      <div className="flex flex-wrap items-center gap-6">
        {slip.qr && <QrCode svg={slip.qr} label="Mã QR mở trang nhận lời mời" />}
        <div className="flex flex-col gap-2">
          <p className="font-mono text-3xl font-semibold tracking-wider">{slip.code}</p>
          <p>
            {slip.qr ? 'Quét mã QR, hoặc mở' : 'Mở'}{' '}
            <span className="font-semibold break-all">{slip.address}</span> rồi gõ mã.
          </p>
          <p className="text-base-content/80">Dùng một lần, đến hết ngày {slip.lastDay}.</p>
        </div>
      </div>
      {slip.kind === 'invitation' && <SlipsFile codes={[slip.code]} unitId={unitId} />}
    </Section>
  )
}
