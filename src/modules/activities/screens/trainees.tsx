import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import type { Trainee } from '../course/find-course.ts'

type Shown = Omit<Trainee, 'certificateDay'> & { certificateDay: string }

/** Who took part in a course, with what each brought home. */
export function Trainees({
  unitId,
  trainees,
  mayWrite,
}: {
  unitId: string | number
  trainees: readonly Shown[]
  mayWrite: boolean
}) {
  if (trainees.length === 0)
    return <p className="text-base-content/80">Chưa có ai trong danh sách lớp.</p>
  return (
    <ul className="divide-base-300 divide-y">
      {trainees.map((trainee) => (
        <li key={trainee.trainingId} className="flex flex-col gap-1 py-2">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span className="min-w-0">
              {trainee.memberId ? (
                <Link
                  className="link link-hover font-semibold"
                  to={`/units/${unitId}/training/members/${trainee.memberId}`}
                >
                  {trainee.fullName}
                </Link>
              ) : (
                <span className="font-semibold">{trainee.fullName}</span>
              )}
              {trainee.fromName && `, ${trainee.fromName}`}
            </span>
            <span className="text-base-content/75 text-sm">
              {[
                trainee.certificateKind,
                trainee.certificateNumber && `số ${trainee.certificateNumber}`,
                trainee.certificateDay && `ngày ${trainee.certificateDay}`,
                trainee.hours && `${trainee.hours} giờ`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </div>
          {mayWrite && (
            <div className="flex flex-wrap gap-x-4">
              <FoldedForm
                intent="certificate"
                fields={{ trainingId: trainee.trainingId }}
                summary="Ghi chứng chỉ"
                look="link w-fit cursor-pointer text-sm"
                className="flex flex-col gap-4 py-3"
              >
                <FieldRow>
                  <TextField
                    label="Số chứng chỉ"
                    name="certificateNumber"
                    value={trainee.certificateNumber}
                    optional
                  />
                  <DayField
                    label="Ngày cấp"
                    name="certificateDay"
                    value={trainee.certificateDay}
                    optional
                  />
                  <TextField
                    label="Loại chứng chỉ"
                    name="certificateKind"
                    value={trainee.certificateKind}
                    optional
                    hint="Ví dụ: Giấy chứng nhận."
                  />
                  <TextField
                    label="Số giờ của người này"
                    name="hours"
                    inputMode="numeric"
                    value={trainee.hours}
                    optional
                    hint="Chỉ ghi khi khác số giờ của lớp."
                  />
                </FieldRow>
                <Button look="plain" className="self-start">
                  Lưu
                </Button>
              </FoldedForm>
              <ActionButton
                intent="remove"
                fields={{ trainingId: trainee.trainingId }}
                label="Bỏ khỏi lớp"
                confirm={`Bỏ ${trainee.fullName} khỏi danh sách lớp?`}
                className="link cursor-pointer text-sm"
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
