import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { findFund } from '../fund/find-fund.ts'
import { setRuleBook } from '../rule-book/set-rule-book.ts'
import type { Route } from './+types/fund-rules-new.ts'
import { RuleBookForm } from './rule-book-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { name, ruleBooks } = await findFund(ctx, asked)
    return { name, before: ruleBooks[0] ?? null }
  },
  { isFor: [setRuleBook] },
)

export const action = formAction({
  set: {
    command: setRuleBook,
    done: 'Đã ban hành quy chế; quy chế tự áp dụng từ ngày đã ghi.',
    next: (_, fields) => `/units/${fields.unitId}/funds/${fields.fundId}/rules`,
  },
})

export default function FundRulesNew({ loaderData, params }: Route.ComponentProps) {
  const here = `/units/${params.unitId}/funds/${params.fundId}`
  return (
    <Page
      title="Ban hành quy chế mới"
      crumbs={[
        { to: here, label: loaderData.name },
        { to: `${here}/rules`, label: 'Quy chế' },
      ]}
      lead="Các ô đã điền theo quy chế trước; chỉ sửa chỗ thay đổi."
    >
      <Section>
        <Form intent="set">
          <DayField label="Áp dụng từ ngày" name="fromDay" hint="Có thể là một ngày sắp tới" />
          <RuleBookForm before={loaderData.before} />
          <div>
            <Button>Ban hành</Button>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
