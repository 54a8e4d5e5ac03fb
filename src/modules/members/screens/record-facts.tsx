import { Facts } from '#ui/facts.tsx'
import { fieldLabels as label, type Sex, sexLabels } from '../labels.ts'
import type { OwnField } from './extra-fields.tsx'

export type ShownRecord = {
  sex: string
  birthDay: string | null
  phone: string | null
  email: string | null
  jobTitle: string | null
  workerTypeName: string | null
  professionalLevelName: string | null
  politicalLevelName: string | null
  address: string | null
  hometown: string | null
  groupName: string | null
  joinedOn: string | null
  cardNumber: string | null
  cardIssuedOn: string | null
  extra: Record<string, string>
  extraFields: readonly OwnField[]
}

/** Names and values of a record, as much of it as the reader may see. */
export function RecordFacts({
  record,
  sight,
}: {
  record: ShownRecord
  sight: 'all' | 'contacts' | 'names'
}) {
  const card =
    record.cardNumber &&
    `${record.cardNumber}${record.cardIssuedOn ? `, cấp ${record.cardIssuedOn}` : ''}`
  return (
    <Facts
      facts={[
        ['Tổ, bộ phận', record.groupName],
        ['Vào công đoàn', record.joinedOn],
        [label.sex, sexLabels[record.sex as Sex]],
        [label.jobTitle, record.jobTitle],
        [label.workerType, record.workerTypeName],
        ...(sight === 'names'
          ? []
          : ([
              [label.birthDay, record.birthDay],
              [label.phone, record.phone && <a href={`tel:${record.phone}`}>{record.phone}</a>],
              [label.email, record.email],
              [label.professionalLevel, record.professionalLevelName],
              [label.politicalLevel, record.politicalLevelName],
            ] as const)),
        ...(sight === 'all'
          ? ([
              [label.address, record.address],
              [label.hometown, record.hometown],
              ['Thẻ đoàn viên', card],
              ...record.extraFields.map(
                (field) => [field.label, record.extra[field.extraFieldId]] as const,
              ),
            ] as const)
          : []),
      ]}
    />
  )
}
