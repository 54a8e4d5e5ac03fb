import { FieldRow, type Option, SelectField, TextField } from '#ui/field.tsx'
import { optionsOf, sectorLabels } from '../labels.ts'

/** What is said of a unit that begins. `optional`: only where the form may also do without a new one. */
export function NewUnitFields({
  kinds,
  optional = false,
}: {
  kinds: readonly Option[]
  optional?: boolean
}) {
  return (
    <>
      <TextField
        label="Tên đơn vị"
        name="name"
        placeholder="Công đoàn cơ sở Sở Y tế"
        optional={optional}
      />
      <FieldRow>
        <TextField
          label="Tên gọi tắt"
          name="shortName"
          placeholder="CĐCS Sở Y tế"
          optional={optional}
        />
        <SelectField
          label="Loại đơn vị"
          name="kind"
          options={kinds}
          value={kinds[0]?.value ?? null}
          optional={optional}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Ký hiệu văn bản"
          name="documentCode"
          hint="Phần sau số văn bản: 03/BC-CĐCS thì ghi CĐCS."
          optional={optional}
        />
        <TextField
          label="Địa danh"
          name="place"
          hint="Đứng trước ngày tháng của văn bản."
          optional={optional}
        />
      </FieldRow>
      <SelectField
        label="Khu vực"
        name="sector"
        options={optionsOf(sectorLabels)}
        value="admin"
        hint="Quyết định cách thu kinh phí và việc sắp xếp năm 2025."
      />
    </>
  )
}
