import { choice, day, line, optional, paragraph } from '#platform/fields.ts'
import { dayKinds } from '../labels.ts'
import { yearField } from '../own-day/own-day-fields.ts'

export const programmeDayFields = {
  name: line('Tên ngày'),
  kind: choice('Loại ngày', dayKinds).default('other'),
  onDay: day('Ngày'),
  beganYear: optional(yearField('Năm bắt đầu')),
  plan: paragraph('Việc làm', 2000),
}
