import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold between the tables of quizzes, besides what the constraints already keep. */
export const quizInvariants: readonly Invariant[] = [
  {
    says: 'Điểm của mỗi lượt thi là số câu đúng trên đề của lượt ấy',
    broken: sql`
      select format('Đơn vị %s, lượt thi %s: ghi %s điểm, đúng %s câu', attempt.unit_id, attempt.id, score, rights) as problem
      from quizzes.attempt
      cross join lateral (select count(*) filter (where is_right) as rights from quizzes.paper_question as paper
        where paper.unit_id = attempt.unit_id and paper.attempt_id = attempt.id) as counted
      where finished_at is not null and score <> rights`,
  },
  {
    says: 'Mọi câu trên đề thuộc ngân hàng của chính cuộc thi ấy, không câu nào hai lần',
    broken: sql`
      select format('Đơn vị %s, lượt thi %s, câu hỏi %s', attempt.unit_id, attempt.id, question.id) as problem
      from quizzes.attempt join quizzes.paper_question as paper on paper.unit_id = attempt.unit_id and paper.attempt_id = attempt.id
      join quizzes.question on question.unit_id = paper.unit_id and question.id = paper.question_id
      group by attempt.unit_id, attempt.id, attempt.quiz_id, question.id, question.quiz_id
      having question.quiz_id <> attempt.quiz_id or count(*) > 1`,
  },
  {
    says: 'Không ai thi chính thức quá số lượt cho phép',
    broken: sql`
      select format('Đơn vị %s, cuộc thi %s, đoàn viên %s: %s lượt', attempt.unit_id, quiz_id, member_id, count(*)) as problem
      from quizzes.attempt join quizzes.quiz on quiz.unit_id = attempt.unit_id and quiz.id = attempt.quiz_id
      where official group by attempt.unit_id, quiz_id, member_id, attempts_allowed having count(*) > attempts_allowed`,
  },
]
