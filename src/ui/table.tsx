import type { ReactNode } from 'react'
import { Form, Link, useSearchParams } from 'react-router'

export type Column<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  /** The `sort` name of the query; without it the column is not sortable. */
  sort?: string
  numeric?: boolean
  /** On a phone the row is a card whose heading is this column. */
  heading?: boolean
}

type Listed<Row> = {
  rows: readonly Row[]
  total: number
  page: number
  size: number
  sort: string
  q: string
}

/** A list: sorted and paged by the server, its state in the URL; cards on a phone, a table on a desktop. */
export function Table<Row>({
  caption,
  columns,
  list,
  rowKey,
  empty,
}: {
  caption: string
  columns: readonly Column<Row>[]
  list: Listed<Row>
  rowKey: (row: Row) => string | number
  empty: ReactNode
}) {
  if (list.total === 0) return <>{empty}</>
  return (
    <>
      <table className="table-cards table table-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.header}
                scope="col"
                className={column.numeric ? 'text-right' : undefined}
                aria-sort={sortState(column, list.sort)}
              >
                {column.sort ? (
                  <SortLink name={column.sort} label={column.header} current={list.sort} />
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td
                  key={column.header}
                  data-label={column.heading ? undefined : column.header}
                  className={
                    column.numeric ? 'number' : column.heading ? 'card-heading' : undefined
                  }
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Pager {...list} />
    </>
  )
}

function sortState<Row>(column: Column<Row>, sort: string): 'ascending' | 'descending' | undefined {
  if (column.sort === sort) return 'ascending'
  return `-${column.sort}` === sort ? 'descending' : undefined
}

/** A heading by which a list is sorted; pressed again, the other way round. */
export function SortLink({
  name,
  label,
  current,
}: {
  name: string
  label: string
  current: string
}) {
  const [search] = useSearchParams()
  const next = new URLSearchParams(search)
  next.set('sort', current === name ? `-${name}` : name)
  next.delete('page')
  const arrow = current === name ? ' ↑' : current === `-${name}` ? ' ↓' : ''
  return (
    <Link to={`?${next}`} className="link link-hover" preventScrollReset>
      {label}
      <span aria-hidden="true">{arrow}</span>
    </Link>
  )
}

/** How many there are, and the way to the next ones. */
export function Pager({ total, page, size }: { total: number; page: number; size: number }) {
  const [search] = useSearchParams()
  const last = Math.max(1, Math.ceil(total / size))
  const to = (target: number) => {
    const next = new URLSearchParams(search)
    next.set('page', String(target))
    return `?${next}`
  }
  const first = (page - 1) * size + 1
  return (
    <nav aria-label="Trang" className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <p>
        {first.toLocaleString('vi-VN')}–{Math.min(page * size, total).toLocaleString('vi-VN')} trong{' '}
        {total.toLocaleString('vi-VN')}
      </p>
      {last > 1 && (
        <div className="join no-print">
          {page > 1 && (
            <Link className="btn btn-sm join-item" to={to(page - 1)} rel="prev">
              Trước
            </Link>
          )}
          <span className="btn btn-sm join-item pointer-events-none">
            {page} / {last}
          </span>
          {page < last && (
            <Link className="btn btn-sm join-item" to={to(page + 1)} rel="next">
              Sau
            </Link>
          )}
        </div>
      )}
    </nav>
  )
}

/** Search box (where the list can be searched) and filters above a list; sending it changes the URL. */
export function ListFilter({
  q,
  placeholder,
  active,
  children,
}: {
  q?: string
  placeholder?: string
  /** How many of the filters are in use; with it they are folded away on a phone. */
  active?: number
  children?: ReactNode
}) {
  const [search] = useSearchParams()
  const sort = search.get('sort')
  return (
    <Form method="get" role="search" className="no-print flex flex-wrap items-end gap-3">
      {sort && <input type="hidden" name="sort" value={sort} />}
      {q !== undefined && (
        <label className="flex min-w-56 grow flex-col gap-1">
          <span className="text-sm font-semibold">Tìm</span>
          <input
            type="search"
            name="q"
            defaultValue={q}
            placeholder={placeholder}
            className="input w-full"
          />
        </label>
      )}
      {active === undefined ? (
        children
      ) : (
        <details className="filters w-full md:w-auto">
          <summary className="link link-hover w-fit cursor-pointer py-1">
            {active > 0 ? `Điều kiện lọc (${active} đang dùng)` : 'Điều kiện lọc'}
          </summary>
          <div className="flex flex-wrap items-end gap-3 pt-2 md:pt-0">{children}</div>
        </details>
      )}
      <button type="submit" className="btn btn-outline border-base-300">
        Lọc
      </button>
    </Form>
  )
}

/** One filter of a list: a choice kept in the URL. */
export function FilterSelect({
  name,
  label,
  value,
  options,
  all = 'Tất cả',
}: {
  name: string
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  /** What it is called when nothing is chosen. */
  all?: string
}) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <select name={name} defaultValue={value} className="select">
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One filter of a list: a day or a month typed by hand and kept in the URL. */
export function FilterDay({
  name,
  label,
  value,
  asks = 'ngày/tháng/năm',
}: {
  name: string
  label: string
  value: string
  asks?: 'ngày/tháng/năm' | 'tháng/năm'
}) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <input
        name={name}
        defaultValue={value}
        inputMode="numeric"
        placeholder={asks}
        className="input w-36"
      />
    </label>
  )
}
