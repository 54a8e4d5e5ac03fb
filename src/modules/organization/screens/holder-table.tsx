import type { ReactNode } from 'react'
import { Link } from '#ui/link.tsx'
import { Table } from '#ui/table.tsx'

type Row = {
  positionId: number
  holderName: string
  kindName: string
  place: string
  period: string
  decisionNumber: string
}
type Listed = { rows: Row[]; total: number; page: number; size: number; sort: string; q: string }

/** Who holds or held which post, when, by which decision. */
export function HolderTable({ at, list, empty }: { at: string; list: Listed; empty: ReactNode }) {
  return (
    <Table
      caption="Cán bộ công đoàn"
      list={list}
      rowKey={(row) => row.positionId}
      columns={[
        {
          header: 'Họ và tên',
          sort: 'name',
          heading: true,
          cell: (row) => (
            <Link
              to={`${at}/positions/${row.positionId}`}
              className="link link-hover font-semibold"
            >
              {row.holderName}
            </Link>
          ),
        },
        { header: 'Chức vụ', sort: 'rank', cell: (row) => row.kindName },
        { header: 'Ở', cell: (row) => row.place },
        {
          header: 'Thời gian',
          sort: 'from',
          cell: (row) => <span className="whitespace-nowrap">{row.period}</span>,
        },
        {
          header: 'Quyết định',
          cell: (row) => <span className="whitespace-nowrap">{row.decisionNumber}</span>,
        },
      ]}
      empty={empty}
    />
  )
}
