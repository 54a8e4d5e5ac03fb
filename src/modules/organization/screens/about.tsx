import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { sectorLabels, unitEventLabels } from '../labels.ts'
import { findUnit } from '../unit/find-unit.ts'
import type { Route } from './+types/about.ts'
import { Periods } from './periods.tsx'
import { Timeline } from './timeline.tsx'

const span = ({ since, until }: { since: string; until: string | null }) =>
  until ? `${formatDay(since)} – trước ${formatDay(until)}` : `từ ${formatDay(since)}`

export const loader = pageLoader(async (ctx, asked) => {
  const unit = await findUnit(ctx, asked)
  return {
    unit: {
      ...unit,
      establishedOn: formatDay(unit.establishedOn),
      closedOn: unit.closedOn && formatDay(unit.closedOn),
      ended: unit.closedOn !== null && unit.closedOn <= ctx.today,
    },
    names: unit.names.map((name) => ({ key: name.since, what: name.name, when: span(name) })),
    parents: unit.parents.map((parent) => ({
      key: parent.since,
      what: parent.parentName ?? '',
      to: `/units/${parent.parentId}/about`,
      when: span(parent),
    })),
    events: unit.events.map((event) => ({
      key: event.eventId,
      day: formatDay(event.onDay),
      what: unitEventLabels[event.kind] ?? event.kind,
      other: event.otherName && { name: event.otherName, to: `/units/${event.otherUnitId}/about` },
      note: event.kind === 'rename' ? `Tên trước: ${event.note}` : event.note,
      decision: `${event.decisionNumber} ngày ${formatDay(event.decisionDay)} của ${event.decisionIssuer}`,
    })),
  }
})

/** One unit through time. A closed one stays readable, under a banner that says so and where it went. */
export default function About({ loaderData, params }: Route.ComponentProps) {
  const { unit, names, parents, events } = loaderData
  const at = `/units/${params.unitId}`
  return (
    <Page
      title={unit.name.name}
      lead={unit.kindName}
      actions={
        <>
          <LinkButton to={`${at}/structure`}>Tổ chức</LinkButton>
          {unit.may.decides && !unit.ended && (
            <>
              <LinkButton to={`${at}/about/rename`}>Đổi tên</LinkButton>
              <LinkButton to={`${at}/about/close`} look="quiet">
                Kết thúc hoạt động
              </LinkButton>
            </>
          )}
        </>
      }
    >
      {unit.closedOn && (
        <Notice>
          <strong>
            {unit.ended ? 'Đơn vị đã kết thúc hoạt động' : 'Đơn vị sẽ kết thúc hoạt động'} từ ngày{' '}
            {unit.closedOn}.
          </strong>{' '}
          {unit.successorId && (
            <>
              Đơn vị kế thừa:{' '}
              <Link className="link" to={`/units/${unit.successorId}/about`}>
                {unit.successorName}
              </Link>
              .
            </>
          )}{' '}
          Hồ sơ được giữ để đọc.
        </Notice>
      )}
      <Section title="Thông tin">
        <Facts
          facts={[
            ['Tên gọi tắt', unit.name.shortName],
            ['Thành lập', unit.establishedOn],
            ['Khu vực', sectorLabels[unit.sector]],
            ['Ký hiệu văn bản', unit.name.documentCode],
            ['Địa danh', unit.name.place],
            ['Mã đơn vị', unit.slug],
          ]}
        />
      </Section>
      <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <Section title="Lịch sử">
          <Timeline events={events} />
        </Section>
        <div className="flex flex-col gap-5">
          <Section title="Các tên qua thời gian">
            <Periods periods={names} />
          </Section>
          <Section title="Cấp trên trực tiếp qua thời gian">
            <Periods periods={parents} empty="Không có đơn vị cấp trên trong hệ thống." />
          </Section>
          {unit.predecessors.length > 0 && (
            <Section title="Hình thành từ">
              <ul className="flex flex-col gap-1">
                {unit.predecessors.map((before) => (
                  <li key={before.unitId}>
                    <Link className="link link-hover" to={`/units/${before.unitId}/about`}>
                      {before.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </Page>
  )
}
