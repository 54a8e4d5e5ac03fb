import type { Context } from './context.ts'

type Answer<Payload> = (ctx: Context, payload: Payload) => Promise<void>

/**
 * Something that a module tells to whomever it may concern, against the arrows of the house.
 * The listeners run one after another inside the same transaction; one that refuses refuses the whole.
 * Only app/reactions.ts says who listens.
 */
export function announcement<Payload>(name: string) {
  const answers: Answer<Payload>[] = []
  return {
    name,
    answeredBy(answer: Answer<Payload>): void {
      answers.push(answer)
    },
    async announce(ctx: Context, payload: Payload): Promise<void> {
      for (const answer of answers) await answer(ctx, payload)
    },
  }
}
