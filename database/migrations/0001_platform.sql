-- What any module stands on: text that a person would call equal, the wall between units, the audit chain.

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

create schema platform;

-- The server works as this role. It owns nothing and cannot bypass row-level security.
do $$ begin
  if not exists (select from pg_roles where rolname = 'congdoan_server') then
    create role congdoan_server nologin noinherit;
  end if;
exception when duplicate_object or unique_violation then null; -- another database of the same cluster was faster
end $$;
grant congdoan_server to current_user;
grant usage on schema platform to congdoan_server;

-- 'Hoà', 'Hòa', 'HOA' and 'hoa' are one word to a person who searches. Same result as searchKey() in TypeScript.
create function platform.search_key(given text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(trim(lower(public.unaccent('public.unaccent'::regdictionary, normalize(given, nfc)))), '\s+', ' ', 'g');

-- ── The wall between units ──────────────────────────────────────────────────────────────────────────────────────
-- A transaction enters units before it sees their rows. What it entered stands in settings that end with it.

create function platform.entered_units() returns bigint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.units', true), ''), '{}')::bigint[];

create function platform.entered_branch() returns bigint
  language sql stable parallel safe
  return nullif(current_setting('app.branch', true), '')::bigint;

create function platform.as_of() returns date
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.as_of', true), '')::date, current_date);

-- The tree itself belongs to the organization module, which replaces these two bodies.
create function platform.ancestor_ids(unit bigint, on_day date) returns bigint[]
  language sql stable return '{}'::bigint[];
create function platform.branch_ids(root bigint, on_day date) returns setof bigint
  language sql stable begin atomic select null::bigint where false; end;

-- Puts a unit-owned table behind the wall: readable in the entered units and the entered branch, writable in the entered units.
-- The settings stand in a sub-select, so that a statement reads them once and not for every row: half the time of a long list.
create procedure platform.wall(owned regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', owned);
  execute format('create policy read_entered on %s for select using (
    unit_id = any ((select platform.entered_units())::bigint[])
    or unit_id in (select platform.branch_ids(platform.entered_branch(), platform.as_of())))', owned);
  execute format('create policy write_entered on %s for insert with check (unit_id = any (platform.entered_units()))', owned);
  execute format('create policy change_entered on %s for update using (unit_id = any (platform.entered_units()))
    with check (unit_id = any (platform.entered_units()))', owned);
  execute format('create policy remove_entered on %s for delete using (unit_id = any (platform.entered_units()))', owned);
end $$;

-- ── The audit chain ─────────────────────────────────────────────────────────────────────────────────────────────
-- One chain a unit (unit 0: what belongs to no unit). Each line carries the hash of the one before.

create table platform.audit_line (
  unit_id bigint not null,
  seq bigint not null,
  at timestamptz not null,
  account_id bigint,
  kind text not null check (kind in ('command', 'read')),
  name text not null,
  input jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (unit_id, seq)
);
create index audit_line_at on platform.audit_line (unit_id, at desc);
call platform.wall('platform.audit_line');
grant select on platform.audit_line to congdoan_server;

create function platform.audit_hash(previous bytea, unit bigint, seq bigint, at timestamptz, account bigint, kind text, name text, input jsonb)
  returns bytea language sql stable
  return sha256(previous || convert_to(
    concat_ws('|', unit, seq, extract(epoch from at)::numeric(20, 6), coalesce(account::text, '-'), kind, name, input::text), 'UTF8'));

create function platform.append_audit_line(unit bigint, account bigint, kind text, name text, input jsonb) returns bigint
  language plpgsql security definer set search_path = '' as $$
declare
  last_line record;
  next_seq bigint;
  moment timestamptz := clock_timestamp();
begin
  -- Held until commit, so that a chain has no fork.
  perform pg_advisory_xact_lock(hashtextextended('platform.audit_line', unit));
  select line.seq, line.hash into last_line from platform.audit_line as line
    where line.unit_id = unit order by line.seq desc limit 1;
  next_seq := coalesce(last_line.seq, 0) + 1;
  insert into platform.audit_line values (
    unit, next_seq, moment, account, kind, name, input, coalesce(last_line.hash, ''::bytea),
    platform.audit_hash(coalesce(last_line.hash, ''::bytea), unit, next_seq, moment, account, kind, name, input));
  return next_seq;
end $$;

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_line_is_permanent before update or delete on platform.audit_line
  for each row execute function platform.refuse_change();

-- ── Things sent twice are done once ─────────────────────────────────────────────────────────────────────────────

create table platform.request (
  account_id bigint not null,
  key text not null,
  command text not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (account_id, key)
);
create index request_at on platform.request (at);
grant select, insert, update, delete on platform.request to congdoan_server;
