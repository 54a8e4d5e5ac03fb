import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { ListedPerson } from '../attendance/find-list.ts'
import { howLabels } from '../labels.ts'

/** With the guests and children of one person: 'và 1 khách, 2 cháu'. */
export function companionsOf({ guests, children }: { guests: number; children: number }): string {
  return [guests > 0 && `${guests} khách`, children > 0 && `${children} cháu`]
    .filter(Boolean)
    .join(', ')
}

/** Who registered, waits and came. The waiting list stands in its order. */
export function Registered({
  at,
  people,
  registers,
  companionsAllowed,
  mayWrite,
}: {
  at: string
  people: readonly ListedPerson[]
  registers: boolean
  companionsAllowed: number
  mayWrite: boolean
}) {
  const listed = people.filter(({ state, how }) => state === 'going' || how)
  const waiting = people
    .filter(({ state, how }) => state === 'waiting' && !how)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
  const others = people.filter(({ state, how }) => !state && !how)
  const withdraw = (person: ListedPerson) =>
    mayWrite &&
    person.state &&
    !person.how && (
      <ActionButton
        intent="withdraw"
        fields={{ memberId: person.memberId }}
        label="Rút"
        confirm={`Rút đăng ký của ${person.fullName}?`}
        className="btn btn-ghost btn-sm"
      />
    )
  return (
    <Section
      title={registers ? 'Đăng ký và có mặt' : 'Người có mặt'}
      actions={
        <>
          <LinkButton to={`${at}/list.xlsx`} reloadDocument className="btn-sm">
            Xuất Excel
          </LinkButton>
          <LinkButton to={`${at}/list.pdf`} reloadDocument className="btn-sm">
            In danh sách ký tên
          </LinkButton>
        </>
      }
    >
      {listed.length === 0 ? (
        <p className="text-base-content/80">
          {registers ? 'Chưa có ai đăng ký.' : 'Chưa ghi ai có mặt.'}
        </p>
      ) : (
        <table className="table-cards table table-sm">
          <caption className="sr-only">Người đăng ký và có mặt</caption>
          <thead>
            <tr>
              <th scope="col">Đoàn viên</th>
              <th scope="col">Tổ, bộ phận</th>
              <th scope="col">Đi cùng</th>
              <th scope="col">Có mặt</th>
              {mayWrite && <th scope="col">Việc</th>}
            </tr>
          </thead>
          <tbody>
            {listed.map((person) => (
              <tr key={person.memberId}>
                <td className="card-heading font-semibold">{person.fullName}</td>
                <td data-label="Tổ, bộ phận">{person.groupName}</td>
                <td data-label="Đi cùng">{companionsOf(person)}</td>
                <td data-label="Có mặt">
                  {person.how ? <Badge tone="success">{howLabels[person.how]}</Badge> : 'Chưa'}
                </td>
                {mayWrite && <td data-label="Việc">{withdraw(person)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {waiting.length > 0 && (
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">Danh sách chờ, theo thứ tự</h3>
          <ol className="list-inside list-decimal">
            {waiting.map((person) => (
              <li key={person.memberId} className="py-1">
                {person.fullName}
                {person.groupName && ` (${person.groupName})`}
                {companionsOf(person) && `, cùng ${companionsOf(person)}`} {withdraw(person)}
              </li>
            ))}
          </ol>
        </div>
      )}
      {mayWrite && others.length > 0 && (
        <FoldedForm intent="register" summary="Đăng ký thay cho một người">
          <SelectField
            label="Đoàn viên"
            name="memberId"
            placeholder="Chọn tên"
            options={others.map(({ memberId, fullName, groupName }) => ({
              value: memberId,
              label: groupName ? `${fullName} (${groupName})` : fullName,
            }))}
          />
          {companionsAllowed > 0 && (
            <FieldRow>
              <TextField label="Số khách đi cùng" name="guests" inputMode="numeric" value={0} />
              <TextField label="Số cháu đi cùng" name="children" inputMode="numeric" value={0} />
            </FieldRow>
          )}
          <Button look="plain" className="self-start">
            Đăng ký
          </Button>
        </FoldedForm>
      )}
    </Section>
  )
}
