import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'
import type { RoundState } from '../labels.ts'

/** Where the round stands and the one step that comes next. */
export function Steps({
  steps,
  state,
  manages,
  selfScored,
  all,
}: {
  steps: readonly { step: RoundState; label: string }[]
  state: RoundState
  manages: boolean
  selfScored: number
  all: number
}) {
  const at = steps.findIndex(({ step }) => step === state)
  const next = steps[at + 1]
  return (
    <>
      <ol className="flex flex-wrap gap-x-2 gap-y-1 text-sm">
        {steps.map(({ step, label }, index) => (
          <li
            key={step}
            aria-current={index === at ? 'step' : undefined}
            className={
              index === at ? 'font-semibold underline' : index < at ? '' : 'text-base-content/75'
            }
          >
            {index + 1}. {label}
            {index < steps.length - 1 && ' →'}
          </li>
        ))}
      </ol>
      {state === 'self' && (
        <p>
          {selfScored} trong {all} người đã tự chấm. Ai không tự chấm vẫn được xếp loại.
        </p>
      )}
      {manages && at >= 0 && (
        <div className="no-print flex flex-wrap items-center gap-3">
          {state !== 'committee' && state !== 'concluded' && next && (
            <ActionButton
              intent="advance"
              fields={{ from: state }}
              label={`Chuyển sang: ${next.label}`}
              className="btn btn-primary"
            />
          )}
          {state === 'committee' && (
            <>
              <ActionButton
                intent="propose"
                label="Xếp loại theo điểm, điều kiện, chỉ tiêu"
                className="btn btn-outline border-base-300"
              />
              <ActionButton
                intent="conclude"
                fields={{ from: state }}
                label="Kết luận"
                confirm="Kết luận đợt này? Kết quả được công bố cho từng đoàn viên và không sửa được nữa, trừ khi mở lại có lý do."
                className="btn btn-primary"
              />
            </>
          )}
          {state === 'concluded' ? (
            <FoldedForm summary="Mở lại" intent="reopen" fields={{ from: state }}>
              <TextField label="Lý do mở lại" name="reason" />
              <Button look="danger" className="self-start">
                Mở lại đợt bình xét
              </Button>
            </FoldedForm>
          ) : (
            <>
              {at > 0 && (
                <FoldedForm summary="Đưa về bước trước" intent="return" fields={{ from: state }}>
                  <TextField label="Lý do" name="reason" />
                  <Button look="plain" className="self-start">
                    Đưa về bước trước
                  </Button>
                </FoldedForm>
              )}
              <FoldedForm summary="Hủy đợt" intent="cancel" fields={{ from: state }}>
                <TextField label="Lý do hủy" name="reason" />
                <Button look="danger" className="self-start">
                  Hủy đợt bình xét
                </Button>
              </FoldedForm>
            </>
          )}
        </div>
      )}
    </>
  )
}

type Vote = { voteId: number; state: string; title: string }
type Candidate = { assessmentId: number; fullName: string; total: number; rank: number | null }

/** The council's secret ballot on who has the best degree. */
export function Ballots({
  committee,
  at,
}: {
  committee: {
    bodies: readonly { bodyId: number; name: string }[]
    votes: readonly Vote[]
    candidates: readonly Candidate[]
  }
  at: string
}) {
  return (
    <Section title="Bỏ phiếu kín">
      <ul>
        {committee.votes.map(({ voteId, title, state }) => (
          <li key={voteId}>
            <Link className="link" to={`${at}/${voteId}`}>
              {title}
            </Link>
            {state === 'final'
              ? ': đã có kết quả'
              : state === 'cancelled'
                ? ': đã hủy'
                : ': đang tiến hành'}
          </li>
        ))}
      </ul>
      {committee.bodies.length > 0 && committee.candidates.length > 0 && (
        <FoldedForm summary="Chuẩn bị một cuộc bỏ phiếu kín của hội đồng" intent="ballot">
          <FieldRow>
            <SelectField
              label="Ai bỏ phiếu"
              name="bodyId"
              options={committee.bodies.map(({ bodyId, name }) => ({ value: bodyId, label: name }))}
            />
            <TextField
              label="Nhiều nhất bao nhiêu người đạt"
              name="seats"
              inputMode="numeric"
              optional
            />
          </FieldRow>
          <fieldset className="flex flex-col gap-1">
            <legend className="font-semibold">Đưa vào phiếu</legend>
            {committee.candidates.map((one) => (
              <label key={one.assessmentId} className="flex items-center gap-3">
                <input
                  type="checkbox"
                  className="checkbox"
                  name="assessmentIds[]"
                  value={one.assessmentId}
                  defaultChecked={one.rank === 1}
                />
                {one.fullName} ({one.total} điểm)
              </label>
            ))}
          </fieldset>
          <Button className="self-start">Chuẩn bị bỏ phiếu</Button>
        </FoldedForm>
      )}
    </Section>
  )
}

type Objection = {
  objectionId: number
  fullName: string
  content: string
  answer: string
  enteredOn: string
}

export function Objections({
  objections,
  manages,
}: {
  objections: readonly Objection[]
  manages: boolean
}) {
  return (
    <Section title="Ý kiến của đoàn viên">
      <ul className="divide-base-300 divide-y">
        {objections.map((one) => (
          <li key={one.objectionId} className="flex flex-col gap-2 py-3">
            <p>
              <span className="font-semibold">{one.fullName}</span>, {one.enteredOn}: {one.content}
            </p>
            {one.answer && <p>Trả lời: {one.answer}</p>}
            {!one.answer && manages && (
              <Form intent="answer" fields={{ objectionId: one.objectionId }}>
                <TextArea
                  label="Trả lời"
                  name="answer"
                  hint="Nếu kết quả cần sửa, mở lại đợt bình xét rồi kết luận lại."
                />
                <Button className="self-start">Trả lời</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function LeaveOut({
  people,
}: {
  people: readonly { assessmentId: number; fullName: string; leftOutBecause: string }[]
}) {
  const out = people.filter(({ leftOutBecause }) => leftOutBecause)
  return (
    <Section title="Không xếp loại">
      <ul>
        {out.map((one) => (
          <li key={one.assessmentId} className="flex flex-wrap items-center gap-3">
            {one.fullName}: {one.leftOutBecause}
            <ActionButton
              intent="leaveOut"
              fields={{ assessmentId: one.assessmentId }}
              label="Xếp loại lại"
            />
          </li>
        ))}
      </ul>
      <FoldedForm summary="Để một người ngoài đợt này, có lý do" intent="leaveOut">
        <SelectField
          label="Đoàn viên"
          name="assessmentId"
          placeholder="Chọn người"
          options={people
            .filter(({ leftOutBecause }) => !leftOutBecause)
            .map((one) => ({ value: one.assessmentId, label: one.fullName }))}
        />
        <TextField label="Lý do" name="reason" />
        <Button look="plain" className="self-start">
          Không xếp loại
        </Button>
      </FoldedForm>
    </Section>
  )
}

type Line = { label: string; reason: string; byName: string; onDay: string; changed: number | null }

export function Trail({ trail }: { trail: readonly Line[] }) {
  return (
    <Section title="Diễn biến">
      <ol className="flex flex-col gap-1 text-sm">
        {trail.map((line, index) => (
          <li key={index}>
            {line.onDay}: {line.label}
            {line.byName && `, ${line.byName}`}
            {line.reason && `. Lý do: ${line.reason}`}
            {line.changed ? `. Khác kết luận trước: ${line.changed} người` : ''}
          </li>
        ))}
      </ol>
    </Section>
  )
}
