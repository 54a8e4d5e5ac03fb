-- Imports of members from spreadsheets. A file goes: storing → matching → checking → checked → applied → undone.

create table members.import (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  file_name text not null,
  state text not null check (state in ('storing', 'matching', 'checking', 'checked', 'failed', 'applied', 'undone')),
  sheets jsonb not null default '[]', -- [{ name, hidden, rowCount, hiddenCount, columns: [{ index, letters, header, key, font }] }]
  sheet_index int not null default 0,
  matching jsonb not null default '{}', -- { column key: index of the column in the sheet }
  options jsonb not null default '{}', -- { convertFonts, withHidden, joinedOn, openGroupsOn }
  total_rows int not null default 0,
  done_rows int not null default 0,
  progressed_at timestamptz not null default now(),
  failure text,
  -- Where the unit's audit chain stood when the check began: whatever came later makes the preview stale.
  checked_at timestamptz,
  checked_seq bigint,
  account_id bigint,
  by_name text not null,
  started_at timestamptz not null default now(),
  applied_at timestamptz,
  undone_at timestamptz,
  result jsonb, -- { added, changed, joined }
  primary key (unit_id, id)
);
create index import_time on members.import (unit_id, started_at desc);
call platform.wall('members.import');

-- The rows of the file as they are, encrypted because they hold ID numbers; removed once they are applied.
create table members.import_piece (
  unit_id bigint not null,
  import_id bigint not null,
  sheet_index int not null,
  piece_index int not null,
  sealed bytea not null,
  primary key (unit_id, import_id, sheet_index, piece_index),
  foreign key (unit_id, import_id) references members.import on delete cascade
);
call platform.wall('members.import_piece');

-- What each row means: the preview.
create table members.import_row (
  unit_id bigint not null,
  import_id bigint not null,
  row_number int not null, -- as Excel counts
  kind text not null check (kind in ('add', 'change', 'same', 'unclear', 'error')),
  choice text check (choice in ('skip', 'same', 'new')),
  -- What is going to happen; null: nothing.
  action text generated always as (case
    when choice = 'skip' then null
    when kind in ('add', 'change') then kind
    when kind = 'unclear' and choice = 'new' then 'add'
    when kind = 'unclear' and choice = 'same' then 'change' end) stored,
  full_name text not null default '',
  fields jsonb not null default '{}', -- columns of members.member that the file fills
  joined_on date,
  group_id bigint,
  new_group text, -- a group that is to be opened
  national_id_digest bytea,
  national_id_cipher bytea,
  national_id_tail text,
  person_id bigint, -- known by the ID number, or the person of the record
  member_id bigint, -- the record that it is about
  joins boolean not null default false, -- opens a membership
  changes jsonb not null default '{}', -- { field: [before, after] }
  candidates jsonb not null default '[]', -- records that may be the same person: [{ memberId, personId, version, name, why, joins, changes }]
  problems jsonb not null default '[]', -- sentences; the row is left out
  notes jsonb not null default '[]', -- sentences; the row is taken
  search_key text not null generated always as (platform.search_key(full_name)) stored,
  primary key (unit_id, import_id, row_number),
  foreign key (unit_id, import_id) references members.import on delete cascade
);
create index import_row_kind on members.import_row (unit_id, import_id, kind, row_number);
create index import_row_action on members.import_row (unit_id, import_id, action);
call platform.wall('members.import_row');

-- What applying a row did, so that it can be undone.
create table members.import_outcome (
  unit_id bigint not null,
  import_id bigint not null,
  row_number int not null,
  person_id bigint not null,
  new_person boolean not null default false,
  card_digest bytea,
  member_id bigint,
  new_member boolean not null default false,
  version int, -- that the record had afterwards
  before jsonb, -- the columns of the record as they were, where it was changed
  membership_id bigint,
  event_id bigint,
  assignment_id bigint,
  group_id bigint, -- into which the member comes
  ended_assignment_id bigint,
  primary key (unit_id, import_id, row_number),
  foreign key (unit_id, import_id) references members.import on delete cascade
);
create index import_outcome_member on members.import_outcome (unit_id, import_id, member_id);
call platform.wall('members.import_outcome');

grant select, insert, update, delete on members.import, members.import_piece, members.import_row, members.import_outcome
  to congdoan_server;

-- The numbers of what a row makes are laid down in its outcome before it is made, so that the outcome is written once.
grant usage on sequence members.member_id_seq, members.membership_id_seq, members.membership_event_id_seq,
  members.group_assignment_id_seq to congdoan_server;

-- Events are never deleted, with one exception: those of an import that is undone, together with what they were about.
create function members.take_back_events(unit bigint, import bigint) returns void
  language sql security definer set search_path = ''
  begin atomic
    delete from members.membership_event as event
    using members.import_outcome as outcome
    where unit = any (platform.entered_units())
      and outcome.unit_id = unit and outcome.import_id = import
      and event.unit_id = unit and event.id = outcome.event_id;
  end;

-- Which of these persons have a record in another unit: looks behind the wall and says no more than that.
create function members.recorded_elsewhere(persons bigint[], unit bigint) returns setof bigint
  language sql stable security definer set search_path = ''
  begin atomic
    select distinct record.person_id from members.member as record
    where record.person_id = any (persons) and record.unit_id <> unit;
  end;

-- Taking back thousands of records at once asks, for each, what points to it; without these it reads whole tables each time.
create index member_merged_into on members.member (unit_id, merged_into) where merged_into is not null;
create index membership_event_membership on members.membership_event (unit_id, membership_id);
create index transfer_member on members.transfer (unit_id, member_id);
