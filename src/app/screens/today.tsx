import { formatDayLong } from '#platform/vietnamese/dates.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { greetingAt, momentInVietnam } from '../moment.ts'
import { registry } from '../registry.ts'
import { findToday } from '../today/find-today.ts'
import { inWords } from '../today/waits.ts'
import type { Route } from './+types/today.ts'
import { Waiting } from './waiting.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { recent, waiting, ...today } = await findToday(ctx, asked)
  return {
    ...today,
    waiting: inWords(waiting, `/units/${asked.unitId}`),
    name: ctx.unit?.name ?? '',
    greeting: greetingAt(new Date()),
    person: ctx.actor?.name ?? '',
    date: formatDayLong(ctx.today),
    recent: recent?.map(({ seq, at, by, name, subject }) => ({
      seq,
      subject,
      when: momentInVietnam(at),
      by: by ?? 'Phần mềm',
      what: registry.get(name)?.definition.summary ?? name,
    })),
  }
})

export default function Today({ loaderData, params }: Route.ComponentProps) {
  const { name, greeting, person, date, figures, waiting, recent, leads } = loaderData
  const unit = `/units/${params.unitId}`
  return (
    <Page title={name} lead={`${greeting}, ${person}. Hôm nay là ${date}.`}>
      {(leads || waiting.length > 0) && <Waiting lines={waiting} />}
      <Stats>
        <Stat
          label="Đoàn viên"
          value={figures.members.toLocaleString('vi-VN')}
          to={`${unit}/figures/members.members`}
        />
        <Stat
          label="Đoàn viên nữ"
          value={figures.women.toLocaleString('vi-VN')}
          note={
            figures.members > 0
              ? `${Math.round((100 * figures.women) / figures.members)}% đoàn viên`
              : undefined
          }
          to={`${unit}/figures/members.women`}
        />
        <Stat
          label="Tổ công đoàn"
          value={figures.groups.toLocaleString('vi-VN')}
          to={`${unit}/figures/organization.groups`}
        />
        {/* A grassroots union need not be told that it is one. */}
        {figures.unions > 1 && (
          <Stat
            label="Công đoàn cơ sở"
            value={figures.unions.toLocaleString('vi-VN')}
            to={`${unit}/figures/organization.grassroots_unions`}
          />
        )}
      </Stats>
      {figures.members === 0 && leads && (
        <Empty
          action={
            <LinkButton look="primary" to={`${unit}/members/import`}>
              Nhập đoàn viên từ Excel
            </LinkButton>
          }
        >
          Đơn vị chưa có đoàn viên nào. Hãy bắt đầu bằng danh sách Excel đang có, phần mềm sẽ cho
          xem trước rồi mới ghi.
        </Empty>
      )}
      {recent && (
        <Section
          title="Vừa làm xong"
          actions={
            <LinkButton to={`${unit}/audit`} look="quiet" className="btn-sm">
              Xem nhật ký
            </LinkButton>
          }
        >
          {recent.length === 0 ? (
            <p>Chưa có thao tác nào.</p>
          ) : (
            <ul className="divide-base-300 divide-y">
              {recent.map((line) => (
                <li key={line.seq} className="flex flex-wrap justify-between gap-x-4 py-2">
                  <span>
                    {line.what}
                    {line.subject && <span className="font-semibold">: {line.subject}</span>}
                  </span>
                  <span className="text-base-content/75 text-sm">
                    {line.by} · {line.when}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </Page>
  )
}
