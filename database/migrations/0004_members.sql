-- Members: the person's record in a unit, membership periods and events, groups, families, transfers.
-- All spans are half-open: the second day is the first on which the thing no longer holds.

create schema members;
grant usage on schema members to congdoan_server;

-- ── Codes, as data ──────────────────────────────────────────────────────────────────────────────────────────────
create table members.worker_type (
  code text primary key,
  name text not null,
  rank smallint not null,
  document text not null
);
create table members.professional_level (
  code text primary key,
  name text not null,
  rank smallint not null
);
create table members.political_level (
  code text primary key,
  name text not null,
  rank smallint not null
);
grant select on members.worker_type, members.professional_level, members.political_level to congdoan_server;

insert into members.worker_type (code, name, rank, document) values
  ('CB', 'Cán bộ', 1, 'Quyết định 838/QĐ-BNV năm 2023'),
  ('CC', 'Công chức', 2, 'Quyết định 838/QĐ-BNV năm 2023'),
  ('VC', 'Viên chức', 3, 'Quyết định 838/QĐ-BNV năm 2023'),
  ('XA', 'Cán bộ, công chức cấp xã', 4, 'Quyết định 838/QĐ-BNV năm 2023'),
  ('XA0', 'Người hoạt động không chuyên trách cấp xã', 5, 'Quyết định 838/QĐ-BNV năm 2023'),
  ('HĐ', 'Hợp đồng lao động', 6, 'Quyết định 838/QĐ-BNV năm 2023');
insert into members.professional_level (code, name, rank) values
  ('doctor', 'Tiến sĩ', 1),
  ('master', 'Thạc sĩ', 2),
  ('bachelor', 'Đại học', 3),
  ('college', 'Cao đẳng', 4),
  ('intermediate', 'Trung cấp', 5),
  ('basic', 'Sơ cấp', 6);
insert into members.political_level (code, name, rank) values
  ('advanced', 'Cao cấp, cử nhân', 1),
  ('intermediate', 'Trung cấp', 2),
  ('basic', 'Sơ cấp', 3);

-- ── The record ──────────────────────────────────────────────────────────────────────────────────────────────────
-- A person's record in one unit. A transfer closes the membership here and opens a record in the other unit.
create table members.member (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  person_id bigint not null references identity.person,
  version int not null default 1, -- two officers at once: the second is told
  full_name text not null,
  sort_key text not null collate "C", -- givenNameSortKey(full_name)
  sex text not null check (sex in ('female', 'male')),
  birth_day date,
  ethnic_group text, -- sensitive: shown only through members.reveal-national-id
  hometown text,
  address text,
  phone text,
  email text,
  job_title text,
  worker_type text references members.worker_type,
  professional_level text references members.professional_level,
  political_level text references members.political_level,
  card_number text,
  card_issued_on date,
  card_digest bytea, -- SHA-256 of the random code in the card's QR
  extra jsonb not null default '{}', -- by members.extra_field.id
  created_at timestamptz not null default now(),
  merged_into bigint, -- the record that goes on after a duplicate was found
  name_key text not null generated always as (platform.search_key(full_name)) stored,
  search_key text not null generated always as
    (platform.search_key(full_name || ' ' || coalesce(phone, '') || ' ' || coalesce(card_number, ''))) stored,
  primary key (unit_id, id),
  constraint member_is_entered_once unique (unit_id, person_id),
  constraint card_number_is_unique unique (unit_id, card_number),
  constraint merged_into_own_unit foreign key (unit_id, merged_into) references members.member,
  constraint issued_card_has_a_number check (card_issued_on is null or card_number is not null)
);
create index member_person on members.member (person_id);
create index member_by_name on members.member (unit_id, sort_key);
create index member_by_birth on members.member (unit_id, birth_day);
create index member_name_search on members.member using gin (name_key public.gin_trgm_ops);
create unique index member_card on members.member (unit_id, card_digest);
create index member_card_check on members.member (card_digest);
call platform.wall('members.member');

-- Whose name fits the pattern, in the entered units and the entered branch: the very rows that the wall shows. Behind the wall the
-- index cannot be used, because `like` is not known to keep quiet about rows it looks at; so this looks before the wall, with the
-- wall's own condition, and gives numbers only. What belongs to a number is read behind the wall.
create function members.named_like(pattern text) returns table (unit_id bigint, member_id bigint)
  language sql stable security definer set search_path = '' rows 200
  begin atomic
    select record.unit_id, record.id from members.member as record
    where record.name_key like pattern
      and (record.unit_id = any ((select platform.entered_units())::bigint[])
        or record.unit_id in (select platform.branch_ids(platform.entered_branch(), platform.as_of())));
  end;

-- What was changed in a record, so that a second officer can be told and the history shown.
create table members.member_change (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  version int not null, -- the version that the change made
  changes jsonb not null, -- { field: [before, after] }
  account_id bigint,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint member_change_is_one_a_version unique (unit_id, member_id, version)
);
call platform.wall('members.member_change');

create table members.photo (
  unit_id bigint not null,
  member_id bigint not null,
  bytes bytea not null check (octet_length(bytes) <= 2097152),
  mime_type text not null check (mime_type in ('image/jpeg', 'image/png', 'image/webp')),
  updated_at timestamptz not null default now(),
  primary key (unit_id, member_id),
  foreign key (unit_id, member_id) references members.member
);
call platform.wall('members.photo');

-- ── Membership through time ─────────────────────────────────────────────────────────────────────────────────────
create table members.membership (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  joined_on date not null,
  joined_how text not null default 'admitted'
    check (joined_how in ('admitted', 'readmitted', 'transferred_in', 'merged_in')),
  left_on date, -- the first day on which the person is no member
  left_how text
    check (left_how in ('transferred_out', 'merged_out', 'resigned', 'struck_off', 'expelled', 'retired', 'deceased', 'union_dissolved')),
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint membership_ends_after_it_began check (left_on >= joined_on),
  constraint leaving_has_a_reason check ((left_on is null) = (left_how is null)),
  constraint memberships_do_not_overlap exclude using gist
    (unit_id with =, member_id with =, daterange(joined_on, left_on) with &&)
);
create index membership_member on members.membership (unit_id, member_id, joined_on);
create index membership_joined on members.membership (unit_id, joined_on);
create index membership_left on members.membership (unit_id, left_on) where left_on is not null;
call platform.wall('members.membership');

-- Paused: still a member, but takes no part and pays no dues.
create table members.suspension (
  unit_id bigint not null,
  id bigint generated always as identity,
  membership_id bigint not null,
  from_day date not null,
  until_day date,
  reason text not null,
  primary key (unit_id, id),
  foreign key (unit_id, membership_id) references members.membership,
  constraint suspension_ends_after_it_began check (until_day >= from_day),
  constraint suspensions_do_not_overlap exclude using gist
    (unit_id with =, membership_id with =, daterange(from_day, until_day) with &&)
);
create index suspension_membership on members.suspension (unit_id, membership_id);
call platform.wall('members.suspension');

-- What happened, with the decision behind it. What was entered by mistake is withdrawn, never deleted.
create table members.membership_event (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  membership_id bigint, -- null once the period itself was withdrawn
  kind text not null check (kind in ('admitted', 'readmitted', 'transferred_in', 'merged_in', 'suspended', 'resumed',
    'transferred_out', 'merged_out', 'resigned', 'struck_off', 'expelled', 'retired', 'deceased', 'union_dissolved')),
  on_day date not null,
  decision_number text,
  decision_day date,
  decision_issuer text,
  other_unit_id bigint references organization.unit,
  other_unit_name text, -- as named on the day; also unions that are not in this system
  note text,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_because text,
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, membership_id) references members.membership on delete set null (membership_id),
  constraint withdrawal_has_a_reason check ((withdrawn_at is null) = (withdrawn_because is null))
);
create index membership_event_member on members.membership_event (unit_id, member_id, on_day);
create index membership_event_day on members.membership_event (unit_id, on_day);
call platform.wall('members.membership_event');

-- Whether a span holds on a day. Every answer to 'is a member', 'is paused', 'is in the group' comes from here.
create function members.covers(from_day date, until_day date, on_day date) returns boolean
  language sql immutable parallel safe
  return from_day <= on_day and (until_day is null or until_day > on_day);

create function members.is_member_on(unit bigint, member bigint, on_day date) returns boolean
  language sql stable parallel safe
  begin atomic
    select exists (select from members.membership as period
      where period.unit_id = unit and period.member_id = member and members.covers(period.joined_on, period.left_on, on_day));
  end;

-- One union at a time: is the person a member of another unit in that span? It looks behind the wall and says no more than
-- yes or no. The lock, held until commit, keeps two units from taking the same person at once.
create function members.is_member_elsewhere(person bigint, unit bigint, from_day date, until_day date) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('members.membership', person));
  return exists (
    select from members.member as record
    join members.membership as period on period.unit_id = record.unit_id and period.member_id = record.id
    where record.person_id = person and record.unit_id <> unit
      and daterange(period.joined_on, period.left_on) && daterange(from_day, until_day));
end $$;

-- The card's QR says valid or not, and nothing else, to anybody.
create function members.card_is_valid(digest bytea, on_day date) returns boolean
  language sql stable security definer set search_path = ''
  begin atomic
    select exists (select from members.member as record
      where record.card_digest = digest and members.is_member_on(record.unit_id, record.id, on_day));
  end;

-- ── Groups, family, own fields ──────────────────────────────────────────────────────────────────────────────────
create table members.group_assignment (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  subunit_id bigint not null,
  from_day date not null,
  until_day date,
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint group_of_own_unit foreign key (unit_id, subunit_id) references organization.subunit,
  constraint group_assignment_ends_after_it_began check (until_day >= from_day),
  constraint one_group_a_day exclude using gist
    (unit_id with =, member_id with =, daterange(from_day, until_day) with &&)
);
create index group_assignment_member on members.group_assignment (unit_id, member_id);
create index group_assignment_group on members.group_assignment (unit_id, subunit_id);
call platform.wall('members.group_assignment');

create table members.child (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null,
  full_name text not null,
  birth_day date,
  sex text check (sex in ('female', 'male')),
  version int not null default 1, -- two officers at once: the second is told
  removed_at timestamptz, -- can be taken back for a day, then it is deleted
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member
);
create index child_member on members.child (unit_id, member_id);
create index child_birth on members.child (unit_id, birth_day);
call platform.wall('members.child');

create table members.extra_field (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  label text not null,
  kind text not null check (kind in ('text', 'number', 'day', 'choice', 'yes_no')),
  options text[] not null default '{}',
  rank smallint not null default 0,
  closed_at timestamptz, -- no longer asked for; what was typed stays
  primary key (unit_id, id),
  constraint extra_field_label_is_unique unique (unit_id, label),
  constraint choice_has_options check (kind <> 'choice' or cardinality(options) > 0)
);
call platform.wall('members.extra_field');

-- ── Applications ────────────────────────────────────────────────────────────────────────────────────────────────
-- Who has applied to join, before the committee decides: no record and no membership yet.
create table members.application (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  full_name text not null,
  sort_key text not null collate "C",
  sex text not null check (sex in ('female', 'male')),
  birth_day date,
  phone text,
  job_title text,
  form text not null check (form in ('individual', 'collective')), -- Mẫu 5a, Mẫu 5b
  applied_on date not null,
  note text,
  state text not null default 'waiting' check (state in ('waiting', 'admitted', 'refused', 'withdrawn')),
  answered_on date,
  answer_note text, -- why it was refused or withdrawn
  member_id bigint, -- once admitted
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint answered_application_has_a_day check ((state = 'waiting') = (answered_on is null)),
  constraint application_is_answered_later check (answered_on >= applied_on),
  constraint admitted_application_has_a_member check ((state = 'admitted') = (member_id is not null))
);
create index application_state on members.application (unit_id, state, applied_on);
create index application_member on members.application (unit_id, member_id) where member_id is not null;
call platform.wall('members.application');
grant select, insert, update on members.application to congdoan_server;

-- ── Merged duplicates ───────────────────────────────────────────────────────────────────────────────────────────
-- How both records were before they became one, so that a mistaken merge can be undone while nothing builds on it.
create table members.merge (
  unit_id bigint not null,
  id bigint generated always as identity,
  member_id bigint not null, -- the record that goes on
  other_id bigint not null,
  before jsonb not null, -- { table: rows of both }
  after_digest text not null, -- of the same rows right after the merge
  by_name text not null,
  at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member on delete cascade,
  foreign key (unit_id, other_id) references members.member on delete cascade
);
create index merge_member on members.merge (unit_id, member_id);
create index merge_other on members.merge (unit_id, other_id);
call platform.wall('members.merge');
grant select, insert, update on members.merge to congdoan_server;

-- ── Transfers ───────────────────────────────────────────────────────────────────────────────────────────────────
-- A letter between two units: one row on each side, with the same letter number.
create table members.transfer (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  letter uuid not null,
  direction text not null check (direction in ('out', 'in')),
  other_unit_id bigint not null references organization.unit,
  other_unit_name text not null,
  member_id bigint, -- in this unit; on the receiving side null until accepted
  full_name text not null,
  sex text not null,
  birth_day date,
  job_title text,
  on_day date not null,
  decision_number text,
  decision_day date,
  decision_issuer text,
  note text,
  state text not null default 'pending' check (state in ('pending', 'accepted', 'refused', 'withdrawn')),
  answered_at timestamptz,
  answer_note text,
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint transfer_goes_elsewhere check (other_unit_id <> unit_id),
  constraint letter_is_kept_once unique (unit_id, letter)
);
create unique index one_open_transfer on members.transfer (unit_id, member_id) where state = 'pending' and direction = 'out';
create index transfer_state on members.transfer (unit_id, direction, state);
call platform.wall('members.transfer');

grant select, insert, update, delete on members.member, members.membership, members.suspension, members.group_assignment,
  members.child, members.photo to congdoan_server;
grant select, insert, update on members.membership_event, members.extra_field, members.transfer to congdoan_server;
grant select, insert on members.member_change to congdoan_server;

-- ── What accounts ask of those above them (0002) ────────────────────────────────────────────────────────────────
create or replace function identity.rights_of_person(person bigint, on_day date)
  returns table (unit_id bigint, role text, subunit_id bigint)
  language sql stable security definer set search_path = ''
  begin atomic
    select holding.unit_id, role, holding.subunit_id
    from organization.position_holding as holding
      join organization.position_kind as kind on kind.code = holding.kind
      cross join unnest(kind.roles) as role
    where holding.person_id = person and on_day >= holding.from_day and (holding.to_day is null or on_day <= holding.to_day)
    union all
    select member.unit_id, 'member', null
    from members.member join members.membership on membership.unit_id = member.unit_id and membership.member_id = member.id
    where member.person_id = person and on_day >= membership.joined_on
      and (membership.left_on is null or on_day < membership.left_on);
  end;

create or replace function identity.people_of_unit(unit bigint, on_day date)
  returns table (person_id bigint, name text)
  language sql stable security definer set search_path = ''
  begin atomic
    select person_id, min(name) from (
      select member.person_id, member.full_name
      from members.member join members.membership on membership.unit_id = member.unit_id and membership.member_id = member.id
      where member.unit_id = unit and on_day >= membership.joined_on
        and (membership.left_on is null or on_day < membership.left_on)
      union all
      select holding.person_id, holding.holder_name
      from organization.position_holding as holding
      where holding.unit_id = unit and on_day >= holding.from_day and (holding.to_day is null or on_day <= holding.to_day)
    ) as known (person_id, name)
    group by person_id;
  end;
