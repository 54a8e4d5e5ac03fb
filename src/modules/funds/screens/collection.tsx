import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findCollection } from '../collection/find-collection.ts'
import { recordCollection } from '../collection/record-collection.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/collection.ts'
import { MistakeLink } from './take-back-form.tsx'
import { WhereField } from './where-field.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  sheet: await findCollection(ctx, asked),
  keeps: may(ctx, asked.unitId, keepFunds),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  record: {
    command: recordCollection,
    done: ({ people, amount }: { people: number; amount: number }) =>
      `Đã thu ${formatVnd(amount)} của ${people} người.`,
  },
})

type Line = Awaited<ReturnType<typeof findCollection>>['lines'][number]

export default function Collection({ loaderData, params }: Route.ComponentProps) {
  const { sheet, keeps, today } = loaderData
  const fund = `/units/${params.unitId}/funds/${params.fundId}`
  const open = sheet.lines.filter(({ expected, paid }) => paid < (expected ?? 1))
  const done = sheet.lines.filter(({ expected, paid }) => paid >= (expected ?? 1))
  const paid = sheet.lines.reduce((sum, line) => sum + line.paid, 0)
  const expected = sheet.lines.reduce((sum, line) => sum + (line.expected ?? 0), 0)
  const isFree = sheet.lines.every((line) => line.expected === null)
  return (
    <Page
      title={sheet.name}
      crumbs={[
        { to: fund, label: sheet.fundName },
        { to: `${fund}/collections`, label: 'Thu quỹ' },
      ]}
      lead={`Hạn ${formatDay(sheet.dueOn)}. Đã thu ${formatVnd(paid)}${isFree ? '' : ` trên ${formatVnd(expected)}`}, ${done.length}/${sheet.lines.length} người.`}
      actions={
        keeps &&
        open.length > 0 && (
          <>
            <LinkButton to={`${fund}/collections/${params.collectionId}/payroll`}>
              Từ bảng lương
            </LinkButton>
            <LinkButton to={`${fund}/collections/${params.collectionId}/slips`}>
              Phiếu VietQR
            </LinkButton>
          </>
        )
      }
    >
      {keeps && open.length > 0 && (
        <Section title={`Chưa đóng (${open.length})`}>
          <Form intent="record">
            <FieldRow>
              <DayField label="Ngày thu" name="day" value={today} />
              <WhereField />
            </FieldRow>
            <ul className="divide-base-300 divide-y">
              {open.map((line) => (
                <OpenLine key={line.memberId} line={line} isFree={isFree} />
              ))}
            </ul>
            <div className="bg-base-100 sticky bottom-16 py-2 md:bottom-0">
              <Button>{isFree ? 'Ghi các khoản đã nhập' : 'Ghi thu những người đã chọn'}</Button>
            </div>
          </Form>
        </Section>
      )}
      {!keeps && open.length > 0 && <Names title="Chưa đóng" lines={open} />}
      <Names title={`Đã đóng (${done.length})`} lines={done} />
      {keeps && paid > 0 && (
        <MistakeLink to={`${fund}/movements?collectionId=${params.collectionId}`}>
          Ghi nhầm một lần thu của đợt này?
        </MistakeLink>
      )}
    </Page>
  )
}

/** One line with a whole row as the target for a thumb. */
function OpenLine({ line, isFree }: { line: Line; isFree: boolean }) {
  const left = line.expected === null ? null : line.expected - line.paid
  const who = (
    <span className="min-w-0 grow">
      {line.fullName}
      <span className="text-base-content/75 block text-sm">{line.groupName ?? 'Chưa xếp tổ'}</span>
    </span>
  )
  if (isFree)
    return (
      <li className="flex items-center gap-3 py-2">
        <label className="flex grow items-center gap-3">
          {who}
          <input type="hidden" name="memberIds[]" value={line.memberId} />
          <input
            name="amounts[]"
            inputMode="numeric"
            placeholder="Số tiền"
            className="input w-32 text-right"
          />
        </label>
      </li>
    )
  return (
    <li>
      <label className="flex min-h-12 items-center gap-3 py-2">
        <input
          type="checkbox"
          className="checkbox"
          name="memberIds[]"
          value={line.memberId}
          defaultChecked
        />
        {who}
        <span className="whitespace-nowrap tabular-nums">{formatVnd(left ?? 0)}</span>
      </label>
    </li>
  )
}

function Names({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <Section title={title}>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {lines.map((line) => (
          <li key={line.memberId} className="flex justify-between gap-3 py-1">
            <span className="min-w-0">{line.fullName}</span>
            <span className="whitespace-nowrap tabular-nums">{formatVnd(line.paid)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
