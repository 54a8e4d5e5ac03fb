-- Members: the person's record in a unit, membership periods and events, groups, families.

create schema members;
grant usage on schema members to congdoan_server;

-- A person's record in one unit. A transfer closes the membership here and opens a record in the other unit.
create table members.member (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  person_id bigint not null references identity.person,
  version int not null default 1, -- two officers at once: the second is told
  full_name text not null,
  sort_key text not null collate "C", -- givenNameSortKey(full_name)
  search_key text not null generated always as (platform.search_key(full_name)) stored,
  sex text not null check (sex in ('female', 'male')),
  birth_day date,
  primary key (unit_id, id),
  constraint member_is_entered_once unique (unit_id, person_id)
);
create index member_person on members.member (person_id);
create index member_by_name on members.member (unit_id, sort_key);
create index member_search on members.member using gin (search_key public.gin_trgm_ops);
call platform.wall('members.member');

create table members.membership (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  member_id bigint not null,
  joined_on date not null,
  left_on date check (left_on >= joined_on), -- the first day on which the person is no member
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  constraint memberships_do_not_overlap exclude using gist
    (unit_id with =, member_id with =, daterange(joined_on, left_on) with &&)
);
create index membership_member on members.membership (unit_id, member_id);
call platform.wall('members.membership');
grant select, insert, update, delete on members.member, members.membership to congdoan_server;
