import { z } from 'zod'
import { day, id, line, money, paragraph } from '#platform/fields.ts'

/** The code of an account, as chosen in a form. */
export function account(what: string) {
  return z.string({ error: `Hãy chọn ${what.toLowerCase()}` }).regex(/^[0-9]{3,8}$/, {
    error: `Hãy chọn ${what.toLowerCase()}`,
  })
}

/** A part of the book; 0 is the general one. */
export const part = z.coerce
  .number({ error: 'Hãy chọn quỹ' })
  .int('Hãy chọn quỹ')
  .min(0, 'Hãy chọn quỹ')
  .default(0)

const papers = { error: 'Số chứng từ kèm theo chưa đúng' }

/** What a plain receipt, payment or proposal of one says. `account`: where the money is; `against`: what it is for. */
export const movementFields = {
  unitId: id,
  account: account('Tiền mặt hay tiền gửi'),
  against: account('Nội dung thu chi'),
  partId: part,
  amount: money('Số tiền'),
  counterpart: line('Họ tên', 200),
  address: paragraph('Địa chỉ', 300),
  reason: line('Lý do', 500),
  attachedCount: z.coerce.number(papers).int(papers).min(0, papers).max(999, papers).default(0),
}
export const movementDay = day('Ngày')
