import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listImports } from '../import/list-imports.ts'
import { startImport } from '../import/start-import.ts'
import type { Route } from './+types/import-new.ts'
import { ImportUpload } from './import-upload.tsx'
import { type ImportStateCode, importStateLabels } from './import-words.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const when = new Intl.DateTimeFormat('vi-VN', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Asia/Ho_Chi_Minh',
    })
    const imports = await listImports(ctx, asked)
    return { imports: imports.map((one) => ({ ...one, startedAt: when.format(one.startedAt) })) }
  },
  { isFor: [startImport] },
)

export const action = formAction({
  upload: {
    command: startImport,
    done: 'Đã đọc tệp. Hãy xem các cột đã ghép đúng chưa.',
    next: ({ importId }: { importId: number }, fields) =>
      `/units/${fields.unitId}/members/import/${importId}/columns`,
  },
})

const tones: Record<ImportStateCode, Tone> = {
  storing: 'neutral',
  matching: 'info',
  checking: 'info',
  checked: 'warning',
  failed: 'error',
  applied: 'success',
  undone: 'neutral',
}

export default function ImportNew({ loaderData: { imports }, params }: Route.ComponentProps) {
  const members = `/units/${params.unitId}/members`
  return (
    <Page
      title="Nhập đoàn viên từ Excel"
      crumbs={[{ to: members, label: 'Đoàn viên' }]}
      lead="Tải lên danh sách sẵn có; phần mềm nhận ra các cột, cho xem trước từng dòng, rồi mới ghi. Chưa ưng thì hoàn tác được."
      actions={
        <LinkButton to={`${members}/import/template.xlsx`} reloadDocument>
          Tải tệp mẫu
        </LinkButton>
      }
    >
      <Section title="Chọn tệp">
        <ImportUpload />
      </Section>
      <Section title="Các lần nhập trước">
        {imports.length === 0 ? (
          <Empty>Chưa nhập lần nào.</Empty>
        ) : (
          <ul className="divide-base-300 flex flex-col divide-y">
            {imports.map((one) => (
              <li key={one.importId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
                <Link
                  className="link link-hover min-w-0 font-semibold break-words"
                  to={`${members}/import/${one.importId}`}
                >
                  {one.fileName}
                </Link>
                <Badge tone={tones[one.state]}>{importStateLabels[one.state]}</Badge>
                <span className="text-base-content/75 w-full text-sm">
                  {one.startedAt} · {one.byName}
                  {one.result && ` · thêm ${one.result.added}, sửa ${one.result.changed} đoàn viên`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
