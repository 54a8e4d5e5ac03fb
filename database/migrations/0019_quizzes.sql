-- Learning the law or a resolution by a quiz: a bank of questions, papers drawn from it, attempts, results.

create schema quizzes;
grant usage on schema quizzes to congdoan_server;

create table quizzes.quiz (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  about text not null default '', -- what to read beforehand
  paper_size smallint not null, -- questions on a paper; the bank has at least as many
  minutes smallint not null,
  opens_on date not null, -- the official window, both days in it; before it one tries
  closes_on date not null,
  attempts_allowed smallint not null, -- official ones; the best counts
  published_on date, -- from this day on members see it and try
  ended_because text not null default '', -- taken back before its time
  by_name text not null,
  primary key (unit_id, id),
  constraint quiz_paper_has_questions check (paper_size between 1 and 100),
  constraint quiz_takes_time check (minutes between 1 and 240),
  constraint quiz_closes_after_it_opened check (closes_on >= opens_on),
  constraint quiz_allows_attempts check (attempts_allowed between 1 and 20)
);
create index quiz_window on quizzes.quiz (unit_id, closes_on);
call platform.wall('quizzes.quiz');
grant select, insert, update on quizzes.quiz to congdoan_server;

create table quizzes.question (
  unit_id bigint not null,
  id bigint generated always as identity,
  quiz_id bigint not null,
  kind text not null check (kind in ('single', 'multiple', 'truth')),
  words text not null,
  explanation text not null default '', -- shown with the answers
  removed_on date, -- on no new paper from then on
  primary key (unit_id, id),
  foreign key (unit_id, quiz_id) references quizzes.quiz
);
create index question_of_quiz on quizzes.question (unit_id, quiz_id);
create unique index question_is_asked_once on quizzes.question (unit_id, quiz_id, md5(platform.search_key(words))) where removed_on is null;
call platform.wall('quizzes.question');
grant select, insert, update on quizzes.question to congdoan_server;

create table quizzes.answer (
  unit_id bigint not null,
  id bigint generated always as identity,
  question_id bigint not null,
  words text not null,
  is_right boolean not null,
  primary key (unit_id, id),
  foreign key (unit_id, question_id) references quizzes.question
);
create index answer_of_question on quizzes.answer (unit_id, question_id);
call platform.wall('quizzes.answer');
grant select, insert on quizzes.answer to congdoan_server;

create table quizzes.attempt (
  unit_id bigint not null,
  id bigint generated always as identity,
  quiz_id bigint not null,
  member_id bigint not null,
  official boolean not null,
  started_at timestamptz not null default now(),
  until_at timestamptz not null,
  finished_at timestamptz,
  done_on date, -- the day on which it was finished, in Vietnam
  score smallint,
  primary key (unit_id, id),
  foreign key (unit_id, quiz_id) references quizzes.quiz,
  foreign key (unit_id, member_id) references members.member,
  constraint finished_attempt_has_its_score check (num_nonnulls(finished_at, done_on, score) in (0, 3)),
  constraint attempt_ends_after_it_began check (until_at > started_at)
);
create index attempt_of_member on quizzes.attempt (unit_id, quiz_id, member_id);
-- Pressed twice, it is one attempt.
create unique index one_open_attempt on quizzes.attempt (unit_id, quiz_id, member_id, official) where finished_at is null;
call platform.wall('quizzes.attempt');
grant select, insert, update on quizzes.attempt to congdoan_server;

-- The paper of an attempt: which questions in which order, and their answers in which order.
create table quizzes.paper_question (
  unit_id bigint not null,
  attempt_id bigint not null,
  position smallint not null,
  question_id bigint not null,
  answer_ids bigint[] not null,
  chosen_ids bigint[] not null default '{}',
  is_right boolean, -- null until it is handed in
  primary key (unit_id, attempt_id, position),
  foreign key (unit_id, attempt_id) references quizzes.attempt,
  foreign key (unit_id, question_id) references quizzes.question,
  constraint only_offered_answers_are_chosen check (chosen_ids <@ answer_ids)
);
call platform.wall('quizzes.paper_question');
grant select, insert, update on quizzes.paper_question to congdoan_server;

-- The best official attempt of each person: most points, then least time.
create view quizzes.best_attempt with (security_invoker = true) as
  select distinct on (attempt.unit_id, attempt.quiz_id, attempt.member_id) attempt.*,
    extract(epoch from finished_at - started_at)::int as seconds
  from quizzes.attempt where official and finished_at is not null
  order by attempt.unit_id, attempt.quiz_id, attempt.member_id, score desc, finished_at - started_at, id;
grant select on quizzes.best_attempt to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- Persons on the day of their first official attempt in a quiz, attempts each on their own day; the two are never added.
create view quizzes.figure_persons with (security_invoker = true) as
  select first.unit_id, first.done_on as day, 1 as amount, first.id as fact_id, first.quiz_id as page_id, quiz.name as label,
    lpad(first.id::text, 12, '0') as sort_key
  from (select *, row_number() over (partition by unit_id, quiz_id, member_id order by done_on, id) as turn
    from quizzes.attempt where official and finished_at is not null) as first
  join quizzes.quiz on quiz.unit_id = first.unit_id and quiz.id = first.quiz_id
  where turn = 1;
call platform.declare_figure('quizzes.persons', 'flow');

create view quizzes.figure_attempts with (security_invoker = true) as
  select attempt.unit_id, attempt.done_on as day, 1 as amount, attempt.id as fact_id, attempt.quiz_id as page_id, quiz.name as label,
    lpad(attempt.id::text, 12, '0') as sort_key
  from quizzes.attempt join quizzes.quiz on quiz.unit_id = attempt.unit_id and quiz.id = attempt.quiz_id
  where official and finished_at is not null;
call platform.declare_figure('quizzes.attempts', 'flow');
