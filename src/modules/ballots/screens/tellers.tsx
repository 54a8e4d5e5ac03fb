import { Form as GetForm } from 'react-router'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Person = { personId: number; fullName: string }

/** The counting committee of a vote, and for its leaders the way to appoint. */
export function Tellers({
  tellers,
  people,
  tooMany,
  q,
  mayChange,
}: {
  tellers: readonly Person[]
  /** Who can be appointed; empty for whoever may not. */
  people: readonly { personId: number; name: string }[]
  tooMany: boolean
  q: string
  mayChange: boolean
}) {
  return (
    <Section title="Ban kiểm phiếu">
      {tellers.length === 0 ? (
        <p className="text-base-content/80">
          Chưa cử ai riêng: ủy ban kiểm tra của đơn vị kiểm phiếu.
        </p>
      ) : (
        <ul className="divide-base-300 divide-y">
          {tellers.map(({ personId, fullName }) => (
            <li key={personId} className="flex items-center justify-between gap-2 py-2">
              {fullName}
              {mayChange && (
                <ActionButton
                  intent="dismissTeller"
                  fields={{ personId }}
                  label="Bỏ"
                  className="btn btn-ghost btn-sm"
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <>
          {(tooMany || q) && (
            <GetForm method="get" role="search" className="flex items-end gap-2">
              <label className="flex grow flex-col gap-1">
                <span className="text-sm font-semibold">Tìm tên trước</span>
                <input type="search" name="q" defaultValue={q} className="input w-full" />
              </label>
              <button type="submit" className="btn btn-outline border-base-300">
                Tìm
              </button>
            </GetForm>
          )}
          <Form intent="appointTeller">
            <SelectField
              label="Cử thêm"
              name="personId"
              placeholder="Chọn người"
              options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
              hint="Người có tên trên phiếu không tham gia. Phiếu giấy cần hai người: một nhập, một xác nhận."
            />
            <Button look="plain" className="self-start">
              Cử vào ban kiểm phiếu
            </Button>
          </Form>
        </>
      )}
    </Section>
  )
}
