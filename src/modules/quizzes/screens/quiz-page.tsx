import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { quizStateLabels } from '../labels.ts'
import { changeQuiz } from '../quiz/change-quiz.ts'
import { endQuiz } from '../quiz/end-quiz.ts'
import { findQuiz } from '../quiz/find-quiz.ts'
import { publishQuiz } from '../quiz/publish-quiz.ts'
import type { Route } from './+types/quiz-page.ts'
import { QuizFields } from './quiz-fields.tsx'
import { timeTaken } from './time-taken.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { opensOn, closesOn, groups, persons, ...quiz } = await findQuiz(ctx, asked)
  const members = groups.reduce((sum, group) => sum + group.members, 0)
  return {
    ...quiz,
    opensOn: formatDay(opensOn),
    closesOn: formatDay(closesOn),
    members,
    taken: persons.length,
    share: members > 0 ? `${Math.round((100 * persons.length) / members)}% đoàn viên` : '',
    groups: groups.map((group) => ({
      ...group,
      name: group.name ?? 'Chưa thuộc tổ nào',
      share: `${Math.round((100 * group.persons) / group.members)}%`,
      average: group.average === null ? '–' : group.average.toLocaleString('vi-VN'),
    })),
    persons: persons
      .slice(0, 100)
      .map(({ seconds, ...person }) => ({ ...person, time: timeTaken(seconds ?? 0) })),
  }
})

export const action = formAction({
  publish: { command: publishQuiz, done: 'Đã công bố; đoàn viên thấy ở mục Thi.' },
  change: { command: changeQuiz, done: 'Đã sửa thể lệ.' },
  end: { command: endQuiz, done: 'Đã dừng cuộc thi.' },
})

export default function QuizPage({ loaderData: quiz, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/quizzes`
  const here = `${at}/${quiz.id}`
  const isDraft = quiz.state === 'draft'
  return (
    <Page
      title={quiz.name}
      crumbs={[{ to: at, label: 'Thi tìm hiểu' }]}
      actions={
        <>
          {quiz.taken > 0 && (
            <LinkButton to={`${here}/results.xlsx`} reloadDocument>
              Xuất Excel
            </LinkButton>
          )}
          {quiz.mayKeep && (
            <LinkButton to={`${here}/bank`} look={isDraft ? 'primary' : 'plain'}>
              Ngân hàng câu hỏi ({quiz.bankSize})
            </LinkButton>
          )}
        </>
      }
    >
      <Section>
        <Badge tone={quiz.state === 'open' ? 'success' : 'neutral'}>
          {quizStateLabels[quiz.state]}
        </Badge>
        <Facts
          facts={[
            [
              'Nội dung tìm hiểu',
              <span key="about" className="whitespace-pre-line">
                {quiz.about}
              </span>,
            ],
            ['Đề thi', `${quiz.paperSize} câu, ${quiz.minutes} phút`],
            ['Thi chính thức', `${quiz.opensOn} – ${quiz.closesOn}`],
            ['Số lượt mỗi người', quiz.attemptsAllowed],
            ...(quiz.endedBecause ? [['Dừng vì', quiz.endedBecause] as const] : []),
          ]}
        />
        {quiz.mayKeep && isDraft && (
          <div className="no-print flex flex-col gap-3">
            <ActionButton
              intent="publish"
              label="Công bố"
              confirm="Công bố cuộc thi? Sau đó thể lệ không sửa được nữa."
              className="btn btn-primary self-start"
            />
            <FoldedForm intent="change" summary="Sửa thể lệ">
              <QuizFields values={quiz} />
              <Button className="self-start">Lưu</Button>
            </FoldedForm>
          </div>
        )}
        {quiz.mayKeep && (quiz.state === 'trial' || quiz.state === 'open') && (
          <FoldedForm intent="end" summary="Dừng cuộc thi trước hạn">
            <TextField label="Lý do" name="reason" />
            <Button look="danger" className="self-start">
              Dừng cuộc thi
            </Button>
          </FoldedForm>
        )}
      </Section>
      {!isDraft && (
        <>
          <Stats>
            <Stat
              label="Người dự thi"
              value={quiz.taken.toLocaleString('vi-VN')}
              note={quiz.share}
            />
            <Stat label="Lượt thi chính thức" value={quiz.attempts.toLocaleString('vi-VN')} />
            <Stat label="Lượt thi thử" value={quiz.trials.toLocaleString('vi-VN')} />
          </Stats>
          <Section title="Theo tổ, bộ phận">
            <table className="table-cards table table-sm">
              <caption className="sr-only">Kết quả theo tổ</caption>
              <thead>
                <tr>
                  <th scope="col">Tổ, bộ phận</th>
                  <th scope="col" className="text-right">
                    Đoàn viên
                  </th>
                  <th scope="col" className="text-right">
                    Người dự thi
                  </th>
                  <th scope="col" className="text-right">
                    Tỷ lệ
                  </th>
                  <th scope="col" className="text-right">
                    Điểm bình quân
                  </th>
                </tr>
              </thead>
              <tbody>
                {quiz.groups.map((group) => (
                  <tr key={group.name}>
                    <td className="card-heading">{group.name}</td>
                    <td data-label="Đoàn viên" className="number">
                      {group.members}
                    </td>
                    <td data-label="Người dự thi" className="number">
                      {group.persons}
                    </td>
                    <td data-label="Tỷ lệ" className="number">
                      {group.share}
                    </td>
                    <td data-label="Điểm bình quân" className="number">
                      {group.average}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <Section title="Cao điểm nhất">
            {quiz.persons.length === 0 && <p>Chưa có ai thi chính thức.</p>}
            <ol className="divide-base-300 divide-y">
              {quiz.persons.map((person, index) => (
                <li key={person.memberId} className="flex flex-wrap justify-between gap-2 py-2">
                  <span>
                    {index + 1}. <span className="font-semibold">{person.fullName}</span>
                  </span>
                  <span className="tabular-nums">
                    {person.score}/{quiz.paperSize} câu · {person.time}
                  </span>
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </Page>
  )
}
