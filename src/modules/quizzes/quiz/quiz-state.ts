import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { QuizState } from '../labels.ts'

/** Where the quiz `quiz` stands on a day: being written, tried, taken officially, over. */
export const quizState = (
  ctx: Context,
) => sql<QuizState>`case when quiz.published_on is null then 'draft'
  when quiz.ended_because <> '' or quiz.closes_on < ${ctx.today}::date then 'closed'
  when quiz.opens_on <= ${ctx.today}::date then 'open' else 'trial' end`
