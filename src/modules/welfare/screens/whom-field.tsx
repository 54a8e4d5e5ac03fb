import { Form as GetForm } from 'react-router'
import { SelectField } from '#ui/field.tsx'

type Member = { memberId: number; fullName: string; groupName: string | null }

/** Whom it is about. In a large union one searches the name first; that works without scripts. */
export function WhomField({ members }: { members: readonly Member[] }) {
  const only = members.length === 1 ? members[0]?.memberId : undefined
  return (
    <SelectField
      label="Đoàn viên"
      name="memberId"
      value={only}
      placeholder="Chọn tên"
      options={members.map(({ memberId, fullName, groupName }) => ({
        value: memberId,
        label: groupName ? `${fullName} (${groupName})` : fullName,
      }))}
    />
  )
}

/** Narrows the names that the form below offers. */
export function NameSearch({ q, tooMany }: { q: string; tooMany: boolean }) {
  if (!q && !tooMany) return null
  return (
    <GetForm method="get" role="search" className="flex items-end gap-2">
      <label className="flex grow flex-col gap-1">
        <span className="font-semibold">Tìm tên trước</span>
        <input type="search" name="q" defaultValue={q} className="input w-full" />
      </label>
      <button type="submit" className="btn btn-outline border-base-300">
        Tìm
      </button>
    </GetForm>
  )
}
