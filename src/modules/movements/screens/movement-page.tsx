import { barChart } from '#platform/charts/bar-chart.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chart } from '#ui/chart.tsx'
import { Link } from '#ui/link.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { movementKindLabels, type Remark, remarkLabels } from '../labels.ts'
import { endMovement } from '../movement/end-movement.ts'
import { findMovement } from '../movement/find-movement.ts'
import { mergeMovement } from '../movement/merge-movement.ts'
import { reopenMovement } from '../movement/reopen-movement.ts'
import { withdrawMovement } from '../movement/withdraw-movement.ts'
import { withdrawReview } from '../movement-review/withdraw-review.ts'
import { countRemarks } from '../registration/count-remarks.ts'
import type { Route } from './+types/movement-page.ts'
import { MovementBadge } from './badges.tsx'
import { BelowTable } from './below-table.tsx'
import { ManageMovement } from './manage-movement.tsx'
import { MovementContent } from './movement-content.tsx'
import { MovementReviews } from './movement-reviews.tsx'

const shown = (day: string | null) => day && formatDay(day)

export const loader = pageLoader(async (ctx, asked) => {
  const { versions, reviews, below, groups, ...found } = await findMovement(ctx, asked)
  const remarks = found.may.reads
    ? await countRemarks(ctx, {
        unitId: Number(asked.unitId),
        movementId: found.movementId,
        year: found.year,
      })
    : null
  return {
    ...found,
    launchedOn: formatDay(found.launchedOn),
    fromDay: formatDay(found.fromDay),
    untilDay: shown(found.untilDay),
    endedOn: shown(found.endedOn),
    registerBy: shown(found.registerBy),
    above: found.above && {
      ...found.above,
      endedOn: shown(found.above.endedOn),
      changedOn: formatDay(found.above.changedOn),
      changedSince: found.above.changedOn > found.launchedOn,
    },
    versions: versions.map((version) => ({
      ...version,
      since: formatDay(version.fromDay),
      decisionDay: shown(version.decisionDay),
      isCurrent: version.fromDay === found.current.fromDay,
    })),
    reviews: reviews.map((review) => ({ ...review, heldOn: formatDay(review.heldOn) })),
    below: below.map((unit) => ({ ...unit, seenOn: shown(unit.seenOn) })),
    remarks,
    chart:
      groups.length > 1
        ? barChart({
            title: `Đăng ký theo tổ, năm ${found.year}`,
            bars: groups.map(({ name, expected, registered }) => ({
              label: `${name}: ${registered} trong ${expected}`,
              value: registered,
            })),
            order: 'given',
          })
        : null,
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  end: { command: endMovement, done: 'Đã ghi kết thúc phong trào.' },
  merge: {
    command: mergeMovement,
    done: ({ moved }: { moved: number }) =>
      moved > 0 ? `Đã gộp; ${moved} bản đăng ký được chuyển theo.` : 'Đã gộp.',
  },
  reopen: { command: reopenMovement, done: 'Phong trào đã được mở lại.' },
  withdraw: {
    command: withdrawMovement,
    done: 'Đã rút phong trào phát động nhầm.',
    next: (_result: unknown, { unitId }) => `/units/${unitId}/movements`,
  },
  withdrawReview: { command: withdrawReview, done: 'Đã rút bản ghi nhầm.' },
})

export default function MovementPage({ loaderData: found, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/movements`
  const here = `${at}/${params.movementId}`
  const { may, standing } = found
  const canRegister = ['coming', 'running', 'over'].includes(found.state)
  const lists = `${here}/registrations?year=${found.year}`
  return (
    <Page
      title={found.name}
      crumbs={[{ to: at, label: 'Phong trào thi đua' }]}
      lead={[
        found.kind === 'theme' ? movementKindLabels.theme : null,
        `phát động ${found.launchedOn}`,
        found.launchedBy && `hưởng ứng ${found.launchedBy}`,
        found.untilDay ? `đến ${found.untilDay}` : found.everyYear && 'thực hiện hằng năm',
        found.registerBy && `hạn đăng ký ${found.registerBy}`,
      ]
        .filter(Boolean)
        .join(', ')}
      actions={
        may.reads && (
          <>
            <LinkButton to={lists}>Bản đăng ký</LinkButton>
            {may.enters && canRegister && (
              <LinkButton to={`${here}/enter?year=${found.year}`} look="primary">
                Ghi đăng ký
              </LinkButton>
            )}
          </>
        )
      }
    >
      <div className="flex flex-wrap items-center gap-2">
        <MovementBadge state={found.state} />
        {found.years.length > 1 && (
          <nav aria-label="Năm" className="no-print flex flex-wrap gap-1">
            {found.years.map((year) => (
              <Link
                key={year}
                to={`${here}?year=${year}`}
                aria-current={year === found.year ? 'page' : undefined}
                className={`btn btn-sm ${year === found.year ? 'btn-neutral' : 'btn-ghost'}`}
              >
                {year}
              </Link>
            ))}
          </nav>
        )}
      </div>
      {found.mergedInto && (
        <p className="alert alert-info alert-soft">
          Đã gộp vào{' '}
          <Link className="link" to={`${at}/${found.mergedIntoId}`}>
            {found.mergedInto}
          </Link>{' '}
          từ {found.endedOn}: {found.endedBecause}
        </p>
      )}
      {found.endedOn && !found.mergedInto && (
        <p className="alert alert-info alert-soft">
          Kết thúc từ {found.endedOn}: {found.endedBecause}
        </p>
      )}
      {found.mergedFrom.length > 0 && (
        <p className="text-sm">
          Đã nhận:{' '}
          {found.mergedFrom.map((gone) => (
            <Link key={gone.movementId} className="link mr-2" to={`${at}/${gone.movementId}`}>
              {gone.name}
            </Link>
          ))}
        </p>
      )}
      {found.above && (found.above.endedOn || found.above.changedSince) && (
        <p className="alert alert-warning alert-soft">
          {found.above.endedOn
            ? `Cấp trên đã kết thúc phong trào này từ ${found.above.endedOn}${found.above.mergedInto ? `, gộp vào “${found.above.mergedInto}”` : ''}: ${found.above.endedBecause}`
            : `Cấp trên điều chỉnh từ ${found.above.changedOn}: ${found.above.changedBecause}. Hãy xem đơn vị có cần điều chỉnh theo không.`}
        </p>
      )}
      <Stats>
        <Stat
          label={`Đã đăng ký, năm ${found.year}`}
          value={`${formatCount(standing.registered)}/${formatCount(standing.expected)}`}
          note={
            standing.expected > 0
              ? `${Math.round((100 * standing.registered) / standing.expected)}% số người, tổ thuộc đối tượng`
              : 'chưa có ai thuộc đối tượng'
          }
          to={may.reads ? `${here}/missing?year=${found.year}` : undefined}
        />
        <Stat
          label="Bản đăng ký"
          value={formatCount(standing.registrations)}
          to={may.reads ? lists : undefined}
        />
        <Stat
          label="Đạt"
          value={formatCount(standing.achieved)}
          note={`${formatCount(standing.partly)} đạt một phần, ${formatCount(standing.missed)} không đạt`}
          to={may.reads ? `${lists}&state=achieved` : undefined}
        />
      </Stats>
      {found.remarks && found.remarks.all > 0 && <Remarked remarks={found.remarks} lists={lists} />}
      <MovementContent versions={found.versions} />
      {found.chart && (
        <Section title="Theo tổ">
          <Chart svg={found.chart} />
        </Section>
      )}
      <MovementReviews
        reviews={found.reviews}
        missing={found.missingReviews}
        here={here}
        year={found.year}
        mayReview={may.reviews}
      />
      <BelowTable units={found.below} />
      {may.manages && (
        <ManageMovement
          here={here}
          state={found.state}
          others={found.others}
          today={found.today}
          kind={found.kind}
        />
      )}
    </Page>
  )
}

/** What the coach quietly says of all texts together, each a way into the list. */
function Remarked({ remarks, lists }: { remarks: Record<Remark | 'all', number>; lists: string }) {
  const found = (Object.keys(remarkLabels) as Remark[]).filter((remark) => remarks[remark] > 0)
  return (
    <Section title="Nên xem lại khi góp ý cho đoàn viên">
      {found.length === 0 ? (
        <p>Cả {remarks.all} bản đều rõ việc, số lượng, thời hạn, minh chứng và không trùng nhau.</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {found.map((remark) => (
            <li key={remark}>
              <Link
                className="btn btn-sm btn-outline border-base-300"
                to={`${lists}&remark=${remark}`}
              >
                {remarkLabels[remark]}: {remarks[remark]}/{remarks.all}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
