import { FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { FoldedForm, useRefusal } from '#ui/form.tsx'

type Field = {
  extraFieldId: number
  label: string
  kind: string
  options: string[]
  rank: number
}

/** Label, order and options of one of the unit's own fields. */
export function ChangeField({ field }: { field: Field }) {
  return (
    <FoldedForm
      summary={`Sửa trường ${field.label}`}
      look="link w-fit cursor-pointer text-sm"
      outer="no-print w-full"
      intent="change"
      fields={{ extraFieldId: field.extraFieldId }}
      className="mt-3 flex flex-col gap-4"
    >
      <input type="hidden" name="labelBefore" value={field.label} />
      <FieldRow>
        <TextField label="Tên trường" name="label" value={field.label} />
        <TextField
          label="Thứ tự"
          name="rank"
          value={field.rank}
          inputMode="numeric"
          hint="Số nhỏ đứng trước."
        />
      </FieldRow>
      {field.kind === 'choice' && (
        <>
          <Options options={field.options} />
          <TextArea
            label="Thêm lựa chọn"
            name="optionsAdded"
            hint="Mỗi dòng một lựa chọn."
            optional
          />
        </>
      )}
      <button type="submit" className="btn btn-outline border-base-300 self-start">
        Lưu trường
      </button>
    </FoldedForm>
  )
}

/** A box for each option there is; what stands in the records follows its new wording. */
function Options({ options }: { options: readonly string[] }) {
  const { values } = useRefusal()
  const typed = Array.isArray(values.optionsNow) ? values.optionsNow : []
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">Các lựa chọn</legend>
      <p className="text-base-content/75 text-sm">
        Đổi chữ thì các hồ sơ đang ghi lựa chọn ấy đổi theo; xóa trống là bỏ lựa chọn.
      </p>
      <div className="grid gap-2 md:grid-cols-3">
        {options.map((option, index) => (
          <div key={option}>
            <input type="hidden" name="optionsBefore[]" value={option} />
            <input
              name="optionsNow[]"
              aria-label={`Lựa chọn ${option}`}
              defaultValue={String(typed[index] ?? option)}
              className="input w-full"
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
