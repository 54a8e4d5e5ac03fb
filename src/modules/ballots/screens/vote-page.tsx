import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { electorateLabels, methodLabels } from '../labels.ts'
import { confirmPapers } from '../paper-sheet/confirm-papers.ts'
import { enterPapers } from '../paper-sheet/enter-papers.ts'
import { appointTeller } from '../teller/appoint-teller.ts'
import { dismissTeller } from '../teller/dismiss-teller.ts'
import { cancelVote } from '../vote/cancel-vote.ts'
import { closeBox } from '../vote/close-box.ts'
import { extendVote } from '../vote/extend-vote.ts'
import { findVote } from '../vote/find-vote.ts'
import { formatFraction } from '../vote/fraction.ts'
import { listVoteChoices } from '../vote/list-vote-choices.ts'
import { momentInWords } from '../vote/moment-in-words.ts'
import { openBox } from '../vote/open-box.ts'
import { openVote } from '../vote/open-vote.ts'
import { ruleInWords } from '../vote/rule-in-words.ts'
import { startSecondRound } from '../vote/start-second-round.ts'
import type { Route } from './+types/vote-page.ts'
import { PaperCount } from './paper-count.tsx'
import { Tellers } from './tellers.tsx'
import { VotePhases } from './vote-phases.tsx'
import { VoteResult } from './vote-result.tsx'
import { NextStep } from './vote-steps.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const vote = await findVote(ctx, asked)
  const isOpen = vote.state !== 'final' && vote.state !== 'cancelled'
  const appoints = vote.mayManage && isOpen && vote.state !== 'counting'
  const choices = appoints
    ? await listVoteChoices(ctx, { unitId: Number(asked.unitId), q: asked.q ?? '' })
    : null
  return {
    ...vote,
    isOpen,
    appoints,
    people: choices?.people ?? [],
    tooMany: choices?.tooMany ?? false,
    q: asked.q ?? '',
    mayChange: vote.mayManage && vote.referenceKind === null && vote.firstRoundId === null,
    hasTellers: vote.tellers.length > 0,
    rule: ruleInWords(vote),
    quorum: formatFraction({
      numerator: vote.quorumNumerator,
      denominator: vote.quorumDenominator,
    }),
    closesAt: vote.closesAt && momentInWords(vote.closesAt),
    finalOn: vote.finalOn && formatDay(vote.finalOn),
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  open: { command: openVote, done: 'Đã chốt danh sách cử tri.' },
  openBox: { command: openBox, done: 'Hòm phiếu đã mở.' },
  extend: { command: extendVote, done: 'Đã kéo dài thời gian.' },
  closeBox: { command: closeBox, done: 'Đã đóng hòm phiếu.' },
  enterPapers: { command: enterPapers, done: 'Đã lưu; chờ người khác xác nhận.' },
  confirmPapers: { command: confirmPapers, done: 'Đã chốt kết quả.' },
  appointTeller: { command: appointTeller, done: 'Đã cử vào ban kiểm phiếu.' },
  dismissTeller: { command: dismissTeller, done: 'Đã bỏ khỏi ban kiểm phiếu.' },
  cancel: { command: cancelVote, done: 'Đã hủy cuộc bỏ phiếu.' },
  secondRound: {
    command: startSecondRound,
    done: 'Đã lập phiếu vòng hai.',
    next: ({ voteId }: { voteId: number }, { unitId }) => `/units/${unitId}/votes/${voteId}`,
  },
})

/** The numbers of papers and ballots move while people vote: looked at again every few seconds, where scripts run. */
function useLiveNumbers(isLive: boolean) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!isLive) return
    const timer = setInterval(() => {
      const typing = document.activeElement?.matches('input, textarea, select')
      if (!document.hidden && !typing) void revalidate()
    }, 5000)
    return () => clearInterval(timer)
  }, [isLive, revalidate])
}

export default function VotePage({ loaderData: vote, params }: Route.ComponentProps) {
  const list = `/units/${params.unitId}/votes`
  const at = `${list}/${params.voteId}`
  const { state, secret, roll } = vote
  useLiveNumbers(state === 'handing_out' || state === 'casting')
  const collected = Number(vote.phoneCollected) + Number(vote.paperCollected)
  const minutes = state === 'final' && (
    <>
      <LinkButton to={`${at}/minutes.docx`} reloadDocument>
        Biên bản (Word)
      </LinkButton>
      <LinkButton to={`${at}/minutes.pdf`} reloadDocument look="primary">
        Biên bản (PDF)
      </LinkButton>
    </>
  )
  return (
    <Page
      title={vote.title}
      crumbs={[{ to: list, label: 'Bỏ phiếu' }]}
      lead={vote.question}
      actions={minutes}
    >
      <Section>
        <VotePhases state={state} secret={secret} />
        {vote.cancelledBecause && <Notice>Đã hủy. Lý do: {vote.cancelledBecause}</Notice>}
      </Section>
      <Stats>
        <Stat label="Cử tri" value={roll.electors} to={`${at}/roll`} />
        {secret && <Stat label="Đã nhận phiếu điện thoại" value={roll.phones} />}
        {secret && <Stat label="Đã nhận phiếu giấy" value={roll.papers} />}
        {state === 'casting' && (
          <Stat label={secret ? 'Phiếu trong hòm' : 'Đã biểu quyết'} value={vote.inBox} />
        )}
        {state === 'final' && <Stat label="Thu về" value={collected} />}
      </Stats>
      <NextStep vote={vote} at={at} />
      {state === 'counting' && (
        <PaperCount
          mayCount={vote.mayCount}
          handed={roll.papers}
          method={vote.method}
          lines={vote.choices}
          sheet={vote.sheet}
        />
      )}
      {state === 'final' ? (
        <Section title={`Kết quả, ${vote.finalOn}`}>
          <VoteResult
            lines={vote.choices}
            method={vote.method}
            whole={collected}
            quorumMet={vote.quorumMet}
          />
          <p className="text-base-content/80 text-sm">
            Thu về {collected} phiếu, trắng {vote.blankCount}, hỏng {vote.spoiledCount}. Đạt khi có
            từ {vote.outcome?.needed} phiếu.
          </p>
          <SecondRound
            again={vote.outcome?.again.length ?? 0}
            secondRoundId={vote.secondRoundId}
            mayManage={vote.mayManage}
            list={list}
          />
        </Section>
      ) : (
        <Section title="Trên phiếu">
          <ol className="list-decimal pl-6">
            {vote.choices.map(({ position, name, note }) => (
              <li key={position} className="py-1">
                {name}
                {note && <span className="text-base-content/75"> ({note})</span>}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Section title="Quy định">
          <Facts
            facts={[
              ['Hình thức', secret ? 'Phiếu kín' : 'Công khai'],
              ['Cách bỏ phiếu', methodLabels[vote.method]],
              [
                'Mỗi phiếu',
                vote.method === 'choose'
                  ? `chọn nhiều nhất ${vote.mostMarks}`
                  : 'đánh dấu từng mục',
              ],
              ['Đạt khi', vote.rule],
              ['Phải tham gia ít nhất', `${vote.quorum} danh sách cử tri`],
              ['Căn cứ', vote.ruleDocument],
              ['Cử tri', vote.bodyName ?? electorateLabels[vote.electorate]],
              ['Đóng hòm phiếu', vote.closesAt ?? 'khi ban kiểm phiếu bấm đóng'],
              ...(vote.extendedBecause ? ([['Đã kéo dài vì', vote.extendedBecause]] as const) : []),
            ]}
          />
          {vote.firstRoundId && (
            <Link className="link w-fit" to={`${list}/${vote.firstRoundId}`}>
              Xem vòng trước
            </Link>
          )}
        </Section>
        <Tellers
          tellers={vote.tellers}
          people={vote.people}
          tooMany={vote.tooMany}
          q={vote.q}
          mayChange={vote.appoints}
        />
      </div>
      {vote.mayManage && vote.isOpen && (
        <FoldedForm
          intent="cancel"
          summary="Hủy cuộc bỏ phiếu"
          className="mt-3 flex max-w-xl flex-col gap-3"
        >
          <TextField
            label="Lý do"
            name="reason"
            hint="Phiếu đã bỏ vào hòm được hủy, không ai đọc."
          />
          <Button look="danger" className="self-start">
            Hủy cuộc bỏ phiếu
          </Button>
        </FoldedForm>
      )}
    </Page>
  )
}

function SecondRound({
  again,
  secondRoundId,
  mayManage,
  list,
}: {
  again: number
  secondRoundId: number | null
  mayManage: boolean
  list: string
}) {
  if (secondRoundId)
    return (
      <Link className="link w-fit" to={`${list}/${secondRoundId}`}>
        Xem vòng hai
      </Link>
    )
  if (again === 0 || !mayManage) return null
  return (
    <ActionButton
      intent="secondRound"
      label="Lập phiếu vòng hai"
      confirm={`Phiếu vòng hai có ${again} mục còn lại, cùng quy định và ban kiểm phiếu. Lập?`}
      className="btn btn-outline border-base-300 self-start"
    />
  )
}
