import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { useRefusal } from '#ui/form.tsx'
import {
  type Form,
  formLabels,
  type Level,
  levelLabels,
  type Scope,
  type System,
  scopeLabels,
  systemLabels,
  type Whom,
  whomLabels,
} from '../labels.ts'

export type GivenTitle = {
  name: string
  form: Form
  system: System
  scope: Scope
  level: Level
  forWhom: readonly Whom[]
  personPrize: number
  collectivePrize: number
  quotaNote: string
  document: string
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The fields of a title; with `given` a new version of one that is there. */
export function TitleForm({ given, today }: { given?: GivenTitle; today: string }) {
  return (
    <>
      <TextField label="Tên danh hiệu, hình thức khen" name="name" value={given?.name} />
      <FieldRow>
        <SelectField
          label="Hình thức"
          name="form"
          value={given?.form}
          options={optionsOf(formLabels)}
          placeholder="Chọn hình thức"
        />
        <SelectField
          label="Loại khen"
          name="scope"
          value={given?.scope ?? 'comprehensive'}
          options={optionsOf(scopeLabels)}
        />
        <SelectField
          label="Hệ thống"
          name="system"
          value={given?.system ?? 'union'}
          options={optionsOf(systemLabels)}
        />
        <SelectField
          label="Cấp quyết định"
          name="level"
          value={given?.level ?? 'own'}
          options={optionsOf(levelLabels)}
        />
      </FieldRow>
      <ForWhom given={given?.forWhom ?? ['person']} />
      <FieldRow>
        <TextField
          label="Tiền thưởng cá nhân"
          name="personPrize"
          inputMode="numeric"
          value={given?.personPrize || ''}
          optional
        />
        <TextField
          label="Tiền thưởng tập thể"
          name="collectivePrize"
          inputMode="numeric"
          value={given?.collectivePrize || ''}
          optional
        />
        <TextField label="Tỷ lệ, số lượng" name="quotaNote" value={given?.quotaNote} optional />
        <TextField label="Theo văn bản số" name="document" value={given?.document} optional />
        <DayField label="Áp dụng từ ngày" name="fromDay" value={today} />
      </FieldRow>
    </>
  )
}

function ForWhom({ given }: { given: readonly Whom[] }) {
  const { errors, values } = useRefusal()
  const typed = values.forWhom
  const kept: readonly unknown[] = Array.isArray(typed) ? typed : given
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
      <legend className="mb-1 font-semibold">Dành cho</legend>
      {optionsOf(whomLabels).map(({ value, label }) => (
        <label key={value} className="flex items-center gap-3">
          <input
            type="checkbox"
            name="forWhom[]"
            value={value}
            className="checkbox"
            defaultChecked={kept.includes(value)}
          />
          {label}
        </label>
      ))}
      {errors.forWhom && (
        <p className="text-error w-full text-sm font-semibold" role="alert">
          {errors.forWhom.join(' ')}
        </p>
      )}
    </fieldset>
  )
}
