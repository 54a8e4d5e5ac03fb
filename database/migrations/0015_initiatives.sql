-- Initiatives: new solutions of members, with authors, the council's decisions and the way to a wider scope; and models: good practices
-- described once, published by a unit above and taken over by the units below it. Amounts are whole đồng.

create schema initiatives;
grant usage on schema initiatives to congdoan_server;

-- ── Codes and rules, as data ────────────────────────────────────────────────────────────────────────────────────
create table initiatives.field (
  code text primary key,
  name text not null,
  rank smallint not null
);

-- From what benefit on a member may be proposed for the "Bằng Lao động sáng tạo": in one year, or in so many years one after the other.
create table initiatives.threshold (
  level text not null check (level in ('below_university', 'university', 'leader')), -- the author's professional level, or a leading post
  years smallint not null check (years >= 1),
  benefit bigint not null,
  from_day date not null,
  until_day date,
  document text not null,
  primary key (level, years, from_day)
);
grant select on initiatives.field, initiatives.threshold to congdoan_server;

insert into initiatives.field (code, name, rank) values
  ('technique', 'Kỹ thuật, công nghệ, sản xuất', 1),
  ('digital', 'Công nghệ thông tin, chuyển đổi số', 2),
  ('management', 'Quản lý, tổ chức công việc', 3),
  ('procedure', 'Cải cách thủ tục hành chính', 4),
  ('saving', 'Tiết kiệm, chống lãng phí', 5),
  ('teaching', 'Chuyên môn, nghiệp vụ, giảng dạy', 6),
  ('safety', 'An toàn lao động, môi trường', 7),
  ('union', 'Hoạt động công đoàn', 8),
  ('other', 'Lĩnh vực khác', 9);

-- Read in excerpts: Article 16 of the regulation of 2014 (its day was not seen), and one of 2022, when 1689/QĐ-TLĐ was in force, with
-- the same amounts. Whether 999/QĐ-TLĐ changed them was not seen: until it is, these go on.
insert into initiatives.threshold (level, years, benefit, from_day, document)
  select level, years, benefit, '2015-01-01',
    'Điều 16 Quy chế khen thưởng của tổ chức công đoàn, Quyết định 1564/QĐ-TLĐ năm 2014; bản trích năm 2022 nêu cùng mức; chưa đối chiếu Quyết định 999/QĐ-TLĐ ngày 29/5/2024'
  from (values ('below_university', 1, 80000000), ('below_university', 3, 120000000), ('university', 1, 150000000), ('leader', 1, 200000000))
    as rule (level, years, benefit);

-- ── Initiatives ─────────────────────────────────────────────────────────────────────────────────────────────────
create table initiatives.initiative (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  title text not null,
  title_key text not null generated always as (platform.search_key(title)) stored,
  field text not null references initiatives.field,
  problem text not null default '', -- how it was before
  solution text not null,
  effect text not null default '', -- what came of it
  benefit bigint not null default 0, -- as the authors put it; 0: not to be put in money
  benefit_words text not null default '',
  applied_on date, -- the first application
  by_member boolean not null,
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_on date not null,
  state text not null default 'waiting' check (state in ('waiting', 'more_asked', 'recognised', 'not_recognised', 'withdrawn')),
  -- From the decisions that stand: the widest scope, the first day, the benefit as the latest council accepted it.
  scope text check (scope in ('base', 'sector', 'province', 'national')),
  recognised_on date,
  recognised_benefit bigint,
  primary key (unit_id, id),
  constraint benefit_is_an_amount check (benefit between 0 and 999999999999999),
  constraint recognised_benefit_is_an_amount check (recognised_benefit between 0 and 999999999999999),
  constraint recognised_initiative_is_whole check (
    (state = 'recognised') = (scope is not null) and (state = 'recognised') = (recognised_on is not null)
    and (state = 'recognised') = (recognised_benefit is not null))
);
-- One solution is recognised once, also where it was entered twice.
create unique index same_initiative_is_recognised_once on initiatives.initiative (unit_id, title_key) where state = 'recognised';
create index initiative_state on initiatives.initiative (unit_id, state, entered_on);
create index initiative_recognised on initiatives.initiative (unit_id, recognised_on) where state = 'recognised';
call platform.wall('initiatives.initiative');
grant select, insert, update on initiatives.initiative to congdoan_server;

-- Who made it, in hundredths. A member who was written down twice under two records that have since become one has two lines.
create table initiatives.author (
  unit_id bigint not null,
  id bigint generated always as identity,
  initiative_id bigint not null,
  member_id bigint,
  outside_name text not null default '', -- somebody who is no member here
  share smallint not null,
  moved_from bigint[] not null default '{}', -- records that were merged into this one while they bore it, the last one last
  primary key (unit_id, id),
  foreign key (unit_id, initiative_id) references initiatives.initiative,
  foreign key (unit_id, member_id) references members.member,
  constraint author_is_a_member_or_a_name check ((member_id is null) = (outside_name <> '')),
  constraint share_is_between_1_and_100 check (share between 1 and 100)
);
create index author_of_initiative on initiatives.author (unit_id, initiative_id);
create index author_member on initiatives.author (unit_id, member_id) where member_id is not null;
call platform.wall('initiatives.author');
grant select, insert, update, delete on initiatives.author to congdoan_server;

-- Looked at when the transaction ends; as the owner, because by then another unit may be entered.
create function initiatives.check_shares() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  unit bigint := coalesce(new.unit_id, old.unit_id);
  about bigint := case when tg_table_name = 'initiative' then (to_jsonb(new) ->> 'id')::bigint
    else coalesce((to_jsonb(new) ->> 'initiative_id')::bigint, (to_jsonb(old) ->> 'initiative_id')::bigint) end;
begin
  if (select coalesce(sum(share), 0) from initiatives.author where unit_id = unit and initiative_id = about) <> 100 then
    raise exception 'the shares of initiative % do not make 100', about
      using errcode = 'check_violation', constraint = 'shares_sum_to_100';
  end if;
  return null;
end $$;
create constraint trigger shares_sum_to_100 after insert or update or delete on initiatives.author
  deferrable initially deferred for each row execute function initiatives.check_shares();
create constraint trigger initiative_has_authors after insert on initiatives.initiative
  deferrable initially deferred for each row execute function initiatives.check_shares();

-- A wish for a wider scope, sent to the council of a unit above.
create table initiatives.submission (
  unit_id bigint not null,
  id bigint generated always as identity,
  initiative_id bigint not null,
  upper_unit_id bigint not null references organization.unit,
  scope text not null check (scope in ('sector', 'province', 'national')),
  state text not null default 'submitted' check (state in ('submitted', 'returned', 'refused', 'recognised', 'withdrawn')),
  submitted_by_name text not null,
  submitted_on date not null,
  answered_by_name text,
  answered_on date,
  remark text not null default '',
  primary key (unit_id, id),
  foreign key (unit_id, initiative_id) references initiatives.initiative,
  constraint answer_says_when check ((state in ('returned', 'refused', 'recognised')) = (answered_on is not null)),
  constraint no_means_says_why check (state not in ('returned', 'refused') or remark <> '')
);
create unique index one_submission_at_a_time on initiatives.submission (unit_id, initiative_id) where state = 'submitted';
create index submission_of_initiative on initiatives.submission (unit_id, initiative_id);
create index submission_upper on initiatives.submission (upper_unit_id) where state = 'submitted';
call platform.wall('initiatives.submission');
grant select, insert, update on initiatives.submission to congdoan_server;

-- What councils decided, of the own unit or above. A decision entered by mistake stays, crossed out.
create table initiatives.decision (
  unit_id bigint not null,
  id bigint generated always as identity,
  initiative_id bigint not null,
  submission_id bigint, -- by the unit above, in answer to this
  result text not null check (result in ('recognised', 'not_recognised', 'more_asked')),
  scope text not null check (scope in ('base', 'sector', 'province', 'national')),
  number text not null default '',
  decided_on date not null,
  council text not null,
  benefit bigint, -- as accepted
  reason text not null default '',
  by_name text not null,
  at timestamptz not null default now(),
  withdrawn_because text not null default '',
  primary key (unit_id, id),
  foreign key (unit_id, initiative_id) references initiatives.initiative,
  foreign key (unit_id, submission_id) references initiatives.submission,
  constraint recognition_has_number_and_benefit check (result <> 'recognised' or (number <> '' and benefit >= 0)),
  constraint other_results_say_why check (result = 'recognised' or reason <> '')
);
create unique index recognised_once_in_a_scope on initiatives.decision (unit_id, initiative_id, scope)
  where result = 'recognised' and withdrawn_because = '';
create index decision_of_initiative on initiatives.decision (unit_id, initiative_id);
call platform.wall('initiatives.decision');
grant select, insert, update on initiatives.decision to congdoan_server;

-- ── Models ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table initiatives.model (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  name_key text not null generated always as (platform.search_key(name)) stored,
  field text not null references initiatives.field,
  content text not null, -- what
  for_whom text not null default '',
  steps text not null default '',
  cost text not null default '',
  result text not null default '',
  contact text not null default '', -- who to ask
  began_on date, -- since when it is done here
  described_on date not null,
  described_by_name text not null,
  -- On its way up.
  offer_state text not null default 'none' check (offer_state in ('none', 'offered', 'returned', 'published')),
  offered_to bigint references organization.unit,
  offered_on date,
  remark text not null default '',
  withdrawn_on date, -- no longer done, or described by mistake
  primary key (unit_id, id),
  constraint offer_names_the_unit_above check ((offer_state = 'none') = (offered_to is null) and (offer_state = 'none') = (offered_on is null)),
  constraint returned_model_says_why check (offer_state <> 'returned' or remark <> '')
);
create index model_name on initiatives.model (unit_id, name_key);
create index model_offered on initiatives.model (offered_to) where offer_state = 'offered';
call platform.wall('initiatives.model');
grant select, insert, update on initiatives.model to congdoan_server;

create table initiatives.photo (
  unit_id bigint not null,
  id bigint generated always as identity,
  model_id bigint not null,
  mime_type text not null check (mime_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, model_id) references initiatives.model,
  constraint model_photo_is_at_most_10_mb check (octet_length(bytes) between 1 and 10485760)
);
create index photo_of_model on initiatives.photo (unit_id, model_id);
call platform.wall('initiatives.photo');
grant select, insert, delete on initiatives.photo to congdoan_server;

-- What a unit lets all units below it see of a model: the text as it stood then, a copy of its own. Two that turn out to be one
-- practice are merged: the one points to the other.
create table initiatives.publication (
  unit_id bigint not null references organization.unit, -- who publishes
  id bigint generated always as identity,
  model_unit_id bigint not null references organization.unit,
  model_id bigint not null,
  name text not null,
  field text not null references initiatives.field,
  content text not null,
  for_whom text not null default '',
  steps text not null default '',
  cost text not null default '',
  result text not null default '',
  contact text not null default '',
  began_on date,
  published_on date not null,
  published_by_name text not null,
  merged_into bigint,
  withdrawn_on date,
  primary key (unit_id, id),
  foreign key (unit_id, merged_into) references initiatives.publication,
  constraint publication_is_not_its_own_double check (merged_into <> id)
);
create unique index model_is_published_once on initiatives.publication (unit_id, model_unit_id, model_id) where withdrawn_on is null;
create index publication_double on initiatives.publication (unit_id, merged_into) where merged_into is not null;
create index publication_model on initiatives.publication (model_unit_id, model_id);
call platform.wall('initiatives.publication');
grant select, insert, update on initiatives.publication to congdoan_server;

-- A unit has taken a model over.
create table initiatives.adoption (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  model_unit_id bigint not null references organization.unit,
  model_id bigint not null,
  model_name text not null, -- as it was called then: the unit knows what it does, also when it no longer stands below the publisher
  learned_from bigint not null references organization.unit, -- from whom: the unit that described it, or one that had taken it over
  since_day date not null,
  adapted text not null default '', -- what is done otherwise here
  result text not null default '', -- what came of it
  reported_on date,
  by_name text not null,
  carried_from bigint references organization.unit, -- goes on from a unit that ended: not taken over anew
  given_up_on date,
  given_up_because text not null default '',
  primary key (unit_id, id),
  constraint nobody_adopts_the_own_model check (unit_id <> model_unit_id),
  constraint nobody_learns_from_itself check (unit_id <> learned_from),
  constraint given_up_says_why check ((given_up_on is null) = (given_up_because = '')),
  constraint given_up_after_it_began check (given_up_on >= since_day)
);
create unique index model_is_adopted_once on initiatives.adoption (unit_id, model_unit_id, model_id) where given_up_on is null;
create index adoption_of_model on initiatives.adoption (model_unit_id, model_id);
call platform.wall('initiatives.adoption');
grant select, insert, update, delete on initiatives.adoption to congdoan_server;

-- Which publications an entered unit may read on a day: its own and those of the units above. It looks behind the wall and gives what
-- the publishing unit made public, no more. `depth` 0: published by the unit itself.
create function initiatives.publications_for(unit bigint, on_day date)
  returns table (publisher_id bigint, publication_id bigint, model_unit_id bigint, model_id bigint, name text, field text, content text,
    for_whom text, steps text, cost text, result text, contact text, began_on date, published_on date, merged_into bigint, depth smallint)
  language sql stable security definer set search_path = ''
  begin atomic
    select one.unit_id, one.id, one.model_unit_id, one.model_id, one.name, one.field, one.content, one.for_whom, one.steps, one.cost,
      one.result, one.contact, one.began_on, one.published_on, one.merged_into, line.depth
    from organization.unit_ancestor as line
    join initiatives.publication as one on one.unit_id = line.ancestor_id and one.withdrawn_on is null and one.published_on <= on_day
    where line.unit_id = unit and unit = any (platform.entered_units()) and line.valid @> on_day;
  end;

-- How a published practice spread among the units below the publisher: who took it over, from whom, since when, with what change and
-- result; doubles that were merged into it count with it. For a unit that may read the publication.
create function initiatives.spread_of(unit bigint, publisher bigint, publication bigint, on_day date)
  returns table (unit_id bigint, adoption_id bigint, model_unit_id bigint, model_id bigint, learned_from bigint, since_day date, adapted text,
    result text, reported_on date, carried_from bigint, given_up_on date, given_up_because text)
  language sql stable security definer set search_path = ''
  begin atomic
    select adoption.unit_id, adoption.id, adoption.model_unit_id, adoption.model_id, adoption.learned_from, adoption.since_day,
      adoption.adapted, adoption.result, adoption.reported_on, adoption.carried_from, adoption.given_up_on, adoption.given_up_because
    from initiatives.publication as one
    join initiatives.adoption on adoption.model_unit_id = one.model_unit_id and adoption.model_id = one.model_id
    where one.unit_id = publisher and (one.id = publication or one.merged_into = publication) and one.withdrawn_on is null
      and unit = any (platform.entered_units())
      and exists (select from organization.unit_ancestor as line
        where line.unit_id = unit and line.ancestor_id = publisher and line.valid @> on_day)
      and exists (select from organization.unit_ancestor as place
        where place.unit_id = adoption.unit_id and place.ancestor_id = publisher and place.valid @> adoption.since_day)
      and adoption.since_day <= on_day;
  end;

-- The pictures of a published model, for the units below the publisher.
create function initiatives.published_photos(unit bigint, model_unit bigint, model bigint, on_day date)
  returns table (photo_id bigint, mime_type text, bytes bytea, by_name text)
  language sql stable security definer set search_path = ''
  begin atomic
    select photo.id, photo.mime_type, photo.bytes, photo.by_name
    from initiatives.photo
    where photo.unit_id = model_unit and photo.model_id = model and exists (
      select from initiatives.publications_for(unit, on_day) as one where one.model_unit_id = model_unit and one.model_id = model);
  end;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
create view initiatives.figure_proposed with (security_invoker = true) as
  select unit_id, entered_on as day, 1 as amount, id as fact_id, id as page_id, title as label, title_key as sort_key
  from initiatives.initiative where state <> 'withdrawn';
call platform.declare_figure('initiatives.proposed', 'flow');

create view initiatives.figure_recognised with (security_invoker = true) as
  select unit_id, recognised_on as day, 1 as amount, id as fact_id, id as page_id, title as label, title_key as sort_key
  from initiatives.initiative where state = 'recognised';
call platform.declare_figure('initiatives.recognised', 'flow');

create view initiatives.figure_benefit with (security_invoker = true) as
  select unit_id, recognised_on as day, recognised_benefit as amount, id as fact_id, id as page_id, title as label, title_key as sort_key
  from initiatives.initiative where state = 'recognised' and recognised_benefit > 0;
call platform.declare_figure('initiatives.benefit', 'flow');

-- Members, each on the day of the first recognition of a calendar year.
create view initiatives.figure_authors with (security_invoker = true) as
  select unit_id, day, 1 as amount, member_id as fact_id, initiative_id as page_id, full_name as label, sort_key from (
    select one.unit_id, one.recognised_on as day, one.id as initiative_id, author.member_id, member.full_name, member.sort_key,
      row_number() over (partition by one.unit_id, author.member_id, extract(year from one.recognised_on) order by one.recognised_on, one.id, author.id) as turn
    from initiatives.initiative as one
    join initiatives.author on author.unit_id = one.unit_id and author.initiative_id = one.id
    join members.member on member.unit_id = author.unit_id and member.id = author.member_id
    where one.state = 'recognised'
  ) as ranked where turn = 1;
call platform.declare_figure('initiatives.authors', 'flow');

create view initiatives.figure_models with (security_invoker = true) as
  select unit_id, described_on as day, 1 as amount, id as fact_id, id as page_id, name as label, name_key as sort_key
  from initiatives.model where withdrawn_on is null;
call platform.declare_figure('initiatives.models', 'flow');

-- Turns of taking over: a unit that gave a model up and took it up again did so twice; what goes on after a merger was not taken over anew.
create view initiatives.figure_adoptions with (security_invoker = true) as
  select adoption.unit_id, adoption.since_day as day, 1 as amount, adoption.id as fact_id, adoption.id as page_id,
    model_name as label, platform.search_key(model_name) as sort_key
  from initiatives.adoption where carried_from is null;
call platform.declare_figure('initiatives.adoptions', 'flow');
