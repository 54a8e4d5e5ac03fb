import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { carryDrive } from '../drive/carry-drive.ts'
import { listDrives } from '../drive/list-drives.ts'
import { listDrivesAbove } from '../drive/list-drives-above.ts'
import { openDrive } from '../drive/open-drive.ts'
import { listFunds } from '../fund/list-funds.ts'
import { manageFunds } from '../permissions.ts'
import type { Route } from './+types/drive-list.ts'
import { CallsFromAbove } from './drive-calls.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  drives: await listDrives(ctx, asked),
  calls: (await listDrivesAbove(ctx, asked)).filter(({ carriedId }) => carriedId === null),
  funds: (await listFunds(ctx, asked)).filter(
    ({ kind, closedOn }) => kind === 'social' && closedOn === null,
  ),
  manages: may(ctx, asked.unitId, manageFunds),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  carry: {
    command: carryDrive,
    done: 'Đã hưởng ứng. Mở bảng thu hoặc ghi người ủng hộ ở ngay trang này.',
    next: ({ driveId }: { driveId: number }, fields) => `/units/${fields.unitId}/drives/${driveId}`,
  },
  open: {
    command: openDrive,
    done: 'Đã phát động.',
    next: ({ driveId }: { driveId: number }, fields) => `/units/${fields.unitId}/drives/${driveId}`,
  },
})

export default function DriveList({ loaderData, params }: Route.ComponentProps) {
  const { drives, calls, funds, manages, today } = loaderData
  const unit = `/units/${params.unitId}`
  return (
    <Page
      title="Vận động ủng hộ"
      crumbs={[{ to: `${unit}/funds`, label: 'Các quỹ' }]}
      lead="Một cuộc vận động có thể cho nhiều quỹ xã hội; tiền thu hộ được chuyển hết đến nơi nhận."
    >
      <CallsFromAbove calls={calls} funds={funds} manages={manages} today={today} />
      {manages && funds.length === 0 && (
        <Empty action={<LinkButton to={`${unit}/funds/new`}>Lập quỹ xã hội</LinkButton>}>
          Trước hết hãy lập quỹ xã hội mà cuộc vận động hướng tới.
        </Empty>
      )}
      {manages && funds.length > 0 && (
        <Section>
          <FoldedForm
            intent="open"
            summary="Phát động cuộc vận động"
            look="btn btn-primary"
            className="mt-4 flex flex-col gap-4"
          >
            <FieldRow>
              <TextField label="Tên cuộc vận động" name="name" />
              <DayField label="Ngày phát động" name="openedOn" value={today} />
            </FieldRow>
            <fieldset className="flex flex-col gap-2">
              <legend className="font-semibold">Cho những quỹ nào</legend>
              {funds.map((fund) => (
                <label key={fund.fundId} className="flex items-center gap-3">
                  <input
                    type="checkbox"
                    className="checkbox"
                    name="fundIds[]"
                    value={fund.fundId}
                  />
                  {fund.name}
                </label>
              ))}
            </fieldset>
            <TextArea label="Lời kêu gọi" name="appeal" optional />
            <div>
              <Button>Phát động</Button>
            </div>
          </FoldedForm>
        </Section>
      )}
      {drives.length === 0 ? (
        <Empty>Chưa có cuộc vận động nào.</Empty>
      ) : (
        <Section title="Các cuộc vận động">
          <ul className="divide-base-300 divide-y">
            {drives.map((drive) => (
              <li
                key={drive.driveId}
                className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-3"
              >
                <Link
                  className="link link-hover font-semibold"
                  to={`${unit}/drives/${drive.driveId}`}
                >
                  {drive.name}
                </Link>
                <span className="tabular-nums">{formatVnd(drive.received)}</span>
                <span className="text-base-content/80 w-full text-sm">
                  {drive.upperName && `Hưởng ứng ${drive.upperName} · `}
                  {formatDay(drive.openedOn)} · {drive.funds} · đã chuyển{' '}
                  {formatVnd(drive.remitted)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
