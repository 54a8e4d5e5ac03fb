import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { courseKindLabels, organizerLabels } from '../labels.ts'
import { findTrainingBook } from '../training/find-training-book.ts'
import { recordTraining } from '../training/record-training.ts'
import type { Route } from './+types/training-book.ts'
import { CourseFields } from './course-form.tsx'
import { daySpan } from './day-span.ts'
import { TrainingLines } from './training-lines.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { fullName, lines, events, may } = await findTrainingBook(ctx, asked)
  return {
    fullName,
    may,
    hours: lines.reduce((sum, line) => sum + (line.hours ?? 0), 0),
    lines: lines.map((line) => ({
      key: `${line.unitId}/${line.courseId}`,
      title: line.title,
      kindName: courseKindLabels[line.kind],
      by: line.organizerName || organizerLabels[line.organizer],
      span: daySpan(line.startsOn, line.endsOn),
      hours: line.hours,
      certificate: [line.certificateNumber, line.certificateDay && formatDay(line.certificateDay)]
        .filter(Boolean)
        .join(', ngày '),
    })),
    events: events.map((event) => ({ ...event, startsOn: formatDay(event.startsOn) })),
  }
})

export const action = formAction({
  record: { command: recordTraining, done: 'Đã ghi vào sổ học tập.' },
})

/** What one person has learned and taken part in. */
export default function TrainingBook({ loaderData: book, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}`
  return (
    <Page
      title={`Sổ học tập: ${book.fullName}`}
      crumbs={[
        { to: `${at}/training`, label: 'Đào tạo, bồi dưỡng' },
        { to: `${at}/members/${params.memberId}`, label: book.fullName },
      ]}
      lead={`${book.lines.length} lớp${book.hours > 0 ? `, ${book.hours} giờ` : ''}; ${book.events.length} lượt tham gia hoạt động.`}
    >
      <Section title="Các lớp đã học">
        <TrainingLines lines={book.lines} />
        {book.may.keepsTraining && (
          <FoldedForm intent="record" summary="Ghi một lớp đã học">
            <CourseFields course={{ organizer: 'management' }} />
            <FieldRow>
              <TextField label="Số chứng chỉ" name="certificateNumber" optional />
              <DayField label="Ngày cấp" name="certificateDay" optional />
              <TextField label="Loại chứng chỉ" name="certificateKind" optional />
            </FieldRow>
            <Button className="self-start">Ghi vào sổ</Button>
          </FoldedForm>
        )}
      </Section>
      <Section title="Hoạt động đã tham gia">
        {book.events.length === 0 ? (
          <p className="text-base-content/80">Chưa ghi lượt tham gia nào.</p>
        ) : (
          <ul className="divide-base-300 divide-y">
            {book.events.map((event) => (
              <li key={event.eventId} className="flex flex-wrap justify-between gap-2 py-2">
                <Link className="link link-hover" to={`${at}/activities/${event.eventId}`}>
                  {event.title}
                </Link>
                <span className="text-base-content/75 text-sm">
                  {event.kindName}, {event.startsOn}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
