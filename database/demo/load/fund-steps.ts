import {
  agreeToLoan,
  collectInstalments,
  decideAwards,
  decidePayment,
  listAwards,
  makePayment,
  openCollection,
  openDrive,
  openFund,
  pauseLoan,
  payAwards,
  payOutLoan,
  proposeAwards,
  recordCollection,
  recordGift,
  refundMember,
  remit,
  requestLoan,
  setRuleBook,
  spend,
} from '../../../src/modules/funds/index.ts'
import {
  createAccount,
  createPerson,
  demoPassword,
  hashPassword,
} from '../../../src/modules/identity/index.ts'
import { setApprovalRule } from '../../../src/modules/ledger/index.ts'
import type { Context } from '../../../src/platform/context.ts'
import type { Day, DemoFacts } from '../facts.ts'
import type { FundFact } from '../fund-facts.ts'
import { fundFacts } from '../funds.ts'
import { found, type Loading, type Step } from './loading.ts'
import { memberIdOf } from './member-steps.ts'

/** What the steps of the funds have made: 'slug/name' to the database's number. */
type Made = {
  funds: Map<string, number>
  drives: Map<string, number>
  /** The last loan of each person. */
  loans: Map<string, number>
  second?: number
}

/** The funds of four unions, through the commands that their treasurers use. */
export function fundSteps(facts: DemoFacts): Step[] {
  const made: Made = { funds: new Map(), drives: new Map(), loans: new Map() }
  return fundFacts(facts).map((fact) => ({
    on: fact.on,
    rank: 100,
    run: (loading) => record(loading, made, fact),
  }))
}

async function record(loading: Loading, made: Made, fact: FundFact): Promise<void> {
  const { unitSlug, on } = fact
  const unitId = found(loading.units, unitSlug)
  const ctx = asOf(loading, on)
  const at = (name: string) => `${unitSlug}/${name}`
  if (fact.what === 'fund') {
    const { kind, cause, fund: name, rules } = fact
    const opened = await openFund(ctx, { unitId, kind, cause, name, openedOn: on, ...rules })
    made.funds.set(at(name), opened.fundId)
    return
  }
  if (fact.what === 'drive') {
    const fundIds = fact.funds.map((name) => found(made.funds, at(name)))
    const { driveId } = await openDrive(ctx, { unitId, name: fact.drive, openedOn: on, fundIds })
    made.drives.set(at(fact.drive), driveId)
    return
  }
  if (fact.what === 'threshold') {
    const decision = { decisionNumber: '03/NQ-BCH', decisionDay: on }
    await setApprovalRule(ctx, { unitId, fromDay: on, threshold: fact.amount, ...decision })
    return
  }
  const fundId = found(made.funds, at(fact.fund))
  const about = { unitId, fundId }
  switch (fact.what) {
    case 'rules':
      await setRuleBook(ctx, { ...about, fromDay: on, ...fact.rules })
      return
    case 'gift':
      await recordGift(ctx, {
        ...about,
        sponsorName: fact.sponsor,
        amount: fact.amount,
        purpose: fact.purpose,
        day: on,
        where: 'cash',
        fromMembers: fact.sponsor === 'Toàn thể đoàn viên',
      })
      return
    case 'collection':
      return collect(loading, made, fact)
    case 'refund':
      await refundMember(ctx, {
        ...about,
        memberId: await memberIdOf(loading, fact.person, unitSlug),
        amount: fact.amount,
        day: on,
      })
      return
    case 'loan':
      return lend(loading, made, fact)
    case 'pause':
      await pauseLoan(ctx, {
        unitId,
        loanId: found(made.loans, at(fact.person.key)),
        fromDay: on,
        months: fact.months,
        reason: fact.reason,
        decisionNumber: fact.decision,
      })
      return
    case 'instalments':
      await collectInstalments(ctx, { ...about, day: on })
      return
    case 'awards':
      return award(loading, made, fact)
    case 'spending':
      return spendOn(loading, made, fact)
    case 'remittance':
      await remit(ctx, {
        ...about,
        driveId: found(made.drives, at(fact.drive)),
        amount: fact.amount,
        day: on,
        toName: fact.to,
        receiptNumber: fact.receipt,
      })
  }
}

type Of<What extends FundFact['what']> = FundFact & { what: What }

async function collect(loading: Loading, made: Made, fact: Of<'collection'>): Promise<void> {
  const { unitSlug, on, amount } = fact
  const unitId = found(loading.units, unitSlug)
  const { collectionId } = await openCollection(asOf(loading, on), {
    unitId,
    fundId: found(made.funds, `${unitSlug}/${fact.fund}`),
    name: fact.name,
    dueOn: on,
    amount,
    driveId: fact.drive ? found(made.drives, `${unitSlug}/${fact.drive}`) : null,
  })
  const memberIds = []
  for (const person of fact.people) memberIds.push(await memberIdOf(loading, person, unitSlug))
  const { people } = await recordCollection(asOf(loading, on), {
    unitId,
    collectionId,
    day: on,
    memberIds,
  })
  if (people !== fact.people.length)
    throw new Error(`${unitSlug}, ${on}: ${people} instead of ${fact.people.length} paid`)
}

async function lend(loading: Loading, made: Made, fact: Of<'loan'>): Promise<void> {
  const { unitSlug, on, loan } = fact
  const unitId = found(loading.units, unitSlug)
  const ctx = asOf(loading, on)
  const { loanId } = await requestLoan(ctx, {
    unitId,
    fundId: found(made.funds, `${unitSlug}/${fact.fund}`),
    memberId: await memberIdOf(loading, fact.person, unitSlug),
    purpose: loan.purpose,
    purposeNote: loan.note,
    amount: loan.amount,
    termMonths: loan.termMonths,
  })
  made.loans.set(`${unitSlug}/${fact.person.key}`, loanId)
  if (loan.outcome === 'requested') return
  await agreeToLoan(ctx, { unitId, loanId })
  await agreeToLoan(await asSecond(ctx, made), { unitId, loanId })
  if (loan.outcome === 'paid out') await payOutLoan(ctx, { unitId, loanId, day: on })
}

async function award(loading: Loading, made: Made, fact: Of<'awards'>): Promise<void> {
  const { unitSlug, on, season, awards } = fact
  const unitId = found(loading.units, unitSlug)
  const ctx = asOf(loading, on)
  const fundId = found(made.funds, `${unitSlug}/${fact.fund}`)
  const { rules } = await listAwards(ctx, { unitId, fundId })
  const proposals = []
  for (const { person, rule } of awards)
    proposals.push({
      memberId: await memberIdOf(loading, person, unitSlug),
      grantRuleId: rules.find(({ name }) => name === rule)?.grantRuleId ?? null,
      reason: 'Con của đoàn viên',
      evidence: 'Giấy khen của trường',
    })
  const { awardIds } = await proposeAwards(ctx, {
    unitId,
    fundId,
    seasonName: season,
    day: on,
    proposals,
  })
  await decideAwards(await asSecond(ctx, made), { unitId, awardIds, decision: 'approved', day: on })
  await payAwards(ctx, { unitId, fundId, awardIds, day: on })
}

async function spendOn(loading: Loading, made: Made, fact: Of<'spending'>): Promise<void> {
  const { unitSlug, on, amount, purpose: note, to: toName } = fact
  const unitId = found(loading.units, unitSlug)
  const ctx = asOf(loading, on)
  const fundId = found(made.funds, `${unitSlug}/${fact.fund}`)
  const { paymentId } = await spend(ctx, { unitId, fundId, amount, day: on, note, toName })
  if (paymentId === null || fact.waits) return
  await decidePayment(await asSecond(ctx, made), { unitId, paymentId, decision: 'approved' })
  await makePayment(ctx, { unitId, paymentId, day: on })
}

/** The same officer, on the day itself; treasurer and accountant are two people, and the loader is only the one of them here. */
function asOf({ ctx }: Loading, today: Day): Context {
  const { actor } = ctx
  if (!actor) throw new Error('the loader acts as somebody')
  const rights = actor.rights.filter(({ role }) => role !== 'accountant')
  return { ...ctx, today, actor: { ...actor, rights } }
}

/** Loans and grants need two people: another officer, whose account is made when it is first needed. */
async function asSecond(ctx: Context, made: Made): Promise<Context> {
  if (!ctx.actor) throw new Error('the loader acts as somebody')
  const name = 'Lê Thị Thu Hà'
  if (!made.second) {
    const personId = await createPerson(ctx, {})
    const passwordHash = await hashPassword(demoPassword)
    const account = { personId, name, userName: 'nguoi-duyet-thu-hai', passwordHash, demo: true }
    made.second = await createAccount(ctx, account)
  }
  return { ...ctx, actor: { ...ctx.actor, accountId: made.second, personId: null, name } }
}
