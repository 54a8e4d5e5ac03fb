-- Unions and their tree through time, the sections and groups inside them, terms, bodies and positions.

create schema organization;
grant usage on schema organization to congdoan_server;

-- ── Kinds of union, by level, as dated data ─────────────────────────────────────────────────────────────────────
create table organization.unit_kind (
  code text primary key,
  name text not null,
  level smallint not null check (level between 1 and 4), -- 1 confederation … 4 grassroots
  valid daterange not null default '[,)',
  document text not null
);

-- Which kind may stand directly below which, and from when to when. Looked at on the day of a change, never afterwards.
create table organization.kind_below (
  kind text not null references organization.unit_kind,
  above_kind text not null references organization.unit_kind,
  valid daterange not null,
  document text not null,
  primary key (kind, above_kind, valid)
);

create table organization.unit (
  id bigint generated always as identity primary key,
  slug text not null,
  kind text not null references organization.unit_kind,
  sector text not null default 'admin'
    check (sector in ('admin', 'psu_full_budget', 'psu_partial', 'soe', 'non_state', 'coop', 'none')),
  established_on date not null,
  closed_on date, -- the first day on which it is no more
  successor_id bigint references organization.unit,
  constraint unit_slug_is_unique unique (slug),
  constraint unit_ends_after_it_begins check (closed_on >= established_on),
  constraint only_a_closed_unit_has_a_successor check (successor_id is null or closed_on is not null),
  constraint unit_is_not_its_own_successor check (successor_id <> id)
);

create index unit_successor on organization.unit (successor_id);

create table organization.unit_name (
  unit_id bigint not null references organization.unit,
  valid daterange not null check (not isempty(valid)),
  name text not null,
  short_name text not null,
  document_code text not null, -- the ending of document numbers: 03/BC-CĐVC
  place text not null,
  primary key (unit_id, valid),
  constraint one_name_a_day exclude using gist (unit_id with =, valid with &&)
);
create index unit_name_search on organization.unit_name using gin (platform.search_key(name) public.gin_trgm_ops);

create table organization.unit_parent (
  unit_id bigint not null references organization.unit,
  parent_id bigint not null references organization.unit,
  valid daterange not null check (not isempty(valid)),
  primary key (unit_id, valid),
  constraint one_parent_a_day exclude using gist (unit_id with =, valid with &&),
  constraint unit_is_not_its_own_parent check (parent_id <> unit_id)
);
create index unit_parent_children on organization.unit_parent (parent_id);

-- Who is above whom and since when, kept from unit_parent by the trigger below. A unit is its own ancestor at depth 0.
-- A closed unit keeps its place, so that the union above can still read its archive.
create table organization.unit_ancestor (
  unit_id bigint not null references organization.unit,
  ancestor_id bigint not null references organization.unit,
  depth smallint not null,
  valid daterange not null,
  primary key (unit_id, ancestor_id, valid)
);
create index unit_ancestor_branch on organization.unit_ancestor (ancestor_id, unit_id);

create function organization.keep_ancestors() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  moved bigint := coalesce(new.unit_id, old.unit_id);
  branch bigint[];
begin
  -- One change of the tree at a time: two that are each harmless could make a circle together.
  perform pg_advisory_xact_lock(hashtextextended('organization.unit_parent', 0));
  if exists (
    with recursive climb (above_id, valid) as (
      select parent_id, valid from organization.unit_parent where unit_id = moved
      union all
      select up.parent_id, climb.valid * up.valid
      from climb join organization.unit_parent as up on up.unit_id = climb.above_id and up.valid && climb.valid
      where climb.above_id <> moved
    )
    select from climb where above_id = moved
  ) then
    raise exception 'a unit would be above itself' using errcode = 'check_violation', constraint = 'tree_has_no_circle';
  end if;
  -- Everyone who was ever below the moved unit, itself included.
  select array_agg(distinct unit_id) into branch from organization.unit_ancestor where ancestor_id = moved;
  delete from organization.unit_ancestor where unit_id = any (branch) and depth > 0;
  insert into organization.unit_ancestor
  with recursive climb (unit_id, ancestor_id, depth, valid) as (
    select unit_id, parent_id, 1, valid from organization.unit_parent where unit_id = any (branch)
    union all
    select climb.unit_id, up.parent_id, climb.depth + 1, climb.valid * up.valid
    from climb join organization.unit_parent as up on up.unit_id = climb.ancestor_id and up.valid && climb.valid
  )
  select unit_id, ancestor_id, depth, valid from climb;
  return null;
end $$;

create function organization.start_ancestors() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into organization.unit_ancestor values (new.id, new.id, 0, '[,)');
  return null;
end $$;

create trigger unit_starts_in_the_tree after insert on organization.unit
  for each row execute function organization.start_ancestors();
create trigger tree_is_kept after insert or update or delete on organization.unit_parent
  for each row execute function organization.keep_ancestors();

create or replace function platform.ancestor_ids(unit bigint, on_day date) returns bigint[]
  language sql stable
  begin atomic
    select coalesce(array_agg(ancestor_id order by depth), '{}') from organization.unit_ancestor
    where unit_id = unit and depth > 0 and valid @> on_day;
  end;
create or replace function platform.branch_ids(root bigint, on_day date) returns setof bigint
  language sql stable
  begin atomic
    select unit_id from organization.unit_ancestor where ancestor_id = root and valid @> on_day;
  end;

-- What happened to a unit, with the decision behind it.
create table organization.unit_event (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null check (kind in ('establish', 'recognise', 'rename', 'merge_into', 'receive_merged', 'split_off', 'split_from', 'transfer', 'close')),
  on_day date not null,
  other_unit_id bigint references organization.unit,
  decision_number text not null,
  decision_day date not null,
  decision_issuer text not null,
  note text not null default '',
  primary key (unit_id, id)
);
create index unit_event_other on organization.unit_event (other_unit_id);

-- The tree is global: whoever may ask at all may read it. Only units that the transaction entered can be changed.
create procedure organization.wall_for_changes(tree regclass, unit_column name) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tree);
  execute format('create policy read_tree on %s for select using (true)', tree);
  execute format('create policy change_entered on %s for update using (%I = any (platform.entered_units()))
    with check (%2$I = any (platform.entered_units()))', tree, unit_column);
  -- A unit's number is not known before it is there, so nobody can have entered it.
  execute format('create policy write_entered on %s for insert with check (%s)', tree,
    case unit_column when 'id' then 'true' else format('%I = any (platform.entered_units())', unit_column) end);
  if unit_column <> 'id' then
    execute format('create policy remove_entered on %s for delete using (%I = any (platform.entered_units()))', tree, unit_column);
  end if;
end $$;
call organization.wall_for_changes('organization.unit', 'id');
call organization.wall_for_changes('organization.unit_name', 'unit_id');
call organization.wall_for_changes('organization.unit_parent', 'unit_id');
call organization.wall_for_changes('organization.unit_event', 'unit_id');

grant select on organization.unit_kind, organization.kind_below, organization.unit_ancestor to congdoan_server;
grant select, insert, update on organization.unit to congdoan_server;
grant select, insert on organization.unit_event to congdoan_server;
grant select, insert, update, delete on organization.unit_name, organization.unit_parent to congdoan_server;

-- ── Inside a grassroots union: sections and groups ──────────────────────────────────────────────────────────────
-- Every `closed_on` and `ended_on` below is the first day on which the thing is no more.
create table organization.subunit (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null check (kind in ('section', 'group')),
  parent_id bigint,
  -- Only a section has anything below it.
  parent_kind text generated always as (case when parent_id is not null then 'section' end) stored,
  name text not null,
  opened_on date not null,
  closed_on date,
  decision_number text not null default '',
  primary key (unit_id, id),
  unique (unit_id, id, kind),
  constraint group_stands_in_a_section foreign key (unit_id, parent_id, parent_kind)
    references organization.subunit (unit_id, id, kind),
  constraint section_is_not_nested check (kind = 'group' or parent_id is null),
  constraint subunit_ends_after_it_begins check (closed_on >= opened_on)
);
create index subunit_by_name on organization.subunit (unit_id, name);
create index subunit_parent on organization.subunit (unit_id, parent_id);
call platform.wall('organization.subunit');

-- What a section or group was called before its present name.
create table organization.subunit_former_name (
  unit_id bigint not null references organization.unit,
  subunit_id bigint not null,
  until_on date not null, -- the first day of the name that came after
  name text not null,
  decision_number text not null default '',
  constraint subunit_is_renamed_once_a_day primary key (unit_id, subunit_id, until_on),
  foreign key (unit_id, subunit_id) references organization.subunit
);
call platform.wall('organization.subunit_former_name');
grant select, insert, update on organization.subunit, organization.subunit_former_name to congdoan_server;

-- ── Terms, bodies, positions ────────────────────────────────────────────────────────────────────────────────────
create table organization.term (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  label text not null, -- '2017–2022'
  starts_on date not null,
  planned_end_on date not null,
  ended_on date,
  primary key (unit_id, id),
  constraint term_label_is_unique unique (unit_id, label),
  constraint terms_do_not_overlap exclude using gist (unit_id with =, daterange(starts_on, ended_on) with &&),
  constraint term_is_planned_to_end_later check (planned_end_on > starts_on),
  constraint term_ends_after_it_begins check (ended_on >= starts_on)
);
call platform.wall('organization.term');

create table organization.body (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null check (kind in ('executive_committee', 'standing_committee', 'inspection_committee', 'womens_committee', 'club', 'section_committee')),
  name text not null,
  term_id bigint,
  subunit_id bigint,
  seats smallint check (seats > 0), -- null: not laid down
  opened_on date not null,
  closed_on date,
  decision_number text not null default '',
  -- The decision by which the level above recognises an elected one.
  recognition_number text,
  recognition_day date,
  recognition_issuer text,
  primary key (unit_id, id),
  unique (unit_id, id, kind),
  constraint recognition_is_whole
    check (num_nulls(recognition_number, recognition_day, recognition_issuer) in (0, 3)),
  constraint body_of_a_term_of_the_unit foreign key (unit_id, term_id) references organization.term,
  constraint body_of_a_subunit_of_the_unit foreign key (unit_id, subunit_id) references organization.subunit,
  constraint section_committee_names_its_section check ((kind = 'section_committee') = (subunit_id is not null)),
  constraint body_ends_after_it_begins check (closed_on >= opened_on),
  -- A club may be one of several; of every other body there is one at a time.
  constraint one_body_of_a_kind exclude using gist
    (unit_id with =, kind with =, coalesce(subunit_id, 0) with =, daterange(opened_on, closed_on) with &&) where (kind <> 'club')
);
create index body_term on organization.body (unit_id, term_id);
create index body_subunit on organization.body (unit_id, subunit_id);
call platform.wall('organization.body');

create table organization.position_kind (
  code text primary key,
  name text not null,
  rank smallint not null, -- order in lists
  body_kind text,         -- the body whose post this is
  subunit_kind text,      -- 'group' or 'section': the post is of one of them
  seats smallint,         -- how many hold it at most, in the unit or in the section or group; null: any number
  is_key boolean not null default false, -- an empty one is a vacancy to be filled
  roles text[] not null   -- the rights that come with it (platform/rights.ts)
);

create table organization.position_holding (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  person_id bigint not null references identity.person,
  holder_name text not null, -- as written in the decision
  kind text not null references organization.position_kind,
  body_id bigint,
  subunit_id bigint,
  from_day date not null,
  to_day date, -- the last day in office
  how text not null check (how in ('elected', 'appointed', 'by_election', 'assigned')),
  decision_number text not null default '',
  decision_day date,
  decision_issuer text not null default '',
  primary key (unit_id, id),
  constraint position_in_a_body_of_the_unit foreign key (unit_id, body_id) references organization.body,
  constraint position_in_a_subunit_of_the_unit foreign key (unit_id, subunit_id) references organization.subunit,
  constraint position_ends_after_it_begins check (to_day >= from_day),
  constraint position_is_not_held_twice exclude using gist
    (unit_id with =, person_id with =, kind with =, coalesce(body_id, 0) with =, coalesce(subunit_id, 0) with =, daterange(from_day, to_day, '[]') with &&),
  constraint one_chair_a_day exclude using gist
    (unit_id with =, daterange(from_day, to_day, '[]') with &&) where (kind = 'chair'),
  constraint one_leader_a_day exclude using gist
    (unit_id with =, subunit_id with =, daterange(from_day, to_day, '[]') with &&) where (kind in ('group_leader', 'section_chair'))
);
create index position_holding_person on organization.position_holding (person_id);
create index position_holding_body on organization.position_holding (unit_id, body_id);
create index position_holding_subunit on organization.position_holding (unit_id, subunit_id);
call platform.wall('organization.position_holding');

-- Terms, bodies and posts that were entered by mistake, as they were: no other table, right or figure sees them any more.
create table organization.withdrawn (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null check (kind in ('term', 'body', 'position')),
  says text not null, -- 'Chủ tịch Trần Thị Bình từ 01/02/2024'
  row jsonb not null,
  reason text not null,
  account_id bigint,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id)
);
call platform.wall('organization.withdrawn');
grant select, insert on organization.withdrawn to congdoan_server;

grant select on organization.position_kind to congdoan_server;
grant select, insert, update, delete on organization.term, organization.body, organization.position_holding to congdoan_server;

-- Size and incompatibility rules, as dated data that warn and name their source.
create table organization.structure_rule (
  code text not null,
  valid daterange not null,
  document text not null,
  parameters jsonb not null,
  primary key (code, valid)
);
grant select on organization.structure_rule to congdoan_server;

-- ── Shipped data ────────────────────────────────────────────────────────────────────────────────────────────────
insert into organization.unit_kind (code, name, level, valid, document) values
  ('confederation', 'Tổng Liên đoàn Lao động Việt Nam', 1, '[,)', 'Luật Công đoàn 50/2024/QH15'),
  ('provincial_federation', 'Liên đoàn Lao động tỉnh, thành phố', 2, '[,)', 'Luật Công đoàn 50/2024/QH15'),
  ('central_sector_union', 'Công đoàn ngành trung ương và tương đương', 2, '[,)', 'Luật Công đoàn 50/2024/QH15'),
  ('district_federation', 'Liên đoàn Lao động huyện', 3, '[,2025-07-01)', 'Điều lệ Công đoàn khóa XII; chấm dứt theo Luật 97/2025/QH15'),
  ('provincial_public_employees_union', 'Công đoàn Viên chức tỉnh', 3, '[,2025-07-01)', 'Điều lệ Công đoàn khóa XII; sắp xếp theo Kết luận năm 2025'),
  ('superior_union', 'Công đoàn cấp trên trực tiếp cơ sở', 3, '[,)', 'Luật Công đoàn 50/2024/QH15'),
  ('commune_union', 'Công đoàn xã, phường, đặc khu', 3, '[2025-07-01,)', 'Luật 97/2025/QH15'),
  ('grassroots_union', 'Công đoàn cơ sở', 4, '[,)', 'Luật Công đoàn 50/2024/QH15'),
  ('occupational_union', 'Nghiệp đoàn cơ sở', 4, '[,)', 'Luật Công đoàn 50/2024/QH15'),
  ('member_grassroots_union', 'Công đoàn cơ sở thành viên', 4, '[,)', 'Điều lệ Công đoàn khóa XII');

insert into organization.kind_below (kind, above_kind, valid, document) values
  ('provincial_federation', 'confederation', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('central_sector_union', 'confederation', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('district_federation', 'provincial_federation', '[,2025-07-01)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  -- No new union of this kind since 1/7/2025, but those that were not yet rearranged go on managing theirs.
  ('provincial_public_employees_union', 'provincial_federation', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII; giữ đến khi được sắp xếp'),
  ('superior_union', 'provincial_federation', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('superior_union', 'central_sector_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('commune_union', 'provincial_federation', '[2025-07-01,)', 'Luật 97/2025/QH15'),
  ('grassroots_union', 'district_federation', '[,2025-07-01)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('grassroots_union', 'provincial_public_employees_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII; giữ đến khi được sắp xếp'),
  ('grassroots_union', 'superior_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('grassroots_union', 'commune_union', '[2025-07-01,)', 'Luật 97/2025/QH15'),
  ('grassroots_union', 'provincial_federation', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('grassroots_union', 'central_sector_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('occupational_union', 'district_federation', '[,2025-07-01)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('occupational_union', 'superior_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('occupational_union', 'commune_union', '[2025-07-01,)', 'Luật 97/2025/QH15'),
  ('occupational_union', 'provincial_federation', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('occupational_union', 'central_sector_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII'),
  ('member_grassroots_union', 'grassroots_union', '[,)', 'Điều lệ Công đoàn Việt Nam khóa XII');

insert into organization.position_kind (code, name, rank, body_kind, subunit_kind, seats, is_key, roles) values
  ('chair', 'Chủ tịch', 10, 'executive_committee', null, 1, true, '{chair,committee}'),
  ('vice_chair', 'Phó Chủ tịch', 20, 'executive_committee', null, null, false, '{deputy,committee}'),
  ('standing_member', 'Ủy viên Ban Thường vụ', 30, 'standing_committee', null, null, false, '{committee}'),
  ('committee_member', 'Ủy viên Ban Chấp hành', 40, 'executive_committee', null, null, false, '{committee}'),
  ('inspection_head', 'Chủ nhiệm Ủy ban Kiểm tra', 50, 'inspection_committee', null, 1, true, '{inspector}'),
  ('inspection_deputy', 'Phó Chủ nhiệm Ủy ban Kiểm tra', 60, 'inspection_committee', null, null, false, '{inspector}'),
  ('inspection_member', 'Ủy viên Ủy ban Kiểm tra', 70, 'inspection_committee', null, null, false, '{inspector}'),
  ('accountant', 'Kế toán', 80, null, null, null, true, '{accountant}'),
  ('treasurer', 'Thủ quỹ', 90, null, null, null, true, '{treasurer}'),
  ('womens_head', 'Trưởng ban Nữ công', 100, 'womens_committee', null, 1, true, '{}'),
  ('womens_member', 'Ủy viên Ban Nữ công', 110, 'womens_committee', null, null, false, '{}'),
  ('club_head', 'Chủ nhiệm câu lạc bộ', 120, 'club', null, null, false, '{}'),
  ('club_member', 'Thành viên ban chủ nhiệm câu lạc bộ', 130, 'club', null, null, false, '{}'),
  ('section_chair', 'Chủ tịch công đoàn bộ phận', 140, 'section_committee', 'section', 1, true, '{group-leader}'),
  ('section_vice_chair', 'Phó Chủ tịch công đoàn bộ phận', 150, 'section_committee', 'section', null, false, '{group-leader}'),
  ('section_member', 'Ủy viên Ban Chấp hành công đoàn bộ phận', 160, 'section_committee', 'section', null, false, '{}'),
  ('group_leader', 'Tổ trưởng', 170, null, 'group', 1, true, '{group-leader}'),
  ('deputy_group_leader', 'Tổ phó', 180, null, 'group', null, false, '{group-leader}');

-- What the rules are taken from was read in excerpts, not in the whole documents; where a source was not seen at all the document
-- says so. The Charter of the congress of 2026 was not found: until it is, these go on.
insert into organization.structure_rule (code, valid, document, parameters) values
  ('committee_needs_members', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"minMembers": 10}'),
  ('committee_size', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"min": 3, "max": 15, "manyMembers": 3000, "maxForMany": 19}'),
  -- Provinces and central sectors: 35; 49 and 55 are said of some of them, which ones was not seen.
  ('upper_committee_size', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020 (một số tỉnh, ngành được đến 49 hoặc 55 người)', '{"max": {"2": 35, "3": 27}}'),
  ('section_committee_size', '[2020-02-03,)', 'Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"min": 3, "max": 7}'),
  ('standing_needs_committee', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"minCommittee": 9}'),
  ('inspection_needs_members', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"minMembers": 30}'),
  ('inspection_size', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"max": {"3": 9, "4": 7}, "committeeShare": 3}'),
  -- Account holder (in practice the chair), chief accountant, head of finance. The treasurer is not named.
  ('inspection_not_finance', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020): chủ tài khoản, kế toán trưởng, trưởng phó ban tài chính không tham gia Ủy ban Kiểm tra', '{"financePosts": ["accountant", "chair"]}'),
  ('accountant_not_treasurer', '[,)', 'nguyên tắc kế toán chung (Luật Kế toán 88/2015/QH13); chưa đối chiếu được văn bản riêng của công đoàn', '{}'),
  ('womens_committee_needs_women', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020); Hướng dẫn 03/HD-TLĐ ngày 20/02/2020', '{"minWomen": 10}');
