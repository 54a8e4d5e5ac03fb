import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page } from '#ui/page.tsx'
import { applyImport } from '../import/apply-import.ts'
import { checkImportMeanwhile } from '../import/check-import.ts'
import { chooseImportRow } from '../import/choose-import-row.ts'
import { chooseImportRows } from '../import/choose-import-rows.ts'
import { discardImport } from '../import/discard-import.ts'
import { findImport } from '../import/find-import.ts'
import { listImportRows } from '../import/list-import-rows.ts'
import { undoImport } from '../import/undo-import.ts'
import type { Route } from './+types/import-preview.ts'
import { ImportActions } from './import-actions.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportRows } from './import-rows.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const found = await findImport(ctx, asked)
    const { state, fileName, counts, doneRows, totalRows, failure, idleSeconds, result, options } =
      found
    const shown = state === 'checked' || state === 'applied'
    return {
      state,
      fileName,
      counts,
      doneRows,
      totalRows,
      failure,
      result,
      interrupted: idleSeconds > 60,
      options: {
        convertFonts: options.convertFonts ? 'on' : '',
        withHidden: options.withHidden ? 'on' : '',
        joinedOn: options.joinedOn ?? '',
        openGroupsOn: options.openGroupsOn ?? '',
      },
      hiddenLeftOut: options.withHidden ? 0 : (found.sheets[found.sheetIndex]?.hiddenCount ?? 0),
      list: shown ? await listImportRows(ctx, asked) : null,
      kind: asked.kind ?? '',
    }
  },
  { isFor: [applyImport] },
)

const here = (fields: Record<string, unknown>) =>
  `/units/${fields.unitId}/members/import/${fields.importId}`

export const action = formAction({
  choose: { command: chooseImportRow, done: 'Đã ghi lựa chọn.' },
  'choose-all': {
    command: chooseImportRows,
    done: ({ answered }: { answered: number }) => `Đã chọn cho ${answered} dòng.`,
  },
  check: {
    command: checkImportMeanwhile,
    done: 'Đã bắt đầu kiểm tra lại.',
    next: (_, f) => here(f),
  },
  apply: {
    command: applyImport,
    done: ({ added, changed }: { added: number; changed: number }) =>
      `Đã thêm ${added} đoàn viên, sửa ${changed} hồ sơ.`,
    next: (_, fields) => here(fields),
  },
  undo: { command: undoImport, done: 'Đã hoàn tác lần nhập.', next: (_, f) => here(f) },
  discard: {
    command: discardImport,
    done: 'Đã bỏ tệp.',
    next: (_, fields) => `/units/${fields.unitId}/members/import`,
  },
})

export default function ImportPreview({ loaderData, params }: Route.ComponentProps) {
  const members = `/units/${params.unitId}/members`
  const { state, list } = loaderData
  const columns = `${members}/import/${params.importId}/columns`
  return (
    <Page
      title={state === 'applied' ? 'Đã nhập' : 'Xem trước'}
      crumbs={[
        { to: members, label: 'Đoàn viên' },
        { to: `${members}/import`, label: 'Nhập từ Excel' },
        ...(state === 'checked' || state === 'matching'
          ? [{ to: columns, label: 'Ghép cột' }]
          : []),
      ]}
      lead={`Tệp ${loaderData.fileName}.`}
    >
      <ImportProgress {...loaderData} columnsPage={columns} />
      <ImportDone {...loaderData} membersPage={members} />
      {state === 'checked' && <ImportActions {...loaderData} columnsPage={columns} />}
      {list && <ImportRows {...loaderData} list={list} choosing={state === 'checked'} />}
    </Page>
  )
}
