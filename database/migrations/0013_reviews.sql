-- Reviews: work given each month, rounds of rating (month, quarter, half-year, year) on dated criteria, gates and quotas that give
-- their reasons, praise and criticism, objections. Points are whole; a degree's rank is 1 for the best.

create schema reviews;
grant usage on schema reviews to congdoan_server;

create function reviews.total(points smallint[]) returns int
  language sql immutable parallel safe
  return (select sum(point)::int from unnest(points) as point);

-- ── Rules, as dated data ────────────────────────────────────────────────────────────────────────────────────────
-- Where to begin; shaped like the four tables below it.
create table reviews.suggestion (
  code text primary key,
  name text not null,
  document text not null,
  rank smallint not null,
  rules jsonb not null -- criteria, bands, gates, quotas
);
grant select on reviews.suggestion to congdoan_server;

-- One book of rules; the next replaces it from its first day on. A round keeps the one it was opened with.
create table reviews.criteria_set (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  document text not null,
  criteria_key text not null, -- the same for sets whose criteria are the same: their points can be added up
  from_day date not null,
  suggested boolean not null default false, -- taken over as shipped; nobody has looked at the numbers yet
  withdrawn_because text not null default '', -- entered by mistake, no round was opened with it
  set_by_name text not null,
  set_at timestamptz not null default now(),
  primary key (unit_id, id)
);
create unique index one_criteria_set_a_day on reviews.criteria_set (unit_id, from_day) where withdrawn_because = '';
call platform.wall('reviews.criteria_set');

create table reviews.criterion (
  unit_id bigint not null,
  set_id bigint not null,
  position smallint not null,
  name text not null,
  most smallint not null, -- points
  primary key (unit_id, set_id, position),
  foreign key (unit_id, set_id) references reviews.criteria_set,
  constraint criterion_has_points check (most between 1 and 1000)
);
call platform.wall('reviews.criterion');

create table reviews.band (
  unit_id bigint not null,
  set_id bigint not null,
  rank smallint not null check (rank between 1 and 4),
  degree text not null check (degree in ('excellent', 'good', 'completed', 'not_completed')),
  name text not null,
  from_points smallint not null, -- in all
  primary key (unit_id, set_id, rank),
  unique (unit_id, set_id, degree),
  foreign key (unit_id, set_id) references reviews.criteria_set,
  constraint band_begins_at_no_less_than_nothing check (from_points >= 0)
);
call platform.wall('reviews.band');

-- What closes the best degrees to somebody.
create table reviews.gate (
  unit_id bigint not null,
  id bigint generated always as identity,
  set_id bigint not null,
  kind text not null check (kind in ('absent_days', 'member_months', 'discipline', 'not_registered', 'low_months')),
  most smallint not null, -- days, months, the mildest discipline, rounds; nothing for a registration
  below_rank smallint, -- low_months: a degree below this one is low
  closes_rank smallint not null check (closes_rank between 1 and 3), -- closes this degree and those above it
  round_kinds text[] not null,
  document text not null,
  primary key (unit_id, id),
  foreign key (unit_id, set_id) references reviews.criteria_set,
  constraint gate_limit_is_possible check (most between 0 and 366),
  constraint low_months_say_what_is_low check ((kind = 'low_months') = (below_rank is not null)),
  constraint gate_rounds_are_known check (round_kinds <@ '{month,quarter,half,year}' and round_kinds <> '{}')
);
create index gate_of_set on reviews.gate (unit_id, set_id);
call platform.wall('reviews.gate');

-- How many may have a degree at most.
create table reviews.quota (
  unit_id bigint not null,
  id bigint generated always as identity,
  set_id bigint not null,
  rank smallint not null check (rank between 1 and 3),
  scope text not null check (scope in ('group', 'section', 'round')),
  most smallint, -- persons
  percent smallint, -- of those who are rated there, rounded down
  women_first boolean not null default false, -- of equal points
  round_kinds text[] not null,
  document text not null,
  primary key (unit_id, id),
  foreign key (unit_id, set_id) references reviews.criteria_set,
  constraint quota_is_persons_or_percent check (num_nonnulls(most, percent) = 1 and coalesce(most, percent) >= 0 and coalesce(percent, 0) <= 100),
  constraint quota_rounds_are_known check (round_kinds <@ '{month,quarter,half,year}' and round_kinds <> '{}')
);
create index quota_of_set on reviews.quota (unit_id, set_id);
call platform.wall('reviews.quota');
grant select, insert on reviews.criterion, reviews.band, reviews.gate, reviews.quota to congdoan_server;
grant select, insert, update on reviews.criteria_set to congdoan_server;

-- ── Monthly work ────────────────────────────────────────────────────────────────────────────────────────────────
create table reviews.assignment (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  month date not null check (extract(day from month) = 1),
  content text not null,
  due_on date,
  registration_id bigint, -- the movement's registration that it was taken from
  copied_from_id bigint, -- last month's
  state text not null default 'assigned' check (state in ('assigned', 'done', 'late', 'missed', 'withdrawn')),
  report text not null default '', -- what the member says: done, with what
  reported_on date,
  remark text not null default '', -- of whoever checked
  checked_on date,
  checked_by_name text,
  assigned_on date not null,
  by_account_id bigint references identity.account,
  by_name text not null,
  version int not null default 1, -- two people at once: the second is told
  moved_from bigint[] not null default '{}', -- member records that were merged into this one while they bore it, the last one last
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, registration_id) references movements.registration,
  foreign key (unit_id, copied_from_id) references reviews.assignment,
  constraint assignment_says_what check (content <> ''),
  constraint checked_assignment_says_when check ((state in ('done', 'late', 'missed')) = (checked_on is not null))
);
create unique index work_is_assigned_once on reviews.assignment (unit_id, member_id, month, md5(platform.search_key(content))) where state <> 'withdrawn';
create index assignment_month on reviews.assignment (unit_id, month);
create index assignment_registration on reviews.assignment (unit_id, registration_id) where registration_id is not null;
create index assignment_copied on reviews.assignment (unit_id, copied_from_id) where copied_from_id is not null;
call platform.wall('reviews.assignment');

-- Praise and criticism, when it is due and not only at the end of a month.
create table reviews.remark (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  kind text not null check (kind in ('praise', 'criticism', 'note')),
  on_day date not null,
  content text not null,
  by_account_id bigint references identity.account,
  by_name text not null,
  withdrawn_because text not null default '',
  moved_from bigint[] not null default '{}',
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint remark_says_something check (content <> '')
);
create index remark_of_member on reviews.remark (unit_id, member_id, on_day);
call platform.wall('reviews.remark');

-- What gates ask: days absent, discipline.
create table reviews.fact (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  kind text not null check (kind in ('absence', 'maternity', 'discipline')),
  on_day date not null,
  days smallint,
  severity smallint check (severity between 1 and 6), -- reprimand …
  note text not null default '',
  by_account_id bigint references identity.account,
  by_name text not null,
  at timestamptz not null default now(),
  withdrawn_because text not null default '',
  moved_from bigint[] not null default '{}',
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint absence_has_days check ((kind = 'discipline') = (days is null) and coalesce(days, 1) between 1 and 366),
  constraint discipline_has_a_severity check ((kind = 'discipline') = (severity is not null))
);
create index fact_of_member on reviews.fact (unit_id, member_id, on_day);
call platform.wall('reviews.fact');
grant select, insert, update on reviews.assignment, reviews.remark, reviews.fact to congdoan_server;

-- ── Rounds ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table reviews.round (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null check (kind in ('month', 'quarter', 'half', 'year')),
  from_day date not null,
  until_day date not null, -- the last day
  subunit_id bigint, -- a section's own round; null: the whole unit's
  set_id bigint not null,
  name text not null,
  state text not null default 'self' check (state in ('self', 'group', 'section', 'committee', 'concluded', 'cancelled')),
  has_sections boolean not null, -- whether the step of the sections is gone through
  opened_on date not null,
  by_account_id bigint references identity.account,
  by_name text not null,
  concluded_on date,
  concluded_by_name text,
  primary key (unit_id, id),
  foreign key (unit_id, subunit_id) references organization.subunit,
  foreign key (unit_id, set_id) references reviews.criteria_set,
  constraint round_ends_after_it_began check (until_day >= from_day),
  constraint concluded_round_says_when check ((state = 'concluded') = (concluded_on is not null))
);
create unique index round_is_opened_once on reviews.round (unit_id, kind, from_day, coalesce(subunit_id, 0)) where state <> 'cancelled';
create index round_days on reviews.round (unit_id, from_day, until_day);
create index round_subunit on reviews.round (unit_id, subunit_id) where subunit_id is not null;
create index round_set on reviews.round (unit_id, set_id);
call platform.wall('reviews.round');

-- Each step of a round, forwards and back. A conclusion keeps what was concluded, so that a later one can be held against it.
create table reviews.round_event (
  unit_id bigint not null,
  id bigint generated always as identity,
  round_id bigint not null,
  state text not null, -- where it led
  reason text not null default '',
  by_account_id bigint references identity.account,
  by_name text not null,
  on_day date not null,
  at timestamptz not null default now(),
  conclusion jsonb, -- memberId → rank
  primary key (unit_id, id),
  foreign key (unit_id, round_id) references reviews.round
);
create index round_event_round on reviews.round_event (unit_id, round_id, id);
call platform.wall('reviews.round_event');
grant select, insert, update on reviews.round to congdoan_server;
grant select, insert on reviews.round_event to congdoan_server;

-- One person in one round; points by criterion, in the order of the set.
create table reviews.assessment (
  unit_id bigint not null,
  id bigint generated always as identity,
  round_id bigint not null,
  member_id bigint not null,
  group_id bigint,
  section_id bigint,
  self_points smallint[],
  self_note text not null default '',
  self_on date,
  group_points smallint[],
  group_note text not null default '',
  group_by text,
  section_points smallint[],
  section_note text not null default '',
  section_by text,
  points smallint[], -- the committee's
  note text not null default '', -- the committee's, also why a degree differs from what the points say
  rank smallint, -- the degree
  rank_reason text not null default '', -- why not a better one: gate, quota, tie, vote
  by_hand boolean not null default false, -- the committee chose the degree itself
  vote_id bigint, -- the last vote on it, in ballots
  vote_words text not null default '',
  left_out_because text not null default '', -- not rated
  version int not null default 1, -- two people at once: the second is told
  moved_from bigint[] not null default '{}',
  self_total int generated always as (reviews.total(self_points)) stored,
  group_total int generated always as (reviews.total(group_points)) stored,
  section_total int generated always as (reviews.total(section_points)) stored,
  total int generated always as (reviews.total(points)) stored,
  primary key (unit_id, id),
  foreign key (unit_id, round_id) references reviews.round,
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, group_id) references organization.subunit,
  foreign key (unit_id, section_id) references organization.subunit,
  constraint member_is_once_in_a_round unique (unit_id, round_id, member_id),
  constraint left_out_has_no_degree check (left_out_because = '' or rank is null)
);
create index assessment_member on reviews.assessment (unit_id, member_id);
create index assessment_group on reviews.assessment (unit_id, group_id) where group_id is not null;
create index assessment_section on reviews.assessment (unit_id, section_id) where section_id is not null;
call platform.wall('reviews.assessment');
grant select, insert, update on reviews.assessment to congdoan_server;

create function reviews.keep_assessment() returns trigger language plpgsql as $$
declare
  found record;
begin
  select round.state, array(select most from reviews.criterion where unit_id = round.unit_id and set_id = round.set_id order by position) as most
    into found from reviews.round where round.unit_id = new.unit_id and round.id = new.round_id;
  if tg_op = 'UPDATE' and found.state = 'concluded' and (old.points, old.rank, old.rank_reason, old.note, old.self_points, old.self_note, old.group_points,
      old.group_note, old.section_points, old.section_note, old.left_out_because) is distinct from (new.points, new.rank, new.rank_reason, new.note,
      new.self_points, new.self_note, new.group_points, new.group_note, new.section_points, new.section_note, new.left_out_because) then
    raise exception 'a concluded round is frozen' using errcode = 'check_violation', constraint = 'concluded_round_is_frozen';
  end if;
  if exists (select from (values (new.self_points), (new.group_points), (new.section_points), (new.points)) as given (points)
      where given.points is not null and cardinality(given.points) <> cardinality(found.most)) then
    raise exception 'points for each criterion' using errcode = 'check_violation', constraint = 'each_criterion_has_points';
  end if;
  if exists (select from (values (new.self_points), (new.group_points), (new.section_points), (new.points)) as given (points),
      unnest(given.points, found.most) as pair (point, most)
      where given.points is not null and (pair.point is null or pair.point not between 0 and pair.most)) then
    raise exception 'points outside the criterion' using errcode = 'check_violation', constraint = 'points_are_within_the_criterion';
  end if;
  return new;
end $$;
create trigger assessment_is_kept before insert or update on reviews.assessment for each row execute function reviews.keep_assessment();

create table reviews.objection (
  unit_id bigint not null,
  id bigint generated always as identity,
  assessment_id bigint not null,
  content text not null,
  entered_on date not null,
  answer text not null default '',
  answered_on date,
  answered_by_name text,
  withdrawn_on date,
  primary key (unit_id, id),
  foreign key (unit_id, assessment_id) references reviews.assessment,
  constraint objection_says_why check (content <> ''),
  constraint answer_says_when check ((answer <> '') = (answered_on is not null))
);
create index objection_assessment on reviews.objection (unit_id, assessment_id);
create unique index one_open_objection on reviews.objection (unit_id, assessment_id) where answered_on is null and withdrawn_on is null;
call platform.wall('reviews.objection');
grant select, insert, update on reviews.objection to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- A round counts on the last day of what it reviewed, or on the day of its conclusion where that was earlier. No fact bears a name.
create view reviews.held_round with (security_invoker = true) as
  select unit_id, least(until_day, concluded_on) as day, 1 as amount, id as fact_id, id as page_id, name as label,
    to_char(from_day, 'YYYYMMDD') || lpad(id::text, 12, '0') as sort_key, kind
  from reviews.round where state = 'concluded';
-- Whoever has a degree several times in a calendar year is one person, counted on the first day.
create view reviews.rated_person with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key, degree from (
    select one.unit_id, held.day, one.id as fact_id, held.page_id, format('%s, phiếu số %s', held.label, one.id) as label, held.sort_key || lpad(one.id::text, 12, '0') as sort_key,
      band.degree, row_number() over (partition by one.unit_id, one.member_id, band.degree, extract(year from held.day) order by held.day, one.id) as turn
    from reviews.assessment as one
    join reviews.held_round as held on held.unit_id = one.unit_id and held.fact_id = one.round_id
    join reviews.round on round.unit_id = one.unit_id and round.id = one.round_id
    join reviews.band on band.unit_id = one.unit_id and band.set_id = round.set_id and band.rank = one.rank
  ) as ranked where turn = 1;
grant select on reviews.held_round, reviews.rated_person to congdoan_server;

do $$
declare
  part text;
begin
  foreach part in array array['month', 'quarter', 'half', 'year'] loop
    execute format('create view reviews.%I with (security_invoker = true) as
      select unit_id, day, amount, fact_id, page_id, label, sort_key from reviews.held_round where kind = %L', 'figure_' || part || '_rounds', part);
    call platform.declare_figure('reviews.' || part || '_rounds', 'flow');
  end loop;
  foreach part in array array['excellent', 'good', 'completed', 'not_completed'] loop
    execute format('create view reviews.%I with (security_invoker = true) as
      select unit_id, day, amount, fact_id, page_id, label, sort_key from reviews.rated_person where degree = %L', 'figure_' || part, part);
    call platform.declare_figure('reviews.' || part, 'flow');
  end loop;
end $$;

create view reviews.figure_work_assigned with (security_invoker = true) as
  select unit_id, greatest(month, assigned_on) as day, 1 as amount, id as fact_id, id as page_id, format('Việc số %s, tháng %s', id, to_char(month, 'MM/YYYY')) as label,
    lpad(id::text, 12, '0') as sort_key
  from reviews.assignment where state <> 'withdrawn';
call platform.declare_figure('reviews.work_assigned', 'flow');
create view reviews.figure_work_done with (security_invoker = true) as
  select unit_id, checked_on as day, 1 as amount, id as fact_id, id as page_id, format('Việc số %s, tháng %s', id, to_char(month, 'MM/YYYY')) as label,
    lpad(id::text, 12, '0') as sort_key
  from reviews.assignment where state in ('done', 'late');
call platform.declare_figure('reviews.work_done', 'flow');

-- ── Shipped data ────────────────────────────────────────────────────────────────────────────────────────────────
-- Proposals; the committee sets its own numbers. The gates are those of a hospital's union (TTYT Lâm Hà, 2021), which closes from 40
-- working days on; "more than 40" is the reading chosen here.
insert into reviews.suggestion (code, name, document, rank, rules) values
('member', 'Đánh giá, xếp loại đoàn viên', 'Gợi ý của phần mềm, chưa đối chiếu văn bản', 1, '{
  "criteria": [
    {"name": "Chấp hành chủ trương, pháp luật, nội quy, Điều lệ Công đoàn", "most": 25},
    {"name": "Kết quả việc được giao trong kỳ", "most": 30},
    {"name": "Tham gia phong trào thi đua và hoạt động công đoàn", "most": 20},
    {"name": "Đoàn kết, giúp đỡ đồng nghiệp, văn hóa công sở", "most": 15},
    {"name": "Học tập, sáng kiến, đổi mới", "most": 10}],
  "bands": [
    {"degree": "excellent", "name": "Hoàn thành xuất sắc nhiệm vụ", "fromPoints": 90},
    {"degree": "good", "name": "Hoàn thành tốt nhiệm vụ", "fromPoints": 80},
    {"degree": "completed", "name": "Hoàn thành nhiệm vụ", "fromPoints": 50},
    {"degree": "not_completed", "name": "Không hoàn thành nhiệm vụ", "fromPoints": 0}],
  "gates": [
    {"kind": "absent_days", "most": 40, "closesRank": 1, "roundKinds": ["year"], "document": "Gợi ý theo thông lệ (không tính nghỉ thai sản)"},
    {"kind": "member_months", "most": 10, "closesRank": 1, "roundKinds": ["year"], "document": "Gợi ý theo thông lệ"},
    {"kind": "discipline", "most": 1, "closesRank": 1, "roundKinds": ["month", "quarter", "half", "year"], "document": "Gợi ý theo thông lệ"},
    {"kind": "not_registered", "most": 0, "closesRank": 1, "roundKinds": ["year"], "document": "Gợi ý theo thông lệ"},
    {"kind": "low_months", "most": 2, "belowRank": 2, "closesRank": 1, "roundKinds": ["quarter", "half", "year"], "document": "Gợi ý theo thông lệ"}],
  "quotas": [
    {"rank": 1, "scope": "round", "percent": 20, "womenFirst": true, "roundKinds": ["year"], "document": "Gợi ý theo thông lệ (ưu tiên nữ khi bằng điểm)"}]
}');
