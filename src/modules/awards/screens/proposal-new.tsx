import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { startProposal } from '../proposal/start-proposal.ts'
import { listTitles } from '../title/list-titles.ts'
import type { Route } from './+types/proposal-new.ts'
import { ProposalForm } from './proposal-form.tsx'
import { lastQuarter } from './quarters.ts'
import { titleChoices } from './title-choices.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { titles, today } = await listTitles(ctx, asked)
    const quarter = lastQuarter(today)
    return {
      titles: titleChoices(titles),
      given: {
        about: `Thành tích xuất sắc trong ${quarter.name}`,
        fromDay: formatDay(quarter.from),
        toDay: formatDay(quarter.to),
      },
    }
  },
  { isFor: [startProposal] },
)

export const action = formAction({
  start: {
    command: startProposal,
    done: 'Đã lập đề nghị; bây giờ thêm người, tập thể vào danh sách.',
    next: ({ proposalId }: { proposalId: number }, { unitId }) =>
      `/units/${unitId}/awards/proposals/${proposalId}#add`,
  },
})

export default function ProposalNew({ loaderData, params }: Route.ComponentProps) {
  const { titles, given } = loaderData
  const at = `/units/${params.unitId}/awards`
  return (
    <Page
      title="Lập đề nghị khen thưởng"
      crumbs={[
        { to: at, label: 'Khen thưởng' },
        { to: `${at}/proposals`, label: 'Đề nghị khen thưởng' },
      ]}
      lead="Chọn danh hiệu và việc được khen; bước sau chọn người."
    >
      {titles.length === 0 ? (
        <Empty
          action={
            <LinkButton to={`${at}/catalogue`} look="primary">
              Mở danh mục
            </LinkButton>
          }
        >
          Danh mục danh hiệu của đơn vị còn trống. Có sẵn một danh mục gợi ý để bắt đầu.
        </Empty>
      ) : (
        <Section>
          <Form intent="start">
            <ProposalForm titles={titles} given={given} />
            <Button className="self-start">Lập đề nghị</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
