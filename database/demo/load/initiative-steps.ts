import {
  adoptModel,
  decideInitiative,
  describeModel,
  enterInitiative,
  giveUpAdoption,
  offerModel,
  publishModel,
  reportAdoption,
} from '../../../src/modules/initiatives/index.ts'
import type { Context } from '../../../src/platform/context.ts'
import type { Day, DemoFacts } from '../facts.ts'
import { type InitiativeFact, initiativeFacts } from '../initiatives.ts'
import { adoptionFacts, modelFacts, publisherSlug } from '../models.ts'
import { found, type Loading, type Step } from './loading.ts'
import { memberIdOf } from './member-steps.ts'

const rank = 99
const asOf = ({ ctx }: Loading, today: Day): Context => ({ ...ctx, today })

/** Union C's register of initiatives, each with what the councils said of it. */
export function initiativeSteps(facts: DemoFacts): Step[] {
  return initiativeFacts(facts).flatMap((fact) => {
    const about = { unitId: 0, initiativeId: 0 }
    const steps: Step[] = [{ on: fact.on, rank, run: (loading) => enter(loading, fact, about) }]
    const { decided, widened } = fact
    if (decided)
      steps.push({
        on: decided.on,
        rank,
        run: (loading) =>
          decideInitiative(asOf(loading, decided.on), {
            ...about,
            result: decided.result,
            number: decided.number,
            decidedOn: decided.on,
            council: 'Hội đồng sáng kiến Văn phòng Tỉnh ủy',
            reason: decided.reason,
          }),
      })
    if (widened)
      steps.push({
        on: widened.on,
        rank,
        run: (loading) =>
          decideInitiative(asOf(loading, widened.on), {
            ...about,
            result: 'recognised',
            scope: 'province',
            number: widened.number,
            decidedOn: widened.on,
            council: widened.council,
          }),
      })
    return steps
  })
}

async function enter(
  loading: Loading,
  fact: InitiativeFact,
  about: { unitId: number; initiativeId: number },
): Promise<void> {
  const unitId = found(loading.units, fact.unitSlug)
  const authorMemberIds: number[] = []
  for (const { person } of fact.authors)
    authorMemberIds.push(await memberIdOf(loading, person, fact.unitSlug))
  const { title, field, problem, solution, effect, benefit, benefitWords } = fact
  const { initiativeId } = await enterInitiative(asOf(loading, fact.on), {
    ...{ unitId, title, field, problem, solution, effect, benefit, benefitWords },
    authorMemberIds,
    authorShares: fact.authors.map(({ share }) => share),
  })
  Object.assign(about, { unitId, initiativeId })
}

/** The models of union B's seminar: described, sent up, published, taken over. */
export function modelSteps(): Step[] {
  const models = new Map<string, { modelUnitId: number; modelId: number }>()
  const described = modelFacts.flatMap((fact): Step[] => [
    {
      on: fact.describedOn,
      rank,
      run: async (loading) => {
        const unitId = found(loading.units, fact.unitSlug)
        const { key, unitSlug: _, describedOn, publishedOn: __, ...text } = fact
        const ctx = asOf(loading, describedOn)
        const { modelId } = await describeModel(ctx, { unitId, ...text })
        await offerModel(ctx, { unitId, modelId, upperUnitId: found(loading.units, publisherSlug) })
        models.set(key, { modelUnitId: unitId, modelId })
      },
    },
    {
      on: fact.publishedOn,
      rank,
      run: (loading) =>
        publishModel(asOf(loading, fact.publishedOn), {
          unitId: found(loading.units, publisherSlug),
          ...found(models, fact.key),
        }),
    },
  ])
  const adopted = adoptionFacts.flatMap((fact): Step[] => {
    const about = { unitId: 0, adoptionId: 0 }
    const { reported, givenUp, learnedFrom } = fact
    return [
      {
        on: fact.on,
        rank,
        run: async (loading) => {
          const unitId = found(loading.units, fact.unitSlug)
          const { adoptionId } = await adoptModel(asOf(loading, fact.on), {
            unitId,
            ...found(models, fact.model),
            ...(learnedFrom && { learnedFrom: found(loading.units, learnedFrom) }),
            sinceDay: fact.on,
            adapted: fact.adapted,
          })
          Object.assign(about, { unitId, adoptionId })
        },
      },
      ...(reported
        ? [
            {
              on: reported.on,
              rank,
              run: (loading: Loading) =>
                reportAdoption(asOf(loading, reported.on), {
                  ...about,
                  adapted: fact.adapted,
                  result: reported.result,
                }),
            },
          ]
        : []),
      ...(givenUp
        ? [
            {
              on: givenUp.on,
              rank,
              run: (loading: Loading) =>
                giveUpAdoption(asOf(loading, givenUp.on), {
                  ...about,
                  givenUpOn: givenUp.on,
                  because: givenUp.because,
                }),
            },
          ]
        : []),
    ]
  })
  return [...described, ...adopted]
}
