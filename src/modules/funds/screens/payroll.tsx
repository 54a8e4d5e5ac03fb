import { type ActionFunctionArgs, data, useActionData } from 'react-router'
import type { Unchecked } from '#platform/operation.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { answerTo } from '#platform/web/answer-to.ts'
import { fieldsOf, formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { contextOf } from '#platform/web/request-context.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, FileField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findCollection } from '../collection/find-collection.ts'
import type { Matched } from '../collection/match-payroll.ts'
import { readPayroll } from '../collection/read-payroll.ts'
import { recordCollection } from '../collection/record-collection.ts'
import type { Route } from './+types/payroll.ts'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { name, fundName } = await findCollection(ctx, asked)
    return { name, fundName, today: formatDay(ctx.today) }
  },
  { isFor: [recordCollection] },
)

const record = formAction({
  record: {
    command: recordCollection,
    done: ({ people, amount }: { people: number; amount: number }) =>
      `Đã thu ${formatVnd(amount)} của ${people} người theo bảng lương.`,
    next: (_, fields) =>
      `/units/${fields.unitId}/funds/${fields.fundId}/collections/${fields.collectionId}`,
  },
})

/** Reading the file answers with what was found, on this page; recording goes on to the sheet. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData()
  if (form.get('intent') !== 'read') return record(args)
  const fields = fieldsOf(form)
  try {
    const given = { ...fields, ...args.params } as unknown as Unchecked
    return data({ found: await readPayroll(contextOf(args.context), given) })
  } catch (error) {
    return answerTo(error, { intent: 'read', values: {} })
  }
}

export default function Payroll({ loaderData, params }: Route.ComponentProps) {
  const { name, fundName, today } = loaderData
  const answer = useActionData() as { found?: { rows: Matched[]; missing: string[] } } | undefined
  const found = answer?.found
  const fund = `/units/${params.unitId}/funds/${params.fundId}`
  const good = found?.rows.filter(({ problem }) => problem === null) ?? []
  const bad = found?.rows.filter(({ problem }) => problem !== null) ?? []
  return (
    <Page
      title="Thu theo bảng lương"
      crumbs={[
        { to: fund, label: fundName },
        { to: `${fund}/collections/${params.collectionId}`, label: name },
      ]}
      lead="Tải lên danh sách khấu trừ của bộ phận kế toán; phần mềm so với đợt thu rồi mới ghi."
    >
      <Section title="Chọn tệp">
        <Form intent="read" encType="multipart/form-data">
          <FileField
            label="Danh sách khấu trừ"
            name="file"
            accept=".xlsx,.csv"
            hint="Cần cột “Họ và tên” và cột “Số tiền” (hoặc “Khấu trừ”); có số thẻ thì càng chắc."
          />
          <div>
            <Button look={found ? 'plain' : 'primary'}>Đọc tệp</Button>
          </div>
        </Form>
      </Section>
      {good.length > 0 && (
        <Section
          title={`Khớp ${good.length} người, ${formatVnd(good.reduce((sum, row) => sum + (row.amount ?? 0), 0))}`}
        >
          <Form intent="record">
            <FieldRow>
              <DayField label="Ngày thu" name="day" value={today} />
              <WhereField value="bank" />
            </FieldRow>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {good.map((row) => (
                <li key={row.row} className="flex justify-between gap-3 py-1">
                  <span className="min-w-0">{row.fullName}</span>
                  <span className="tabular-nums">{formatVnd(row.amount ?? 0)}</span>
                  <input type="hidden" name="memberIds[]" value={row.memberId ?? ''} />
                  <input type="hidden" name="amounts[]" value={row.amount ?? ''} />
                </li>
              ))}
            </ul>
            <div>
              <Button>Ghi thu {good.length} người</Button>
            </div>
          </Form>
        </Section>
      )}
      {bad.length > 0 && (
        <Section title={`${bad.length} dòng không ghi`}>
          <ul className="divide-base-300 divide-y">
            {bad.map((row) => (
              <li key={row.row} className="py-2">
                Dòng {row.row}, {row.fullName}: {row.problem}.
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found && found.missing.length > 0 && (
        <Section title={`${found.missing.length} người chưa đóng không có trong bảng lương`}>
          <p>{found.missing.join(', ')}.</p>
        </Section>
      )}
    </Page>
  )
}
