import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { leaveOut } from '../assessment/leave-out.ts'
import { rateByCommittee, rateInMeeting } from '../assessment/rate-people.ts'
import { roundStateLabels } from '../labels.ts'
import { answerObjection } from '../objection/object-to-rating.ts'
import { findRound } from '../round/find-round.ts'
import {
  advanceRound,
  cancelRound,
  concludeRound,
  reopenRound,
  returnRound,
} from '../round/move-round.ts'
import { proposeDegrees } from '../round/propose-degrees.ts'
import { stepsOf } from '../round/round-steps.ts'
import { startBallot } from '../round/start-ballot.ts'
import type { Route } from './+types/round.ts'
import { RatingSheet } from './rating-sheet.tsx'
import { ResultTable } from './result-table.tsx'
import { Ballots, LeaveOut, Objections, Steps, Trail } from './round-parts.tsx'
import { rowsOf } from './round-rows.ts'
import { RoundBadge } from './round-words.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const found = await findRound(ctx, asked)
  const { people, committee, rules, may, ...round } = found
  const places = new Map(
    people.flatMap(
      (one) =>
        [
          ...(one.sectionId ? [[String(one.sectionId), one.sectionName ?? '']] : []),
          ...(one.groupId ? [[String(one.groupId), one.groupName ?? '']] : []),
        ] as [string, string][],
    ),
  )
  const place = places.has(asked.place ?? '') ? String(asked.place) : ''
  const inPlace = new Set(
    people
      .filter((one) => !place || String(one.groupId) === place || String(one.sectionId) === place)
      .map(({ assessmentId }) => assessmentId),
  )
  const rows = rowsOf(found)
  const enters =
    round.state === 'committee' ? may.rates : round.state === 'group' || round.state === 'section'
  const names = new Map(people.map((one) => [one.assessmentId, one.fullName]))
  return {
    round: {
      roundId: round.roundId,
      name: round.name,
      state: round.state,
      span: `${formatDay(round.fromDay)} – ${formatDay(round.untilDay)}`,
      concludedOn: round.concludedOn && formatDay(round.concludedOn),
      set: `${round.setName} (${round.setDocument})`,
    },
    steps: stepsOf(round.hasSections).map((step) => ({ step, label: roundStateLabels[step] })),
    criteria: rules.criteria,
    bands: rules.bands.map((band) => ({
      ...band,
      count: people.filter(({ rank }) => rank === band.rank).length,
    })),
    rows: rows.filter(({ assessmentId }) => inPlace.has(assessmentId)),
    places: [...places].map(([value, label]) => ({ value, label })),
    place,
    selfScored: people.filter(({ selfPoints }) => selfPoints).length,
    all: people.length,
    enters,
    may,
    committee: committee && {
      ...committee,
      trail: committee.trail.map((line) => ({
        ...line,
        onDay: formatDay(line.onDay),
        label: roundStateLabels[line.state],
      })),
      objections: committee.objections.map((one) => ({
        ...one,
        enteredOn: formatDay(one.enteredOn),
        fullName: names.get(one.assessmentId) ?? '',
      })),
      candidates: people
        .filter(
          ({ bestRank, leftOutBecause, latest }) => bestRank === 1 && !leftOutBecause && latest,
        )
        .toSorted((a, b) => b.total - a.total)
        .map(({ assessmentId, fullName, total, rank }) => ({
          assessmentId,
          fullName,
          total,
          rank,
        })),
    },
    people: people.map(({ assessmentId, fullName, leftOutBecause }) => ({
      assessmentId,
      fullName,
      leftOutBecause,
    })),
  }
})

const saved = ({ changed }: { changed: number }) =>
  changed > 0 ? `Đã ghi ${changed} người.` : 'Không có gì thay đổi.'
export const action = formAction({
  rateMeeting: { command: rateInMeeting, done: saved },
  rateCommittee: { command: rateByCommittee, done: saved },
  propose: {
    command: proposeDegrees,
    done: ({ rated, without }: { rated: number; without: number }) =>
      `Đã xếp loại ${rated} người theo điểm, điều kiện và chỉ tiêu${without > 0 ? `; ${without} người chưa có điểm hoặc không xếp loại` : ''}.`,
  },
  advance: { command: advanceRound, done: 'Đã chuyển sang bước sau.' },
  return: { command: returnRound, done: 'Đã đưa về bước trước.' },
  conclude: { command: concludeRound, done: 'Đã kết luận đợt bình xét.' },
  reopen: { command: reopenRound, done: 'Đã mở lại; kết luận trước vẫn lưu trong nhật ký.' },
  cancel: {
    command: cancelRound,
    done: 'Đã hủy đợt bình xét.',
    next: (_: unknown, { unitId }) => `/units/${unitId}/reviews`,
  },
  ballot: {
    command: startBallot,
    done: 'Đã chuẩn bị cuộc bỏ phiếu kín.',
    next: ({ voteId }: { voteId: number }, { unitId }) => `/units/${unitId}/votes/${voteId}`,
  },
  leaveOut: { command: leaveOut, done: 'Đã ghi.' },
  answer: { command: answerObjection, done: 'Đã trả lời; đoàn viên đọc được ngay.' },
})

export default function RoundPage({ loaderData: page, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/reviews`
  const here = `${at}/rounds/${page.round.roundId}`
  const { round, may, committee } = page
  return (
    <Page
      title={round.name}
      crumbs={[{ to: at, label: 'Bình xét' }]}
      lead={`${round.span} · ${page.all} người · ${round.set}`}
      actions={
        committee && (
          <>
            <LinkButton to={`${here}/list.xlsx`} reloadDocument>
              Xuất Excel
            </LinkButton>
            <LinkButton to={`${here}/minutes.docx`} reloadDocument>
              Biên bản Word
            </LinkButton>
            <LinkButton
              to={`${here}/minutes.pdf`}
              reloadDocument
              look={round.state === 'concluded' ? 'primary' : 'plain'}
            >
              Biên bản PDF
            </LinkButton>
          </>
        )
      }
    >
      <Section actions={<RoundBadge state={round.state} />}>
        <Steps
          steps={page.steps}
          state={round.state}
          manages={may.manages}
          selfScored={page.selfScored}
          all={page.all}
        />
      </Section>
      {committee && committee.objections.length > 0 && (
        <Objections objections={committee.objections} manages={may.manages} />
      )}
      <Section title={page.enters ? 'Chấm điểm' : 'Kết quả'}>
        {page.places.length > 1 && (
          <ListFilter>
            <FilterSelect
              name="place"
              label="Tổ, bộ phận"
              value={page.place}
              options={page.places}
            />
          </ListFilter>
        )}
        {page.enters ? (
          <>
            <ol className="text-sm">
              {page.criteria.map(({ position, name, most }) => (
                <li key={position}>
                  <span className="font-semibold">TC{position}</span>: {name} ({most})
                </li>
              ))}
            </ol>
            <RatingSheet
              key={page.place}
              intent={round.state === 'committee' ? 'rateCommittee' : 'rateMeeting'}
              criteria={page.criteria}
              bands={page.bands}
              rows={page.rows.filter(({ leftOutBecause }) => !leftOutBecause)}
            />
          </>
        ) : (
          <ResultTable
            rows={page.rows}
            bands={page.bands}
            concluded={round.state === 'concluded'}
          />
        )}
      </Section>
      {committee && round.state === 'committee' && may.manages && (
        <Ballots committee={committee} at={`/units/${params.unitId}/votes`} />
      )}
      {may.rates && round.state !== 'concluded' && round.state !== 'cancelled' && (
        <LeaveOut people={page.people} />
      )}
      {committee && <Trail trail={committee.trail} />}
    </Page>
  )
}
