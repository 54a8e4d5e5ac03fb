import { listAuditLines } from '#identity'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { momentInVietnam } from '../moment.ts'
import { registry } from '../registry.ts'
import type { Route } from './+types/audit-trail.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const lines = await listAuditLines(ctx, asked)
  return {
    kind: asked.kind ?? '',
    list: {
      ...lines,
      rows: lines.rows.map(({ at, input, name, ...line }) => ({
        ...line,
        name,
        when: momentInVietnam(at),
        what: registry.get(name)?.definition.summary ?? fromTheServer[name] ?? name,
        input: JSON.stringify(input, null, 2),
      })),
    },
  }
})

/** What no command does: scripts on the server's own machine. */
const fromTheServer: Record<string, string> = {
  'identity.recover-account': 'Cấp mã đặt lại mật khẩu từ máy chủ',
}

const kinds = [
  { value: 'command', label: 'Thay đổi' },
  { value: 'read', label: 'Xem thông tin nhạy cảm' },
]

/** Who did what and when, newest first; nothing here can be changed. */
export default function AuditTrail({ loaderData: { list, kind }, params }: Route.ComponentProps) {
  return (
    <Page
      title="Nhật ký"
      crumbs={[{ to: `/units/${params.unitId}`, label: 'Hôm nay' }]}
      lead="Mọi việc đã làm trong đơn vị, nối thành một chuỗi: ai sửa tay vào dữ liệu sẽ làm đứt chuỗi, và lệnh kiểm tra toàn vẹn sẽ chỉ ra."
    >
      <Section>
        <ListFilter>
          <FilterSelect name="kind" label="Loại" value={kind} options={kinds} />
        </ListFilter>
        <Table
          caption="Nhật ký thao tác"
          list={list}
          rowKey={(line) => line.seq}
          columns={[
            { header: 'Việc', cell: (line) => line.what, heading: true },
            { header: 'Lúc', cell: (line) => line.when },
            { header: 'Ai', cell: (line) => line.by ?? 'Phần mềm' },
            {
              header: 'Loại',
              cell: (line) => (
                <Badge tone={line.kind === 'read' ? 'info' : 'neutral'}>
                  {line.kind === 'read' ? 'Xem' : 'Thay đổi'}
                </Badge>
              ),
            },
            {
              header: 'Nội dung',
              cell: (line) => (
                <details>
                  <summary className="cursor-pointer">Xem</summary>
                  <pre className="max-w-md overflow-x-auto text-xs whitespace-pre-wrap">
                    {line.input}
                  </pre>
                </details>
              ),
            },
          ]}
          empty={<Empty>Chưa có thao tác nào được ghi.</Empty>}
        />
      </Section>
    </Page>
  )
}
