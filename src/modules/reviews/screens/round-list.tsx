import { may } from '#platform/may.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { roundKindLabels } from '../labels.ts'
import { keepFacts } from '../permissions.ts'
import { listRounds } from '../round/list-rounds.ts'
import { listSections } from '../round/list-sections.ts'
import { openRound } from '../round/open-round.ts'
import type { Route } from './+types/round-list.ts'
import { ReviewLinks } from './review-links.tsx'
import { RoundBadge } from './round-words.tsx'
import { YearWheel } from './year-wheel.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const listed = await listRounds(ctx, asked)
  const unitId = Number(asked.unitId)
  const choices = listed.manages ? await listSections(ctx, { unitId }) : null
  return {
    ...listed,
    choices,
    keepsFacts: may(ctx, unitId, keepFacts),
    today: ctx.today,
    month: Number(ctx.today.slice(5, 7)),
  }
})

export const action = formAction({
  open: {
    command: openRound,
    done: 'Đã mở đợt bình xét; đoàn viên có thể tự chấm.',
    next: ({ roundId }: { roundId: number }, { unitId }) =>
      `/units/${unitId}/reviews/rounds/${roundId}`,
  },
})

export default function RoundList({ loaderData: page, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/reviews`
  const { year, rounds } = page
  return (
    <Page
      title={`Bình xét năm ${year}`}
      actions={
        <>
          <LinkButton to={`${at}?year=${year - 1}`}>Năm {year - 1}</LinkButton>
          {String(year) < page.today.slice(0, 4) && (
            <LinkButton to={`${at}?year=${year + 1}`}>Năm {year + 1}</LinkButton>
          )}
        </>
      }
    >
      <ReviewLinks at={at} leads={page.opens} keepsFacts={page.keepsFacts} />
      <Section title="Cả năm">
        <YearWheel at={at} year={year} rounds={rounds} today={page.today} opens={page.opens} />
        <p className="text-base-content/75 text-sm">
          Xanh: đã kết luận. Vàng: đang làm. Viền đứt: chưa mở.
        </p>
      </Section>
      {page.manages && page.choices && (
        <Section title="Mở đợt mới">
          {!page.choices.hasCriteria ? (
            <Empty
              action={
                <LinkButton to={`${at}/criteria`} look="primary">
                  Mở bộ tiêu chí
                </LinkButton>
              }
            >
              Trước hết cần bộ tiêu chí: chấm theo những gì, bao nhiêu điểm, từ bao nhiêu thì xếp
              mức nào. Có sẵn một bộ gợi ý để bắt đầu.
            </Empty>
          ) : (
            <FoldedForm summary="Mở đợt bình xét tháng, quý, sáu tháng hoặc năm" intent="open">
              <FieldRow>
                <SelectField
                  label="Loại đợt"
                  name="kind"
                  value="month"
                  options={Object.entries(roundKindLabels).map(([value, label]) => ({
                    value,
                    label,
                  }))}
                />
                <TextField label="Năm" name="year" inputMode="numeric" value={year} />
                <TextField
                  label="Kỳ"
                  name="number"
                  inputMode="numeric"
                  value={page.month}
                  hint="Tháng 1–12, quý 1–4, sáu tháng 1–2; cả năm ghi 1."
                />
                {page.choices.sections.length > 0 && (
                  <SelectField
                    label="Trong phạm vi"
                    name="subunitId"
                    optional
                    placeholder="Toàn công đoàn"
                    options={page.choices.sections.map(({ subunitId, name }) => ({
                      value: subunitId,
                      label: name,
                    }))}
                  />
                )}
              </FieldRow>
              <Button className="self-start">Mở đợt bình xét</Button>
            </FoldedForm>
          )}
        </Section>
      )}
      <Section title="Các đợt">
        {rounds.length === 0 && <Empty>Năm {year} chưa có đợt bình xét nào.</Empty>}
        <ul className="divide-base-300 divide-y">
          {rounds.map((round) => (
            <li
              key={round.roundId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
            >
              <span className="flex flex-col">
                {page.opens ? (
                  <Link
                    className="link link-hover font-semibold"
                    to={`${at}/rounds/${round.roundId}`}
                  >
                    {round.name}
                  </Link>
                ) : (
                  <span className="font-semibold">{round.name}</span>
                )}
                <span className="text-base-content/80 text-sm">
                  {round.people !== null && `${round.people} người`}
                  {round.state === 'self' && page.opens && `, ${round.selfScored} đã tự chấm`}
                  {round.degrees.length > 0 &&
                    ` · ${round.degrees.map(({ name, count }) => `${name}: ${count}`).join(' · ')}`}
                </span>
              </span>
              <RoundBadge state={round.state} />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
