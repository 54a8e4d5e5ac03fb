import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { givePaper, takeBackPaper } from '../elector/give-paper.ts'
import { listRoll } from '../elector/list-roll.ts'
import { strikeElector } from '../elector/strike-elector.ts'
import { recordOpenBallot } from '../open-ballot/cast-open-ballot.ts'
import { listChoices } from '../vote/list-choices.ts'
import type { Route } from './+types/roll.ts'
import { Ballot } from './ballot.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { vote, mayManage, ...list } = await listRoll(ctx, asked)
  const records = vote.mayCount && !vote.secret && vote.state === 'casting'
  return {
    list,
    vote,
    paper: records ? await listChoices(ctx, asked) : null,
    hands: vote.mayCount && vote.state === 'handing_out',
    strikes: mayManage && vote.state === 'handing_out',
    took: asked.took ?? '',
  }
})

export const action = formAction({
  give: { command: givePaper, done: 'Đã ghi phát phiếu giấy.' },
  takeBack: { command: takeBackPaper, done: 'Đã ghi trả lại phiếu giấy.' },
  strike: { command: strikeElector, done: 'Đã gạch tên.' },
  record: { command: recordOpenBallot, done: 'Đã ghi biểu quyết.' },
})

const tookLabels = { phone: 'Điện thoại', paper: 'Phiếu giấy' } as const

export default function Roll({ loaderData, params }: Route.ComponentProps) {
  const { list, vote, paper, hands, strikes, took } = loaderData
  const at = `/units/${params.unitId}/votes`
  const here = `${at}/${params.voteId}`
  return (
    <Page
      title="Danh sách cử tri"
      crumbs={
        vote.sees
          ? [
              { to: at, label: 'Bỏ phiếu' },
              { to: here, label: vote.title },
            ]
          : [
              { to: '/me/votes', label: 'Bỏ phiếu của tôi' },
              { to: `/me/votes/${params.unitId}/${params.voteId}`, label: vote.title },
            ]
      }
      lead={
        vote.state === 'draft'
          ? 'Dự kiến; danh sách được chốt khi bắt đầu phát phiếu.'
          : 'Danh sách đã chốt. Thấy sai tên, thiếu người, hãy báo ban kiểm phiếu.'
      }
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên cử tri">
          {vote.sees && (
            <FilterSelect
              name="took"
              label="Phiếu"
              value={took}
              options={[
                { value: 'none', label: 'Chưa nhận' },
                { value: 'phone', label: 'Điện thoại' },
                { value: 'paper', label: 'Phiếu giấy' },
                { value: 'left', label: 'Đã thôi sinh hoạt' },
              ]}
            />
          )}
        </ListFilter>
        <Table
          caption="Danh sách cử tri"
          list={list}
          rowKey={(row) => row.electorId}
          columns={[
            {
              header: 'Họ và tên',
              heading: true,
              cell: (row) => (
                <span className="flex flex-wrap items-center gap-2">
                  <span className={row.struckBecause ? 'line-through' : 'font-semibold'}>
                    {row.fullName}
                  </span>
                  {row.struckBecause && <Badge>Đã gạch tên: {row.struckBecause}</Badge>}
                  {row.hasLeft && <Badge tone="warning">Đã thôi sinh hoạt sau khi chốt</Badge>}
                </span>
              ),
            },
            ...(vote.sees
              ? [
                  {
                    header: vote.secret ? 'Đã nhận' : 'Biểu quyết',
                    cell: (row: (typeof list.rows)[number]) =>
                      vote.secret
                        ? row.took && tookLabels[row.took]
                        : row.hasSpoken && 'Đã biểu quyết',
                  },
                ]
              : []),
            ...(hands || strikes || paper
              ? [
                  {
                    header: 'Việc',
                    cell: (row: (typeof list.rows)[number]) => (
                      <span className="flex flex-wrap items-center gap-2">
                        {hands && vote.secret && !row.took && !row.struckBecause && (
                          <ActionButton
                            intent="give"
                            fields={{ electorId: row.electorId }}
                            label="Đã nhận phiếu giấy"
                          />
                        )}
                        {hands && row.took === 'paper' && (
                          <ActionButton
                            intent="takeBack"
                            fields={{ electorId: row.electorId }}
                            label="Trả lại phiếu"
                            className="btn btn-ghost btn-sm"
                          />
                        )}
                        {strikes && !row.took && !row.struckBecause && (
                          <FoldedForm
                            intent="strike"
                            fields={{ electorId: row.electorId }}
                            summary="Gạch tên"
                            className="mt-2 flex flex-col gap-2"
                          >
                            <TextField label="Lý do, quyết định" name="reason" />
                            <Button look="danger" className="btn-sm self-start">
                              Gạch tên
                            </Button>
                          </FoldedForm>
                        )}
                        {paper && !row.struckBecause && (
                          <FoldedForm
                            intent="record"
                            fields={{ electorId: row.electorId }}
                            summary={row.hasSpoken ? 'Ghi lại' : 'Ghi biểu quyết'}
                            className="mt-2 flex flex-col gap-2"
                          >
                            <Ballot paper={paper} />
                            <Button className="btn-sm self-start">Ghi</Button>
                          </FoldedForm>
                        )}
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
          empty={<Empty>Không có ai trong danh sách khớp với điều kiện đang lọc.</Empty>}
        />
      </Section>
    </Page>
  )
}
