import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, TickField } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { checkImportMeanwhile } from '../import/check-import.ts'
import { showImportColumns } from '../import/show-import-columns.ts'
import type { Route } from './+types/import-columns.ts'

export const loader = pageLoader((ctx, asked) => showImportColumns(ctx, asked), {
  isFor: [checkImportMeanwhile],
})

export const action = formAction({
  check: {
    command: checkImportMeanwhile,
    done: 'Đã ghép cột.',
    next: (_, fields) => `/units/${fields.unitId}/members/import/${fields.importId}`,
  },
})

const fontNames = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const

export default function ImportColumns({ loaderData: data, params }: Route.ComponentProps) {
  const members = `/units/${params.unitId}/members`
  const fonts = [...new Set(data.columns.flatMap(({ font }) => font ?? []))]
  return (
    <Page
      title="Ghép cột"
      crumbs={[
        { to: members, label: 'Đoàn viên' },
        { to: `${members}/import`, label: 'Nhập từ Excel' },
      ]}
      lead={`Tệp ${data.fileName}. Mỗi cột trong tệp là thông tin gì? Cột nào không dùng thì để trống.`}
    >
      <SheetChoice sheets={data.sheets} shown={data.shownSheet} />
      {data.columns.length === 0 ? (
        <Empty>Trang này không có danh sách nào.</Empty>
      ) : (
        <Form intent="check" className="flex flex-col gap-5">
          <input type="hidden" name="sheetIndex" value={data.shownSheet} />
          <Section title="Các cột">
            <ColumnFault />
            <ul className="grid gap-3 md:grid-cols-2">
              {data.columns.map((column) => (
                <li
                  key={column.index}
                  className="border-base-300 rounded-box flex flex-col gap-2 border p-3"
                >
                  <label className="flex flex-col gap-1">
                    <span>
                      <span className="text-base-content/75 text-sm">Cột {column.letters}:</span>{' '}
                      <span className="font-semibold">{column.header}</span>
                    </span>
                    <select name="columns[]" defaultValue={column.key} className="select w-full">
                      <option value="">Không nhập cột này</option>
                      {data.choices.map(({ key, label }) => (
                        <option key={key} value={key}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </label>
                  <Samples samples={column.samples} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title="Cách nhập">
            {fonts.length > 0 && (
              <TickField
                label={`Đổi phông chữ cũ ${fonts.map((font) => fontNames[font]).join(', ')} sang chữ Việt thường dùng`}
                name="convertFonts"
                checked
                hint="Chữ trước và sau khi đổi hiện ở các cột phía trên."
              />
            )}
            {data.hiddenCount > 0 && (
              <TickField
                label={`Nhập cả ${data.hiddenCount} dòng đang ẩn trong tệp`}
                name="withHidden"
                checked={data.options.withHidden ?? false}
              />
            )}
            <FieldRow>
              <DayField
                label="Ngày vào công đoàn, cho người mới mà tệp không ghi"
                name="joinedOn"
                optional
                hint="Để trống: dòng thiếu ngày sẽ được báo lỗi."
              />
              <DayField
                label="Lập các tổ mà đơn vị chưa có, từ ngày"
                name="openGroupsOn"
                optional
                hint="Để trống: tên tổ lạ sẽ được báo lỗi."
              />
            </FieldRow>
          </Section>
          <div className="flex flex-wrap gap-2">
            <Button>Xem trước</Button>
            <LinkButton to={`${members}/import`} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      )}
    </Page>
  )
}

type Sheet = { name: string; hidden: boolean; rowCount: number }

function SheetChoice({ sheets, shown }: { sheets: Sheet[]; shown: number }) {
  if (sheets.length < 2) return null
  return (
    <nav aria-label="Trang trong tệp" className="flex flex-wrap gap-2">
      {sheets.map((sheet, index) => (
        <Link
          key={sheet.name}
          to={`?sheetIndex=${index}`}
          aria-current={index === shown ? 'page' : undefined}
          className={`btn btn-sm ${index === shown ? 'btn-neutral' : 'btn-outline border-base-300'}`}
        >
          {sheet.name} ({sheet.rowCount.toLocaleString('vi-VN')} dòng{sheet.hidden && ', trang ẩn'})
        </Link>
      ))}
    </nav>
  )
}

function ColumnFault() {
  const { errors } = useRefusal()
  if (!errors.columns) return null
  return (
    <p role="alert" className="text-error font-semibold">
      {errors.columns.join(' ')}
    </p>
  )
}

function Samples({ samples }: { samples: { typed: string; converted: string | null }[] }) {
  if (samples.length === 0)
    return <p className="text-base-content/75 text-sm">Cột không có giá trị nào.</p>
  return (
    <ul className="text-base-content/80 flex flex-col gap-0.5 text-sm break-words">
      {samples.map(({ typed, converted }) => (
        <li key={typed}>
          {converted !== null && converted !== typed ? (
            <>
              <s className="text-base-content/75">{typed}</s>{' '}
              <span className="font-semibold">{converted}</span>
            </>
          ) : (
            typed
          )}
        </li>
      ))}
    </ul>
  )
}
