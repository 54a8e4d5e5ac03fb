import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { adoptSuggestion } from '../criteria-set/adopt-suggestion.ts'
import { listCriteria } from '../criteria-set/list-criteria.ts'
import type { Rules } from '../criteria-set/rules-of.ts'
import { withdrawCriteria } from '../criteria-set/withdraw-criteria.ts'
import type { Route } from './+types/criteria.ts'
import { gateWords, quotaWords } from './rule-words.ts'

const shown = (rules: Rules) => {
  const bands = rules.bands.map((band, index) => ({ ...band, rank: band.rank ?? index + 1 }))
  return {
    criteria: rules.criteria.map(({ name, most }) => ({ name, most })),
    whole: rules.criteria.reduce((sum, { most }) => sum + most, 0),
    bands: bands.map(({ name, fromPoints }) => ({ name, fromPoints })),
    gates: rules.gates.map((gate) => gateWords(gate, bands)),
    quotas: rules.quotas.map((quota) => quotaWords(quota, bands)),
  }
}

export const loader = pageLoader(async (ctx, asked) => {
  const { sets, suggestions, manages } = await listCriteria(ctx, asked)
  return {
    manages,
    sets: sets.map(({ rules, fromDay, ...set }) => ({
      ...set,
      fromDay: formatDay(fromDay),
      ...shown(rules),
    })),
    suggestions:
      sets.length === 0
        ? suggestions.map(({ rules, ...one }) => ({ ...one, ...shown(rules) }))
        : [],
    firstDay: `01/01/${ctx.today.slice(0, 4)}`,
  }
})

export const action = formAction({
  adopt: {
    command: adoptSuggestion,
    done: 'Đã dùng bộ gợi ý. Hãy xem lại các con số với Ban Chấp hành.',
  },
  withdraw: { command: withdrawCriteria, done: 'Đã rút bộ tiêu chí.' },
})

export default function Criteria({ loaderData: page, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/reviews`
  return (
    <Page
      title="Bộ tiêu chí bình xét"
      crumbs={[{ to: at, label: 'Bình xét' }]}
      lead="Mỗi đợt theo bộ đang áp dụng vào ngày cuối kỳ; đợt đã mở giữ nguyên bộ của mình."
      actions={
        page.manages && (
          <LinkButton to={`${at}/criteria/new`} look={page.sets.length > 0 ? 'primary' : 'plain'}>
            Đặt bộ mới
          </LinkButton>
        )
      }
    >
      {page.sets.length === 0 && page.suggestions.length === 0 && (
        <Empty>Đơn vị chưa đặt bộ tiêu chí.</Empty>
      )}
      {page.suggestions.map((one) => (
        <Section key={one.code} title={`Gợi ý: ${one.name}`}>
          <p className="text-base-content/80">{one.document}</p>
          <Book book={one} />
          {page.manages && (
            <FoldedForm summary="Dùng bộ gợi ý này" intent="adopt" fields={{ code: one.code }}>
              <DayField label="Áp dụng từ ngày" name="fromDay" value={page.firstDay} />
              <Button className="self-start">Dùng bộ gợi ý</Button>
            </FoldedForm>
          )}
        </Section>
      ))}
      {page.sets.map((set) => (
        <Section
          key={set.setId}
          title={`${set.name}, từ ngày ${set.fromDay}`}
          actions={
            <>
              {set.suggested && <Badge tone="warning">Gợi ý, chưa chỉnh</Badge>}
              {page.manages && set.rounds === 0 && (
                <ActionButton
                  intent="withdraw"
                  fields={{ setId: set.setId }}
                  label="Rút"
                  confirm="Rút bộ tiêu chí này?"
                  className="btn btn-ghost btn-sm"
                />
              )}
            </>
          }
        >
          <p className="text-base-content/80">
            {set.document} · {set.rounds} đợt đã dùng
          </p>
          <Book book={set} />
        </Section>
      ))}
    </Page>
  )
}

function Book({ book }: { book: ReturnType<typeof shown> }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <div>
        <h3 className="font-semibold">Tiêu chí ({book.whole} điểm)</h3>
        <ol className="list-decimal pl-5">
          {book.criteria.map(({ name, most }) => (
            <li key={name}>
              {name}: <span className="tabular-nums">{most}</span>
            </li>
          ))}
        </ol>
        <h3 className="mt-3 font-semibold">Mức xếp loại</h3>
        <ul>
          {book.bands.map(({ name, fromPoints }) => (
            <li key={name}>
              {name}: từ {fromPoints} điểm
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="font-semibold">Điều kiện</h3>
        {book.gates.length === 0 && <p>Không đặt điều kiện.</p>}
        <ul className="list-disc pl-5">
          {book.gates.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <h3 className="mt-3 font-semibold">Chỉ tiêu</h3>
        {book.quotas.length === 0 && <p>Không giới hạn số người.</p>}
        <ul className="list-disc pl-5">
          {book.quotas.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
