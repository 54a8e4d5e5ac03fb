-- Figures: what the facts of the modules add up to, for a unit and for its whole branch. Then the reports made of them.

create schema reports;
grant usage on schema reports to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- A figure is a view <schema>.figure_<name> (unit_id, day, amount, fact_id, page_id, label, sort_key) in the schema that owns the
-- facts. A stock is the running sum of its amounts (+1 on the day of joining, -1 on the day of leaving), a flow their sum
-- within a period. platform.figure_day keeps the sums by day: `own` of the unit itself, `branch` of all that stood below it
-- on that day, itself included. It is brought up to date when it is read, for the units whose facts changed since.

create table platform.figure (
  id smallint generated always as identity primary key,
  name text not null unique, -- 'members.women' is the view members.figure_women
  kind text not null check (kind in ('stock', 'flow'))
);
grant select on platform.figure to congdoan_server;

create table platform.figure_day (
  unit_id bigint not null,
  figure_id smallint not null,
  day date not null,
  own bigint not null,
  branch bigint not null,
  primary key (unit_id, figure_id, day)
);
call platform.wall('platform.figure_day');

-- From which tables a figure is made.
create table platform.figure_source (
  figure_id smallint not null references platform.figure,
  facts text not null, -- 'members.membership'
  primary key (figure_id, facts)
);

-- The same by month (its first day), so that a long past is added up quickly.
create table platform.figure_month (
  unit_id bigint not null,
  figure_id smallint not null,
  month date not null,
  own bigint not null,
  branch bigint not null,
  primary key (unit_id, figure_id, month)
);
call platform.wall('platform.figure_month');
grant select on platform.figure_day, platform.figure_month to congdoan_server;

-- The place in the tree with which a unit's sums were last added to the branches above it.
create table platform.figure_place (
  unit_id bigint not null,
  ancestor_id bigint not null,
  valid daterange not null,
  primary key (unit_id, ancestor_id, valid)
);
create index figure_place_branch on platform.figure_place (ancestor_id, unit_id);
call platform.wall('platform.figure_place');

-- Units whose facts changed since they were last counted, one mark a table and transaction: a reader that counts removes the
-- marks that it can see, and the mark of a transaction that is still open stays for the next reader.
create table platform.figure_stale (
  unit_id bigint not null,
  facts text not null default '', -- the table that changed; none named: anything may have
  changed_in xid8 not null default pg_current_xact_id(),
  primary key (unit_id, facts, changed_in)
);
call platform.wall('platform.figure_stale');

create function platform.mark_figures_stale() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  changed text := tg_table_schema || '.' || tg_table_name;
begin
  if tg_op <> 'DELETE' then
    insert into platform.figure_stale (unit_id, facts) select distinct unit_id, changed from new_rows on conflict do nothing;
  end if;
  if tg_op <> 'INSERT' then
    insert into platform.figure_stale (unit_id, facts) select distinct unit_id, changed from old_rows on conflict do nothing;
  end if;
  return null;
end $$;

-- Marks the unit itself stale when its own line in the tree changes.
create function platform.mark_unit_stale() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into platform.figure_stale (unit_id, facts) values (new.id, 'organization.unit') on conflict do nothing;
  return null;
end $$;

create procedure platform.watch_facts(facts regclass) language plpgsql as $$
declare
  event text;
begin
  if exists (select from pg_trigger where tgrelid = facts and tgname = 'figures_after_insert') then return; end if;
  foreach event in array array['insert', 'update', 'delete'] loop
    execute format('create trigger figures_after_%s after %1$s on %s referencing %s for each statement execute function platform.mark_figures_stale()',
      event, facts, case event when 'insert' then 'new table as new_rows' when 'delete' then 'old table as old_rows'
        else 'old table as old_rows new table as new_rows' end);
  end loop;
end $$;

-- All figures as one view; written anew by declare_figure. Whoever compares the sums with the facts reads it.
create view platform.figure_fact as
  select null::smallint as figure_id, null::text as kind, null::bigint as unit_id, null::date as day, null::bigint as amount where false;

-- Declares the view of a figure, and has every unit-owned table beneath it mark its unit stale when it changes.
create procedure platform.declare_figure(declared text, declared_kind text) language plpgsql as $$
declare
  facts regclass;
  owned boolean; -- the table belongs to units: who changes it can be marked
begin
  insert into platform.figure (name, kind) values (declared, declared_kind)
    on conflict (name) do update set kind = excluded.kind;
  execute 'create or replace view platform.figure_fact as ' || (
    select string_agg(format('select %s::smallint as figure_id, %L::text as kind, unit_id, day, amount::bigint as amount from %s',
      id, kind, replace(name, '.', '.figure_')), ' union all ' order by id)
    from platform.figure);
  for facts, owned in
    with recursive beneath (relation) as (
      select replace(declared, '.', '.figure_')::regclass::oid
      union
      select used.refobjid from beneath
        join pg_rewrite as rule on rule.ev_class = beneath.relation
        join pg_depend as used on used.classid = 'pg_rewrite'::regclass and used.objid = rule.oid
          and used.refclassid = 'pg_class'::regclass and used.refobjid <> beneath.relation
    )
    select relation::regclass, exists (
      select from pg_attribute as field where field.attrelid = relation and field.attname = 'unit_id' and not field.attisdropped)
    from beneath join pg_class on pg_class.oid = relation and relkind in ('r', 'p')
  loop
    insert into platform.figure_source
      select figure.id, named.nspname || '.' || source.relname
      from platform.figure, pg_class as source join pg_namespace as named on named.oid = source.relnamespace
      where figure.name = declared and source.oid = facts
      on conflict do nothing;
    if owned then call platform.watch_facts(facts); end if;
  end loop;
  execute format('grant select on %s to congdoan_server', replace(declared, '.', '.figure_'));
end $$;

call platform.watch_facts('organization.unit_ancestor');
create trigger unit_is_counted after insert or update on organization.unit
  for each row execute function platform.mark_unit_stale();

-- The facts of units by figure and day, each figure for its own units. Planned anew each time, for as many units as there are.
create function platform.count_figures(units bigint[], figures smallint[])
  returns table (unit_id bigint, figure_id smallint, kind text, day date, amount numeric)
  language plpgsql set search_path = '' as $$
declare
  asked record;
begin
  for asked in
    select figure.id, figure.name, figure.kind, array_agg(pair.unit_id) as units
    from unnest(units, figures) as pair (unit_id, figure_id) join platform.figure on figure.id = pair.figure_id
    group by figure.id, figure.name, figure.kind
  loop
    return query execute format(
      'select unit_id, $2, $3, day, sum(amount)::numeric from %s where unit_id = any ($1) group by unit_id, day',
      replace(asked.name, '.', '.figure_')) using asked.units, asked.id, asked.kind;
  end loop;
end $$;

-- Counts what changed in the units of a branch anew and corrects the sums of everyone who is or was above them.
-- Answers how many units were counted. Everything it writes can be made again from the facts.
create function platform.recount_figures(root bigint) returns int
  language plpgsql security definer set search_path = '' as $$
declare
  stale bigint[]; -- units and
  counted smallint[]; -- figures, side by side
  moved bigint[]; -- units whose place in the tree changed
begin
  if not exists (select from platform.figure_stale as mark where
      exists (select from organization.unit_ancestor as place where place.ancestor_id = root and place.unit_id = mark.unit_id)
      or exists (select from platform.figure_place as place where place.ancestor_id = root and place.unit_id = mark.unit_id)) then
    return 0;
  end if;
  -- One counter at a time, until commit: two would add the same difference twice.
  perform pg_advisory_xact_lock(hashtextextended('platform.figure_day', 0));
  with taken as (
    delete from platform.figure_stale as mark where
      exists (select from organization.unit_ancestor as place where place.ancestor_id = root and place.unit_id = mark.unit_id)
      or exists (select from platform.figure_place as place where place.ancestor_id = root and place.unit_id = mark.unit_id)
    returning unit_id, facts
  ), everything as (
    select distinct unit_id from taken where facts in ('', 'organization.unit_ancestor')
  ), pair as (
    select unit_id, figure.id as figure_id from everything cross join platform.figure
    union
    select unit_id, source.figure_id from taken join platform.figure_source as source using (facts)
  )
  select array_agg(unit_id), array_agg(figure_id), (select array_agg(unit_id) from everything) into stale, counted, moved from pair;
  if stale is null then return 0; end if;

  with fresh as materialized (
    select * from platform.count_figures(stale, counted)
  ), kept as materialized (
    select unit_id, figure_id, kind, day, own as amount
    from (select * from unnest(stale, counted) as pair (unit_id, figure_id)) as pair
    join platform.figure_day using (unit_id, figure_id) join platform.figure on figure.id = figure_id
    where own <> 0
  ), own_change as materialized (
    select unit_id, figure_id, kind, day, sum(amount) as amount
    from (select * from fresh union all select unit_id, figure_id, kind, day, -amount from kept) as both_sides
    group by unit_id, figure_id, kind, day having sum(amount) <> 0
  ), spread as (
    -- A unit that stayed where it is passes on what changed;
    select figure_id, kind, day, amount, ancestor_id, valid
      from own_change join organization.unit_ancestor using (unit_id) where (unit_id = any (moved)) is not true
    union all
    -- one that moved takes everything out of its old place and brings it to the new one.
    select figure_id, kind, day, amount, ancestor_id, valid
      from fresh join organization.unit_ancestor using (unit_id) where unit_id = any (moved)
    union all
    select figure_id, kind, day, -amount, ancestor_id, valid
      from kept join platform.figure_place using (unit_id) where unit_id = any (moved)
  ), change as (
    select unit_id, figure_id, day, amount as own, 0 as branch from own_change
    union all
    -- A unit that arrives with members brings them on the day of arrival,
    select ancestor_id, figure_id, case kind when 'stock' then greatest(day, lower(valid)) else day end, 0, amount from spread
      where (day < upper(valid)) is not false and (kind = 'stock' or (day >= lower(valid)) is not false)
    union all
    -- and takes them away when it leaves.
    select ancestor_id, figure_id, upper(valid), 0, -amount from spread
      where kind = 'stock' and day < upper(valid)
  ), difference as materialized (
    select unit_id, figure_id, day, sum(own) as own, sum(branch) as branch from change
    group by unit_id, figure_id, day having sum(own) <> 0 or sum(branch) <> 0
    order by unit_id, figure_id, day
  ), by_month as (
    insert into platform.figure_month as kept (unit_id, figure_id, month, own, branch)
    select unit_id, figure_id, date_trunc('month', day::timestamp)::date, sum(own), sum(branch) from difference
      group by 1, 2, 3 order by 1, 2, 3
    on conflict (unit_id, figure_id, month) do update
      set own = kept.own + excluded.own, branch = kept.branch + excluded.branch
  )
  insert into platform.figure_day as kept (unit_id, figure_id, day, own, branch)
  select * from difference
  on conflict (unit_id, figure_id, day) do update
    set own = kept.own + excluded.own, branch = kept.branch + excluded.branch;

  if moved is not null then
    delete from platform.figure_place where unit_id = any (moved);
    insert into platform.figure_place
      select unit_id, ancestor_id, valid from organization.unit_ancestor where unit_id = any (moved);
  end if;
  return (select count(distinct unit_id) from unnest(stale) as unit_id);
end $$;

-- What must be added to "as it was" to get "as it is": units that stand in the branch today and did not then, less those
-- that did and do not. Reads past the wall, but only sums, and only for a unit that the transaction has entered.
create function platform.figure_correction(root bigint, from_days date[], to_days date[], today date)
  returns table (span int, figure_id smallint, up_to bigint, within bigint)
  language sql stable security definer set search_path = ''
  begin atomic
    with ever as (
      select unit_id, range_agg(valid) as below, range_agg(valid) @> today as is_below from organization.unit_ancestor
      where ancestor_id = root and root = any (platform.entered_units()) group by unit_id
    ), asked as (
      select from_day, to_day, number::int as span from unnest(from_days, to_days) with ordinality as given (from_day, to_day, number)
    ), moved as (
      select asked.*, ever.* from asked cross join ever
      where not (is_below and below @> daterange(from_day, to_day, '[]'))
        and not (not is_below and not below && daterange(from_day, to_day, '[]'))
    )
    select span, kept.figure_id,
      coalesce(sum(case when is_below then own else -own end) filter (where is_below <> (below @> to_day)), 0)::bigint,
      coalesce(sum(case when is_below then own else -own end) filter (where day >= from_day and is_below <> (below @> day)), 0)::bigint
    from moved join platform.figure_day as kept on kept.unit_id = moved.unit_id and kept.day <= moved.to_day
    group by span, kept.figure_id;
  end;

-- Running sums of units to the last moment of each of the days: whole months, then the days of the last one.
create function platform.figure_sums(units bigint[], on_days date[])
  returns table (unit_id bigint, figure_id smallint, on_day date, own bigint, branch bigint)
  language sql stable
  begin atomic
    with edge as (
      select distinct edge_day, date_trunc('month', edge_day::timestamp)::date as month from unnest(on_days) as given (edge_day)
    ), months as (
      select array_agg(distinct month order by month) as starts from edge
    ), bucket as (
      select kept.unit_id, kept.figure_id, width_bucket(kept.month, starts) as number, sum(kept.own) as own, sum(kept.branch) as branch
      from months join platform.figure_month as kept on kept.unit_id = any (units) and kept.month < starts[cardinality(starts)]
      group by 1, 2, 3
    ), part as (
      select bucket.unit_id, bucket.figure_id, edge.edge_day, bucket.own, bucket.branch
      from bucket cross join months join edge on bucket.number < array_position(starts, edge.month)
      union all
      select kept.unit_id, kept.figure_id, edge.edge_day, kept.own, kept.branch
      from edge join platform.figure_day as kept on kept.unit_id = any (units) and kept.day between edge.month and edge.edge_day
    )
    select unit_id, figure_id, edge_day, sum(own)::bigint, sum(branch)::bigint from part group by 1, 2, 3;
  end;

-- The figures of units for several periods at once, as it was. `up_to`: the running sum to the last day of the period (a
-- stock); `within`: the sum of the period (a flow).
create function platform.figure_spans(units bigint[], from_days date[], to_days date[])
  returns table (unit_id bigint, span int, figure_id smallint, own_up_to bigint, own_within bigint, branch_up_to bigint, branch_within bigint)
  language sql stable
  begin atomic
    with sums as materialized (
      select * from platform.figure_sums(units, to_days || array(select from_day - 1 from unnest(from_days) as given (from_day)))
    )
    select at_end.unit_id, number::int, at_end.figure_id, at_end.own, at_end.own - coalesce(before.own, 0),
      at_end.branch, at_end.branch - coalesce(before.branch, 0)
    from unnest(from_days, to_days) with ordinality as asked (from_day, to_day, number)
    join sums as at_end on at_end.on_day = to_day
    left join sums as before on before.on_day = from_day - 1 and before.unit_id = at_end.unit_id and before.figure_id = at_end.figure_id;
  end;

-- The figures of one unit and its branch. Brings the branch up to date first, so that the answer equals a full count.
create function platform.figure_values(root bigint, from_days date[], to_days date[], tree text, today date)
  returns table (span int, figure text, own_up_to bigint, own_within bigint, branch_up_to bigint, branch_within bigint)
  language plpgsql as $$
begin
  perform platform.recount_figures(root);
  return query
    with correction as (
      select * from platform.figure_correction(root, from_days, to_days, today) where tree = 'as-is'
    )
    select coalesce(was.span, correction.span), declared.name, coalesce(was.own_up_to, 0), coalesce(was.own_within, 0),
      coalesce(was.branch_up_to, 0) + coalesce(correction.up_to, 0), coalesce(was.branch_within, 0) + coalesce(correction.within, 0)
    from platform.figure_spans(array[root], from_days, to_days) as was
    full join correction on correction.span = was.span and correction.figure_id = was.figure_id
    join platform.figure as declared on declared.id = coalesce(was.figure_id, correction.figure_id);
end $$;

-- The same for several units of an entered branch, one period. As it is, a unit's branch is what all units that stand below it
-- today come to by themselves, wherever they stood then.
create function platform.figure_values_of(root bigint, units bigint[], from_day date, to_day date, tree text, today date)
  returns table (unit_id bigint, figure text, own_up_to bigint, own_within bigint, branch_up_to bigint, branch_within bigint)
  language plpgsql as $$
begin
  perform platform.recount_figures(root);
  if tree = 'as-is' then
    return query
      with place as (
        select below.unit_id as part_id, below.ancestor_id as whole_id from organization.unit_ancestor as below
        where below.ancestor_id = any (units) and below.valid @> today
      ), was as (
        select * from platform.figure_spans(array(select distinct part_id from place), array[from_day], array[to_day])
      )
      select place.whole_id, declared.name,
        coalesce(sum(was.own_up_to) filter (where part_id = whole_id), 0)::bigint, coalesce(sum(was.own_within) filter (where part_id = whole_id), 0)::bigint,
        sum(was.own_up_to)::bigint, sum(was.own_within)::bigint
      from place join was on was.unit_id = place.part_id
      join platform.figure as declared on declared.id = was.figure_id
      group by place.whole_id, declared.name;
    return;
  end if;
  return query
    select was.unit_id, declared.name, was.own_up_to, was.own_within, was.branch_up_to, was.branch_within
    from platform.figure_spans(units, array[from_day], array[to_day]) as was
    join platform.figure as declared on declared.id = was.figure_id;
end $$;

-- Which units ever stood below this one, itself included, and when.
create function platform.branch_places(root bigint) returns table (unit_id bigint, valid daterange)
  language sql stable
  begin atomic
    select unit_id, valid from organization.unit_ancestor where ancestor_id = root;
  end;

-- One figure of a unit month by month, as it was: a stock on the month's last day, a flow within the month.
create function platform.figure_months(root bigint, figure_name text, from_day date, to_day date)
  returns table (month text, own bigint, branch bigint)
  language plpgsql as $$
begin
  perform platform.recount_figures(root);
  return query
    with declared as (
      select id, kind from platform.figure where name = figure_name
    ), calendar as (
      select generate_series(date_trunc('month', from_day::timestamp), to_day::timestamp, interval '1 month')::date as starts
    ), kept as (
      select figure_month.month as starts, figure_month.own, figure_month.branch
      from declared join platform.figure_month on unit_id = root and figure_id = declared.id and figure_month.month <= to_day
    ), so_far as (
      select starts, coalesce(kept.own, 0) as own, coalesce(kept.branch, 0) as branch,
        coalesce(sum(kept.own) over upwards, 0) as own_so_far, coalesce(sum(kept.branch) over upwards, 0) as branch_so_far
      from calendar full join kept using (starts)
      window upwards as (order by starts)
    )
    select to_char(starts, 'YYYY-MM'), case kind when 'stock' then own_so_far else so_far.own end::bigint,
      case kind when 'stock' then branch_so_far else so_far.branch end::bigint
    from so_far cross join declared where starts >= date_trunc('month', from_day::timestamp) order by starts;
end $$;

-- ── The figures of the organization ─────────────────────────────────────────────────────────────────────────────
create view organization.figure_grassroots_unions with (security_invoker = true) as
  select unit.id as unit_id, edge.day, edge.amount, unit.id as fact_id, unit.id as page_id, named.name as label, platform.search_key(named.name) as sort_key
  from organization.unit
  join organization.unit_kind as kind on kind.code = unit.kind and kind.level = 4 and kind.code <> 'member_grassroots_union'
  cross join lateral (values (established_on, 1), (closed_on, -1)) as edge (day, amount)
  cross join lateral (select name from organization.unit_name where unit_name.unit_id = unit.id order by valid desc limit 1) as named
  where edge.day is not null;

create view organization.figure_member_unions with (security_invoker = true) as
  select unit.id as unit_id, edge.day, edge.amount, unit.id as fact_id, unit.id as page_id, named.name as label, platform.search_key(named.name) as sort_key
  from organization.unit cross join lateral (values (established_on, 1), (closed_on, -1)) as edge (day, amount)
  cross join lateral (select name from organization.unit_name where unit_name.unit_id = unit.id order by valid desc limit 1) as named
  where unit.kind = 'member_grassroots_union' and edge.day is not null;

create view organization.figure_sections with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, id as fact_id, id as page_id, name as label, platform.search_key(name) as sort_key
  from organization.subunit cross join lateral (values (opened_on, 1), (closed_on, -1)) as edge (day, amount)
  where kind = 'section' and edge.day is not null;

create view organization.figure_groups with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, id as fact_id, id as page_id, name as label, platform.search_key(name) as sort_key
  from organization.subunit cross join lateral (values (opened_on, 1), (closed_on, -1)) as edge (day, amount)
  where kind = 'group' and edge.day is not null;

-- People on the executive committee, each once however many posts he or she holds in it.
create view organization.committee_period with (security_invoker = true) as
  select unit_id, person_id, name, unnest(days) as days
  from (
    select holding.unit_id, holding.person_id, max(holding.holder_name) as name,
      range_agg(daterange(holding.from_day, holding.to_day, '[]')) as days
    from organization.position_holding as holding
    join organization.position_kind as kind on kind.code = holding.kind
      and kind.body_kind in ('executive_committee', 'standing_committee')
    group by holding.unit_id, holding.person_id
  ) as seat;
grant select on organization.committee_period to congdoan_server;

create view organization.figure_committee_members with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, person_id as fact_id, person_id as page_id, name as label, platform.search_key(name) as sort_key
  from organization.committee_period cross join lateral (values (lower(days), 1), (upper(days), -1)) as edge (day, amount)
  where edge.day is not null;

-- Seats and key posts that nobody holds. What is to be filled, by how many, and while it exists; the same places that
-- structure/vacancies.ts counts for one day.
create view organization.vacancy_place with (security_invoker = true) as
  select id as unit_id, id * 4 as place_id, 'Chủ tịch' as label, daterange(established_on, closed_on) as days, 1 as wanted
  from organization.unit
  union all
  select unit_id, id * 4 + 1, name, daterange(opened_on, closed_on), seats from organization.body where seats is not null
  union all
  select body.unit_id, body.id * 4 + 2, head.name, daterange(opened_on, closed_on), 1
  from organization.body join organization.position_kind as head on head.code = case body.kind
    when 'inspection_committee' then 'inspection_head' when 'womens_committee' then 'womens_head' when 'section_committee' then 'section_chair' end
  union all
  select unit_id, id * 4 + 3, 'Tổ trưởng ' || name, daterange(opened_on, closed_on), 1 from organization.subunit where kind = 'group';
create view organization.filled_place with (security_invoker = true) as
  select unit_id, place.id as place_id, person_id, daterange(from_day, to_day, '[]') as days
  from organization.position_holding cross join lateral (values
    (case when kind = 'chair' then unit_id * 4 end),
    (body_id * 4 + 1),
    (case when kind in ('inspection_head', 'womens_head', 'section_chair') then body_id * 4 + 2 end),
    (case when kind = 'group_leader' then subunit_id * 4 + 3 end)) as place (id)
  where place.id is not null;
grant select on organization.vacancy_place, organization.filled_place to congdoan_server;

create view organization.figure_vacancies with (security_invoker = true) as
  select unit_id, day, (empty - empty_before)::bigint as amount, place_id as fact_id, place_id as page_id, label,
    platform.search_key(label) as sort_key
  from (
    select place.unit_id, place.place_id, place.label, change.day, counted.empty,
      lag(counted.empty, 1, 0::bigint) over (partition by place.unit_id, place.place_id order by change.day) as empty_before
    from organization.vacancy_place as place
    cross join lateral (
      select lower(place.days) as day union select upper(place.days)
      union select edge.day from organization.filled_place as filled
        cross join lateral (values (lower(filled.days)), (upper(filled.days))) as edge (day)
        where filled.unit_id = place.unit_id and filled.place_id = place.place_id and place.days @> edge.day
    ) as change
    cross join lateral (
      select case when place.days @> change.day then greatest(place.wanted - count(distinct filled.person_id), 0) else 0 end as empty
      from organization.filled_place as filled
      where filled.unit_id = place.unit_id and filled.place_id = place.place_id and filled.days @> change.day
    ) as counted
    where not isempty(place.days) and change.day is not null
  ) as step
  where empty <> empty_before;

call platform.declare_figure('organization.grassroots_unions', 'stock');
call platform.declare_figure('organization.member_unions', 'stock');
call platform.declare_figure('organization.sections', 'stock');
call platform.declare_figure('organization.groups', 'stock');
call platform.declare_figure('organization.committee_members', 'stock');
call platform.declare_figure('organization.vacancies', 'stock');

-- ── The figures of the members ──────────────────────────────────────────────────────────────────────────────────
create view members.membership_of_person with (security_invoker = true) as
  select membership.unit_id, membership.id as membership_id, member.id as member_id, member.person_id, member.sex,
    member.full_name, member.sort_key, member.card_issued_on, joined_on, joined_how, left_on, left_how
  from members.membership join members.member on member.unit_id = membership.unit_id and member.id = membership.member_id;
grant select on members.membership_of_person to congdoan_server;

create view members.figure_members with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, member_id as fact_id, member_id as page_id, full_name as label, sort_key
  from members.membership_of_person cross join lateral (values (joined_on, 1), (left_on, -1)) as edge (day, amount)
  where edge.day is not null;

create view members.figure_women with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, member_id as fact_id, member_id as page_id, full_name as label, sort_key
  from members.membership_of_person cross join lateral (values (joined_on, 1), (left_on, -1)) as edge (day, amount)
  where edge.day is not null and sex = 'female';

create view members.figure_members_with_card with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, member_id as fact_id, member_id as page_id, full_name as label, sort_key
  from members.membership_of_person
  cross join lateral (values (greatest(joined_on, card_issued_on), 1), (left_on, -1)) as edge (day, amount)
  where edge.day is not null and (left_on is null or left_on > card_issued_on) and card_issued_on is not null;

-- The flows: who came and who went, by how.
do $$
declare
  flow record;
begin
  for flow in select * from (values
    ('admitted', 'joined', array['admitted', 'readmitted'], null),
    ('women_admitted', 'joined', array['admitted', 'readmitted'], 'female'),
    ('joined_by_transfer', 'joined', array['transferred_in', 'merged_in'], null),
    ('left', 'left', array['transferred_out', 'merged_out', 'resigned', 'struck_off', 'expelled', 'retired', 'deceased', 'union_dissolved'], null),
    ('left_by_transfer', 'left', array['transferred_out', 'merged_out'], null),
    ('left_retired', 'left', array['retired'], null),
    ('left_resigned', 'left', array['resigned'], null),
    ('left_struck_off', 'left', array['struck_off', 'expelled'], null),
    ('left_deceased', 'left', array['deceased'], null),
    ('left_dissolved', 'left', array['union_dissolved'], null)
  ) as flow (name, edge, hows, sex)
  loop
    execute format('create view members.figure_%s with (security_invoker = true) as
      select unit_id, %s_on as day, 1 as amount, membership_id as fact_id, member_id as page_id, full_name as label, sort_key
      from members.membership_of_person where %2$s_how = any (%L)%s',
      flow.name, flow.edge, flow.hows, case when flow.sex is null then '' else format(' and sex = %L', flow.sex) end);
    call platform.declare_figure('members.' || flow.name, 'flow');
  end loop;
end $$;

-- Women on a committee. Officers of an upper union are often members of a union below, so the record that says the sex may
-- stand in another unit.
create view members.figure_women_on_committee with (security_invoker = true) as
  select unit_id, edge.day, edge.amount, person_id as fact_id, person_id as page_id, name as label, platform.search_key(name) as sort_key
  from organization.committee_period cross join lateral (values (lower(days), 1), (upper(days), -1)) as edge (day, amount)
  where edge.day is not null
    and exists (select from members.member where member.person_id = committee_period.person_id and member.sex = 'female');

create function members.mark_committees_stale() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into platform.figure_stale (unit_id, facts)
    select distinct holding.unit_id, 'members.member' from organization.position_holding as holding
    join new_rows on new_rows.person_id = holding.person_id and new_rows.unit_id <> holding.unit_id
    on conflict do nothing;
  return null;
end $$;
create trigger committees_after_insert after insert on members.member referencing new table as new_rows
  for each statement execute function members.mark_committees_stale();
create trigger committees_after_update after update on members.member referencing new table as new_rows
  for each statement execute function members.mark_committees_stale();

call platform.declare_figure('members.members', 'stock');
call platform.declare_figure('members.women', 'stock');
call platform.declare_figure('members.members_with_card', 'stock');
call platform.declare_figure('members.women_on_committee', 'stock');

-- ── Periods ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- Rules that a unit sets for all units below it. Everyone below must be able to read them, so reading is free; only the
-- unit that sets them may write them.

-- The last days of the periods of a kind, as 'MM-DD' ('02-29' is the last of February). set_by_id null: shipped.
create table reports.period_rule (
  id bigint generated always as identity primary key,
  set_by_id bigint references organization.unit,
  period_kind text not null check (period_kind in ('month', 'quarter', 'half_year', 'year', 'school_year')),
  valid daterange not null check (not isempty(valid)), -- of the periods that end in it
  cut_offs text[] not null check (cardinality(cut_offs) between 1 and 12),
  due_days smallint check (due_days between 0 and 180), -- to be sent within so many days after the last day
  document text not null,
  constraint one_period_rule_a_day exclude using gist (coalesce(set_by_id, 0) with =, period_kind with =, valid with &&)
);

-- The due day of one period, where it is not the one of the rule.
create table reports.due_date (
  set_by_id bigint not null references organization.unit,
  period_kind text not null check (period_kind in ('month', 'quarter', 'half_year', 'year', 'school_year', 'term')),
  to_day date not null, -- the last day of the period
  due_on date not null,
  note text not null default '',
  primary key (set_by_id, period_kind, to_day),
  constraint due_after_the_period check (due_on >= to_day)
);

do $$
declare
  rule text;
begin
  foreach rule in array array['period_rule', 'due_date'] loop
    execute format('alter table reports.%I enable row level security', rule);
    execute format('create policy read_rule on reports.%I for select using (true)', rule);
    execute format('create policy write_own_rule on reports.%I for insert with check (set_by_id = any (platform.entered_units()))', rule);
    execute format('create policy change_own_rule on reports.%I for update using (set_by_id = any (platform.entered_units()))', rule);
    execute format('create policy remove_own_rule on reports.%I for delete using (set_by_id = any (platform.entered_units()))', rule);
    execute format('grant select, insert, update, delete on reports.%I to congdoan_server', rule);
  end loop;
end $$;

insert into reports.period_rule (period_kind, valid, cut_offs, document) values
  ('month', '[,)', '{01-31,02-29,03-31,04-30,05-31,06-30,07-31,08-31,09-30,10-31,11-30,12-31}', 'Theo tháng dương lịch'),
  ('quarter', '[,)', '{03-31,06-30,09-30,12-31}', 'Theo quý dương lịch'),
  ('half_year', '[,)', '{05-31,11-30}', 'Quyết định 1454/QĐ-TLĐ ngày 28/11/2014: số liệu 6 tháng đến 31/5, năm đến 30/11'),
  ('year', '[,)', '{11-30}', 'Quyết định 1454/QĐ-TLĐ ngày 28/11/2014: số liệu năm đến 30/11'),
  ('school_year', '[,)', '{05-31}', 'Theo năm học của đơn vị trường học');

-- ── What a report consists of ───────────────────────────────────────────────────────────────────────────────────
-- A template is a rule too: set by a unit for itself and all below it, from a day on. What was replaced before it ever held has
-- an empty range; reports that were begun with a template keep it.
create table reports.template (
  id bigint generated always as identity primary key,
  set_by_id bigint references organization.unit, -- null: shipped
  name text not null, -- 'Báo cáo hoạt động công đoàn', completed by the period
  valid daterange not null, -- of the periods that end in it
  document text not null,
  set_by_name text,
  set_at timestamptz,
  constraint one_template_a_day exclude using gist (coalesce(set_by_id, 0) with =, valid with &&)
);
create table reports.template_line (
  template_id bigint not null references reports.template,
  position smallint not null,
  figure text not null references platform.figure (name),
  code text not null,
  label text not null,
  indent smallint not null default 0,
  levels int4range not null default '[1,4]', -- the levels of unit that report it
  primary key (template_id, position),
  unique (template_id, figure)
);
create table reports.template_section (
  template_id bigint not null references reports.template,
  position smallint not null,
  code text not null,
  title text not null,
  sentences text[] not null default '{}', -- see reports/report-section/suggest-text.ts
  primary key (template_id, position),
  unique (template_id, code)
);
alter table reports.template enable row level security;
create policy read_rule on reports.template for select using (true);
create policy write_own_rule on reports.template for insert with check (set_by_id = any (platform.entered_units()));
create policy change_own_rule on reports.template for update using (set_by_id = any (platform.entered_units()));
grant select, insert, update on reports.template to congdoan_server;
do $$
declare
  part text;
begin
  foreach part in array array['template_line', 'template_section'] loop
    execute format('alter table reports.%I enable row level security', part);
    execute format('create policy read_rule on reports.%I for select using (true)', part);
    execute format('create policy write_own_rule on reports.%I for insert with check (exists (
      select from reports.template where template.id = template_id and set_by_id = any (platform.entered_units())))', part);
    execute format('grant select, insert on reports.%I to congdoan_server', part);
  end loop;
end $$;

insert into reports.template (name, valid, document) values
  ('Báo cáo hoạt động công đoàn', '[,)', 'Mẫu 1-HĐCĐ và 2-HĐCĐ, Quyết định 1454/QĐ-TLĐ ngày 28/11/2014');
insert into reports.template_line (template_id, position, figure, code, label, indent, levels) values
  (1, 1, 'members.members', 'TC01', 'Tổng số đoàn viên', 0, '[1,4]'),
  (1, 2, 'members.women', 'TC01', 'Trong đó: nữ', 1, '[1,4]'),
  (1, 3, 'members.admitted', 'TC02', 'Kết nạp mới trong kỳ', 0, '[1,4]'),
  (1, 4, 'members.women_admitted', 'TC02', 'Trong đó: nữ', 1, '[1,4]'),
  (1, 5, 'members.joined_by_transfer', 'TC03', 'Chuyển đến trong kỳ', 0, '[1,4]'),
  (1, 6, 'members.left', 'TC03', 'Đoàn viên giảm trong kỳ', 0, '[1,4]'),
  (1, 7, 'members.left_by_transfer', 'TC03', 'Chuyển đi', 1, '[1,4]'),
  (1, 8, 'members.left_retired', 'TC03', 'Nghỉ hưu', 1, '[1,4]'),
  (1, 9, 'members.left_resigned', 'TC03', 'Thôi tham gia công đoàn', 1, '[1,4]'),
  (1, 10, 'members.left_struck_off', 'TC03', 'Xóa tên, khai trừ', 1, '[1,4]'),
  (1, 11, 'members.left_deceased', 'TC03', 'Từ trần', 1, '[1,4]'),
  (1, 12, 'members.left_dissolved', 'TC03', 'Do công đoàn giải thể', 1, '[1,4]'),
  (1, 13, 'members.members_with_card', 'TC04', 'Đoàn viên đã được cấp thẻ', 0, '[1,4]'),
  (1, 14, 'organization.grassroots_unions', 'TC05', 'Công đoàn cơ sở, nghiệp đoàn cơ sở', 0, '[1,3]'),
  (1, 15, 'organization.member_unions', 'TC05', 'Công đoàn cơ sở thành viên', 0, '[1,4]'),
  (1, 16, 'organization.sections', 'TC05', 'Công đoàn bộ phận', 0, '[1,4]'),
  (1, 17, 'organization.groups', 'TC05', 'Tổ công đoàn', 0, '[1,4]'),
  (1, 18, 'organization.committee_members', 'TC06', 'Ủy viên Ban Chấp hành', 0, '[1,4]'),
  (1, 19, 'members.women_on_committee', 'TC06', 'Trong đó: nữ', 1, '[1,4]');
insert into reports.template_section (template_id, position, code, title, sentences) values
  (1, 1, 'situation', 'I. Đặc điểm, tình hình', array[
    'Đến {to}, toàn đơn vị có {members.members} đoàn viên, {members.members:change} so với {compared}; trong đó nữ {members.women} người, chiếm {members.women:share}.',
    'Đơn vị quản lý {organization.grassroots_unions} công đoàn cơ sở, nghiệp đoàn cơ sở.',
    'Đơn vị có[ {organization.sections} công đoàn bộ phận,] {organization.groups} tổ công đoàn.',
    'Ban Chấp hành có {organization.committee_members} ủy viên[, trong đó nữ {members.women_on_committee} người].']),
  (1, 2, 'membership', 'II. Công tác phát triển đoàn viên, xây dựng tổ chức công đoàn', array[
    'Trong kỳ đã kết nạp {members.admitted} đoàn viên mới ({members.admitted:change} so với {compared})[, trong đó nữ {members.women_admitted} người].',
    'Tiếp nhận {members.joined_by_transfer} đoàn viên chuyển đến.',
    'Số đoàn viên giảm {members.left} người[, chuyển đi {members.left_by_transfer}][, nghỉ hưu {members.left_retired}][, thôi tham gia {members.left_resigned}][, xóa tên và khai trừ {members.left_struck_off}][, từ trần {members.left_deceased}][, do giải thể {members.left_dissolved}].',
    'Đến {to} có {members.members_with_card} đoàn viên đã được cấp thẻ, đạt {members.members_with_card:share}.']),
  (1, 3, 'care', 'III. Chăm lo, đại diện, bảo vệ quyền lợi đoàn viên', '{}'),
  (1, 4, 'movements', 'IV. Tuyên truyền, thi đua và các hoạt động khác', '{}'),
  (1, 5, 'assessment', 'V. Đánh giá chung', '{}'),
  (1, 6, 'plan', 'VI. Phương hướng, nhiệm vụ thời gian tới', '{}'),
  (1, 7, 'proposals', 'VII. Kiến nghị, đề xuất', '{}');

-- ── Reports ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table reports.report (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  template_id bigint not null references reports.template,
  period_kind text not null check (period_kind in ('month', 'quarter', 'half_year', 'year', 'school_year', 'term')),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  compared_from date not null,
  compared_to date not null check (compared_to >= compared_from),
  title text not null,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'accepted')),
  number text not null default '', -- '03/BC-CĐVC'
  issued_on date,
  sign_mode text not null default 'committee' check (sign_mode in ('committee', 'standing', 'chair')),
  signer_name text not null default '',
  signer_position text not null default 'Chủ tịch',
  by_deputy boolean not null default false, -- signed KT. CHỦ TỊCH
  counted_at timestamptz not null default now(),
  submitted_on date,
  created_at timestamptz not null default now(),
  primary key (unit_id, id),
  constraint one_report_a_period unique (unit_id, period_kind, to_day),
  constraint submitted_report_has_its_day check ((state = 'draft') or submitted_on is not null)
);
create index report_period on reports.report (period_kind, to_day, unit_id);
call platform.wall('reports.report');

create table reports.report_figure (
  unit_id bigint not null,
  report_id bigint not null,
  position smallint not null,
  figure text not null,
  code text not null,
  label text not null,
  indent smallint not null,
  computed bigint not null,
  compared bigint not null, -- in the period compared with
  override bigint,
  override_why text,
  override_by bigint references identity.account,
  override_by_name text,
  override_at timestamptz,
  -- What the report says.
  value bigint not null generated always as (coalesce(override, computed)) stored,
  primary key (unit_id, report_id, position),
  unique (unit_id, report_id, figure),
  foreign key (unit_id, report_id) references reports.report,
  constraint override_says_who_and_why check (num_nulls(override, override_why, override_by, override_by_name, override_at) in (0, 5))
);
call platform.wall('reports.report_figure');

-- What each unit directly below on the last day contributes: a line of the annex. Counted and frozen with the figures.
create table reports.report_below (
  unit_id bigint not null,
  report_id bigint not null,
  below_id bigint not null references organization.unit,
  position smallint not null,
  name text not null, -- on the last day
  amounts jsonb not null, -- by the name of the figure; nought is left out
  primary key (unit_id, report_id, below_id),
  foreign key (unit_id, report_id) references reports.report
);
call platform.wall('reports.report_below');

create table reports.report_section (
  unit_id bigint not null,
  report_id bigint not null,
  position smallint not null,
  code text not null,
  title text not null,
  suggestion text not null, -- made from the figures; made anew when they are counted anew
  written text,             -- what the officer made of it; never touched by counting
  written_by_name text,
  written_at timestamptz,
  version int not null default 1, -- who saves must have seen the latest
  primary key (unit_id, report_id, code),
  foreign key (unit_id, report_id) references reports.report
);
call platform.wall('reports.report_section');

create table reports.attachment (
  unit_id bigint not null,
  id bigint generated always as identity,
  report_id bigint not null,
  file_name text not null,
  mime_type text not null,
  bytes bytea not null,
  added_by_name text not null,
  added_at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, report_id) references reports.report,
  constraint attachment_is_at_most_10_mb check (octet_length(bytes) between 1 and 10485760)
);
create index attachment_report on reports.attachment (unit_id, report_id);
call platform.wall('reports.attachment');

create table reports.report_event (
  unit_id bigint not null,
  id bigint generated always as identity,
  report_id bigint not null,
  kind text not null check (kind in ('started', 'counted', 'overridden', 'override_cleared', 'submitted', 'returned', 'accepted')),
  at timestamptz not null default now(),
  account_id bigint references identity.account,
  by_name text not null,
  remark text not null default '',
  primary key (unit_id, id),
  foreign key (unit_id, report_id) references reports.report
);
create index report_event_report on reports.report_event (unit_id, report_id, id);
call platform.wall('reports.report_event');

-- A number that was sent does not change behind anybody's back.
create function reports.keep_frozen() returns trigger language plpgsql as $$
begin
  if (select state from reports.report where unit_id = coalesce(new.unit_id, old.unit_id) and id = coalesce(new.report_id, old.report_id)) in ('submitted', 'accepted') then
    raise exception 'a submitted report is frozen' using errcode = 'check_violation', constraint = 'submitted_report_is_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger figures_are_frozen before insert or update or delete on reports.report_figure
  for each row execute function reports.keep_frozen();
create trigger annex_is_frozen before insert or update or delete on reports.report_below
  for each row execute function reports.keep_frozen();
create trigger sections_are_frozen before insert or update or delete on reports.report_section
  for each row execute function reports.keep_frozen();
create trigger attachments_are_frozen before insert or update or delete on reports.attachment
  for each row execute function reports.keep_frozen();

grant select, insert, update on reports.report, reports.report_section to congdoan_server;
grant select, insert, update, delete on reports.report_figure, reports.report_below, reports.attachment to congdoan_server;
grant select, insert on reports.report_event to congdoan_server;
