import { z } from 'zod'
import { choice, id, line, optional, paragraph } from '#platform/fields.ts'
import { bases, electorates, methods } from '../labels.ts'
import { fraction } from './fraction.ts'

const small = z.coerce
  .number({ error: 'Hãy viết một số' })
  .int('Hãy viết một số nguyên')
  .min(1, 'Ít nhất là 1')
  .max(200, 'Nhiều nhất là 200')

const oneChoice = z.object({
  name: line('Tên trên phiếu', 300),
  note: line('Ghi chú', 300).optional(),
  personId: optional(id),
  /** The asking module's own number of what is chosen. */
  subjectId: optional(id),
})

const lineName = line('Tên trên phiếu', 300)

/** One a line, as an officer types them. */
const choiceLines = z.string().transform((text, issues) =>
  text
    .split('\n')
    .filter((name) => name.trim() !== '')
    .map((name): z.output<typeof oneChoice> => {
      const read = lineName.safeParse(name)
      if (!read.success) issues.addIssue({ code: 'custom', message: 'Có dòng dài quá 300 ký tự' })
      return { name: read.data ?? name, personId: null, subjectId: null }
    }),
)

/** What a vote is, while it is being prepared. */
export const voteFields = {
  title: line('Tên cuộc bỏ phiếu', 200),
  question: paragraph('Nội dung xin ý kiến', 2000),
  secrecy: choice('Hình thức', ['secret', 'open']).default('secret'),
  method: choice('Cách bỏ phiếu', methods),
  choices: z
    .union([z.array(oneChoice), choiceLines], { error: 'Hãy viết ít nhất một mục' })
    .superRefine((choices, issues) => {
      const names = choices.map(({ name }) => name.toLocaleLowerCase('vi'))
      const twice = choices.find((_, index) => names.indexOf(String(names[index])) !== index)
      const wrong = twice
        ? `“${twice.name}” có hai lần`
        : choices.length === 0
          ? 'Hãy viết ít nhất một mục'
          : choices.length > 200 && 'Một phiếu có nhiều nhất 200 mục'
      if (wrong) issues.addIssue({ code: 'custom', message: wrong })
    }),
  /** How many pass at most; nothing: all who reach the share. */
  seats: optional(small),
  /** How many may be marked at most, where one chooses from a list; as many as seats unless said otherwise. */
  mostMarks: optional(small),
  /** A rule of `ballots.passing_rule`; what is given beside it goes before it. */
  ruleCode: line('Quy định', 40).default('council'),
  base: optional(choice('Tính trên', bases)),
  share: optional(fraction('Tỷ lệ')),
  reach: optional(choice('Cách tính', ['more', 'enough'])),
  quorum: optional(fraction('Tỷ lệ dự tối thiểu', 0)),
  ruleDocument: optional(line('Căn cứ', 300)),
  electorate: choice('Ai bỏ phiếu', electorates),
  bodyId: optional(id),
  personIds: z.union([id.transform((one) => [one]), z.array(id)]).default([]),
}

const shape = z.object(voteFields)
export type VoteFields = z.output<typeof shape>
