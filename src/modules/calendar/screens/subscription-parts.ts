import type { Context } from '#platform/context.ts'
import { qrCode } from '#platform/documents/qr-code.ts'
import { settings } from '#platform/settings.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { endSubscription } from '../subscription/end-subscription.ts'
import { findSubscription } from '../subscription/find-subscription.ts'
import { renewSubscription } from '../subscription/renew-subscription.ts'

/** The asker's own address as the page shows it. */
export async function shownSubscription(ctx: Context, unitId: number) {
  const found = await findSubscription(ctx, { unitId })
  if (!found) return null
  const address = `${settings.publicUrl.replace(/\/$/, '')}/calendar-feeds/${found.code}/lich.ics`
  return {
    address,
    qr: qrCode(address),
    withBirthdays: found.withBirthdays,
    renewedOn: formatDay(found.renewedOn),
  }
}

export const subscriptionIntents = {
  subscribe: {
    command: renewSubscription,
    done: 'Đã tạo địa chỉ mới. Địa chỉ cũ, nếu có, không còn dùng được.',
  },
  unsubscribe: { command: endSubscription, done: 'Đã đóng địa chỉ lịch.' },
}
