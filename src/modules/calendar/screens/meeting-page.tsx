import type { ReactNode } from 'react'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { everyMonthsLabels, meetingLevelLabels, meetingStateLabels } from '../labels.ts'
import { callOffMeeting } from '../meeting/call-off-meeting.ts'
import { findMeeting } from '../meeting/find-meeting.ts'
import { holdMeeting } from '../meeting/hold-meeting.ts'
import { reopenMeeting } from '../meeting/reopen-meeting.ts'
import { endMeetings } from '../meeting-series/end-meetings.ts'
import type { Route } from './+types/meeting-page.ts'
import { notAfter } from './shown-year.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { plannedOn, heldOn, fromDay, untilDay, ...meeting } = await findMeeting(ctx, asked)
  return {
    ...meeting,
    year: plannedOn.slice(0, 4),
    plannedOn: formatDay(plannedOn),
    heldOn: heldOn && formatDay(heldOn),
    fromDay: formatDay(fromDay),
    untilDay: formatDay(untilDay),
    suggestedDay: formatDay(notAfter(plannedOn, ctx.today)),
  }
})

export const action = formAction({
  hold: { command: holdMeeting, done: 'Đã ghi cuộc họp.' },
  callOff: { command: callOffMeeting, done: 'Đã ghi không họp.' },
  reopen: { command: reopenMeeting, done: 'Đã bỏ ghi.' },
  end: {
    command: endMeetings,
    done: ({ count }: { count: number }) =>
      `Đã kết thúc lịch họp; bỏ ${count} cuộc chưa họp sau ngày này.`,
    next: (_: object, { unitId }) => `/units/${unitId}/calendar/meetings`,
  },
})

export default function MeetingPage({ loaderData: meeting, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/calendar`
  const isHeld = meeting.state === 'held'
  return (
    <Page
      title={`${meeting.name}, ${meeting.plannedOn}`}
      crumbs={[
        { to: at, label: 'Lịch năm' },
        { to: `${at}/meetings?year=${meeting.year}`, label: 'Họp định kỳ' },
      ]}
      lead={`${meetingLevelLabels[meeting.level]} · ${everyMonthsLabels[meeting.everyMonths].toLowerCase()}, từ ${meeting.fromDay} đến ${meeting.untilDay}`}
    >
      <Section>
        <Badge tone={isHeld ? 'success' : meeting.state === 'missed' ? 'error' : 'neutral'}>
          {meetingStateLabels[meeting.state]}
        </Badge>
        {(isHeld || meeting.state === 'called_off') && (
          <Facts
            facts={[
              ...(isHeld
                ? ([
                    ['Đã họp ngày', meeting.heldOn],
                    ['Số người dự', meeting.attended],
                  ] as const)
                : []),
              [isHeld ? 'Nội dung' : 'Lý do không họp', meeting.note],
              ['Người ghi', meeting.byName],
            ]}
          />
        )}
        {meeting.mayRecord && meeting.state !== 'called_off' && (
          <FoldedFormOrForm folded={isHeld}>
            <FieldRow>
              <DayField
                label="Ngày họp"
                name="heldOn"
                value={meeting.heldOn ?? meeting.suggestedDay}
              />
              <TextField
                label="Số người dự"
                name="attended"
                inputMode="numeric"
                value={meeting.attended}
              />
            </FieldRow>
            <TextArea label="Nội dung" name="note" value={isHeld ? meeting.note : ''} optional />
            <Button className="self-start">Ghi đã họp</Button>
          </FoldedFormOrForm>
        )}
        {meeting.mayRecord && !isHeld && meeting.state !== 'called_off' && (
          <FoldedForm intent="callOff" summary="Không họp">
            <TextField label="Lý do" name="reason" />
            <Button look="danger" className="self-start">
              Ghi không họp
            </Button>
          </FoldedForm>
        )}
        {meeting.mayRecord && (isHeld || meeting.state === 'called_off') && (
          <ActionButton
            intent="reopen"
            label="Bỏ ghi"
            confirm="Bỏ những gì đã ghi về cuộc họp này?"
            className="btn btn-ghost btn-sm self-start"
          />
        )}
      </Section>
      {meeting.mayPlan && (
        <Section title="Lịch họp này">
          <FoldedForm
            intent="end"
            fields={{ seriesId: meeting.seriesId }}
            summary="Kết thúc lịch họp sớm hơn"
          >
            <DayField
              label="Ngày cuối"
              name="untilDay"
              hint="Những cuộc chưa họp sau ngày này được bỏ khỏi lịch."
            />
            <Button className="self-start">Kết thúc lịch họp</Button>
          </FoldedForm>
        </Section>
      )}
    </Page>
  )
}

/** What is not yet written down stands open; to correct it one unfolds it. */
function FoldedFormOrForm({ folded, children }: { folded: boolean; children: ReactNode }) {
  return folded ? (
    <FoldedForm intent="hold" summary="Sửa">
      {children}
    </FoldedForm>
  ) : (
    <Form intent="hold">{children}</Form>
  )
}
