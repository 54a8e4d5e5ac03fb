-- Welfare: what a union gives its members when something happens (the catalogue), each time it does (cases), gifts for many at
-- once (lists), visits. Amounts are whole đồng. Spans are half-open: the second day is the first on which a thing no longer holds.

create schema welfare;
grant usage on schema welfare to congdoan_server;

-- ── Codes, as data ──────────────────────────────────────────────────────────────────────────────────────────────
create table welfare.kind (
  code text primary key,
  name text not null,
  -- Tells of health or hardship (Law 91/2025/QH15): shown to few under its own name, to all others under `plain_name`.
  sensitive boolean not null,
  plain_name text not null,
  relations text[] not null, -- whose illness, wedding … it may be
  by_hospital boolean not null default false, -- the amount may depend on the hospital's level
  for_many boolean not null default false, -- given to everybody whom it fits, by a list
  figure_group text not null check (figure_group in ('illness', 'family', 'hardship', 'gift', 'child')),
  rank smallint not null
);
create table welfare.default_entitlement (
  kind text not null references welfare.kind,
  relation text not null,
  hospital_level text not null default '',
  amount bigint not null,
  per_year smallint,
  primary key (kind, relation, hospital_level)
);
-- Ordinary retirement age by the year in which it is reached.
create table welfare.retirement_age (
  sex text not null check (sex in ('female', 'male')),
  from_day date not null,
  months smallint not null,
  document text not null,
  primary key (sex, from_day)
);
grant select on welfare.kind, welfare.default_entitlement, welfare.retirement_age to congdoan_server;

-- The first day of ordinary retirement: the first of the month after the one in which the age of that year is reached.
create function welfare.retirement_day(birth_day date, sex text) returns date
  language sql stable
  begin atomic
    select (date_trunc('month', birth_day + make_interval(months => rule.months)) + interval '1 month')::date
    from welfare.retirement_age as rule
    where rule.sex = retirement_day.sex and birth_day + make_interval(months => rule.months) < coalesce((
      select min(later.from_day) from welfare.retirement_age as later where later.sex = rule.sex and later.from_day > rule.from_day), 'infinity')
    order by rule.from_day limit 1;
  end;

-- The next day of the year on which somebody has a birthday, today included; a 29 February is kept on the 28th.
create function welfare.next_birthday(birth_day date, today date) returns date
  language sql immutable
  begin atomic
    select min(day)::date from (
      select birth_day + make_interval(years => (extract(year from today) - extract(year from birth_day))::int + ahead) as day
      from generate_series(0, 1) as ahead
    ) as coming where day >= today;
  end;

-- ── The catalogue ───────────────────────────────────────────────────────────────────────────────────────────────
create table welfare.entitlement (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null references welfare.kind,
  relation text not null check (relation in ('self', 'spouse', 'child', 'parent', 'spouse_parent')),
  hospital_level text not null default '' check (hospital_level in ('', 'commune', 'district', 'province', 'central')), -- '': any
  amount bigint not null,
  per_year smallint, -- turns a person and calendar year; null: as often as it happens
  from_day date not null,
  until_day date,
  decision_number text,
  decision_day date,
  decision_issuer text,
  suggested boolean not null default false, -- taken over as shipped; nobody has looked at the amount yet
  set_by_name text not null,
  set_at timestamptz not null default now(),
  primary key (unit_id, id),
  constraint entitlement_has_an_amount check (amount between 1 and 999999999999),
  constraint entitlement_limit_is_positive check (per_year > 0),
  constraint entitlement_ends_after_it_began check (until_day > from_day),
  constraint one_entitlement_a_day exclude using gist
    (unit_id with =, kind with =, relation with =, hospital_level with =, daterange(from_day, until_day) with &&)
);
call platform.wall('welfare.entitlement');
grant select, insert, update on welfare.entitlement to congdoan_server;

-- ── Cases ───────────────────────────────────────────────────────────────────────────────────────────────────────
-- Gifts for everybody whom an occasion fits, paid by one voucher against one signed list.
create table welfare.gift_list (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null references welfare.kind,
  name text not null,
  on_day date not null,
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_at timestamptz not null default now(),
  primary key (unit_id, id)
);
create index gift_list_day on welfare.gift_list (unit_id, on_day);
call platform.wall('welfare.gift_list');
grant select, insert, update on welfare.gift_list to congdoan_server; -- update: to lock

create table welfare.case (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  member_id bigint not null,
  list_id bigint,
  kind text not null references welfare.kind,
  relation text not null check (relation in ('self', 'spouse', 'child', 'parent', 'spouse_parent')),
  hospital_level text not null default '' check (hospital_level in ('', 'commune', 'district', 'province', 'central')),
  about_name text not null default '', -- the relative's
  happened_on date not null,
  amount bigint not null,
  entitlement_id bigint, -- the line of the catalogue that gave the amount; null: none did
  exception_reason text not null default '', -- why more, or more often, than the catalogue says
  note text not null default '',
  by_member boolean not null, -- asked for by the member; otherwise an officer gave notice
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'paid', 'refused', 'withdrawn')),
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_on date not null,
  second_person boolean not null default false, -- its amount wanted two people
  decided_by_account_id bigint references identity.account,
  decided_by_name text,
  decided_on date,
  refused_because text not null default '',
  entry_id bigint,
  paid_on date,
  moved_from bigint[] not null default '{}', -- records that were merged into this one while they bore it, the last one last
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, list_id) references welfare.gift_list,
  foreign key (unit_id, entitlement_id) references welfare.entitlement,
  foreign key (unit_id, entry_id) references ledger.entry,
  constraint case_has_an_amount check (amount between 1 and 999999999999),
  constraint outside_the_catalogue_says_why check (entitlement_id is not null or exception_reason <> ''),
  constraint two_people_decide_on_a_case check (not second_person or decided_by_account_id is distinct from entered_by_account_id),
  constraint case_decision_says_when check ((state in ('approved', 'paid', 'refused')) = (decided_on is not null)),
  constraint refused_case_says_why check ((state = 'refused') = (refused_because <> '')),
  constraint paid_case_has_its_entry check ((state = 'paid') = (entry_id is not null) and (state = 'paid') = (paid_on is not null))
);
create unique index case_is_paid_once on welfare.case (unit_id, entry_id) where list_id is null and entry_id is not null;
create index case_of_member on welfare.case (unit_id, member_id, kind, happened_on);
create index case_state on welfare.case (unit_id, state, happened_on);
create index case_of_list on welfare.case (unit_id, list_id) where list_id is not null;
create index case_paid on welfare.case (unit_id, paid_on) where paid_on is not null;
call platform.wall('welfare.case');
grant select, insert, update on welfare.case to congdoan_server;

create function welfare.keep_paid_case() returns trigger language plpgsql as $$
begin
  if old.state = 'paid' and new.state = 'paid' and (old.amount, old.kind, old.relation, old.happened_on, old.entry_id, old.paid_on)
      is distinct from (new.amount, new.kind, new.relation, new.happened_on, new.entry_id, new.paid_on) then
    raise exception 'a paid case is not changed' using errcode = 'check_violation', constraint = 'paid_case_is_frozen';
  end if;
  return new;
end $$;
create trigger paid_case_is_frozen before update on welfare.case for each row execute function welfare.keep_paid_case();

-- ── Visits ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table welfare.visit (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  member_id bigint not null,
  case_id bigint,
  on_day date not null,
  place text not null default '',
  visitors text not null,
  gift text not null default '',
  note text not null default '',
  by_account_id bigint references identity.account,
  by_name text not null,
  at timestamptz not null default now(),
  withdrawn_because text not null default '', -- entered by mistake
  moved_from bigint[] not null default '{}', -- as of a case
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, case_id) references welfare.case
);
create index visit_of_member on welfare.visit (unit_id, member_id, on_day);
create index visit_day on welfare.visit (unit_id, on_day);
create index visit_of_case on welfare.visit (unit_id, case_id) where case_id is not null;
call platform.wall('welfare.visit');
grant select, insert, update on welfare.visit to congdoan_server;

-- Signed papers of cases and lists, pictures of visits.
create table welfare.photo (
  unit_id bigint not null,
  id bigint generated always as identity,
  case_id bigint,
  list_id bigint,
  visit_id bigint,
  mime_type text not null check (mime_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, case_id) references welfare.case,
  foreign key (unit_id, list_id) references welfare.gift_list,
  foreign key (unit_id, visit_id) references welfare.visit,
  constraint photo_is_of_one_thing check (num_nonnulls(case_id, list_id, visit_id) = 1),
  constraint photo_is_at_most_10_mb check (octet_length(bytes) between 1 and 10485760)
);
create index photo_of_case on welfare.photo (unit_id, case_id) where case_id is not null;
create index photo_of_list on welfare.photo (unit_id, list_id) where list_id is not null;
create index photo_of_visit on welfare.photo (unit_id, visit_id) where visit_id is not null;
call platform.wall('welfare.photo');
grant select, insert, delete on welfare.photo to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- A fact bears the number of its case and no name: whoever reads numbers need not learn who was ill.
create view welfare.paid_case with (security_invoker = true) as
  select paid.unit_id, paid.paid_on as day, paid.amount, paid.id as fact_id, paid.id as page_id, format('Hồ sơ chăm lo số %s', paid.id) as label,
    lpad(paid.id::text, 12, '0') as sort_key, paid.member_id, kind.figure_group
  from welfare.case as paid join welfare.kind on kind.code = paid.kind where paid.state = 'paid';
grant select on welfare.paid_case to congdoan_server;

do $$
declare
  part text;
begin
  foreach part in array array['', 'illness', 'family', 'hardship', 'gift', 'child'] loop
    execute format('create view welfare.%I with (security_invoker = true) as
      select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from welfare.paid_case %s',
      'figure_' || concat_ws('_', nullif(part, ''), 'turns'), case when part <> '' then format('where figure_group = %L', part) end);
    execute format('create view welfare.%I with (security_invoker = true) as
      select unit_id, day, amount, fact_id, page_id, label, sort_key from welfare.paid_case %s',
      'figure_' || concat_ws('_', nullif(part, ''), 'given'), case when part <> '' then format('where figure_group = %L', part) end);
    call platform.declare_figure('welfare.' || concat_ws('_', nullif(part, ''), 'turns'), 'flow');
    call platform.declare_figure('welfare.' || concat_ws('_', nullif(part, ''), 'given'), 'flow');
  end loop;
end $$;

-- Persons cannot be added up over days; each counts on the day of the first turn of a calendar year.
create view welfare.figure_persons with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from (
    select *, row_number() over (partition by unit_id, member_id, extract(year from day) order by day, fact_id) as turn from welfare.paid_case
  ) as ranked where turn = 1;
call platform.declare_figure('welfare.persons', 'flow');

create view welfare.figure_visits with (security_invoker = true) as
  select unit_id, on_day as day, 1 as amount, id as fact_id, id as page_id, format('Lần thăm số %s', id) as label, lpad(id::text, 12, '0') as sort_key
  from welfare.visit where withdrawn_because = '';
call platform.declare_figure('welfare.visits', 'flow');

-- ── Shipped data ────────────────────────────────────────────────────────────────────────────────────────────────
insert into welfare.kind (code, name, sensitive, plain_name, relations, by_hospital, for_many, figure_group, rank) values
  ('sickness', 'Ốm đau tại nhà', true, 'Thăm hỏi, trợ cấp', '{self,spouse,child,parent,spouse_parent}', false, false, 'illness', 1),
  ('hospital', 'Nằm viện', true, 'Thăm hỏi, trợ cấp', '{self,spouse,child,parent,spouse_parent}', true, false, 'illness', 2),
  ('serious_illness', 'Bệnh hiểm nghèo', true, 'Thăm hỏi, trợ cấp', '{self,spouse,child,parent,spouse_parent}', false, false, 'illness', 3),
  ('accident', 'Tai nạn', true, 'Thăm hỏi, trợ cấp', '{self,spouse,child}', false, false, 'illness', 4),
  ('maternity', 'Sinh con', true, 'Thăm hỏi, trợ cấp', '{self,spouse}', false, false, 'illness', 5),
  ('wedding', 'Kết hôn', false, 'Kết hôn', '{self,child}', false, false, 'family', 6),
  ('bereavement', 'Tang lễ', false, 'Tang lễ', '{self,spouse,child,parent,spouse_parent}', false, false, 'family', 7),
  ('hardship', 'Hoàn cảnh khó khăn', true, 'Thăm hỏi, trợ cấp', '{self}', false, false, 'hardship', 8),
  ('tet', 'Quà Tết', false, 'Quà Tết', '{self}', false, true, 'gift', 9),
  ('birthday', 'Sinh nhật', false, 'Sinh nhật', '{self}', false, true, 'gift', 10),
  ('retirement', 'Nghỉ hưu', false, 'Nghỉ hưu', '{self}', false, false, 'gift', 11),
  ('holiday_gift', 'Quà ngày lễ', false, 'Quà ngày lễ', '{self}', false, true, 'gift', 12),
  ('childrens_day', 'Quà Quốc tế thiếu nhi 1/6', false, 'Quà Quốc tế thiếu nhi 1/6', '{child}', false, true, 'child', 13),
  ('mid_autumn', 'Quà Trung thu', false, 'Quà Trung thu', '{child}', false, true, 'child', 14),
  ('study_reward', 'Khen con học giỏi', false, 'Khen con học giỏi', '{child}', false, true, 'child', 15);

-- Where to begin; the committee decides on the amounts in its spending rules.
insert into welfare.default_entitlement (kind, relation, hospital_level, amount, per_year) values
  ('sickness', 'self', '', 300000, 2),
  ('hospital', 'self', 'commune', 300000, 2),
  ('hospital', 'self', 'district', 500000, 2),
  ('hospital', 'self', 'province', 700000, 2),
  ('hospital', 'self', 'central', 1000000, 2),
  ('hospital', 'spouse', '', 300000, 1),
  ('hospital', 'child', '', 300000, 1),
  ('hospital', 'parent', '', 300000, 1),
  ('hospital', 'spouse_parent', '', 300000, 1),
  ('serious_illness', 'self', '', 3000000, 1),
  ('accident', 'self', '', 1000000, 2),
  ('maternity', 'self', '', 500000, 1),
  ('maternity', 'spouse', '', 300000, 1),
  ('wedding', 'self', '', 500000, 1),
  ('bereavement', 'self', '', 5000000, null),
  ('bereavement', 'spouse', '', 2000000, null),
  ('bereavement', 'child', '', 2000000, null),
  ('bereavement', 'parent', '', 1000000, null),
  ('bereavement', 'spouse_parent', '', 1000000, null),
  ('hardship', 'self', '', 1000000, 1),
  ('tet', 'self', '', 300000, 1),
  ('birthday', 'self', '', 200000, 1),
  ('retirement', 'self', '', 500000, 1),
  ('childrens_day', 'child', '', 100000, 1),
  ('mid_autumn', 'child', '', 100000, 1),
  ('study_reward', 'child', '', 200000, 1);

insert into welfare.retirement_age (sex, from_day, months, document)
  select sex, '1994-01-01', months, 'Bộ luật Lao động 10/2012/QH13' from (values ('male', 720), ('female', 660)) as rule (sex, months)
  union all
  select 'male', make_date(2021 + step, 1, 1), 723 + 3 * step, 'Nghị định 135/2020/NĐ-CP' from generate_series(0, 7) as step
  union all
  select 'female', make_date(2021 + step, 1, 1), 664 + 4 * step, 'Nghị định 135/2020/NĐ-CP' from generate_series(0, 14) as step;

-- ── What the shipped report says of care ────────────────────────────────────────────────────────────────────────
-- Turns and money never share a line. A unit in which nothing of this happened, this year or the last, has the sentences left out.
insert into reports.template_line (template_id, position, figure, code, label, indent) values
  (1, 20, 'welfare.turns', 'CL01', 'Lượt thăm hỏi, trợ cấp, tặng quà', 0),
  (1, 21, 'welfare.given', 'CL02', 'Tiền thăm hỏi, trợ cấp, tặng quà', 0),
  (1, 22, 'funds.given', 'QU01', 'Ủng hộ các quỹ xã hội', 0),
  (1, 23, 'funds.helped_turns', 'QU04', 'Lượt vay quỹ tương trợ', 0),
  (1, 24, 'funds.lent', 'QU05', 'Tiền quỹ tương trợ cho vay', 0),
  (1, 25, 'funds.scholarships', 'QU07', 'Suất khuyến học đã trao', 0),
  (1, 26, 'funds.scholarship_money', 'QU07', 'Tiền khuyến học đã trao', 0);
update reports.template_section set sentences = array[
    'Trong kỳ đã thăm hỏi, trợ cấp, tặng quà {welfare.turns} lượt, tổng số tiền {welfare.given} đồng.',
    'Quỹ tương trợ cho {funds.helped_turns} lượt đoàn viên vay {funds.lent} đồng.',
    'Trao {funds.scholarships} suất khuyến học, số tiền {funds.scholarship_money} đồng.',
    'Đoàn viên ủng hộ các quỹ xã hội {funds.given} đồng.']
  where template_id = 1 and code = 'care';
