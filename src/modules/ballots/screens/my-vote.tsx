import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { castOpenBallot } from '../open-ballot/cast-open-ballot.ts'
import { findMyVote } from '../vote/find-my-vote.ts'
import { momentInWords } from '../vote/moment-in-words.ts'
import { ruleInWords } from '../vote/rule-in-words.ts'
import type { Route } from './+types/my-vote.ts'
import { Ballot } from './ballot.tsx'
import { MyPaper } from './my-paper.tsx'
import { Receipts } from './receipts.tsx'
import { VotePhases } from './vote-phases.tsx'
import { VoteResult } from './vote-result.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const vote = await findMyVote(ctx, asked)
  return {
    ...vote,
    unitId: Number(asked.unitId),
    rule: ruleInWords(vote),
    closesAt: vote.closesAt && momentInWords(vote.closesAt),
    isOver: vote.closesAt !== null && vote.closesAt < new Date(),
    finalOn: vote.finalOn && formatDay(vote.finalOn),
  }
})

export const action = formAction({
  speak: { command: castOpenBallot, done: 'Đã ghi biểu quyết của bạn.' },
})

export default function MyVote({ loaderData: vote, params }: Route.ComponentProps) {
  const { state, secret } = vote
  const collected = Number(vote.phoneCollected) + Number(vote.paperCollected)
  return (
    <Page
      title={vote.title}
      crumbs={[{ to: '/me/votes', label: 'Bỏ phiếu của tôi' }]}
      lead={vote.unitName}
    >
      <Section>
        <VotePhases state={state} secret={secret} />
        {vote.cancelledBecause && <Notice>Đã hủy. Lý do: {vote.cancelledBecause}</Notice>}
        {vote.question && <p className="whitespace-pre-line">{vote.question}</p>}
        {state === 'casting' && vote.closesAt && (
          <p className="font-semibold">
            Hòm phiếu đóng lúc {vote.closesAt}
            {vote.extendedBecause && ` (kéo dài vì ${vote.extendedBecause})`}.
          </p>
        )}
      </Section>
      {secret && vote.me && vote.publicKey && (state === 'handing_out' || state === 'casting') && (
        <MyPaper
          state={state}
          took={vote.me.took}
          offered={{
            unitId: vote.unitId,
            voteId: vote.voteId,
            personId: vote.me.personId,
            holder: vote.me.fullName,
            publicKey: vote.publicKey,
            title: vote.title,
            unitName: vote.unitName,
            question: vote.question,
            method: vote.method,
            mostMarks: vote.mostMarks,
            choices: vote.choices.map(({ position, name, note }) => ({ position, name, note })),
          }}
        />
      )}
      {!secret && state === 'casting' && (
        <Section title="Biểu quyết của bạn">
          <p className="text-base-content/80">
            Đây là biểu quyết công khai: mọi người trong danh sách biết bạn chọn gì. Bạn đổi được
            đến khi kết thúc.
          </p>
          {vote.said?.byTellerName && <p>{vote.said.byTellerName} đã ghi hộ khi bạn giơ tay.</p>}
          <Form intent="speak">
            <Ballot
              paper={vote}
              chosen={vote.said?.chosen ?? []}
              refused={vote.said?.refused ?? []}
              disabled={vote.isOver}
            />
            <Button className="self-start" disabled={vote.isOver}>
              {vote.said ? 'Đổi biểu quyết' : 'Gửi biểu quyết'}
            </Button>
          </Form>
        </Section>
      )}
      {state === 'counting' && (
        <Section title="Đang kiểm phiếu">
          <p>Hòm phiếu đã đóng; ban kiểm phiếu đang kiểm phiếu giấy.</p>
        </Section>
      )}
      {state === 'final' && (
        <Section title={`Kết quả, ${vote.finalOn}`}>
          <VoteResult
            lines={vote.choices}
            method={vote.method}
            whole={collected}
            quorumMet={vote.quorumMet}
          />
          <p className="text-base-content/80 text-sm">
            Phát ra {Number(vote.phoneHanded) + Number(vote.paperHanded)} phiếu, thu về {collected},
            trắng {vote.blankCount}, hỏng {vote.spoiledCount}.
          </p>
          {secret && vote.me && (
            <Receipts
              codes={vote.receipts}
              vote={{ unitId: vote.unitId, voteId: vote.voteId }}
              personId={vote.me.personId}
            />
          )}
        </Section>
      )}
      <Section title="Quy định">
        <p>
          Đạt khi {vote.rule}. Căn cứ: {vote.ruleDocument}.
        </p>
        <Link className="link w-fit" to={`/units/${params.unitId}/votes/${params.voteId}/roll`}>
          Xem danh sách cử tri
        </Link>
      </Section>
    </Page>
  )
}
