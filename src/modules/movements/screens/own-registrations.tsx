import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { adviceOn } from '../coach/advice.ts'
import type { OwnRegistration } from '../registration/list-my-movements.ts'
import { RegistrationBadge } from './badges.tsx'
import { Coach, WorkFields } from './work-fields.tsx'

/** Days as they are shown. */
export type Own = OwnRegistration & { mayChange: boolean }

/** A member's own registrations, with the coach's questions, and what he or she may still do. */
export function OwnRegistrations({
  own,
  unitId,
  before,
  named = false,
}: {
  own: readonly Own[]
  unitId: number
  before: readonly string[]
  /** With movement and year: several are listed together. */
  named?: boolean
}) {
  if (own.length === 0) return null
  return (
    <ul className="divide-base-300 divide-y">
      {own.map((one) => (
        <li key={one.registrationId} className="flex flex-col gap-3 py-4 first:pt-0">
          <div className="flex flex-wrap items-start justify-between gap-2">
            <p className="min-w-0 whitespace-pre-line wrap-anywhere">
              {named && (
                <span className="text-base-content/80 block text-sm">
                  {one.movementName}, năm {one.year}
                </span>
              )}
              {one.content}
            </p>
            <RegistrationBadge state={one.state} />
          </div>
          <p className="text-base-content/80 text-sm">
            {[
              one.quantity && `Số lượng: ${one.quantity}`,
              one.dueOn && `xong trước ${one.dueOn}`,
              one.proof && `minh chứng: ${one.proof}`,
              one.byMember ? '' : `${one.byName} ghi giúp`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {one.progress.length > 0 && (
            <ul className="border-base-300 border-l-2 pl-3 text-sm">
              {one.progress.map((line) => (
                <li key={line.onDay + line.note}>
                  <span className="text-base-content/80">{line.onDay}:</span> {line.note}
                </li>
              ))}
            </ul>
          )}
          {one.result && (
            <p className="text-sm">
              Kết quả{one.confirmedByName && ` (${one.confirmedByName} xác nhận)`}: {one.result}
            </p>
          )}
          {one.mayChange && (
            <>
              {one.same > 0 && (
                <p className="bg-base-200 rounded-box p-3 text-sm">
                  {one.same} người khác gửi đúng nội dung này. Hãy viết việc của riêng bạn.
                </p>
              )}
              <Coach advice={adviceOn(one, before)} />
            </>
          )}
          {one.state === 'registered' && (
            <div className="flex flex-wrap items-start gap-x-5 gap-y-3">
              {one.mayChange && (
                <FoldedForm
                  intent="change"
                  fields={{ unitId, registrationId: one.registrationId, version: one.version }}
                  summary="Sửa"
                  outer="open:w-full"
                  className="flex flex-col gap-4 pt-4"
                >
                  <WorkFields work={one} before={before} />
                  <Button className="self-start">Lưu</Button>
                </FoldedForm>
              )}
              <FoldedForm
                intent="progress"
                fields={{ unitId, registrationId: one.registrationId }}
                summary="Ghi tiến độ"
                outer="open:w-full"
                className="flex flex-col gap-4 pt-4"
              >
                <TextArea label="Đã làm được gì" name="note" required />
                <Button className="self-start">Ghi</Button>
              </FoldedForm>
              {one.mayChange && (
                <ActionButton
                  intent="withdraw"
                  fields={{ unitId, registrationId: one.registrationId }}
                  label="Rút"
                  confirm="Rút bản đăng ký này? Bạn vẫn có thể đăng ký lại."
                  className="btn btn-ghost btn-sm -mt-1"
                />
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
