import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import {
  type HospitalLevel,
  hospitalLevelLabels,
  type Relation,
  relationLabels,
} from '../labels.ts'

type Fixed = {
  kind: string
  relation: Relation
  hospitalLevel: HospitalLevel
  perYear: number | null
  amount: number
}

/** The fields of a line of the catalogue; with `fixed` a new version of a line that is there. */
export function EntitlementForm({
  kinds,
  fixed,
  today,
}: {
  kinds: readonly { value: string; label: string }[]
  fixed?: Fixed
  today: string
}) {
  return (
    <>
      {fixed ? (
        <>
          <input type="hidden" name="kind" value={fixed.kind} />
          <input type="hidden" name="relation" value={fixed.relation} />
          <input type="hidden" name="hospitalLevel" value={fixed.hospitalLevel} />
        </>
      ) : (
        <FieldRow>
          <SelectField label="Việc" name="kind" options={kinds} />
          <SelectField
            label="Của ai"
            name="relation"
            value="self"
            options={Object.entries(relationLabels).map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            label="Tuyến bệnh viện"
            name="hospitalLevel"
            value=""
            hint="Chỉ dùng khi mức nằm viện khác nhau theo tuyến."
            required={false}
            options={Object.entries(hospitalLevelLabels).map(([value, label]) => ({
              value,
              label,
            }))}
          />
        </FieldRow>
      )}
      <FieldRow>
        <TextField label="Mức chi" name="amount" inputMode="numeric" value={fixed?.amount} />
        <TextField
          label="Số lần mỗi năm"
          name="perYear"
          inputMode="numeric"
          optional
          value={fixed?.perYear}
          hint="Để trống: mỗi khi có việc."
        />
        <DayField label="Áp dụng từ ngày" name="fromDay" value={today} />
        <TextField label="Số quyết định" name="decisionNumber" optional />
        <DayField label="Ngày quyết định" name="decisionDay" optional />
        <TextField label="Cơ quan ra quyết định" name="decisionIssuer" optional />
      </FieldRow>
    </>
  )
}
