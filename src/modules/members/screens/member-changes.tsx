import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { moveToGroup } from '../group-assignment/move-to-group.ts'
import { leavingLabels } from '../labels.ts'
import { findMember } from '../member/find-member.ts'
import { issueCard } from '../member/issue-card.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import { endMembership } from '../membership/end-membership.ts'
import { readmitMember } from '../membership/readmit-member.ts'
import { resumeMember } from '../suspension/resume-member.ts'
import { suspendMember } from '../suspension/suspend-member.ts'
import type { Route } from './+types/member-changes.ts'
import { DecisionFields } from './decision-fields.tsx'
import { shownRecord } from './shown-record.ts'
import { StateBadge } from './state-badge.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { sight: _, moves: __, ...member } = await findMember(ctx, asked)
    const { groups } = await listRecordChoices(ctx, asked)
    return { member: shownRecord(member), groups, what: asked.what ?? '' }
  },
  { isFor: [endMembership] },
)

const back = (_: never, fields: Record<string, unknown>) =>
  `/units/${fields.unitId}/members/${fields.memberId}`

export const action = formAction({
  move: { command: moveToGroup, done: 'Đã chuyển tổ.', next: back },
  card: { command: issueCard, done: 'Đã cấp thẻ.', next: back },
  suspend: { command: suspendMember, done: 'Đã ghi tạm dừng sinh hoạt.', next: back },
  resume: { command: resumeMember, done: 'Đã ghi trở lại sinh hoạt.', next: back },
  end: {
    command: endMembership,
    done: ({ notes }: { notes: string[] }) => ['Đã ghi rời công đoàn.', ...notes].join(' '),
    next: back,
  },
  readmit: { command: readmitMember, done: 'Đã kết nạp lại.', next: back },
})

/** After a refusal too: the form then carries what the refusal told of. */
export const shouldRevalidate = () => true

const reasons = [
  'retired',
  'resigned',
  'transferred_out',
  'struck_off',
  'expelled',
  'deceased',
  'union_dissolved',
] as const

export default function MemberChanges({ loaderData, params }: Route.ComponentProps) {
  const { member, groups, what } = loaderData
  const list = `/units/${params.unitId}/members`
  const page = `${list}/${member.memberId}`
  const { state } = member
  const isMember = state === 'active' || state === 'suspended'
  const offered = [
    isMember && (['move', 'Chuyển tổ, bộ phận'] as const),
    isMember && (['card', 'Cấp thẻ đoàn viên'] as const),
    state === 'active' && (['suspend', 'Tạm dừng sinh hoạt'] as const),
    state === 'suspended' && (['resume', 'Trở lại sinh hoạt'] as const),
    isMember && (['end', 'Rời công đoàn'] as const),
    !isMember && (['readmit', 'Kết nạp lại'] as const),
  ].filter((one) => one !== false)
  const chosen = offered.find(([name]) => name === what)
  return (
    <Page
      title="Ghi biến động"
      crumbs={[
        { to: list, label: 'Đoàn viên' },
        { to: page, label: member.fullName },
      ]}
      lead={
        <>
          {member.fullName} <StateBadge state={state} leftHow={member.leftHow} />
        </>
      }
    >
      <nav aria-label="Loại biến động" className="flex flex-wrap gap-2">
        {offered.map(([name, label]) => (
          <LinkButton
            key={name}
            to={`?what=${name}`}
            look={name === what ? 'primary' : 'plain'}
            aria-current={name === what ? 'true' : undefined}
          >
            {label}
          </LinkButton>
        ))}
        {isMember && (
          <LinkButton to={`${page}/transfer`}>Chuyển sinh hoạt đến đơn vị khác</LinkButton>
        )}
      </nav>
      {chosen ? (
        <Section title={chosen[1]}>
          <Form intent={chosen[0]}>
            <Fields what={chosen[0]} member={member} groups={groups} />
            <Button className="self-start">{chosen[1]}</Button>
          </Form>
        </Section>
      ) : (
        <p>Hãy chọn việc đã xảy ra với đoàn viên này.</p>
      )}
    </Page>
  )
}

type FieldsProps = {
  what: string
  member: { subunitId: number | null; cardNumber: string | null; cardIssuedOn: string | null }
  groups: { value: number; label: string }[]
}

function Fields({ what, member, groups }: FieldsProps) {
  if (what === 'move')
    return (
      <FieldRow>
        <SelectField
          label="Tổ, bộ phận mới"
          name="subunitId"
          value={member.subunitId}
          options={groups}
          placeholder="Không thuộc tổ nào"
          optional
        />
        <DayField label="Từ ngày" name="fromDay" />
      </FieldRow>
    )
  if (what === 'card')
    return (
      <FieldRow>
        <input type="hidden" name="seenNumber" value={member.cardNumber ?? ''} />
        <TextField label="Số thẻ" name="cardNumber" value={member.cardNumber} />
        <DayField label="Ngày cấp thẻ" name="cardIssuedOn" value={member.cardIssuedOn} />
      </FieldRow>
    )
  return (
    <>
      <FieldRow>
        {what === 'suspend' && (
          <>
            <DayField label="Từ ngày" name="fromDay" />
            <TextField label="Lý do" name="reason" placeholder="Nghỉ không lương, đi học…" />
          </>
        )}
        {what === 'resume' && <DayField label="Ngày trở lại" name="untilDay" />}
        {what === 'readmit' && (
          <>
            <DayField label="Ngày kết nạp lại" name="joinedOn" />
            <SelectField label="Tổ, bộ phận" name="subunitId" options={groups} optional />
          </>
        )}
        {what === 'end' && (
          <>
            <SelectField
              label="Lý do"
              name="leftHow"
              placeholder="Chọn lý do"
              options={reasons.map((value) => ({ value, label: leavingLabels[value] }))}
              hint="Chuyển đi: chỉ dùng khi đơn vị mới không dùng phần mềm này."
            />
            <DayField label="Ngày rời" name="leftOn" hint="Ngày đầu tiên không còn là đoàn viên." />
            <TextField label="Đơn vị chuyển đến" name="toName" optional />
            <TextField label="Ghi chú" name="note" optional />
          </>
        )}
      </FieldRow>
      <DecisionFields />
    </>
  )
}
