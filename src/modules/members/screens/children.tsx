import { DayField, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { type Sex, sexLabels } from '../labels.ts'

type Child = { childId: number; fullName: string; birthDay: string | null; sex: string | null }

/** A member's children, for 1/6, mid-autumn and study prizes. */
export function Children({ items, manages }: { items: readonly Child[]; manages: boolean }) {
  return (
    <Section title="Con">
      {items.length === 0 && <p className="text-base-content/80">Chưa ghi con nào.</p>}
      <ul className="flex flex-col gap-2">
        {items.map((child) => (
          <li key={child.childId} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <span className="font-semibold">{child.fullName}</span>
              {child.sex && <> · {sexLabels[child.sex as Sex]}</>}
              {child.birthDay && <> · sinh {child.birthDay}</>}
            </span>
            {manages && (
              <ActionButton
                intent="removeChild"
                fields={{ childId: child.childId }}
                label="Xóa"
                confirm={`Xóa ${child.fullName} khỏi hồ sơ?`}
                className="btn btn-ghost btn-sm"
              />
            )}
          </li>
        ))}
      </ul>
      {manages && (
        <details className="no-print">
          <summary className="link w-fit cursor-pointer">Ghi thêm con</summary>
          <Form intent="addChild" className="mt-3 grid items-end gap-3 md:grid-cols-3">
            <TextField label="Họ và tên con" name="fullName" />
            <DayField label="Ngày sinh" name="birthDay" optional />
            <SelectField
              label="Giới tính"
              name="sex"
              optional
              options={Object.entries(sexLabels).map(([value, label]) => ({ value, label }))}
            />
            <button type="submit" className="btn btn-outline border-base-300 justify-self-start">
              Ghi
            </button>
          </Form>
        </details>
      )}
    </Section>
  )
}
