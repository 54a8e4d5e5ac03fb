import { z } from 'zod'
import { day, line, paragraph } from '#platform/fields.ts'

const number = (what: string, most: number) =>
  z.coerce
    .number({ error: `${what} phải là số` })
    .int(`${what} phải là số nguyên`)
    .min(1, `${what} phải từ 1 đến ${most}`)
    .max(most, `${what} phải từ 1 đến ${most}`)

export const quizFields = {
  name: line('Tên cuộc thi'),
  about: paragraph('Nội dung tìm hiểu', 3000),
  paperSize: number('Số câu một đề', 100),
  minutes: number('Số phút', 240),
  opensOn: day('Ngày mở thi'),
  closesOn: day('Ngày kết thúc'),
  attemptsAllowed: number('Số lượt thi', 20),
}
