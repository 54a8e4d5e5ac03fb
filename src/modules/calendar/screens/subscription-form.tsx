import { Button } from '#ui/button.tsx'
import { TickField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'

export type ShownSubscription = {
  address: string
  /** The address as a QR, for the phone that is not the one in front of one. */
  qr: string
  withBirthdays: boolean
  renewedOn: string
} | null

/** One's own secret address of the calendar: made, renewed, closed. */
export function SubscriptionForm({
  subscription,
  unitId,
}: {
  subscription: ShownSubscription
  /** Sent along where the address of the page does not say it. */
  unitId?: number
}) {
  const fields: Record<string, number> = unitId ? { unitId } : {}
  return (
    <Section title="Đưa lịch vào điện thoại, máy tính">
      {subscription ? (
        <>
          <p>
            Thêm địa chỉ này vào Google Lịch (Thêm lịch → Từ URL), Lịch của iPhone (Thêm lịch đăng
            ký) hoặc Outlook. Lịch tự cập nhật.
          </p>
          <label className="flex flex-col gap-1">
            <span className="font-semibold">Địa chỉ riêng của bạn</span>
            <input
              readOnly
              value={subscription.address}
              className="input w-full font-mono text-sm"
              aria-describedby="subscription-secret"
            />
          </label>
          <p id="subscription-secret" className="text-base-content/75 text-sm">
            Ai có địa chỉ này đều đọc được lịch: đừng gửi cho người ngoài. Tạo ngày{' '}
            {subscription.renewedOn}
            {subscription.withBirthdays ? ', có sinh nhật.' : ', không có sinh nhật.'}
          </p>
          <QrCode svg={subscription.qr} label="Mã QR của địa chỉ lịch" />
          <ActionButton
            intent="unsubscribe"
            fields={fields}
            label="Đóng địa chỉ này"
            confirm="Đóng địa chỉ? Mọi máy đang dùng nó sẽ thôi cập nhật."
            className="btn btn-ghost btn-sm self-start"
          />
        </>
      ) : (
        <p>
          Tạo một địa chỉ riêng, khó đoán, để lịch của công đoàn hiện ngay trong điện thoại. Chỉ có
          những ngày chung của công đoàn.
        </p>
      )}
      <Form intent="subscribe" fields={fields}>
        <TickField
          label="Có sinh nhật đồng nghiệp"
          name="withBirthdays"
          checked={subscription?.withBirthdays}
          hint="Chỉ ngày và tháng, chỉ của ai đã đồng ý."
        />
        <Button look={subscription ? 'plain' : 'primary'} className="self-start">
          {subscription ? 'Đổi địa chỉ mới (địa chỉ cũ hết hiệu lực)' : 'Tạo địa chỉ'}
        </Button>
      </Form>
    </Section>
  )
}
