-- Movements: what is launched, for whom, and how it changes; what was launched above and is carried here; what members, groups and the
-- unit register, do and achieve; interim and final reviews; and what the coach needs to find texts that are alike.

create schema movements;
grant usage on schema movements to congdoan_server;

-- ── Movements ───────────────────────────────────────────────────────────────────────────────────────────────────
-- A movement, or a theme of the year, which is pushed down in the same way. Launched above, it is carried by units below in
-- movements of their own. `root_*` is the launch that the whole chain began with, `upper_*` whom this one was taken from.
create table movements.movement (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null default 'movement' check (kind in ('movement', 'theme')),
  name text not null,
  launched_on date not null,
  from_day date not null,
  until_day date, -- the last day; null: no end is set
  every_year boolean not null default false, -- registered for and reviewed anew each year
  upper_unit_id bigint references organization.unit,
  upper_movement_id bigint,
  root_unit_id bigint references organization.unit,
  root_movement_id bigint,
  ended_on date, -- the first day on which it is no more
  ended_because text not null default '',
  merged_into_id bigint,
  withdrawn_because text not null default '', -- launched by mistake
  by_account_id bigint references identity.account,
  by_name text not null,
  at timestamptz not null default now(),
  search_key text not null generated always as (platform.search_key(name)) stored,
  primary key (unit_id, id),
  constraint movement_merged_into_own_unit foreign key (unit_id, merged_into_id) references movements.movement,
  constraint movement_is_not_merged_into_itself check (merged_into_id <> id),
  constraint movement_ends_after_it_began check (until_day >= from_day and ended_on >= launched_on),
  constraint movement_begins_when_launched check (from_day >= launched_on - 366),
  constraint ended_movement_says_why check ((ended_on is null) = (ended_because = '')),
  constraint merged_movement_has_ended check (merged_into_id is null or ended_on is not null),
  constraint movement_from_above_is_known check (num_nulls(upper_unit_id, upper_movement_id, root_unit_id, root_movement_id) in (0, 4)),
  constraint movement_is_named_once exclude using gist (unit_id with =, kind with =, search_key with =,
    daterange(from_day, greatest(from_day, coalesce(least(until_day + 1, ended_on), 'infinity'))) with &&) where (withdrawn_because = '')
);
create unique index movement_from_above_is_carried_once on movements.movement (unit_id, root_unit_id, root_movement_id) where withdrawn_because = '';
create index movement_root on movements.movement (root_unit_id, root_movement_id);
create index movement_merged on movements.movement (unit_id, merged_into_id) where merged_into_id is not null;
call platform.wall('movements.movement');

-- What a movement says and asks, from a day on: the first of its launch, a further one for each adjustment.
create table movements.content (
  unit_id bigint not null,
  movement_id bigint not null,
  from_day date not null,
  slogan text not null default '',
  body text not null default '', -- what it is about; of a carried one, as it stood above
  own_body text not null default '', -- what a unit that carries it adds
  criteria text not null default '',
  women_only boolean not null default false,
  unit_kinds text[] not null default '{}', -- only units of these kinds (organization.unit_kind); empty: all
  registrants text[] not null default '{member}', -- who registers
  register_by date, -- the last day; every year the same day where it runs every year
  decision_number text,
  decision_day date,
  decision_issuer text,
  because text not null default '', -- why it was adjusted
  by_name text not null,
  at timestamptz not null default now(),
  constraint movement_is_adjusted_once_a_day primary key (unit_id, movement_id, from_day),
  foreign key (unit_id, movement_id) references movements.movement,
  constraint registrants_are_known check (registrants <@ '{member,group,unit}'),
  constraint movement_decision_is_whole check (num_nulls(decision_number, decision_day) in (0, 2))
);
call platform.wall('movements.content');

-- The sections and groups that it is for; none: the whole unit.
create table movements.audience_subunit (
  unit_id bigint not null,
  movement_id bigint not null,
  from_day date not null,
  subunit_id bigint not null,
  primary key (unit_id, movement_id, from_day, subunit_id),
  foreign key (unit_id, movement_id, from_day) references movements.content,
  foreign key (unit_id, subunit_id) references organization.subunit
);
call platform.wall('movements.audience_subunit');

-- A unit has seen what was launched above, whether it carries it or not.
create table movements.acknowledgement (
  unit_id bigint not null references organization.unit,
  root_unit_id bigint not null references organization.unit,
  root_movement_id bigint not null,
  seen_on date not null,
  by_account_id bigint references identity.account,
  by_name text not null,
  primary key (unit_id, root_unit_id, root_movement_id)
);
create index acknowledgement_root on movements.acknowledgement (root_unit_id, root_movement_id);
call platform.wall('movements.acknowledgement');

-- ── Registrations ───────────────────────────────────────────────────────────────────────────────────────────────
-- What a member, a section or group, or (neither named) the unit itself will do in a year of a movement.
create table movements.registration (
  unit_id bigint not null,
  id bigint generated always as identity,
  movement_id bigint not null,
  year smallint not null,
  member_id bigint,
  subunit_id bigint,
  content text not null,
  quantity text not null default '', -- how much
  due_on date, -- by when
  proof text not null default '', -- shown by what
  registered_on date not null,
  by_member boolean not null, -- by the member himself or herself
  by_account_id bigint references identity.account,
  by_name text not null,
  version int not null default 1, -- two people at once: the second is told
  state text not null default 'registered' check (state in ('registered', 'achieved', 'partly', 'missed', 'withdrawn')),
  result text not null default '',
  confirmed_on date,
  confirmed_by_account_id bigint references identity.account,
  confirmed_by_name text,
  withdrawn_because text not null default '',
  moved_from bigint[] not null default '{}', -- member records that were merged into this one while they bore it, the last one last
  from_movement_id bigint, -- the movement that was merged into this one while it bore it
  -- Filled by the coach (src/modules/movements/coach).
  twin text not null default '', -- the same for texts that a person would call the same
  lacks text[] not null default '{}', -- of amount, day, proof, substance
  repeats_id bigint, -- the same person's of the year before
  search_key text not null generated always as (platform.search_key(content || ' ' || quantity || ' ' || proof)) stored,
  primary key (unit_id, id),
  foreign key (unit_id, movement_id) references movements.movement,
  foreign key (unit_id, from_movement_id) references movements.movement,
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, subunit_id) references organization.subunit,
  foreign key (unit_id, repeats_id) references movements.registration,
  constraint registration_is_of_one check (num_nonnulls(member_id, subunit_id) <= 1),
  constraint registration_says_what check (content <> ''),
  constraint result_is_confirmed check ((state in ('achieved', 'partly', 'missed')) = (confirmed_on is not null)),
  constraint registration_lacks_are_known check (lacks <@ '{amount,day,proof,substance}'),
  constraint withdrawn_registration_says_why check ((state = 'withdrawn') = (withdrawn_because <> ''))
);
create index registration_of_movement on movements.registration (unit_id, movement_id, year);
create index registration_of_member on movements.registration (unit_id, member_id, year);
create index registration_of_subunit on movements.registration (unit_id, subunit_id, year) where subunit_id is not null;
create index registration_twin on movements.registration (unit_id, year, twin);
create index registration_repeats on movements.registration (unit_id, repeats_id) where repeats_id is not null;
create index registration_confirmed on movements.registration (unit_id, confirmed_on) where confirmed_on is not null;
call platform.wall('movements.registration');

create table movements.progress (
  unit_id bigint not null,
  id bigint generated always as identity,
  registration_id bigint not null,
  on_day date not null,
  note text not null,
  by_member boolean not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, registration_id) references movements.registration
);
create index progress_of_registration on movements.progress (unit_id, registration_id, on_day);
call platform.wall('movements.progress');

-- The coach's marks of a text in a unit and year: two texts that are nearly the same share some of them. Looked up by equality, so that
-- the index serves behind the wall too. A text stands here once, by its `twin`, however many have sent it.
create table movements.mark (
  unit_id bigint not null references organization.unit,
  year smallint not null,
  mark bigint not null,
  twin text not null,
  primary key (unit_id, year, mark, twin)
);
call platform.wall('movements.mark');

-- Two texts nearly the same, both ways round, found when the later one was first written. A few for each text, not all pairs.
create table movements.likeness (
  unit_id bigint not null references organization.unit,
  year smallint not null,
  twin text not null,
  other_twin text not null,
  share smallint not null check (share between 1 and 100), -- how much they have in common, per cent
  primary key (unit_id, year, twin, other_twin),
  constraint nothing_is_like_itself check (twin <> other_twin)
);
call platform.wall('movements.likeness');

-- ── Reviews ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table movements.movement_review (
  unit_id bigint not null,
  id bigint generated always as identity,
  movement_id bigint not null,
  kind text not null check (kind in ('interim', 'final')),
  year smallint not null,
  held_on date not null,
  result text not null,
  worked text not null default '', -- what worked
  lessons text not null default '',
  changes text not null default '', -- what to change next period
  -- How it stood on the day, frozen.
  expected int not null,
  registered int not null,
  achieved int not null,
  by_account_id bigint references identity.account,
  by_name text not null,
  at timestamptz not null default now(),
  withdrawn_because text not null default '',
  primary key (unit_id, id),
  foreign key (unit_id, movement_id) references movements.movement
);
create unique index final_review_is_one_a_year on movements.movement_review (unit_id, movement_id, year) where kind = 'final' and withdrawn_because = '';
create index movement_review_year on movements.movement_review (unit_id, movement_id, year);
create index movement_review_day on movements.movement_review (unit_id, held_on);
call platform.wall('movements.movement_review');

grant select, insert, update on movements.movement, movements.content, movements.registration, movements.movement_review to congdoan_server;
grant select, insert on movements.audience_subunit, movements.acknowledgement, movements.progress to congdoan_server;
grant delete on movements.progress to congdoan_server;
grant select, insert on movements.mark, movements.likeness to congdoan_server;

-- ── Who is meant ────────────────────────────────────────────────────────────────────────────────────────────────
-- What a movement asks on a day; before its first day, what it will ask then.
create function movements.content_on(unit bigint, movement bigint, on_day date) returns setof movements.content
  language sql stable
  begin atomic
    select * from movements.content
    where unit_id = unit and movement_id = movement
    order by from_day > on_day, case when from_day <= on_day then on_day - from_day else from_day - on_day end
    limit 1;
  end;

-- The members who are to take part: of the audience, not paused, with the group of the day.
create function movements.expected_members(unit bigint, movement bigint, on_day date) returns table (member_id bigint, subunit_id bigint)
  language sql stable rows 500
  begin atomic
    with content as materialized (
      select women_only, (select array_agg(part.subunit_id) from movements.audience_subunit as part
        where part.unit_id = content.unit_id and part.movement_id = content.movement_id and part.from_day = content.from_day) as parts
      from movements.content_on(unit, movement, on_day) as content
      where 'member' = any (registrants)
    )
    select member.id, place.subunit_id
    from content
    join members.membership as period on period.unit_id = unit and members.covers(period.joined_on, period.left_on, on_day)
    join members.member on member.unit_id = unit and member.id = period.member_id and member.merged_into is null
    left join members.group_assignment as place on place.unit_id = unit and place.member_id = member.id
      and members.covers(place.from_day, place.until_day, on_day)
    left join organization.subunit as seat on seat.unit_id = unit and seat.id = place.subunit_id
    where (not content.women_only or member.sex = 'female')
      and (content.parts is null or seat.id = any (content.parts) or seat.parent_id = any (content.parts))
      and not exists (select from members.suspension as pause where pause.unit_id = unit and pause.membership_id = period.id
        and members.covers(pause.from_day, pause.until_day, on_day));
  end;

-- The groups, and sections without groups, that are to register.
create function movements.expected_subunits(unit bigint, movement bigint, on_day date) returns table (subunit_id bigint)
  language sql stable rows 20
  begin atomic
    with content as materialized (
      select (select array_agg(part.subunit_id) from movements.audience_subunit as part
        where part.unit_id = content.unit_id and part.movement_id = content.movement_id and part.from_day = content.from_day) as parts
      from movements.content_on(unit, movement, on_day) as content
      where 'group' = any (registrants)
    )
    select seat.id
    from content
    join organization.subunit as seat on seat.unit_id = unit and members.covers(seat.opened_on, seat.closed_on, on_day)
    where (content.parts is null or seat.id = any (content.parts) or seat.parent_id = any (content.parts))
      and (seat.kind = 'group' or not exists (select from organization.subunit as part where part.unit_id = unit and part.parent_id = seat.id
        and members.covers(part.opened_on, part.closed_on, on_day)));
  end;

-- The day on which a year of a movement is counted: today, or its last day when that is over.
create function movements.counted_on(year int, until_day date, ended_on date, today date) returns date
  language sql immutable
  return greatest(least(today, make_date(year, 12, 31), until_day, ended_on - 1), make_date(year, 1, 1));

-- How a year of a movement stands: who is expected on the day (members, groups, the unit itself), how many of these have registered,
-- each once; and how many registrations came to what.
create function movements.standing(unit bigint, movement bigint, in_year int, on_day date)
  returns table (expected int, registered int, registrations int, achieved int, partly int, missed int)
  language sql stable rows 1
  begin atomic
    with one as materialized (
      select member_id, subunit_id, state from movements.registration
      where unit_id = unit and movement_id = movement and year = in_year and state <> 'withdrawn'
    ), meant as (
      select who.member_id in (select member_id from one where member_id is not null) as has
        from movements.expected_members(unit, movement, on_day) as who
      union all
      select who.subunit_id in (select subunit_id from one where subunit_id is not null)
        from movements.expected_subunits(unit, movement, on_day) as who
      union all
      select exists (select from one where member_id is null and subunit_id is null)
        from movements.content_on(unit, movement, on_day) where 'unit' = any (registrants)
    )
    select (select count(*) from meant)::int, (select count(*) from meant where has)::int, count(*)::int,
      (count(*) filter (where state = 'achieved'))::int, (count(*) filter (where state = 'partly'))::int,
      (count(*) filter (where state = 'missed'))::int
    from one;
  end;

-- ── What the units above have launched ──────────────────────────────────────────────────────────────────────────
-- Each launch once, with what who stands nearest above makes of it, for units of this kind. It looks behind the wall, for an entered
-- unit, and shows what was launched, no people and no registrations.
create function movements.movements_above(unit bigint, on_day date)
  returns table (root_unit_id bigint, root_movement_id bigint, upper_unit_id bigint, upper_movement_id bigint, kind text, name text,
    launched_on date, from_day date, until_day date, every_year boolean, ended_on date, ended_because text, merged_into text,
    changed_on date, changed_because text, slogan text, body text, own_body text, criteria text, women_only boolean, registrants text[],
    register_by date, decision_number text, decision_day date, decision_issuer text, carried_id bigint, seen_on date)
  language sql stable security definer set search_path = ''
  begin atomic
    with line as (
      select ancestor_id, depth from organization.unit_ancestor
      where unit_id = unit and unit = any (platform.entered_units()) and valid @> on_day
    ), launch as (
      select coalesce(root_unit_id, unit_id) as root_unit_id, coalesce(root_movement_id, id) as root_movement_id,
        (array_agg(unit_id order by depth) filter (where depth > 0))[1] as upper_unit_id,
        (array_agg(id order by depth) filter (where depth > 0))[1] as upper_movement_id,
        max(id) filter (where depth = 0) as carried_id
      from line join movements.movement on movement.unit_id = line.ancestor_id
      where withdrawn_because = '' and (depth > 0 or movement.root_unit_id is not null) and launched_on <= on_day
      group by 1, 2
    )
    select launch.root_unit_id, launch.root_movement_id, launch.upper_unit_id, launch.upper_movement_id, upper.kind, upper.name,
      upper.launched_on, upper.from_day, upper.until_day, upper.every_year, least(root.ended_on, upper.ended_on),
      case when root.ended_on is not null then root.ended_because else upper.ended_because end,
      (select into_one.name from movements.movement as into_one where into_one.unit_id = root.unit_id and into_one.id = root.merged_into_id),
      content.from_day, content.because, content.slogan, content.body, content.own_body, content.criteria, content.women_only,
      content.registrants, content.register_by, content.decision_number, content.decision_day, content.decision_issuer, launch.carried_id,
      (select seen.seen_on from movements.acknowledgement as seen where seen.unit_id = unit
        and seen.root_unit_id = launch.root_unit_id and seen.root_movement_id = launch.root_movement_id)
    from launch
    join movements.movement as root on root.unit_id = launch.root_unit_id and root.id = launch.root_movement_id and root.withdrawn_because = ''
    join movements.movement as upper on upper.unit_id = launch.upper_unit_id and upper.id = launch.upper_movement_id
    cross join lateral movements.content_on(upper.unit_id, upper.id, on_day) as content
    where content.unit_kinds = '{}' or exists (select from organization.unit where unit.id = movements_above.unit and unit.kind = any (content.unit_kinds));
  end;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- A movement runs from its first day, or its launch when that was later, to its last.
create view movements.run with (security_invoker = true) as
  select unit_id, id, greatest(from_day, launched_on) as from_day, least(until_day + 1, ended_on) as until_day, upper_unit_id is not null as carried,
    name as label, lpad(id::text, 12, '0') as sort_key
  from movements.movement
  where kind = 'movement' and withdrawn_because = '' and (least(until_day + 1, ended_on) > greatest(from_day, launched_on)) is not false;
grant select on movements.run to congdoan_server;

create view movements.figure_running with (security_invoker = true) as
  select unit_id, from_day as day, 1 as amount, id as fact_id, id as page_id, label, sort_key from movements.run
  union all
  select unit_id, until_day, -1, id, id, label, sort_key from movements.run where until_day is not null;
call platform.declare_figure('movements.running', 'stock');

create view movements.figure_carried with (security_invoker = true) as
  select unit_id, from_day as day, 1 as amount, id as fact_id, id as page_id, label, sort_key from movements.run where carried
  union all
  select unit_id, until_day, -1, id, id, label, sort_key from movements.run where carried and until_day is not null;
call platform.declare_figure('movements.carried', 'stock');

create view movements.registered with (security_invoker = true) as
  select unit_id, registered_on as day, id as fact_id, id as page_id, format('Bản đăng ký số %s', id) as label, lpad(id::text, 12, '0') as sort_key,
    member_id, subunit_id, year, state, confirmed_on
  from movements.registration where state <> 'withdrawn';
grant select on movements.registered to congdoan_server;

create view movements.figure_registrations with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from movements.registered;
call platform.declare_figure('movements.registrations', 'flow');
create view movements.figure_group_registrations with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from movements.registered where subunit_id is not null;
call platform.declare_figure('movements.group_registrations', 'flow');
-- Persons cannot be added up over days; each counts once for each year for which something was registered, on the day of the first.
create view movements.figure_persons with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from (
    select *, row_number() over (partition by unit_id, member_id, year order by day, fact_id) as turn from movements.registered where member_id is not null
  ) as ranked where turn = 1;
call platform.declare_figure('movements.persons', 'flow');
create view movements.figure_achieved with (security_invoker = true) as
  select unit_id, confirmed_on as day, 1 as amount, fact_id, page_id, label, sort_key from movements.registered where state = 'achieved';
call platform.declare_figure('movements.achieved', 'flow');

do $$
declare
  part text;
begin
  foreach part in array array['interim', 'final'] loop
    execute format('create view movements.%I with (security_invoker = true) as
      select review.unit_id, review.held_on as day, 1 as amount, review.id as fact_id, review.movement_id as page_id,
        format(''%%s, năm %%s'', movement.name, review.year) as label, lpad(review.id::text, 12, ''0'') as sort_key
      from movements.movement_review as review
      join movements.movement on movement.unit_id = review.unit_id and movement.id = review.movement_id
      where review.withdrawn_because = '''' and review.kind = %L', 'figure_' || part || '_reviews', part);
    call platform.declare_figure('movements.' || part || '_reviews', 'flow');
  end loop;
end $$;

-- ── What the shipped report says of movements ───────────────────────────────────────────────────────────────────
insert into reports.template_line (template_id, position, figure, code, label, indent) values
  (1, 30, 'movements.running', 'TD01', 'Phong trào thi đua đang thực hiện', 0),
  (1, 31, 'movements.carried', 'TD01', 'Trong đó: cấp trên phát động', 1),
  (1, 32, 'movements.persons', 'TD02', 'Đoàn viên đăng ký thi đua', 0),
  (1, 33, 'movements.group_registrations', 'TD02', 'Bản đăng ký của tổ, bộ phận', 0),
  (1, 34, 'movements.achieved', 'TD03', 'Nội dung đăng ký đã đạt', 0),
  (1, 35, 'movements.interim_reviews', 'TD04', 'Lần sơ kết phong trào', 0),
  (1, 36, 'movements.final_reviews', 'TD04', 'Lần tổng kết phong trào', 0);
update reports.template_section set sentences = sentences || array[
    'Thực hiện {movements.running} phong trào thi đua[, trong đó {movements.carried} phong trào do cấp trên phát động].',
    'Trong kỳ có {movements.persons} đoàn viên[ và {movements.group_registrations} tổ, bộ phận] đăng ký nội dung cụ thể; {movements.achieved} nội dung đã đạt.',
    'Đã sơ kết {movements.interim_reviews} lần, tổng kết {movements.final_reviews} lần.']
  where template_id = 1 and code = 'movements';
