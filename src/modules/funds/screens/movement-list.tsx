import { may } from '#platform/may.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { movementLabels } from '../labels.ts'
import { listMovements } from '../movement/list-movements.ts'
import { takeBack } from '../movement/take-back.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/movement-list.ts'
import { TakeBackForm } from './take-back-form.tsx'

export const loader = pageLoader(async (ctx, asked) => ({
  ...(await listMovements(ctx, asked)),
  isPart: Boolean(asked.kind || asked.collectionId || asked.entryId),
  keeps: may(ctx, asked.unitId, keepFunds),
  today: formatDay(ctx.today),
}))

export const action = formAction({
  takeBack: { command: takeBack, done: 'Đã rút lại. Sổ và các bảng của quỹ đã lùi theo.' },
})

type Movement = Awaited<ReturnType<typeof listMovements>>['movements'][number]

export default function MovementList({ loaderData, params }: Route.ComponentProps) {
  const { fundName, movements, isPart, keeps, today } = loaderData
  const funds = `/units/${params.unitId}/funds`
  const here = `${funds}/${params.fundId}`
  return (
    <Page
      title="Từng lần thu, chi"
      crumbs={[
        { to: funds, label: 'Các quỹ' },
        { to: here, label: fundName },
      ]}
      lead="Ghi nhầm thì rút lại cả lần ghi; sổ giữ nguyên cả hai dòng. Mỗi lần mở trang này đều được ghi vết."
      actions={
        isPart && (
          <Link className="link" to={`${here}/movements`}>
            Xem tất cả
          </Link>
        )
      }
    >
      {movements.length === 0 ? (
        <Empty>Chưa có lần ghi nào.</Empty>
      ) : (
        <Section>
          <ul className="divide-base-300 divide-y">
            {movements.map((one) => (
              <li
                key={one.entryId}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
              >
                <span className="font-semibold">{headingOf(one)}</span>
                <span className="whitespace-nowrap tabular-nums">{formatVnd(one.amount)}</span>
                <span className="text-base-content/80 w-full text-sm">
                  {[formatDay(one.day), whoOf(one), one.note].filter(Boolean).join(' · ')}
                </span>
                {keeps && !one.isTakingBack && !one.takenBack && (
                  <TakeBackForm
                    fundId={Number(params.fundId)}
                    entryId={one.entryId}
                    today={today}
                    warning={warningOf(one)}
                  />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function headingOf({ kinds, isTakingBack, takenBack }: Movement): string {
  const what = kinds.map((kind) => movementLabels[kind]).join(', ')
  if (isTakingBack) return `Rút lại: ${what}`
  return takenBack ? `${what} (đã rút lại)` : what
}

function whoOf({ names, people }: Movement): string {
  const others = people - names.length
  return others > 0 ? `${names.join(', ')} và ${others} người khác` : names.join(', ')
}

function warningOf({ people, amount }: Movement): string {
  return people > 1
    ? `Rút lại cả lần ghi này của ${people} người, ${formatVnd(amount)}; sau đó ghi lại cho đúng.`
    : `Rút lại ${formatVnd(amount)}; sau đó ghi lại cho đúng.`
}
