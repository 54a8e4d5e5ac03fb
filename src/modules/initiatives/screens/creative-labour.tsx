import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { thresholdLevelLabels } from '../labels.ts'
import { listEligible } from '../threshold/list-eligible.ts'
import type { Route } from './+types/creative-labour.ts'

const firstYear = 2015

export const loader = pageLoader(async (ctx, asked) => {
  const { year, thresholds, eligible } = await listEligible(ctx, asked)
  const thisYear = Number(ctx.today.slice(0, 4))
  return {
    year: String(year),
    years: Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back)),
    rules: thresholds.map(({ level, years, benefit }) => ({
      key: `${level}${years}`,
      words: `${thresholdLevelLabels[level]}: từ ${formatVnd(benefit)} trong ${years === 1 ? 'một năm' : `${years} năm liên tục`}`,
    })),
    documents: [...new Set(thresholds.map(({ document }) => document))],
    eligible: eligible.map((one) => ({
      memberId: one.memberId,
      fullName: one.fullName,
      jobTitle: one.jobTitle,
      level: one.professionalLevel
        ? thresholdLevelLabels[one.level]
        : `chưa ghi trình độ, tính theo ${thresholdLevelLabels[one.level]}`,
      reasons: one.reasons.map(({ years, from, to, benefit, least }) => ({
        key: years,
        words:
          years === 1
            ? `Năm ${to} làm lợi ${formatVnd(benefit)}, ngưỡng ${formatVnd(least)}`
            : `${years} năm liên tục ${from}–${to} làm lợi ${formatVnd(benefit)}, ngưỡng ${formatVnd(least)}`,
      })),
      initiatives: one.initiatives.map((initiative) => ({
        initiativeId: initiative.initiativeId,
        title: initiative.title,
        words: `${formatDay(initiative.recognisedOn)} · phần ${initiative.share}%: ${formatVnd(initiative.benefitOfShare)}`,
      })),
    })),
  }
})

export default function CreativeLabour({ loaderData, params }: Route.ComponentProps) {
  const { year, years, rules, documents, eligible } = loaderData
  const at = `/units/${params.unitId}`
  return (
    <Page
      title={`Đủ điều kiện đề nghị Bằng Lao động sáng tạo năm ${year}`}
      crumbs={[{ to: `${at}/initiatives`, label: 'Sổ sáng kiến' }]}
      lead="Gợi ý từ các sáng kiến đã được công nhận; quyết định đề nghị ai là của ban chấp hành."
    >
      <Section>
        <ListFilter>
          <FilterSelect
            name="year"
            label="Năm"
            value={year}
            all="Năm nay"
            options={years.map((one) => ({ value: one, label: one }))}
          />
        </ListFilter>
        {eligible.length === 0 && (
          <Empty>
            Năm {year} chưa có đoàn viên nào có sáng kiến được công nhận đạt ngưỡng giá trị làm lợi.
          </Empty>
        )}
        <ul className="divide-base-300 divide-y">
          {eligible.map((one) => (
            <li key={one.memberId} className="flex flex-col gap-1 py-3">
              <Link className="link font-semibold" to={`${at}/members/${one.memberId}`}>
                {one.fullName}
              </Link>
              <span className="text-base-content/80 text-sm">
                {[one.jobTitle, one.level].filter(Boolean).join(' · ')}
              </span>
              {one.reasons.map((reason) => (
                <span key={reason.key}>Đủ điều kiện đề nghị: {reason.words}.</span>
              ))}
              <ul className="text-sm">
                {one.initiatives.map((initiative) => (
                  <li key={initiative.initiativeId}>
                    <Link
                      className="link link-hover"
                      to={`${at}/initiatives/${initiative.initiativeId}`}
                    >
                      {initiative.title}
                    </Link>{' '}
                    · {initiative.words}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Ngưỡng">
        <ul className="list-disc pl-5">
          {rules.map(({ key, words }) => (
            <li key={key} className="first-letter:uppercase">
              {words}
            </li>
          ))}
        </ul>
        <Notice>
          Phần mềm tính theo phần đóng góp của từng tác giả, theo năm công nhận. Nó không biết ai
          đang giữ chức vụ lãnh đạo, quản lý và ai đã nhận bằng: hãy xem lại trước khi đề nghị.
        </Notice>
        <p className="text-base-content/75 text-sm">Căn cứ: {documents.join('; ') || 'chưa có'}.</p>
      </Section>
    </Page>
  )
}
