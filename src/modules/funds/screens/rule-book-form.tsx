import { DayField, FieldRow, SelectField, TextArea, TextField, TickField } from '#ui/field.tsx'
import { everyLabels, interestLabels, purposeLabels, purposes } from '../labels.ts'
import type { RuleBook } from '../rule-book/rule-book-on.ts'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Shown = RuleBook & { grants: { name: string; amount: number }[] }

/** The fields of a rule-book, filled with the version before. */
export function RuleBookForm({ before }: { before?: Shown | null }) {
  const dong = (amount: number | null | undefined) => amount?.toLocaleString('vi-VN') ?? ''
  return (
    <>
      <FieldRow>
        <TextField
          label="Mức đóng"
          name="contribution"
          optional
          inputMode="numeric"
          value={dong(before?.contribution)}
          hint="Để trống nếu góp tùy tâm"
        />
        <SelectField
          label="Kỳ đóng"
          name="contributionEvery"
          value={before?.contributionEvery ?? 'month'}
          options={options(everyLabels)}
        />
        <SelectField
          label="Ai tham gia"
          name="belongs"
          value={before?.belongs ?? 'all'}
          options={[
            { value: 'all', label: 'Mọi đoàn viên' },
            { value: 'joined', label: 'Ai ghi danh' },
          ]}
        />
        <TextField
          label="Ngày trả lương hằng tháng"
          name="payDay"
          type="number"
          min={1}
          max={31}
          value={before?.payDay ?? 5}
          hint="Kỳ trả nợ rơi vào ngày này; gặp ngày nghỉ, Tết thì dời sang ngày làm việc kế tiếp"
        />
      </FieldRow>
      <fieldset className="flex flex-col gap-4">
        <legend className="pb-2 font-semibold">Cho vay</legend>
        <FieldRow>
          <TextField
            label="Mức vay cao nhất"
            name="loanCeiling"
            optional
            inputMode="numeric"
            value={dong(before?.loanCeiling)}
            hint="Để trống nếu quỹ không cho vay"
          />
          <TextField
            label="Thời hạn dài nhất (tháng)"
            name="maxTermMonths"
            type="number"
            min={1}
            max={120}
            value={before?.maxTermMonths ?? 12}
          />
          <SelectField
            label="Cách tính lãi"
            name="interestKind"
            value={before?.interestKind ?? 'none'}
            options={options(interestLabels)}
          />
          <TextField
            label="Lãi mỗi tháng (%)"
            name="ratePpm"
            optional
            inputMode="decimal"
            value={before?.ratePpm ? (before.ratePpm / 10_000).toLocaleString('vi-VN') : ''}
          />
        </FieldRow>
        <div className="grid gap-4 md:grid-cols-3">
          {[0, 1, 2].map((place) => (
            <label key={place} className="flex flex-col gap-1">
              <span className="text-sm font-semibold">Ưu tiên {place + 1}</span>
              <select
                name="priority"
                className="select w-full"
                defaultValue={before?.priority[place] ?? (before ? '' : purposes[place])}
              >
                <option value="">Không</option>
                {options(purposeLabels).map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <TickField
          label="Cần người bảo lãnh"
          name="guarantorNeeded"
          checked={before?.guarantorNeeded ?? false}
        />
        <TickField
          label="Một người được vay nhiều khoản cùng lúc"
          name="severalLoans"
          checked={before ? !before.oneLiveLoan : false}
        />
      </fieldset>
      <TextArea
        label="Mức chi trợ cấp, khen thưởng"
        name="grants"
        optional
        value={before?.grants.map(({ name, amount }) => `${name}: ${dong(amount)}`).join('\n')}
        hint="Mỗi dòng một mức, ví dụ: Học sinh giỏi cấp tỉnh: 500.000"
      />
      <TickField
        label="Không hoàn tiền góp khi rời quỹ"
        name="noRefund"
        checked={before ? !before.refundOnLeaving : false}
      />
      <FieldRow>
        <TextField label="Số quyết định" name="decisionNumber" optional />
        <DayField label="Ngày quyết định" name="decisionDay" optional />
        <TextField label="Cơ quan ra quyết định" name="decisionIssuer" optional />
        <TextField
          label="Nghị quyết của đoàn viên"
          name="resolutionReference"
          optional
          hint="Cuộc họp hoặc lần biểu quyết đã đồng ý"
        />
      </FieldRow>
    </>
  )
}
