import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { fieldLabels as label, sexLabels } from '../labels.ts'

type Choice = { value: string; label: string }
export type RecordChoices = {
  workerTypes: Choice[]
  professionalLevels: Choice[]
  politicalLevels: Choice[]
}
export type RecordValues = Partial<
  Record<
    | 'fullName'
    | 'sex'
    | 'birthDay'
    | 'jobTitle'
    | 'workerType'
    | 'professionalLevel'
    | 'politicalLevel'
    | 'phone'
    | 'email'
    | 'address'
    | 'hometown',
    string | null
  >
>

/** The record as it is typed, for a new member and for a change. */
export function RecordFields({
  values = {},
  choices,
}: {
  values?: RecordValues
  choices: RecordChoices
}) {
  return (
    <>
      <FieldRow>
        <TextField
          label={label.fullName}
          name="fullName"
          value={values.fullName}
          autoComplete="off"
        />
        <SelectField
          label={label.sex}
          name="sex"
          value={values.sex}
          placeholder="Chọn"
          options={Object.entries(sexLabels).map(([value, text]) => ({ value, label: text }))}
        />
        <DayField label={label.birthDay} name="birthDay" value={values.birthDay} optional />
        <TextField
          label={label.phone}
          name="phone"
          value={values.phone}
          inputMode="tel"
          autoComplete="off"
          optional
        />
        <TextField label={label.jobTitle} name="jobTitle" value={values.jobTitle} optional />
        <SelectField
          label={label.workerType}
          name="workerType"
          value={values.workerType}
          options={choices.workerTypes}
          optional
        />
        <SelectField
          label={label.professionalLevel}
          name="professionalLevel"
          value={values.professionalLevel}
          options={choices.professionalLevels}
          optional
        />
        <SelectField
          label={label.politicalLevel}
          name="politicalLevel"
          value={values.politicalLevel}
          options={choices.politicalLevels}
          optional
        />
        <TextField
          label={label.email}
          name="email"
          value={values.email}
          inputMode="email"
          autoComplete="off"
          optional
        />
        <TextField label={label.hometown} name="hometown" value={values.hometown} optional />
      </FieldRow>
      <TextField
        label={label.address}
        name="address"
        value={values.address}
        autoComplete="off"
        optional
      />
    </>
  )
}
