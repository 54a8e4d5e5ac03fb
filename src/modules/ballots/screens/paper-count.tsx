import { Button } from '#ui/button.tsx'
import { FieldRow, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form, useRefusal } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { Method } from '../labels.ts'

type Line = { position: number; name: string }
type Sheet = {
  collected: number
  blank: number
  spoiled: number
  note: string
  enteredByName: string
  enteredByMe: boolean
  tallies: readonly { yes: number; no: number }[]
}

/** Counting the ballots of paper: one enters, another one confirms. */
export function PaperCount({
  mayCount,
  handed,
  method,
  lines,
  sheet,
}: {
  mayCount: boolean
  handed: number
  method: Method
  lines: readonly Line[]
  sheet: Sheet | null
}) {
  if (!mayCount)
    return (
      <Section title="Đang kiểm phiếu giấy">
        <p>Ban kiểm phiếu đang kiểm phiếu giấy. Kết quả công bố khi hai người đã xác nhận.</p>
      </Section>
    )
  const form = (
    <Form intent="enterPapers">
      <SheetFields handed={handed} method={method} lines={lines} sheet={sheet} />
    </Form>
  )
  if (!sheet)
    return (
      <Section title={`Kiểm ${handed} phiếu giấy`}>
        <p>
          Phân loại phiếu hợp lệ, phiếu trắng, phiếu hỏng rồi nhập số của từng mục. Người khác trong
          ban kiểm phiếu sẽ đếm lại và xác nhận.
        </p>
        {form}
      </Section>
    )
  return (
    <Section title="Xác nhận phiếu giấy">
      <p>
        {sheet.enteredByName} đã nhập: thu về {sheet.collected} phiếu, trắng {sheet.blank}, hỏng{' '}
        {sheet.spoiled}.
      </p>
      <ul className="divide-base-300 divide-y">
        {lines.map(({ position, name }, index) => (
          <li key={position} className="flex justify-between gap-4 py-2">
            <span>{name}</span>
            <span className="tabular-nums">
              {sheet.tallies[index]?.yes}
              {method === 'yes_no' && ` đồng ý, ${sheet.tallies[index]?.no} không`}
            </span>
          </li>
        ))}
      </ul>
      {sheet.enteredByMe ? (
        <p className="font-semibold">
          Bạn đã nhập thì một người khác trong ban kiểm phiếu đếm lại và xác nhận.
        </p>
      ) : (
        <ActionButton
          intent="confirmPapers"
          label="Tôi đã đếm lại: đúng, chốt kết quả"
          confirm="Kết quả được chốt và công bố, không sửa được nữa. Chốt?"
          className="btn btn-primary self-start"
        />
      )}
      <FoldedForm intent="enterPapers" summary="Nhập lại" className="mt-3 flex flex-col gap-4">
        <SheetFields handed={handed} method={method} lines={lines} sheet={sheet} />
      </FoldedForm>
    </Section>
  )
}

function SheetFields({
  handed,
  method,
  lines,
  sheet,
}: {
  handed: number
  method: Method
  lines: readonly Line[]
  sheet: Sheet | null
}) {
  const { values } = useRefusal()
  /** What was typed comes back after a refusal. */
  const number = (name: 'yes' | 'no', index: number) => {
    const typed = values[name]
    const kept = Array.isArray(typed) ? typed[index] : undefined
    return String(kept ?? sheet?.tallies[index]?.[name] ?? 0)
  }
  return (
    <>
      <FieldRow>
        <TextField
          label="Thu về"
          name="collected"
          inputMode="numeric"
          value={sheet?.collected ?? handed}
          hint={`Đã phát ${handed} phiếu giấy.`}
        />
        <TextField label="Phiếu trắng" name="blank" inputMode="numeric" value={sheet?.blank ?? 0} />
        <TextField
          label="Phiếu hỏng"
          name="spoiled"
          inputMode="numeric"
          value={sheet?.spoiled ?? 0}
        />
      </FieldRow>
      <table className="table table-sm">
        <caption className="sr-only">Số phiếu giấy của từng mục</caption>
        <thead>
          <tr>
            <th scope="col">Mục</th>
            <th scope="col">{method === 'yes_no' ? 'Đồng ý' : 'Số phiếu'}</th>
            {method === 'yes_no' && <th scope="col">Không đồng ý</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ position, name }, index) => (
            <tr key={position}>
              <th scope="row" className="font-normal">
                {name}
              </th>
              <td>
                <input
                  name="yes[]"
                  inputMode="numeric"
                  aria-label={`${name}: ${method === 'yes_no' ? 'đồng ý' : 'số phiếu'}`}
                  defaultValue={number('yes', index)}
                  className="input input-sm w-20"
                />
              </td>
              {method === 'yes_no' && (
                <td>
                  <input
                    name="no[]"
                    inputMode="numeric"
                    aria-label={`${name}: không đồng ý`}
                    defaultValue={number('no', index)}
                    className="input input-sm w-20"
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <TextField label="Ghi chú" name="note" value={sheet?.note} optional />
      <Button className="self-start">Lưu kết quả phiếu giấy</Button>
    </>
  )
}
