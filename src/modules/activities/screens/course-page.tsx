import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextArea, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { findCourse } from '../course/find-course.ts'
import { withdrawCourse } from '../course/record-course.ts'
import { linkEntry, unlinkExpense } from '../expense/link-entry.ts'
import { payExpense, proposeExpense } from '../expense/pay-expense.ts'
import { organizerLabels } from '../labels.ts'
import { type Added, addTrainees } from '../training/add-trainees.ts'
import { changeTrainee, removeTrainee } from '../training/change-trainee.ts'
import type { Route } from './+types/course-page.ts'
import { daySpan } from './day-span.ts'
import { Expenses } from './expenses.tsx'
import { Trainees } from './trainees.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const course = await findCourse(ctx, asked)
  return {
    ...course,
    span: daySpan(course.startsOn, course.endsOn),
    cost: course.cost === null ? 'chưa ghi' : formatVnd(course.cost),
    spent: formatVnd(course.spent),
    turns: formatCount(course.turns),
    trainees: course.trainees?.map((trainee) => ({
      ...trainee,
      certificateDay: trainee.certificateDay ? formatDay(trainee.certificateDay) : '',
    })),
    expenses: course.expenses?.map((expense) => ({
      ...expense,
      amount: formatVnd(expense.amount),
      day: expense.day ? formatDay(expense.day) : '',
    })),
    today: formatDay(ctx.today),
  }
})

const mostTold = 12

export const action = formAction({
  add: {
    command: addTrainees,
    done: ({ added, again, troubles }: Added) =>
      [
        `Đã thêm ${added} người.`,
        again > 0 && `${again} người đã có sẵn.`,
        troubles.length > 0 &&
          `Chưa thêm ${troubles.length} dòng: ${troubles
            .slice(0, mostTold)
            .map(({ line, text, trouble }) => `dòng ${line} “${text.slice(0, 40)}” (${trouble})`)
            .join('; ')}${troubles.length > mostTold ? '…' : '.'}`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  certificate: { command: changeTrainee, done: 'Đã ghi.' },
  remove: { command: removeTrainee, done: 'Đã bỏ khỏi lớp.' },
  withdraw: {
    command: withdrawCourse,
    done: 'Đã rút lớp ghi nhầm.',
    next: (_, { unitId }) => `/units/${unitId}/training`,
  },
  pay: { command: payExpense, done: 'Đã lập phiếu chi.' },
  propose: { command: proposeExpense, done: 'Đã gửi đề nghị chi; chờ người thứ hai duyệt.' },
  link: { command: linkEntry, done: 'Đã gắn phiếu chi.' },
  unlink: { command: unlinkExpense, done: 'Đã bỏ gắn.' },
})

export default function CoursePage({ loaderData: course, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/training`
  const { may } = course
  const isLive = course.withdrawnBecause === ''
  return (
    <Page
      title={course.title}
      crumbs={[{ to: at, label: 'Đào tạo, bồi dưỡng' }]}
      lead={`${course.kindName}, ${course.span}.`}
      actions={
        may.keepsTraining &&
        isLive && <LinkButton to={`${at}/${course.courseId}/edit`}>Sửa lớp</LinkButton>
      }
    >
      {!isLive && <Notice>Lớp này đã rút: {course.withdrawnBecause}</Notice>}
      <Stats>
        <Stat label="Lượt học" value={course.turns} note="mỗi người một lượt trong lớp này" />
        <Stat label="Số giờ" value={course.hours ?? 'chưa ghi'} />
        <Stat label="Chi phí theo hồ sơ" value={course.cost} />
      </Stats>
      <Section title="Lớp">
        <Facts
          facts={[
            [
              'Ai mở lớp',
              [organizerLabels[course.organizer], course.organizerName].filter(Boolean).join(': '),
            ],
            ['Thời gian', course.days ? `${course.span}, ${course.days} ngày` : course.span],
            ['Địa điểm', course.place],
            ['Người ghi', course.enteredByName],
          ]}
        />
        {course.note && <p className="max-w-prose whitespace-pre-line">{course.note}</p>}
      </Section>
      {course.trainees && (
        <Section title="Người học">
          <Trainees
            unitId={params.unitId}
            trainees={course.trainees}
            mayWrite={may.keepsTraining && isLive}
          />
          {may.keepsTraining && isLive && (
            <Form intent="add">
              <TextArea
                label="Thêm từ danh sách"
                name="list"
                rows={6}
                hint="Mỗi người một dòng, dán thẳng từ Excel được. Các cột: họ tên; ngày sinh (khi trùng tên) hoặc đơn vị (khi là người đơn vị khác); số chứng chỉ; ngày cấp; số giờ. Chỉ cần họ tên."
                placeholder={
                  'Phạm Thị Mai\nTrần Văn Hùng; 05/03/1980; CC-12/2026; 20/05/2026\nLê Thị Hoa; Công đoàn Sở Y tế'
                }
              />
              <Button look="plain" className="self-start">
                Thêm vào lớp
              </Button>
            </Form>
          )}
        </Section>
      )}
      {course.expenses && (
        <Expenses
          unitId={params.unitId}
          expenses={course.expenses}
          spent={course.spent}
          budget={course.cost}
          pays={may.pays}
          proposes={may.proposes}
          today={course.today}
        />
      )}
      {may.keepsTraining && isLive && (
        <FoldedForm
          intent="withdraw"
          summary="Rút lớp ghi nhầm"
          className="mt-3 flex max-w-xl flex-col gap-4"
        >
          <TextField label="Lý do" name="reason" />
          <Button look="danger" className="self-start">
            Rút lớp
          </Button>
        </FoldedForm>
      )}
    </Page>
  )
}
