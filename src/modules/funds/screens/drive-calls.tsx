import { formatDay } from '#platform/vietnamese/format-day.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { Call } from '../drive/list-drives-above.ts'

type Shown = {
  calls: readonly Call[]
  funds: readonly { fundId: number; name: string }[]
  manages: boolean
  today: string
}

/** What the units above call for; whoever manages the funds joins from here, with the unit's own funds or new ones. */
export function CallsFromAbove({ calls, funds, manages, today }: Shown) {
  if (calls.length === 0) return null
  return (
    <div id="above">
      <Section title="Cấp trên đang vận động">
        <ul className="divide-base-300 divide-y">
          {calls.map((call) => (
            <li
              key={`${call.upperUnitId}-${call.upperDriveId}`}
              className="flex flex-col gap-2 py-3"
            >
              <p className="font-semibold">{call.name}</p>
              <p className="text-base-content/80 text-sm">
                {call.launchedBy} phát động {formatDay(call.openedOn)} ·{' '}
                {call.causes.map(({ name }) => name).join(', ')}
              </p>
              {call.appeal && <p className="whitespace-pre-line">{call.appeal}</p>}
              {manages && (
                <FoldedForm
                  intent="carry"
                  fields={{ upperUnitId: call.upperUnitId, upperDriveId: call.upperDriveId }}
                  summary="Hưởng ứng"
                  look="btn btn-primary"
                  className="mt-4 flex flex-col gap-4"
                >
                  <FieldRow>
                    <TextField label="Tên ở đơn vị" name="name" value={call.name} />
                    <DayField label="Ngày phát động ở đơn vị" name="openedOn" value={today} />
                    {call.causes.map(({ code, name }) => (
                      <label key={code} className="flex flex-col gap-1">
                        <span className="text-sm font-semibold">Quỹ nhận: {name}</span>
                        <select name="fundIds[]" className="select w-full">
                          <option value="">Quỹ cùng mục đích, chưa có thì lập mới</option>
                          {funds.map((fund) => (
                            <option key={fund.fundId} value={fund.fundId}>
                              {fund.name}
                            </option>
                          ))}
                        </select>
                      </label>
                    ))}
                  </FieldRow>
                  <TextArea label="Lời kêu gọi" name="appeal" optional value={call.appeal} />
                  <div>
                    <Button>Hưởng ứng</Button>
                  </div>
                </FoldedForm>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
