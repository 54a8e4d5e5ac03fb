import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { recordProgress } from '../progress/record-progress.ts'
import { changeRegistration } from '../registration/change-registration.ts'
import { listMyMovements } from '../registration/list-my-movements.ts'
import { registerWork } from '../registration/register-work.ts'
import { withdrawRegistration } from '../registration/withdraw-registration.ts'
import type { Route } from './+types/my-movements.ts'
import { type Own, OwnRegistrations } from './own-registrations.tsx'
import { WorkFields } from './work-fields.tsx'

export const loader = pageLoader(async (ctx) => {
  const home = ctx.actor?.rights.find((right) => right.role === 'member')
  if (!home) return null
  const { unitId } = home
  const { open, own, year } = await listMyMovements(ctx, { unitId })
  const closed = new Set(open.filter((one) => one.closed).map(({ movementId }) => movementId))
  const shown: Own[] = own.map((one) => ({
    ...one,
    dueOn: one.dueOn && formatDay(one.dueOn),
    registeredOn: formatDay(one.registeredOn),
    progress: one.progress.map((line) => ({ ...line, onDay: formatDay(line.onDay) })),
    mayChange: one.state === 'registered' && one.year === year && !closed.has(one.movementId),
  }))
  return {
    unitId,
    year,
    open: open.map((movement) => ({
      ...movement,
      untilDay: movement.untilDay && formatDay(movement.untilDay),
      registerBy: movement.registerBy && formatDay(movement.registerBy),
      own: shown.filter((one) => one.movementId === movement.movementId && one.year === year),
    })),
    earlier: shown.filter(
      (one) => one.year !== year || !open.some(({ movementId }) => movementId === one.movementId),
    ),
    before: own.filter((one) => one.year === year - 1).map(({ content }) => content),
  }
})

export const action = formAction({
  register: { command: registerWork, done: 'Đã đăng ký. Bạn còn sửa được đến hạn đăng ký.' },
  change: { command: changeRegistration, done: 'Đã sửa bản đăng ký.' },
  withdraw: { command: withdrawRegistration, done: 'Đã rút bản đăng ký.' },
  progress: { command: recordProgress, done: 'Đã ghi tiến độ.' },
})

export default function MyMovements({ loaderData: mine }: Route.ComponentProps) {
  if (!mine)
    return (
      <Page title="Thi đua của tôi">
        <Empty>
          Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt. Hãy hỏi chủ tịch công
          đoàn nơi bạn làm việc.
        </Empty>
      </Page>
    )
  return (
    <Page
      title="Thi đua của tôi"
      crumbs={[{ to: '/me', label: 'Hồ sơ của tôi' }]}
      lead={`Bạn đăng ký làm gì trong năm ${mine.year}, đã làm đến đâu. Chỉ bạn và cán bộ công đoàn của đơn vị đọc được.`}
    >
      {mine.open.length === 0 && <Empty>Hiện không có phong trào nào dành cho bạn.</Empty>}
      {mine.open.map((movement) => (
        <Section key={movement.movementId} title={movement.name}>
          <p className="text-base-content/80 text-sm">
            {[
              movement.launchedBy && `${movement.launchedBy} phát động`,
              movement.untilDay && `đến ${movement.untilDay}`,
              movement.registerBy && `hạn đăng ký ${movement.registerBy}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {movement.slogan && <p className="font-semibold">“{movement.slogan}”</p>}
          {(movement.body || movement.ownBody || movement.criteria) && (
            <details>
              <summary className="link w-fit cursor-pointer">Nội dung và tiêu chí</summary>
              <div className="flex flex-col gap-3 pt-2 whitespace-pre-line">
                {movement.body && <p>{movement.body}</p>}
                {movement.ownBody && <p>{movement.ownBody}</p>}
                {movement.criteria && <p>{movement.criteria}</p>}
                <Link
                  className="link w-fit"
                  to={`/units/${mine.unitId}/movements/${movement.movementId}`}
                >
                  Xem trang phong trào
                </Link>
              </div>
            </details>
          )}
          <OwnRegistrations own={movement.own} unitId={mine.unitId} before={mine.before} />
          {movement.closed ? (
            <p className="text-base-content/80">
              Đã hết hạn đăng ký. Cần ghi thêm hoặc sửa, hãy nhờ tổ trưởng.
            </p>
          ) : (
            <FoldedForm
              intent="register"
              fields={{ unitId: mine.unitId, movementId: movement.movementId }}
              summary={movement.own.length > 0 ? 'Đăng ký thêm một việc' : 'Đăng ký việc của tôi'}
              look={movement.own.length > 0 ? 'link w-fit cursor-pointer' : 'btn btn-primary'}
              className="flex flex-col gap-4 pt-4"
            >
              <WorkFields before={mine.before} />
              <Button className="self-start">Gửi đăng ký</Button>
            </FoldedForm>
          )}
        </Section>
      ))}
      {mine.earlier.length > 0 && (
        <Section title="Trước đây">
          <OwnRegistrations own={mine.earlier} unitId={mine.unitId} before={[]} named />
        </Section>
      )}
    </Page>
  )
}
