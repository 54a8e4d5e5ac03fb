import { DayField, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { type Sex, sexLabels } from '../labels.ts'

type Child = {
  childId: number
  fullName: string
  birthDay: string | null
  sex: string | null
  version: number
  removed: boolean
}

/** A member's children, for 1/6, mid-autumn and study prizes. One just removed can be taken back by who removes. */
export function Children({ items, manages }: { items: readonly Child[]; manages: boolean }) {
  return (
    <Section title="Con">
      {items.length === 0 && <p className="text-base-content/80">Chưa ghi con nào.</p>}
      <ul className="flex flex-col gap-2">
        {items.map((child) =>
          child.removed ? (
            <Removed key={child.childId} {...child} />
          ) : (
            <li key={child.childId} className="flex flex-wrap items-start justify-between gap-2">
              <span className="pt-1">
                <span className="font-semibold">{child.fullName}</span>
                {child.sex && <> · {sexLabels[child.sex as Sex]}</>}
                {child.birthDay && <> · sinh {child.birthDay}</>}
              </span>
              {manages && (
                <>
                  <ActionButton
                    intent="removeChild"
                    fields={{ childId: child.childId }}
                    label="Xóa"
                    className="btn btn-ghost btn-sm"
                  />
                  <FoldedForm
                    summary={`Sửa thông tin của ${child.fullName}`}
                    look="link w-fit cursor-pointer text-sm"
                    outer="no-print w-full"
                    intent="changeChild"
                    fields={{ childId: child.childId }}
                    className={row}
                  >
                    <input type="hidden" name="version" value={child.version} />
                    <ChildFields child={child} />
                    <button type="submit" className={send}>
                      Lưu
                    </button>
                  </FoldedForm>
                </>
              )}
            </li>
          ),
        )}
      </ul>
      {manages && (
        <FoldedForm summary="Ghi thêm con" intent="addChild" className={row}>
          <ChildFields />
          <button type="submit" className={send}>
            Ghi
          </button>
        </FoldedForm>
      )}
    </Section>
  )
}

const row = 'mt-3 grid items-end gap-3 md:grid-cols-3'
const send = 'btn btn-outline border-base-300 justify-self-start'

function ChildFields({ child }: { child?: Child }) {
  return (
    <>
      <TextField label="Họ và tên con" name="fullName" value={child?.fullName} autoComplete="off" />
      <DayField label="Ngày sinh" name="birthDay" value={child?.birthDay} optional />
      <SelectField
        label="Giới tính"
        name="sex"
        value={child?.sex}
        optional
        options={Object.entries(sexLabels).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}

function Removed({ childId, fullName }: Child) {
  return (
    <li className="no-print text-base-content/75 flex flex-wrap items-center justify-between gap-2">
      <span>Đã xóa {fullName}, còn lấy lại được trong một ngày.</span>
      <ActionButton intent="restoreChild" fields={{ childId }} label="Lấy lại" />
    </li>
  )
}
