import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listCollections } from '../collection/list-collections.ts'
import { openCollection } from '../collection/open-collection.ts'
import { recordContribution } from '../movement/record-contribution.ts'
import { recordInterest } from '../movement/record-interest.ts'
import { listPeople } from '../participation/list-people.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/collection-list.ts'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  sheets: await listCollections(ctx, asked),
  people: await listPeople(ctx, asked),
  keeps: may(ctx, asked.unitId, keepFunds),
  today: formatDay(ctx.today),
  month: `Tháng ${Number(ctx.today.slice(5, 7))}/${ctx.today.slice(0, 4)}`,
}))

export const action = formAction({
  open: {
    command: openCollection,
    done: ({ people }: { people: number }) => `Đã mở đợt thu cho ${people} người.`,
    next: ({ collectionId }: { collectionId: number }, fields) =>
      `/units/${fields.unitId}/funds/${fields.fundId}/collections/${collectionId}`,
  },
  contribute: { command: recordContribution, done: 'Đã ghi khoản góp.' },
  interest: { command: recordInterest, done: 'Đã ghi lãi tiền gửi.' },
})

export default function CollectionList({ loaderData, params }: Route.ComponentProps) {
  const { sheets, people, keeps, today, month } = loaderData
  const here = `/units/${params.unitId}/funds/${params.fundId}`
  return (
    <Page
      title="Thu quỹ"
      crumbs={[{ to: here, label: 'Trang của quỹ' }]}
      lead="Mỗi đợt thu là một bảng: ai phải đóng bao nhiêu, ai đã đóng."
    >
      {keeps && (
        <Section title="Mở đợt thu">
          <Form intent="open">
            <FieldRow>
              <TextField label="Tên đợt thu" name="name" value={month} />
              <DayField label="Hạn đóng" name="dueOn" value={today} />
              <TextField
                label="Mức đóng riêng cho đợt này"
                name="amount"
                optional
                inputMode="numeric"
                hint="Để trống thì theo quy chế"
              />
            </FieldRow>
            <div>
              <Button>Mở đợt thu</Button>
            </div>
          </Form>
          <FoldedForm intent="contribute" summary="Ghi một người góp ngoài đợt">
            <FieldRow>
              <SelectField
                label="Đoàn viên"
                name="memberId"
                placeholder="Chọn"
                options={people.map((one) => ({ value: one.memberId, label: one.fullName }))}
              />
              <TextField label="Số tiền" name="amount" inputMode="numeric" />
              <DayField label="Ngày thu" name="day" value={today} />
              <WhereField />
              <TextField label="Nội dung" name="note" optional />
            </FieldRow>
            <div>
              <Button>Ghi khoản góp</Button>
            </div>
          </FoldedForm>
          <FoldedForm intent="interest" summary="Ghi lãi tiền gửi của quỹ">
            <FieldRow>
              <TextField label="Số tiền lãi" name="amount" inputMode="numeric" />
              <DayField label="Ngày nhận" name="day" value={today} />
              <WhereField value="bank" />
            </FieldRow>
            <div>
              <Button>Ghi lãi</Button>
            </div>
          </FoldedForm>
        </Section>
      )}
      <Section title="Các đợt thu">
        {sheets.length === 0 ? (
          <Empty>Quỹ chưa mở đợt thu nào.</Empty>
        ) : (
          <ul className="divide-base-300 divide-y">
            {sheets.map((sheet) => (
              <li
                key={sheet.collectionId}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
              >
                <Link
                  className="link link-hover font-semibold"
                  to={`${here}/collections/${sheet.collectionId}`}
                >
                  {sheet.name}
                </Link>
                <span className="tabular-nums">
                  {formatVnd(sheet.paid)}
                  {sheet.expected !== null && ` / ${formatVnd(sheet.expected)}`}
                </span>
                <span className="text-base-content/75 w-full text-sm">
                  Hạn {formatDay(sheet.dueOn)} · {sheet.payers}/{sheet.people} người đã đóng
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
