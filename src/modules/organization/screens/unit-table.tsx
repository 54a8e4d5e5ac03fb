import type { ReactNode } from 'react'
import { Badge } from '#ui/badge.tsx'
import { Link } from '#ui/link.tsx'
import { Table } from '#ui/table.tsx'

type Row = {
  unitId: number
  name: string
  kindName: string
  parentName: string | null
  established: string
  closedOn: string | null
  members: number
}
type Listed = { rows: Row[]; total: number; page: number; size: number; sort: string; q: string }

export function UnitTable({ list, empty }: { list: Listed; empty: ReactNode }) {
  return (
    <Table
      caption="Đơn vị trực thuộc"
      list={list}
      rowKey={(row) => row.unitId}
      columns={[
        {
          header: 'Tên',
          sort: 'name',
          heading: true,
          cell: (row) => (
            <span className="flex flex-wrap items-center gap-2">
              <Link to={`/units/${row.unitId}/about`} className="link link-hover font-semibold">
                {row.name}
              </Link>
              {row.closedOn && <Badge tone="warning">Đã kết thúc</Badge>}
            </span>
          ),
        },
        { header: 'Loại', sort: 'kind', cell: (row) => row.kindName },
        { header: 'Trực thuộc', cell: (row) => row.parentName ?? '' },
        { header: 'Thành lập', sort: 'established', cell: (row) => row.established },
        {
          header: 'Đoàn viên',
          numeric: true,
          cell: (row) => row.members.toLocaleString('vi-VN'),
        },
      ]}
      empty={empty}
    />
  )
}
