import { choice, day, line, optional } from '#platform/fields.ts'
import { fullName, phone, sex } from '../member/record-fields.ts'

/** What an application to join says (Mẫu 5a of one person, Mẫu 5b of several; Hướng dẫn 38/HD-TLĐ ngày 27/12/2024). */
export const applicationFields = {
  fullName,
  sex,
  birthDay: optional(day('Ngày sinh')),
  phone: optional(phone),
  jobTitle: optional(line('Chức vụ chuyên môn', 120)),
  form: choice('Loại đơn', ['individual', 'collective']),
  appliedOn: day('Ngày nộp đơn'),
  note: optional(line('Ghi chú', 500)),
}
