import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { FilterDay, FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { listEntries } from '../entry/list-entries.ts'
import { type EntryKindShown, entryKindLabels, voucherCode } from '../labels.ts'
import type { Route } from './+types/book.ts'
import { BookLinks } from './book-links.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const thisYear = `01/01/${ctx.today.slice(0, 4)}`
  const from = asked.from ?? thisYear
  const { parts, accounts, ...glance } = await glanceAtBook(ctx, asked)
  const list = await listEntries(ctx, { sort: '-day', ...asked, from })
  const sum = (place: 'cash' | 'bank') => parts.reduce((total, part) => total + part[place], 0)
  const amount = (value: number) => (value > 0 ? formatCount(value) : '')
  return {
    list: {
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        day: formatDay(row.day),
        moneyIn: amount(row.moneyIn),
        moneyOut: amount(row.moneyOut),
        voucher:
          row.voucherKind && row.voucherNumber
            ? voucherCode(row.voucherKind, row.voucherNumber, Number(row.day.slice(0, 4)))
            : '',
      })),
    },
    glance,
    cash: formatVnd(sum('cash')),
    bank: formatVnd(sum('bank')),
    parts: parts.map(({ id, name }) => ({ value: String(id), label: name })),
    accounts: accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    asked: { ...asked, from } as Record<string, string>,
  }
})

export default function Book({ loaderData, params }: Route.ComponentProps) {
  const { list, glance, cash, bank, parts, accounts, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/ledger`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  const first = glance.may.keeps && (
    <LinkButton to={`${at}/accounts`} look="primary">
      Ghi số dư ban đầu
    </LinkButton>
  )
  return (
    <Page
      title="Sổ quỹ"
      actions={
        <>
          {glance.may.keeps && (
            <>
              <LinkButton to={`${at}/receipts/new`} look="primary">
                Lập phiếu thu
              </LinkButton>
              <LinkButton to={`${at}/payments/new`}>Lập phiếu chi</LinkButton>
            </>
          )}
          {!glance.may.keeps && glance.may.proposes && (
            <LinkButton to={`${at}/payments/new`}>Đề nghị chi</LinkButton>
          )}
        </>
      }
    >
      <BookLinks at={at} may={glance.may} search={search.toString()} />
      <Stats>
        <Stat label="Tiền mặt" value={cash} to={`${at}?account=111`} />
        <Stat label="Tiền gửi" value={bank} to={`${at}/balances`} />
        {glance.waiting > 0 && (
          <Stat
            label="Đề nghị chờ duyệt"
            value={glance.waiting}
            to={`${at}/proposals?state=waiting`}
          />
        )}
        {glance.approved > 0 && (
          <Stat
            label="Đã duyệt, chờ chi"
            value={glance.approved}
            to={`${at}/proposals?state=approved`}
          />
        )}
      </Stats>
      <Section>
        <ListFilter q={asked.q ?? ''} placeholder="Nội dung, người nộp, người nhận, số phiếu">
          <FilterDay name="from" label="Từ ngày" value={asked.from ?? ''} />
          <FilterDay name="to" label="Đến ngày" value={asked.to ?? ''} />
          <FilterSelect
            name="kind"
            label="Loại"
            value={asked.kind ?? ''}
            options={Object.entries(entryKindLabels).map(([value, label]) => ({ value, label }))}
          />
          <FilterSelect name="part" label="Quỹ" value={asked.part ?? ''} options={parts} />
          <FilterSelect
            name="account"
            label="Tài khoản"
            value={asked.account ?? ''}
            options={accounts}
          />
        </ListFilter>
        <Table
          caption="Sổ quỹ"
          list={list}
          rowKey={(row) => row.entryId}
          columns={[
            { header: 'Ngày', sort: 'day', cell: (row) => row.day },
            {
              header: 'Nội dung',
              sort: 'summary',
              heading: true,
              cell: (row) => (
                <Link to={`${at}/entries/${row.entryId}`} className="link link-hover">
                  {row.summary}
                  {row.counterpart && <span className="row-note block">{row.counterpart}</span>}
                </Link>
              ),
            },
            {
              header: 'Phiếu',
              cell: (row) =>
                row.voucher ? (
                  <span className="whitespace-nowrap">{row.voucher}</span>
                ) : (
                  <Badge>{entryKindLabels[row.kind as EntryKindShown] ?? row.kind}</Badge>
                ),
            },
            ...(parts.length > 1
              ? [
                  {
                    header: 'Quỹ',
                    cell: (row: (typeof list.rows)[number]) => row.parts,
                  },
                ]
              : []),
            { header: 'Thu', numeric: true, cell: (row) => row.moneyIn },
            { header: 'Chi', numeric: true, cell: (row) => row.moneyOut },
            {
              header: 'Tình trạng',
              cell: (row) => (row.reversed ? <Badge tone="warning">Đã đảo</Badge> : ''),
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có bút toán nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty action={first}>
                {glance.hasBook
                  ? `Chưa có bút toán nào từ ngày ${asked.from}.`
                  : 'Sổ chưa có gì. Bắt đầu bằng số tiền mặt và tiền gửi hiện có, rồi lập phiếu thu, phiếu chi đầu tiên. Người ghi sổ là Thủ quỹ hoặc Kế toán của đơn vị.'}
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
