import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, FileField, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { type ImportedStatement, importStatement } from '../bank-line/import-statement.ts'
import { listBankLines } from '../bank-line/list-bank-lines.ts'
import { matchBankLine } from '../bank-line/match-bank-line.ts'
import { recordBankLine } from '../bank-line/record-bank-line.ts'
import { setAsideBankLine } from '../bank-line/set-aside-bank-line.ts'
import { glanceAtBook } from '../book/glance-at-book.ts'
import type { Route } from './+types/bank.ts'
import { BankLineActions } from './bank-line-actions.tsx'
import { againstChoices, partChoices } from './choices.ts'

const states = [
  { value: 'settled', label: 'Đã khớp' },
  { value: 'set_aside', label: 'Đã bỏ qua' },
]

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listBankLines(ctx, { sort: '-day', ...asked })
  const glance = await glanceAtBook(ctx, asked)
  return {
    list: {
      ...list,
      rows: list.rows.map(({ candidate, ...row }) => ({
        ...row,
        day: formatDay(row.day),
        moneyIn: row.amount > 0 ? formatCount(row.amount) : '',
        moneyOut: row.amount < 0 ? formatCount(-row.amount) : '',
        candidate: candidate && {
          entryId: candidate.entryId,
          label: `${formatDay(candidate.day)}: ${candidate.summary}`,
        },
      })),
    },
    banks: glance.accounts
      .filter(({ money, closed }) => money === 'bank' && !closed)
      .map(({ code, name, number }) => ({
        value: code,
        label: number ? `${name} (${number})` : name,
      })),
    sources: againstChoices(glance, 'receipt'),
    purposes: againstChoices(glance, 'payment'),
    parts: partChoices(glance),
    keeps: glance.may.keeps,
    state: asked.state ?? '',
  }
})

export const action = formAction({
  import: {
    command: importStatement,
    done: ({ added, known, settled, problems }: ImportedStatement) =>
      [
        `Đã nhập ${added} dòng sao kê, ${settled} dòng khớp ngay với sổ.`,
        known > 0 && `${known} dòng đã có từ trước nên không nhập lại.`,
        problems.length > 0 && `Không đọc được: ${problems.slice(0, 5).join('; ')}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  match: { command: matchBankLine, done: 'Đã khớp với sổ.' },
  record: { command: recordBankLine, done: 'Đã lập phiếu và khớp với sao kê.' },
  aside: { command: setAsideBankLine, done: 'Đã bỏ qua dòng này.' },
})

export default function Bank({ loaderData, params }: Route.ComponentProps) {
  const { list, banks, sources, purposes, parts, keeps, state } = loaderData
  const at = `/units/${params.unitId}/ledger`
  return (
    <Page
      title="Sao kê ngân hàng"
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead="Tải sao kê lên, phần mềm tự khớp với sổ những dòng chắc chắn; các dòng còn lại khớp hoặc lập phiếu ngay tại đây."
    >
      {keeps && (
        <Section title="Nhập sao kê">
          <Form intent="import" encType="multipart/form-data">
            <FieldRow>
              <SelectField label="Tài khoản" name="account" options={banks} />
              <FileField
                label="Tệp sao kê (.xlsx, .csv, MT940, camt.053)"
                name="file"
                accept=".xlsx,.csv,.txt,.sta,.mt940,.940,.xml"
                hint="Tải từ ứng dụng ngân hàng. Nhập lại tệp cũ không sinh dòng trùng."
              />
            </FieldRow>
            <details>
              <summary className="link w-fit cursor-pointer">
                Tên cột trong tệp khác thường?
              </summary>
              <div className="mt-3 grid gap-4 md:grid-cols-3">
                <TextField label="Cột ngày" name="day" optional />
                <TextField label="Cột tiền vào" name="amountIn" optional />
                <TextField label="Cột tiền ra" name="amountOut" optional />
                <TextField label="Cột số tiền (có dấu)" name="amount" optional />
                <TextField label="Cột nội dung" name="description" optional />
                <TextField label="Cột mã giao dịch" name="bankReference" optional />
              </div>
            </details>
            <div>
              <Button>Nhập</Button>
            </div>
          </Form>
        </Section>
      )}
      <Section>
        <ListFilter q={list.q} placeholder="Nội dung, mã giao dịch">
          <FilterSelect
            name="state"
            label="Tình trạng"
            value={state}
            options={states}
            all="Chưa khớp"
          />
        </ListFilter>
        <Table
          caption="Các dòng sao kê"
          list={list}
          rowKey={(row) => row.bankLineId}
          columns={[
            { header: 'Ngày', sort: 'day', cell: (row) => row.day },
            {
              header: 'Nội dung',
              heading: true,
              cell: (row) => (
                <span className="wrap-anywhere">
                  {row.description || 'Không ghi nội dung'}
                  <span className="row-note block font-normal">{row.bankReference}</span>
                </span>
              ),
            },
            { header: 'Tiền vào', sort: 'amount', numeric: true, cell: (row) => row.moneyIn },
            { header: 'Tiền ra', numeric: true, cell: (row) => row.moneyOut },
            {
              header: 'Với sổ',
              cell: (row) => {
                if (row.entryId)
                  return (
                    <Link className="link" to={`${at}/entries/${row.entryId}`}>
                      Xem bút toán
                    </Link>
                  )
                if (row.remark) return row.remark
                return keeps ? (
                  <BankLineActions
                    line={row}
                    at={at}
                    against={row.amount > 0 ? sources : purposes}
                    parts={parts}
                  />
                ) : (
                  'Chưa khớp'
                )
              },
            },
          ]}
          empty={
            <Empty>
              {state ? 'Không có dòng nào.' : 'Không còn dòng sao kê nào chưa khớp với sổ.'}
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}
