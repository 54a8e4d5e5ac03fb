import { SelectField } from '#ui/field.tsx'

export type WhomChoices = {
  posts: readonly { code: string; name: string; holders: string }[]
  members: readonly { memberId: number; fullName: string }[]
}

/** Whom work is given to: a post, whoever holds it, or a named member. */
export function WhomSelect({ posts, members }: WhomChoices) {
  return (
    <SelectField
      label="Giao cho"
      name="whom"
      placeholder="Chọn chức vụ hoặc đoàn viên"
      options={[
        ...posts.map(({ code, name, holders }) => ({
          value: `post:${code}`,
          label: `${name} (${holders})`,
        })),
        ...members.map(({ memberId, fullName }) => ({
          value: `member:${memberId}`,
          label: fullName,
        })),
      ]}
    />
  )
}
