import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { addCandidates } from '../candidate/add-candidates.ts'
import { changeCandidate } from '../candidate/change-candidate.ts'
import { listCandidateChoices } from '../candidate/list-candidate-choices.ts'
import { removeCandidate } from '../candidate/remove-candidate.ts'
import { formLabels, groundsLabels } from '../labels.ts'
import { changeProposal } from '../proposal/change-proposal.ts'
import { findProposal } from '../proposal/find-proposal.ts'
import { passOnProposal } from '../proposal/pass-on-proposal.ts'
import { refuseProposal } from '../proposal/refuse-proposal.ts'
import { returnProposal } from '../proposal/return-proposal.ts'
import { submitProposal } from '../proposal/submit-proposal.ts'
import { withdrawProposal } from '../proposal/withdraw-proposal.ts'
import type { Route } from './+types/proposal-page.ts'
import { ProposalBadge } from './award-badges.tsx'
import { CandidateAdd } from './candidate-add.tsx'
import { CandidateList } from './candidate-list.tsx'
import { ProposalAnswers, ProposalOwnSteps } from './proposal-actions.tsx'
import { ProposalWay } from './proposal-way.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { steps, ...proposal } = await findProposal(ctx, asked)
  const choices = proposal.may.writes ? await listCandidateChoices(ctx, asked) : null
  const there = new Set(proposal.candidates.map(({ memberId }) => memberId))
  return {
    ...proposal,
    fromDay: formatDay(proposal.fromDay),
    toDay: formatDay(proposal.toDay),
    formName: formLabels[proposal.form],
    groundsName: groundsLabels[proposal.groundsKind],
    steps: steps.map((step) => ({ ...step, onDay: formatDay(step.onDay) })),
    enteredOn: formatDay(proposal.enteredOn),
    choices: choices && {
      ...choices,
      members: choices.members.filter(({ memberId }) => !there.has(memberId)),
      q: asked.q ?? '',
      subunitId: asked.subunitId ?? '',
    },
  }
})

export const action = formAction({
  add: {
    command: addCandidates,
    done: ({ count }: { count: number }) => `Đã thêm ${count} vào danh sách.`,
  },
  changeCandidate: { command: changeCandidate, done: 'Đã lưu thành tích.' },
  remove: { command: removeCandidate, done: 'Đã bỏ khỏi danh sách.' },
  change: { command: changeProposal, done: 'Đã lưu.' },
  submit: { command: submitProposal, done: 'Đã trình lên cấp trên.' },
  withdraw: { command: withdrawProposal, done: 'Đã rút đề nghị.' },
  passOn: { command: passOnProposal, done: 'Đã trình tiếp lên cấp trên.' },
  return: { command: returnProposal, done: 'Đã trả lại.' },
  refuse: { command: refuseProposal, done: 'Đã ghi không đồng ý.' },
})

export default function ProposalPage({ loaderData: proposal, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/awards`
  const here = `${at}/proposals/${params.proposalId}`
  const { may, state, candidates, warnings, choices } = proposal
  const decideAt = `/units/${proposal.atUnitId}/awards/decisions/new?for=${params.unitId}-${params.proposalId}`
  return (
    <Page
      title={proposal.titleName}
      crumbs={[
        { to: at, label: 'Khen thưởng' },
        { to: `${at}/proposals`, label: 'Đề nghị khen thưởng' },
      ]}
      lead={`${proposal.about}. Đề nghị của ${proposal.unitName}.`}
      actions={
        <>
          <LinkButton to={`${here}/submission.docx`} reloadDocument>
            Tờ trình (Word)
          </LinkButton>
          <LinkButton to={`${here}/submission.pdf`} reloadDocument>
            Tờ trình (PDF)
          </LinkButton>
          {may.decides && candidates.length > 0 && (
            <LinkButton to={decideAt} look="primary">
              Ra quyết định
            </LinkButton>
          )}
        </>
      }
    >
      <Section title="Nội dung" actions={<ProposalBadge state={state} />}>
        <Facts
          facts={[
            ['Hình thức', proposal.formName],
            ['Thành tích trong thời gian', `${proposal.fromDay} – ${proposal.toDay}`],
            ['Danh sách từ', proposal.groundsName],
            ['Căn cứ', proposal.grounds],
            ['Số tờ trình', proposal.number],
            ['Người lập', `${proposal.enteredByName}, ${proposal.enteredOn}`],
            ...(proposal.quotaNote ? ([['Tỷ lệ, số lượng', proposal.quotaNote]] as const) : []),
          ]}
        />
        {proposal.decisionId && (
          <Link
            className="link w-fit"
            to={`/units/${proposal.decisionUnitId}/awards/decisions/${proposal.decisionId}`}
          >
            Xem quyết định
          </Link>
        )}
      </Section>
      {warnings.length > 0 && (
        <Notice>
          <p className="font-semibold">Nên xem lại:</p>
          <ul className="list-disc pl-5">
            {warnings.map(({ candidateId, says }) => (
              <li key={`${candidateId}${says}`}>{says}</li>
            ))}
          </ul>
        </Notice>
      )}
      {may.answers && <ProposalAnswers proposal={proposal} />}
      <Section title={`Danh sách (${candidates.length})`}>
        {candidates.length === 0 ? (
          <Empty>Danh sách còn trống. Chọn người, tổ hoặc cả đơn vị ở bên dưới.</Empty>
        ) : (
          <CandidateList
            candidates={candidates}
            writes={may.writes}
            membersAt={`/units/${params.unitId}/members`}
            decided={state === 'decided'}
          />
        )}
      </Section>
      {choices && <CandidateAdd choices={choices} />}
      {(may.submits || may.withdraws || may.writes) && <ProposalOwnSteps proposal={proposal} />}
      <ProposalWay steps={proposal.steps} />
    </Page>
  )
}
export type ShownProposal = Route.ComponentProps['loaderData']
