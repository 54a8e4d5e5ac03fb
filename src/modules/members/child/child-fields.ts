import { choice, day, line, optional } from '#platform/fields.ts'

export const childFields = {
  fullName: line('Họ và tên con', 120),
  birthDay: optional(day('Ngày sinh của con')),
  sex: optional(choice('Giới tính', ['female', 'male'])),
}
