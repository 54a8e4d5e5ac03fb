import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { FileField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { questionKindLabels } from '../labels.ts'
import { addQuestion } from '../question/add-question.ts'
import { importQuestions } from '../question/import-questions.ts'
import { readBank } from '../question/read-bank.ts'
import { removeQuestion } from '../question/remove-question.ts'
import type { Route } from './+types/bank.ts'

export const loader = pageLoader((ctx, asked) => readBank(ctx, asked), { isFor: [addQuestion] })

export const action = formAction({
  add: { command: addQuestion, done: 'Đã thêm câu hỏi.' },
  import: {
    command: importQuestions,
    done: ({ count }: { count: number }) => `Đã nhập ${count} câu hỏi.`,
  },
  remove: { command: removeQuestion, done: 'Đã bỏ câu hỏi.' },
})

const example = `Công đoàn Việt Nam thành lập ngày nào? {
=28/7/1929
~03/2/1930
~02/9/1945
####Ngày 28/7/1929 tại Hà Nội.
}

Đoàn viên có quyền phê bình cán bộ công đoàn. {TRUE}`

export default function Bank({ loaderData: bank, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/quizzes`
  const here = `${at}/${params.quizId}`
  return (
    <Page
      title="Ngân hàng câu hỏi"
      crumbs={[
        { to: at, label: 'Thi tìm hiểu' },
        { to: here, label: bank.name },
      ]}
      lead={`${bank.questions.length} câu; mỗi đề bốc ${bank.paperSize} câu. Ai mở trang này thì chỉ thi thử, và mỗi lần mở đều ghi vào nhật ký.`}
      actions={
        bank.questions.length > 0 && (
          <LinkButton to={`${here}/bank.gift`} reloadDocument>
            Xuất GIFT
          </LinkButton>
        )
      }
    >
      <Section title="Thêm câu hỏi">
        <FoldedForm
          intent="import"
          summary="Nhập từ tệp GIFT (của Moodle)"
          encType="multipart/form-data"
        >
          <FileField label="Tệp GIFT" name="file" accept=".txt,.gift,text/plain" optional />
          <TextArea
            label="Hoặc dán nội dung"
            name="text"
            placeholder={example}
            rows={10}
            optional
          />
          <Button className="self-start">Nhập câu hỏi</Button>
        </FoldedForm>
        <FoldedForm intent="add" summary="Gõ một câu">
          <SelectField
            label="Loại câu hỏi"
            name="kind"
            value="single"
            options={Object.entries(questionKindLabels).map(([value, label]) => ({ value, label }))}
          />
          <TextField label="Câu hỏi" name="words" />
          <TextArea
            label="Các câu trả lời"
            name="answers"
            hint="Mỗi dòng một câu; câu đúng bắt đầu bằng dấu *. Câu đúng hay sai thì ghi Đúng hoặc Sai."
          />
          <TextArea
            label="Giải thích"
            name="explanation"
            hint="Hiện sau khi thi: điều, khoản nào, vì sao."
            optional
          />
          <Button className="self-start">Thêm câu hỏi</Button>
        </FoldedForm>
      </Section>
      <Section title="Các câu hỏi">
        {bank.questions.length === 0 && <Empty>Chưa có câu hỏi nào.</Empty>}
        <ol className="divide-base-300 divide-y">
          {bank.questions.map((question, index) => (
            <li key={question.questionId} className="flex flex-col gap-2 py-3">
              <div className="flex flex-wrap items-start justify-between gap-2">
                <p className="min-w-0 grow font-semibold whitespace-pre-line">
                  {index + 1}. {question.words}
                </p>
                <ActionButton
                  intent="remove"
                  fields={{ questionId: question.questionId }}
                  label="Bỏ"
                  confirm="Bỏ câu hỏi này khỏi ngân hàng?"
                  className="btn btn-ghost btn-sm"
                />
              </div>
              <ul className="flex flex-col gap-1">
                {question.answers.map((answer) => (
                  <li key={answer.words} className="flex items-center gap-2">
                    {answer.isRight ? <Badge tone="success">Đúng</Badge> : <Badge>Sai</Badge>}
                    {answer.words}
                  </li>
                ))}
              </ul>
              {question.explanation && (
                <p className="text-base-content/75 text-sm whitespace-pre-line">
                  {question.explanation}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}
