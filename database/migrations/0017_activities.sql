-- Activities: events that a union holds, who registered for them and who came; training and who took part in it. A turn is one row
-- of activities.attendance or activities.training; persons are the different people among them. Both are kept, never mixed.

create schema activities;
grant usage on schema activities to congdoan_server;

-- ── Codes, as data ──────────────────────────────────────────────────────────────────────────────────────────────
create table activities.kind (
  code text primary key,
  name text not null,
  rank smallint not null
);
create table activities.course_kind (
  code text primary key,
  name text not null,
  rank smallint not null
);
grant select on activities.kind, activities.course_kind to congdoan_server;

insert into activities.kind (code, name, rank) values
  ('culture', 'Văn hóa', 1),
  ('arts', 'Văn nghệ', 2),
  ('sport', 'Thể thao', 3),
  ('women', 'Nữ công', 4),
  ('children', 'Con đoàn viên', 5),
  ('excursion', 'Tham quan, về nguồn', 6),
  ('meeting', 'Sinh hoạt, họp', 7),
  ('seminar', 'Hội thảo, tọa đàm', 8),
  ('conference', 'Hội nghị', 9),
  ('other', 'Hoạt động khác', 10);
insert into activities.course_kind (code, name, rank) values
  ('professional', 'Chuyên môn, nghiệp vụ', 1),
  ('specialist', 'Ngạch chuyên viên', 2),
  ('political_theory', 'Cao cấp lý luận chính trị', 3),
  ('party_awareness', 'Nhận thức về Đảng', 4),
  ('union_skills', 'Nghiệp vụ công đoàn', 5),
  ('charter', 'Điều lệ Công đoàn', 6),
  ('environment', 'Bảo vệ môi trường', 7),
  ('information_technology', 'Công nghệ thông tin', 8),
  ('safety', 'An toàn, vệ sinh lao động', 9),
  ('talk', 'Hội nghị, hội thảo, nói chuyện chuyên đề của cấp trên', 10),
  ('other', 'Nội dung khác', 11);

-- ── Events ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table activities.event (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null references activities.kind,
  title text not null,
  plan text not null default '',
  place text not null default '',
  starts_on date not null,
  ends_on date not null,
  at_time text not null default '' check (at_time = '' or at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  audience text not null default 'all' check (audience in ('all', 'women', 'subunit', 'body')),
  subunit_id bigint,
  body_id bigint,
  budget bigint,
  part_id bigint not null default 0, -- the part of the book that pays: 0 is the union's own money, every fund has another
  registers boolean not null default false, -- members register
  register_until date,
  capacity int, -- seats: members and those who come with them
  companions_allowed smallint not null default 0, -- guests and children a member may bring
  seats_taken int not null default 0, -- by registrations that go; kept by keep_seats
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  cancelled_because text not null default '',
  result text not null default '',
  other_guests int not null default 0, -- came without belonging to a member
  other_children int not null default 0,
  repeats_id bigint, -- the event that this one does again
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_on date not null,
  search_key text not null generated always as (platform.search_key(title || ' ' || place)) stored,
  primary key (unit_id, id),
  foreign key (unit_id, repeats_id) references activities.event,
  constraint event_for_a_group_of_the_unit foreign key (unit_id, subunit_id) references organization.subunit,
  constraint event_for_a_body_of_the_unit foreign key (unit_id, body_id) references organization.body,
  constraint event_names_its_audience check ((audience = 'subunit') = (subunit_id is not null) and (audience = 'body') = (body_id is not null)),
  constraint event_ends_after_it_began check (ends_on >= starts_on),
  constraint event_registration_ends_in_time check (register_until <= ends_on),
  constraint event_capacity_is_positive check (capacity >= 1),
  constraint event_is_never_over_capacity check (seats_taken <= capacity),
  constraint event_budget_is_an_amount check (budget between 0 and 999999999999),
  constraint event_guests_are_counted check (other_guests between 0 and 100000 and other_children between 0 and 100000 and companions_allowed between 0 and 20),
  constraint cancelled_event_says_why check ((state = 'cancelled') = (cancelled_because <> ''))
);
create index event_day on activities.event (unit_id, starts_on desc);
create index event_of_group on activities.event (unit_id, subunit_id) where subunit_id is not null;
create index event_of_body on activities.event (unit_id, body_id) where body_id is not null;
create index event_repeats on activities.event (unit_id, repeats_id) where repeats_id is not null;
call platform.wall('activities.event');
grant select, insert, update on activities.event to congdoan_server;

-- A place asked for. Who withdraws and comes again has a new row at the end of the queue: the order is that of the ids.
create table activities.registration (
  unit_id bigint not null,
  id bigint generated always as identity,
  event_id bigint not null,
  member_id bigint not null,
  state text not null check (state in ('going', 'waiting', 'withdrawn')),
  guests smallint not null default 0 check (guests between 0 and 20),
  children smallint not null default 0 check (children between 0 and 20),
  seats smallint not null generated always as (1 + guests + children) stored,
  ticket text not null, -- what the member shows at the door
  by_member boolean not null, -- otherwise an officer registered him or her
  by_account_id bigint references identity.account,
  by_name text not null,
  at timestamptz not null default now(),
  promoted_at timestamptz, -- from the waiting list
  withdrawn_at timestamptz,
  moved_from bigint[] not null default '{}', -- records that were merged into this one while they bore it, the last one last
  primary key (unit_id, id),
  constraint registration_for_an_event foreign key (unit_id, event_id) references activities.event,
  foreign key (unit_id, member_id) references members.member,
  constraint registration_withdrawn_says_when check ((state = 'withdrawn') = (withdrawn_at is not null))
);
create unique index one_registration_each on activities.registration (unit_id, event_id, member_id) where state <> 'withdrawn';
create unique index registration_ticket on activities.registration (unit_id, event_id, ticket);
create index registration_of_member on activities.registration (unit_id, member_id);
create index registration_queue on activities.registration (unit_id, event_id, id) where state = 'waiting';
call platform.wall('activities.registration');
grant select, insert, update on activities.registration to congdoan_server;

-- Keeps event.seats_taken; a registration too many breaks event_is_never_over_capacity, whoever sent it.
create function activities.keep_seats() returns trigger language plpgsql as $$
declare
  before int := case when tg_op = 'UPDATE' and old.state = 'going' then old.seats else 0 end;
  after int := case when new.state = 'going' then new.seats else 0 end;
begin
  if before <> after then
    update activities.event set seats_taken = seats_taken - before + after where unit_id = new.unit_id and id = new.event_id;
  end if;
  return new;
end $$;
create trigger seats_are_kept after insert or update on activities.registration for each row execute function activities.keep_seats();

-- Who came: one turn. A member is counted once however often and by whomever the coming was noted.
create table activities.attendance (
  unit_id bigint not null,
  id bigint generated always as identity,
  event_id bigint not null,
  member_id bigint not null,
  how text not null check (how in ('own_code', 'door_code', 'list', 'paper')),
  guests smallint not null default 0 check (guests between 0 and 20),
  children smallint not null default 0 check (children between 0 and 20),
  came_at timestamptz not null, -- by the clock of the phone at the door
  by_account_id bigint references identity.account,
  by_name text not null,
  doubled boolean not null default false, -- two records of one person were merged, and both had been there
  moved_from bigint[] not null default '{}',
  primary key (unit_id, id),
  constraint attendance_of_an_event foreign key (unit_id, event_id) references activities.event,
  foreign key (unit_id, member_id) references members.member
);
create unique index attendance_is_counted_once on activities.attendance (unit_id, event_id, member_id);
create index attendance_of_member on activities.attendance (unit_id, member_id);
call platform.wall('activities.attendance');
grant select, insert, update, delete on activities.attendance to congdoan_server;

create table activities.photo (
  unit_id bigint not null,
  id bigint generated always as identity,
  event_id bigint not null,
  mime_type text not null check (mime_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null,
  caption text not null default '',
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, event_id) references activities.event,
  constraint event_photo_is_at_most_10_mb check (octet_length(bytes) between 1 and 10485760)
);
create index photo_of_event on activities.photo (unit_id, event_id);
call platform.wall('activities.photo');
grant select, insert, delete on activities.photo to congdoan_server;

-- ── Training ────────────────────────────────────────────────────────────────────────────────────────────────────
create table activities.course (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null references activities.course_kind,
  title text not null,
  organizer text not null check (organizer in ('own', 'above', 'management', 'other')),
  organizer_name text not null default '',
  place text not null default '',
  starts_on date not null,
  ends_on date not null,
  hours smallint, -- of teaching; null: not written down
  days smallint,
  cost bigint, -- as told by whoever bore it; what the union's own book paid stands in activities.spending
  part_id bigint not null default 0,
  note text not null default '',
  entered_by_name text not null,
  entered_on date not null,
  withdrawn_because text not null default '', -- entered by mistake
  search_key text not null generated always as (platform.search_key(title || ' ' || organizer_name)) stored,
  primary key (unit_id, id),
  constraint course_ends_after_it_began check (ends_on >= starts_on),
  constraint course_hours_are_counted check (hours between 1 and 5000 and days between 1 and 1500),
  constraint course_cost_is_an_amount check (cost between 0 and 999999999999)
);
create index course_day on activities.course (unit_id, ends_on desc);
call platform.wall('activities.course');
grant select, insert, update on activities.course to congdoan_server;

-- One person in one course: one turn of training. Of one's own union (member_id), or of a union below or outside it.
create table activities.training (
  unit_id bigint not null,
  id bigint generated always as identity,
  course_id bigint not null,
  member_id bigint,
  person_id bigint references identity.person, -- of somebody from a union below, where the system knows the person
  full_name text not null, -- as written on the list
  from_name text not null default '', -- the union that somebody who is no member here comes from
  sort_key text not null collate "C",
  hours smallint, -- where it is not that of the course
  certificate_number text not null default '',
  certificate_day date,
  certificate_kind text not null default '',
  by_name text not null,
  at timestamptz not null default now(),
  doubled boolean not null default false,
  moved_from bigint[] not null default '{}',
  name_key text not null generated always as (platform.search_key(full_name || ' ' || from_name)) stored,
  primary key (unit_id, id),
  constraint training_in_a_course foreign key (unit_id, course_id) references activities.course,
  foreign key (unit_id, member_id) references members.member,
  constraint training_hours_are_counted check (hours between 1 and 5000),
  constraint who_is_no_member_comes_from_somewhere check (member_id is not null or from_name <> '')
);
create unique index training_of_member_once on activities.training (unit_id, course_id, member_id) where member_id is not null;
create unique index training_of_person_once on activities.training (unit_id, course_id, person_id) where member_id is null and person_id is not null;
create unique index training_of_guest_once on activities.training (unit_id, course_id, name_key) where member_id is null and person_id is null;
create index training_of_member on activities.training (unit_id, member_id) where member_id is not null;
create index training_of_person on activities.training (person_id) where person_id is not null;
call platform.wall('activities.training');
grant select, insert, update, delete on activities.training to congdoan_server;

-- The training of a person in every union that kept a list of it: the training book goes along with whoever moves, and shows what
-- the level above taught. The server asks for the person who is signed in, or for a member of an entered unit, in front of the wall.
create function activities.training_book(person bigint) returns table (
    unit_id bigint, course_id bigint, kind text, title text, organizer text, organizer_name text, starts_on date, ends_on date,
    hours smallint, certificate_number text, certificate_day date, certificate_kind text)
  language sql stable security definer set search_path = ''
  begin atomic
    select course.unit_id, course.id, course.kind, course.title, course.organizer, course.organizer_name, course.starts_on, course.ends_on,
      coalesce(part.hours, course.hours), part.certificate_number, part.certificate_day, part.certificate_kind
    from activities.training as part
    join activities.course on course.unit_id = part.unit_id and course.id = part.course_id
    left join members.member as record on record.unit_id = part.unit_id and record.id = part.member_id
    where coalesce(record.person_id, part.person_id) = person and not part.doubled and course.withdrawn_because = '';
  end;

-- ── Money ───────────────────────────────────────────────────────────────────────────────────────────────────────
-- What of the book belongs to an event or a course: an entry, or a proposal that a second person decides on.
create table activities.expense (
  unit_id bigint not null,
  id bigint generated always as identity,
  event_id bigint,
  course_id bigint,
  entry_id bigint,
  proposal_id bigint,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, event_id) references activities.event,
  foreign key (unit_id, course_id) references activities.course,
  foreign key (unit_id, entry_id) references ledger.entry,
  foreign key (unit_id, proposal_id) references ledger.proposal,
  constraint expense_is_for_one_thing check (num_nonnulls(event_id, course_id) = 1),
  constraint expense_is_in_the_book_once check (num_nonnulls(entry_id, proposal_id) = 1)
);
create unique index entry_is_for_one_thing on activities.expense (unit_id, entry_id) where entry_id is not null;
create unique index proposal_is_for_one_thing on activities.expense (unit_id, proposal_id) where proposal_id is not null;
create index expense_of_event on activities.expense (unit_id, event_id) where event_id is not null;
create index expense_of_course on activities.expense (unit_id, course_id) where course_id is not null;
call platform.wall('activities.expense');
grant select, insert, delete on activities.expense to congdoan_server;

-- What was really spent: entries that still stand, on the accounts of spending.
create view activities.spending with (security_invoker = true) as
  select expense.unit_id, expense.id as expense_id, expense.event_id, expense.course_id, entry.id as entry_id, entry.day, entry.summary,
    sum(posting.amount)::bigint as amount
  from activities.expense
  left join ledger.proposal on proposal.unit_id = expense.unit_id and proposal.id = expense.proposal_id
  join ledger.entry on entry.unit_id = expense.unit_id and entry.id = coalesce(expense.entry_id, proposal.entry_id)
  join ledger.posting on posting.unit_id = entry.unit_id and posting.entry_id = entry.id
  join ledger.account on account.unit_id = posting.unit_id and account.code = posting.account and account.kind = 'expense'
  where not exists (select from ledger.entry as reversal where reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id)
  group by expense.unit_id, expense.id, entry.unit_id, entry.id;
grant select on activities.spending to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- The fact behind a number is the event or the course with how many it counts, and bears no name of a person.
create view activities.held_event with (security_invoker = true) as
  select event.unit_id, event.starts_on as day, event.id as fact_id, event.id as page_id, event.title as label,
    platform.search_key(event.title) as sort_key, event.kind, event.other_guests, event.other_children
  from activities.event where event.state = 'held';
grant select on activities.held_event to congdoan_server;
create view activities.turn with (security_invoker = true) as
  select attendance.unit_id, attendance.event_id, attendance.id as attendance_id, attendance.member_id, record.person_id,
    event.kind, event.starts_on as day, event.title, attendance.guests, attendance.children
  from activities.attendance
  join activities.event on event.unit_id = attendance.unit_id and event.id = attendance.event_id
  join members.member as record on record.unit_id = attendance.unit_id and record.id = attendance.member_id
  where not attendance.doubled;
grant select on activities.turn to congdoan_server;
create view activities.training_turn with (security_invoker = true) as
  select part.unit_id, part.course_id, part.id as training_id, part.member_id, course.kind, course.ends_on as day, course.title,
    coalesce(part.hours, course.hours, 0) as hours,
    coalesce('p' || coalesce(record.person_id, part.person_id), 'n' || part.name_key) as person_key
  from activities.training as part
  join activities.course on course.unit_id = part.unit_id and course.id = part.course_id and course.withdrawn_because = ''
  left join members.member as record on record.unit_id = part.unit_id and record.id = part.member_id
  where not part.doubled;
grant select on activities.training_turn to congdoan_server;

do $$
declare
  part text;
  part_where text;
begin
  foreach part in array array['', 'culture', 'arts', 'sport', 'women', 'children', 'excursion', 'meeting', 'seminar', 'conference', 'other'] loop
    part_where := case when part <> '' then format('where kind = %L', part) else '' end;
    execute format('create view activities.%I with (security_invoker = true) as
      select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from activities.held_event %s',
      'figure_' || concat_ws('_', nullif(part, ''), 'events'), part_where);
    execute format('create view activities.%I with (security_invoker = true) as
      select unit_id, day, count(*) as amount, event_id as fact_id, event_id as page_id, title as label, platform.search_key(title) as sort_key
      from activities.turn %s group by unit_id, day, event_id, title',
      'figure_' || concat_ws('_', nullif(part, ''), 'turns'), part_where);
    call platform.declare_figure('activities.' || concat_ws('_', nullif(part, ''), 'events'), 'flow');
    call platform.declare_figure('activities.' || concat_ws('_', nullif(part, ''), 'turns'), 'flow');
  end loop;
  foreach part in array array['', 'professional', 'specialist', 'political_theory', 'party_awareness', 'union_skills', 'charter',
      'environment', 'information_technology', 'safety', 'talk', 'other'] loop
    part_where := case when part <> '' then format('where kind = %L', part) else '' end;
    execute format('create view activities.%I with (security_invoker = true) as
      select unit_id, day, count(*) as amount, course_id as fact_id, course_id as page_id, title as label, platform.search_key(title) as sort_key
      from activities.training_turn %s group by unit_id, day, course_id, title',
      'figure_' || concat_ws('_', 'training', nullif(part, ''), 'turns'), part_where);
    call platform.declare_figure('activities.' || concat_ws('_', 'training', nullif(part, ''), 'turns'), 'flow');
  end loop;
end $$;

-- Persons cannot be added up over days; each counts with the first event, or course, of a calendar year.
create view activities.figure_persons with (security_invoker = true) as
  select unit_id, day, count(*) as amount, event_id as fact_id, event_id as page_id, title as label, platform.search_key(title) as sort_key
  from (select *, row_number() over (partition by unit_id, person_id, extract(year from day) order by day, event_id) as nth from activities.turn) as ranked
  where nth = 1 group by unit_id, day, event_id, title;
create view activities.figure_training_persons with (security_invoker = true) as
  select unit_id, day, count(*) as amount, course_id as fact_id, course_id as page_id, title as label, platform.search_key(title) as sort_key
  from (select *, row_number() over (partition by unit_id, person_key, extract(year from day) order by day, course_id) as nth from activities.training_turn) as ranked
  where nth = 1 group by unit_id, day, course_id, title;
create view activities.figure_training_hours with (security_invoker = true) as
  select unit_id, day, sum(hours) as amount, course_id as fact_id, course_id as page_id, title as label, platform.search_key(title) as sort_key
  from activities.training_turn group by unit_id, day, course_id, title having sum(hours) > 0;
create view activities.figure_courses with (security_invoker = true) as
  select unit_id, ends_on as day, 1 as amount, id as fact_id, id as page_id, title as label, platform.search_key(title) as sort_key
  from activities.course where withdrawn_because = '';
-- Guests and children who came, with a member or by themselves: turns of people who are no members.
create view activities.figure_guest_turns with (security_invoker = true) as
  select unit_id, day, sum(guests) as amount, event_id as fact_id, event_id as page_id, title as label, platform.search_key(title) as sort_key
  from (select unit_id, day, guests, event_id, title from activities.turn
    union all select unit_id, day, other_guests, fact_id, label from activities.held_event) as guest
  group by unit_id, day, event_id, title having sum(guests) > 0;
create view activities.figure_child_turns with (security_invoker = true) as
  select unit_id, day, sum(children) as amount, event_id as fact_id, event_id as page_id, title as label, platform.search_key(title) as sort_key
  from (select unit_id, day, children, event_id, title from activities.turn
    union all select unit_id, day, other_children, fact_id, label from activities.held_event) as child
  group by unit_id, day, event_id, title having sum(children) > 0;
create view activities.figure_spent with (security_invoker = true) as
  select spending.unit_id, spending.day, sum(spending.amount)::bigint as amount, spending.event_id as fact_id, spending.event_id as page_id,
    event.title as label, platform.search_key(event.title) as sort_key
  from activities.spending join activities.event on event.unit_id = spending.unit_id and event.id = spending.event_id
  group by spending.unit_id, spending.day, spending.event_id, event.title;
create view activities.figure_training_spent with (security_invoker = true) as
  select spending.unit_id, spending.day, sum(spending.amount)::bigint as amount, spending.course_id as fact_id, spending.course_id as page_id,
    course.title as label, platform.search_key(course.title) as sort_key
  from activities.spending join activities.course on course.unit_id = spending.unit_id and course.id = spending.course_id
  group by spending.unit_id, spending.day, spending.course_id, course.title;
do $$
declare
  name text;
begin
  foreach name in array array['persons', 'training_persons', 'training_hours', 'courses', 'guest_turns', 'child_turns', 'spent', 'training_spent'] loop
    call platform.declare_figure('activities.' || name, 'flow');
  end loop;
end $$;
