import { useSearchParams } from 'react-router'
import { listSubunits } from '#organization'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { outcomes, registrationStateLabels, remarkLabels } from '../labels.ts'
import { confirmResults } from '../registration/confirm-results.ts'
import { listRegistrations } from '../registration/list-registrations.ts'
import type { Route } from './+types/registration-list.ts'
import { RegistrationBadge, Remarks } from './badges.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listRegistrations(ctx, asked)
  const groups = await listSubunits(ctx, { unitId: Number(asked.unitId), size: 500 })
  const year = asked.year || ctx.today.slice(0, 4)
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({ ...row, dueOn: row.dueOn && formatDay(row.dueOn) })),
    },
    may: list.may,
    year,
    name: rows[0]?.movementName ?? 'Phong trào',
    groups: groups.rows.map(({ subunitId, name }) => ({ value: String(subunitId), label: name })),
    asked: {
      state: asked.state ?? '',
      remark: asked.remark ?? '',
      subunitId: asked.subunitId ?? '',
    },
  }
})

export const action = formAction({
  confirm: {
    command: confirmResults,
    done: ({ confirmed }: { confirmed: number }) => `Đã xác nhận ${confirmed} bản.`,
  },
})

export default function RegistrationList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, year, name, groups, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/movements`
  const here = `${at}/${params.movementId}`
  const open = list.rows.some(({ state }) => state === 'registered')
  const narrowed = [...search.keys()].some((key) => !['sort', 'page', 'size', 'year'].includes(key))
  return (
    <Page
      title={`Bản đăng ký năm ${year}`}
      crumbs={[
        { to: at, label: 'Phong trào thi đua' },
        { to: `${here}?year=${year}`, label: name },
      ]}
      actions={
        <>
          <LinkButton to={`${here}/missing?year=${year}`}>Ai chưa đăng ký</LinkButton>
          {list.total > 0 && (
            <LinkButton to={`${here}/registrations.xlsx?${search}`} reloadDocument>
              Xuất Excel
            </LinkButton>
          )}
        </>
      }
    >
      <Section>
        <ListFilter
          q={list.q}
          placeholder="Tên hoặc nội dung"
          active={Object.values(asked).filter(Boolean).length}
        >
          <input type="hidden" name="year" value={year} />
          <FilterSelect
            name="remark"
            label="Nhận xét"
            value={asked.remark}
            options={[
              { value: 'any', label: 'Có điều nên xem lại' },
              ...Object.entries(remarkLabels).map(([value, label]) => ({ value, label })),
            ]}
          />
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={asked.state}
            all="Trừ bản đã rút"
            options={Object.entries(registrationStateLabels).map(([value, label]) => ({
              value,
              label,
            }))}
          />
          {groups.length > 0 && (
            <FilterSelect name="subunitId" label="Tổ" value={asked.subunitId} options={groups} />
          )}
        </ListFilter>
        {may.enters && open ? (
          <Form intent="confirm">
            <Rows list={list} at={at} ticks narrowed={narrowed} here={here} />
            <fieldset className="no-print border-base-300 rounded-box flex flex-col gap-4 border p-4">
              <legend className="px-1 font-semibold">Xác nhận kết quả các bản đã chọn</legend>
              <FieldRow>
                <SelectField
                  label="Kết quả"
                  name="outcome"
                  value="achieved"
                  options={outcomes.map((value) => ({
                    value,
                    label: registrationStateLabels[value],
                  }))}
                />
                <TextField label="Minh chứng, ghi chú" name="result" optional />
              </FieldRow>
              <Button className="self-start">Xác nhận</Button>
            </fieldset>
          </Form>
        ) : (
          <Rows list={list} at={at} narrowed={narrowed} here={here} />
        )}
      </Section>
    </Page>
  )
}

function Rows({
  list,
  at,
  here,
  narrowed,
  ticks = false,
}: {
  list: Route.ComponentProps['loaderData']['list']
  at: string
  here: string
  narrowed: boolean
  ticks?: boolean
}) {
  return (
    <Table
      caption="Bản đăng ký"
      list={list}
      rowKey={(row) => row.registrationId}
      columns={[
        {
          header: 'Người, tổ đăng ký',
          sort: 'name',
          heading: true,
          cell: (row) => (
            <span className="flex items-start gap-3">
              {ticks && row.state === 'registered' && (
                <input
                  type="checkbox"
                  className="checkbox checkbox-sm no-print mt-0.5"
                  name="registrationIds[]"
                  value={row.registrationId}
                  aria-label={`Chọn bản của ${row.whose}`}
                />
              )}
              <Link
                className="link link-hover font-semibold"
                to={`${at}/registrations/${row.registrationId}`}
              >
                {row.whose}
              </Link>
            </span>
          ),
        },
        { header: 'Tổ', sort: 'group', cell: (row) => row.groupName },
        {
          header: 'Nội dung',
          cell: (row) => (
            <span className="flex max-w-xl flex-col gap-1">
              <span className="whitespace-pre-line wrap-anywhere">{row.content}</span>
              <span className="text-base-content/80 text-sm">
                {[
                  row.quantity,
                  row.dueOn && `trước ${row.dueOn}`,
                  row.proof && `minh chứng: ${row.proof}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          ),
        },
        { header: 'Nhận xét', sort: 'same', cell: (row) => <Remarks remarks={row.remarks} /> },
        {
          header: 'Trạng thái',
          sort: 'state',
          cell: (row) => <RegistrationBadge state={row.state} />,
        },
      ]}
      empty={
        narrowed ? (
          <Empty>Không có bản đăng ký nào khớp với điều kiện đang lọc.</Empty>
        ) : (
          <Empty action={<LinkButton to={`${here}/enter`}>Ghi đăng ký</LinkButton>}>
            Chưa ai đăng ký. Đoàn viên tự đăng ký ở “Thi đua của tôi”; ai không có điện thoại thì
            cán bộ ghi giúp.
          </Empty>
        )
      }
    />
  )
}
