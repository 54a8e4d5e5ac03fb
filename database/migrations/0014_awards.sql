-- Awards: what a union may praise with (titles), who is proposed and by whom, decisions with their lists, prize money and
-- certificates, and the register of honours. Amounts are whole đồng. Spans of rules are half-open: the second day is the first on
-- which a thing no longer holds; the period of an achievement (`from_day`, `to_day`) holds both its days.

create schema awards;
grant usage on schema awards to congdoan_server;

-- ── The catalogue ───────────────────────────────────────────────────────────────────────────────────────────────
-- What titles and forms of praise have in common, wherever they stand.
create domain awards.form as text check (value in
  ('commendation', 'title', 'merit_note', 'merit_certificate', 'flag', 'medal', 'creative_labour', 'prize', 'order', 'example', 'other'));
create domain awards.system as text check (value in ('union', 'state'));
create domain awards.scope as text check (value in ('comprehensive', 'topical', 'occasional'));
create domain awards.level as text check (value in ('own', 'superior', 'province', 'confederation', 'state', 'employer'));
create domain awards.whom as text check (value in ('person', 'collective'));

create table awards.default_title (
  name text primary key,
  form awards.form not null,
  system awards.system not null,
  scope awards.scope not null,
  for_whom text[] not null check (for_whom <@ array['person', 'collective']),
  level awards.level not null, -- who decides
  person_prize bigint not null default 0,
  quota_note text not null default '',
  document text not null default '',
  rank smallint not null
);
grant select on awards.default_title to congdoan_server;

create table awards.title (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  name_key text not null generated always as (platform.search_key(name)) stored,
  form awards.form not null,
  system awards.system not null,
  scope awards.scope not null,
  for_whom text[] not null check (for_whom <@ array['person', 'collective']),
  level awards.level not null,
  person_prize bigint not null default 0, -- what goes with it; 0: nothing
  collective_prize bigint not null default 0,
  quota_note text not null default '', -- 'Không quá 15% đoàn viên của công đoàn bộ phận'
  document text not null default '', -- the regulation it stands in
  from_day date not null,
  until_day date,
  suggested boolean not null default false, -- taken over as shipped; nobody has looked at it yet
  set_by_name text not null,
  set_at timestamptz not null default now(),
  primary key (unit_id, id),
  constraint title_is_for_somebody check (cardinality(for_whom) > 0),
  constraint title_prizes_are_amounts check (person_prize between 0 and 999999999999 and collective_prize between 0 and 999999999999),
  constraint title_ends_after_it_began check (until_day > from_day),
  constraint one_title_of_a_name_a_day exclude using gist (unit_id with =, name_key with =, daterange(from_day, until_day) with &&)
);
call platform.wall('awards.title');
grant select, insert, update on awards.title to congdoan_server;

-- Rules of law and regulation of which the software reminds. They warn, they refuse nothing.
create table awards.warning_rule (
  code text not null check (code in ('one_achievement', 'one_scope_a_year')),
  from_day date not null,
  until_day date,
  says text not null,
  document text not null,
  primary key (code, from_day)
);
grant select on awards.warning_rule to congdoan_server;

-- ── Proposals ───────────────────────────────────────────────────────────────────────────────────────────────────
-- A unit proposes its own people and collectives. The row stays with the unit; `path` says whose hands it went through.
create table awards.proposal (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  title_id bigint not null,
  title_name text not null,
  form awards.form not null,
  system awards.system not null,
  scope awards.scope not null,
  about text not null, -- for what: 'Thành tích xuất sắc trong quý I năm 2026'
  from_day date not null,
  to_day date not null,
  grounds text not null default '', -- minutes, resolution, result of a vote
  grounds_kind text not null default 'list' check (grounds_kind in ('list', 'review', 'ballot', 'initiative')),
  grounds_id bigint, -- the unit's round, ballot or initiative
  number text not null default '', -- of the submission: '12/TTr-CĐCS'
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'refused', 'decided', 'withdrawn')),
  path bigint[] not null, -- the own unit first; it lies with the last
  at_unit_id bigint not null generated always as (path[cardinality(path)]) stored,
  decision_unit_id bigint references organization.unit,
  decision_id bigint, -- of that unit
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_on date not null,
  primary key (unit_id, id),
  foreign key (unit_id, title_id) references awards.title,
  constraint proposal_period_ends_after_it_began check (to_day >= from_day),
  constraint proposal_begins_at_home check (path[1] = unit_id),
  constraint proposal_at_home_is_not_submitted check (state not in ('draft', 'returned') or cardinality(path) = 1),
  constraint submitted_proposal_lies_above check (state <> 'submitted' or cardinality(path) > 1),
  constraint decided_proposal_has_its_decision check ((state = 'decided') = (decision_id is not null) and (decision_id is null) = (decision_unit_id is null))
);
create index proposal_state on awards.proposal (unit_id, state, to_day);
create index proposal_at on awards.proposal (at_unit_id, state);
call platform.wall('awards.proposal');
grant select, insert, update on awards.proposal to congdoan_server;

create table awards.candidate (
  unit_id bigint not null,
  id bigint generated always as identity,
  proposal_id bigint not null,
  position smallint not null,
  kind awards.whom not null,
  member_id bigint,
  subunit_id bigint, -- of a collective; none: the union itself
  name text not null, -- as it was proposed, and as it will be printed
  of_name text not null default '', -- group or section, for a person
  post text not null default '', -- what the person is
  achievement text not null default '',
  outcome text not null default '' check (outcome in ('', 'honoured', 'not_chosen')),
  moved_from bigint[] not null default '{}', -- records that were merged into this one while they bore it, the last one last
  primary key (unit_id, id),
  foreign key (unit_id, proposal_id) references awards.proposal,
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, subunit_id) references organization.subunit,
  constraint candidate_is_one_thing check ((kind = 'person') = (member_id is not null) and (kind = 'collective' or subunit_id is null))
);
create unique index candidate_is_proposed_once on awards.candidate (unit_id, proposal_id, kind, coalesce(member_id, 0), coalesce(subunit_id, 0));
create index candidate_of_member on awards.candidate (unit_id, member_id) where member_id is not null;
call platform.wall('awards.candidate');
grant select, insert, update, delete on awards.candidate to congdoan_server;

create table awards.step (
  unit_id bigint not null,
  id bigint generated always as identity,
  proposal_id bigint not null,
  kind text not null check (kind in ('submitted', 'passed_on', 'returned', 'refused', 'decided', 'withdrawn')),
  from_unit_id bigint not null references organization.unit,
  to_unit_id bigint references organization.unit,
  remark text not null default '',
  on_day date not null,
  account_id bigint references identity.account,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, proposal_id) references awards.proposal,
  constraint turning_back_says_why check (kind not in ('returned', 'refused') or remark <> '')
);
create index step_of_proposal on awards.step (unit_id, proposal_id);
call platform.wall('awards.step');
grant select, insert on awards.step to congdoan_server;

-- What a list may be changed by: only while it is at home.
create function awards.keep_candidates() returns trigger language plpgsql as $$
declare
  changed awards.candidate := coalesce(new, old);
begin
  if tg_op = 'UPDATE' and (new.member_id, new.moved_from, new.outcome) is distinct from (old.member_id, old.moved_from, old.outcome)
      and (new.name, new.kind, new.subunit_id, new.achievement) is not distinct from (old.name, old.kind, old.subunit_id, old.achievement) then
    return new;
  end if;
  if not exists (select from awards.proposal where unit_id = changed.unit_id and id = changed.proposal_id and state in ('draft', 'returned')) then
    raise exception 'a submitted list is not changed' using errcode = 'check_violation', constraint = 'submitted_list_is_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger submitted_list_is_frozen before insert or update or delete on awards.candidate
  for each row execute function awards.keep_candidates();

-- ── Decisions ───────────────────────────────────────────────────────────────────────────────────────────────────
create table awards.decision (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  number text not null, -- '15/QĐ-CĐCS'
  number_key text not null generated always as (platform.search_key(number)) stored,
  decided_on date not null,
  year smallint not null generated always as (extract(year from decided_on)::smallint) stored,
  issuer_name text not null, -- as the unit was called that day
  upper_name text not null default '',
  place text not null default '',
  sign_mode text not null check (sign_mode in ('committee', 'standing', 'chair')),
  by_deputy boolean not null default false,
  signer_name text not null,
  signer_position text not null,
  title_name text not null,
  form awards.form not null,
  system awards.system not null,
  scope awards.scope not null,
  about text not null,
  from_day date not null,
  to_day date not null,
  person_prize bigint not null,
  collective_prize bigint not null,
  amount bigint not null, -- what its recipients get together
  payment text not null check (payment in ('none', 'waiting', 'approved', 'paid')),
  second_person boolean not null default false, -- the sum wanted two people
  recorded_by_account_id bigint references identity.account,
  recorded_by_name text not null,
  recorded_on date not null,
  approved_by_account_id bigint references identity.account,
  approved_by_name text,
  approved_on date,
  entry_id bigint,
  paid_on date,
  revoked_on date,
  revoked_number text not null default '', -- of the decision that took it back
  revoked_because text not null default '',
  revoked_by_name text,
  primary key (unit_id, id),
  foreign key (unit_id, entry_id) references ledger.entry,
  constraint decision_number_is_free unique (unit_id, year, number_key),
  constraint decision_amounts_are_amounts check (amount between 0 and 999999999999 and person_prize >= 0 and collective_prize >= 0),
  constraint nothing_is_paid_of_nothing check ((payment = 'none') = (amount = 0 or revoked_on is not null)),
  constraint two_people_decide_on_prizes check (not second_person or approved_on is null or approved_by_account_id is distinct from recorded_by_account_id),
  constraint paid_prizes_have_their_entry check ((payment = 'paid') = (entry_id is not null) and (payment = 'paid') = (paid_on is not null)),
  constraint prizes_are_paid_once unique (unit_id, entry_id),
  constraint revoking_says_by_what check ((revoked_on is null) = (revoked_number = '') and (revoked_on is null) = (revoked_because = ''))
);
create index decision_day on awards.decision (unit_id, decided_on);
create index decision_payment on awards.decision (unit_id, payment) where payment in ('waiting', 'approved');
call platform.wall('awards.decision');
grant select, insert, update on awards.decision to congdoan_server;

-- The list of a decision. Whom a unit below proposed stands here by name and with the unit; the register of that unit has the honour.
create table awards.recipient (
  unit_id bigint not null,
  id bigint generated always as identity,
  decision_id bigint not null,
  position smallint not null,
  kind awards.whom not null,
  name text not null,
  of_name text not null default '',
  post text not null default '',
  achievement text not null default '',
  amount bigint not null check (amount >= 0),
  person_id bigint references identity.person,
  home_unit_id bigint not null references organization.unit,
  candidate_id bigint not null, -- of that unit
  primary key (unit_id, id),
  foreign key (unit_id, decision_id) references awards.decision,
  constraint candidate_is_honoured_once unique (unit_id, home_unit_id, candidate_id),
  constraint recipient_has_one_place unique (unit_id, decision_id, position)
);
call platform.wall('awards.recipient');
create trigger recipient_is_permanent before update or delete on awards.recipient
  for each row execute function platform.refuse_change();
grant select, insert on awards.recipient to congdoan_server;

-- Numbered from 1 in each unit and year; each number stands on the one before, so that none is missing. `seal` is a keyed digest over
-- what is printed: whoever changes a row without the installation's key is found out.
create table awards.certificate (
  unit_id bigint not null,
  id bigint generated always as identity,
  recipient_id bigint not null,
  year smallint not null,
  number int not null check (number > 0),
  previous_number int generated always as (nullif(number - 1, 0)) stored,
  amount bigint not null check (amount >= 0),
  issued_on date not null,
  code_digest bytea not null,
  seal bytea not null,
  primary key (unit_id, id),
  foreign key (unit_id, recipient_id) references awards.recipient,
  constraint certificate_number_is_free unique (unit_id, year, number),
  constraint certificate_numbers_have_no_gap foreign key (unit_id, year, previous_number) references awards.certificate (unit_id, year, number),
  constraint recipient_has_one_certificate unique (unit_id, recipient_id),
  constraint certificate_code_is_its_own unique (unit_id, code_digest)
);
create index certificate_by_code on awards.certificate (code_digest);
call platform.wall('awards.certificate');
create trigger certificate_is_permanent before update or delete on awards.certificate
  for each row execute function platform.refuse_change();
grant select, insert on awards.certificate to congdoan_server;

-- ── The register ────────────────────────────────────────────────────────────────────────────────────────────────
-- What the people and collectives of a unit were honoured with: by decisions kept here, its own or of a unit above, and from old
-- papers, entered by hand.
create table awards.honour (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind awards.whom not null,
  member_id bigint,
  subunit_id bigint,
  name text not null,
  of_name text not null default '',
  title_name text not null,
  form awards.form not null,
  system awards.system not null,
  scope awards.scope not null,
  level awards.level not null,
  about text not null default '',
  from_day date,
  to_day date,
  year smallint not null,
  decided_on date, -- old papers may bear only a year
  decision_number text not null default '',
  issuer_name text not null,
  issuer_unit_id bigint references organization.unit, -- null: entered by hand
  recipient_id bigint, -- of that unit
  certificate_number text not null default '',
  amount bigint not null default 0,
  achievement text not null default '',
  revoked_on date,
  revoked_because text not null default '',
  withdrawn_because text not null default '', -- entered by mistake
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_on date not null,
  moved_from bigint[] not null default '{}', -- as of a candidate
  search_key text not null generated always as
    (platform.search_key(name || ' ' || of_name || ' ' || title_name || ' ' || about || ' ' || decision_number)) stored,
  primary key (unit_id, id),
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, subunit_id) references organization.subunit,
  constraint honour_is_of_one_thing check ((kind = 'person') = (member_id is not null) and (kind = 'collective' or subunit_id is null)),
  constraint honour_year_is_of_its_day check (decided_on is null or extract(year from decided_on) = year),
  constraint honour_has_its_recipient check ((issuer_unit_id is null) = (recipient_id is null)),
  constraint only_what_was_entered_by_hand_is_withdrawn check (withdrawn_because = '' or recipient_id is null),
  constraint honour_is_given_once unique (unit_id, issuer_unit_id, recipient_id)
);
create unique index honour_is_entered_once on awards.honour (unit_id, kind, coalesce(member_id, 0), coalesce(subunit_id, 0), year,
  platform.search_key(name), platform.search_key(title_name), platform.search_key(decision_number)) where recipient_id is null and withdrawn_because = '';
create index honour_of_member on awards.honour (unit_id, member_id) where member_id is not null;
create index honour_year on awards.honour (unit_id, year, decided_on);
create index honour_member_person on awards.honour (member_id, unit_id) where kind = 'person';
call platform.wall('awards.honour');
grant select, insert, update on awards.honour to congdoan_server;

-- ── What is told without entering a unit ────────────────────────────────────────────────────────────────────────
-- To anybody who has the code: what stands on that one certificate, and nothing of anybody else. The seal is held against it in
-- certificate/certificate-seal.ts; what does not fit is not shown.
create function awards.certificate_by_code(digest bytea)
  returns table (unit_id bigint, year smallint, number int, amount bigint, seal bytea, kind text, name text, of_name text, title_name text,
    about text, decision_number text, decided_on date, issuer_name text, revoked_on date, revoked_number text)
  language sql stable security definer set search_path = ''
  begin atomic
    select certificate.unit_id, certificate.year, certificate.number, certificate.amount, certificate.seal, recipient.kind, recipient.name, recipient.of_name,
      decision.title_name, decision.about, decision.number, decision.decided_on, decision.issuer_name, decision.revoked_on, decision.revoked_number
    from awards.certificate
    join awards.recipient on recipient.unit_id = certificate.unit_id and recipient.id = certificate.recipient_id
    join awards.decision on decision.unit_id = recipient.unit_id and decision.id = recipient.decision_id
    where certificate.code_digest = digest;
  end;

-- To a person what he or she was honoured with, in whatever union that was: titles go with the person.
create function awards.honours_of_person(person bigint)
  returns table (unit_id bigint, honour_id bigint, title_name text, form text, about text, year smallint, decided_on date, decision_number text,
    issuer_name text, amount bigint, certificate_number text, issuer_unit_id bigint, paid_on date, revoked_on date, unit_name text)
  language sql stable security definer set search_path = ''
  begin atomic
    select honour.unit_id, honour.id, honour.title_name, honour.form, honour.about, honour.year, honour.decided_on, honour.decision_number, honour.issuer_name,
      honour.amount, honour.certificate_number, honour.issuer_unit_id, decision.paid_on, honour.revoked_on,
      (select named.name from organization.unit_name as named where named.unit_id = honour.unit_id order by upper(named.valid) desc nulls first limit 1)
    from members.member
    join awards.honour on honour.unit_id = member.unit_id and honour.member_id = member.id and honour.withdrawn_because = ''
    left join awards.recipient on recipient.unit_id = honour.issuer_unit_id and recipient.id = honour.recipient_id
    left join awards.decision on decision.unit_id = recipient.unit_id and decision.id = recipient.decision_id
    where member.person_id = person;
  end;

-- The paper behind one of them, to print again: only what stands on it.
create function awards.paper_of_person(person bigint, unit bigint, honour bigint)
  returns table (unit_id bigint, recipient_id bigint)
  language sql stable security definer set search_path = ''
  begin atomic
    select given.issuer_unit_id, given.recipient_id from awards.honour as given
    join members.member on member.unit_id = given.unit_id and member.id = given.member_id
    where given.unit_id = unit and given.id = honour and member.person_id = person and given.recipient_id is not null;
  end;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- Praise is public, so its facts bear names. Each counts in the unit of whom it honours, on the day of the decision.
create view awards.standing_honour with (security_invoker = true) as
  select unit_id, coalesce(decided_on, make_date(year, 12, 31)) as day, 1 as amount, id as fact_id, id as page_id,
    name || ': ' || title_name as label, platform.search_key(name) || lpad(id::text, 12, '0') as sort_key, kind, form, system
  from awards.honour where revoked_on is null and withdrawn_because = '';
grant select on awards.standing_honour to congdoan_server;

do $$
declare
  part record;
begin
  for part in select * from (values
    ('persons_praised', 'person', null), ('collectives_praised', 'collective', null),
    ('persons_commended', 'person', '{commendation}'), ('collectives_commended', 'collective', '{commendation}'),
    ('persons_titled', 'person', '{title,example}'), ('collectives_titled', 'collective', '{title,example,flag}'),
    ('persons_merit', 'person', '{merit_note,merit_certificate}'), ('collectives_merit', 'collective', '{merit_note,merit_certificate}')
  ) as given (name, kind, forms) loop
    execute format('create view awards.%I with (security_invoker = true) as
      select unit_id, day, amount, fact_id, page_id, label, sort_key from awards.standing_honour where kind = %L%s',
      'figure_' || part.name, part.kind, case when part.forms is null then '' else format(' and form = any (%L)', part.forms) end);
    call platform.declare_figure('awards.' || part.name, 'flow');
  end loop;
end $$;
create view awards.figure_state_honours with (security_invoker = true) as
  select unit_id, day, amount, fact_id, page_id, label, sort_key from awards.standing_honour where system = 'state';
call platform.declare_figure('awards.state_honours', 'flow');

-- What the book says went out for a decision, on the day it went out.
create view awards.figure_prize_money with (security_invoker = true) as
  select decision.unit_id, decision.paid_on as day, sum(posting.amount)::bigint as amount, decision.id as fact_id, decision.id as page_id,
    format('Quyết định %s: %s', decision.number, decision.title_name) as label, lpad(decision.id::text, 12, '0') as sort_key
  from awards.decision
  join ledger.posting on posting.unit_id = decision.unit_id and posting.entry_id = decision.entry_id
  join ledger.account on account.unit_id = posting.unit_id and account.code = posting.account and account.kind = 'expense'
  group by decision.unit_id, decision.id;
call platform.declare_figure('awards.prize_money', 'flow');

create view awards.figure_certificates with (security_invoker = true) as
  select certificate.unit_id, certificate.issued_on as day, 1 as amount, certificate.id as fact_id, recipient.decision_id as page_id,
    format('Số %s/%s: %s', certificate.number, certificate.year, recipient.name) as label, lpad(certificate.id::text, 12, '0') as sort_key
  from awards.certificate
  join awards.recipient on recipient.unit_id = certificate.unit_id and recipient.id = certificate.recipient_id;
call platform.declare_figure('awards.certificates', 'flow');

-- A proposal that is returned and sent again was sent up once.
create view awards.figure_proposals_submitted with (security_invoker = true) as
  select proposal.unit_id, min(step.on_day) as day, 1 as amount, proposal.id as fact_id, proposal.id as page_id,
    proposal.title_name || ': ' || proposal.about as label, lpad(proposal.id::text, 12, '0') as sort_key
  from awards.proposal join awards.step on step.unit_id = proposal.unit_id and step.proposal_id = proposal.id and step.kind = 'submitted'
  group by proposal.unit_id, proposal.id;
call platform.declare_figure('awards.proposals_submitted', 'flow');

create view awards.figure_proposals_decided with (security_invoker = true) as
  select proposal.unit_id, min(step.on_day) as day, 1 as amount, proposal.id as fact_id, proposal.id as page_id,
    proposal.title_name || ': ' || proposal.about as label, lpad(proposal.id::text, 12, '0') as sort_key
  from awards.proposal join awards.step on step.unit_id = proposal.unit_id and step.proposal_id = proposal.id and step.kind = 'decided'
  group by proposal.unit_id, proposal.id;
call platform.declare_figure('awards.proposals_decided', 'flow');

-- ── Shipped data ────────────────────────────────────────────────────────────────────────────────────────────────
-- Where to begin. Amounts, shares and who decides are the union's regulation; what is marked with a document is read off it.
insert into awards.default_title (name, form, system, scope, for_whom, level, person_prize, quota_note, document, rank) values
  ('Biểu dương quý', 'commendation', 'union', 'occasional', '{person}', 'own', 500000, 'Mỗi quý 10 đến 12 người', 'Quy chế thi đua, khen thưởng của đơn vị', 1),
  ('Đoàn viên công đoàn xuất sắc', 'title', 'union', 'comprehensive', '{person}', 'own', 0, 'Tỷ lệ do quy chế của đơn vị đặt', '999/QĐ-TLĐ ngày 29/5/2024', 2),
  ('Tổ công đoàn vững mạnh xuất sắc', 'title', 'union', 'comprehensive', '{collective}', 'own', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 3),
  ('Công đoàn bộ phận vững mạnh xuất sắc', 'title', 'union', 'comprehensive', '{collective}', 'own', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 4),
  ('Giấy khen của Ban Chấp hành công đoàn cơ sở', 'merit_note', 'union', 'comprehensive', '{person,collective}', 'own', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 5),
  ('Giấy khen chuyên đề', 'merit_note', 'union', 'topical', '{person,collective}', 'own', 0, 'Một năm không khen cả toàn diện lẫn chuyên đề', '999/QĐ-TLĐ ngày 29/5/2024', 6),
  ('Giấy khen của công đoàn cấp trên trực tiếp', 'merit_note', 'union', 'comprehensive', '{person,collective}', 'superior', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 7),
  ('Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ', 'title', 'union', 'comprehensive', '{collective}', 'superior', 0, 'Trước năm 2019 gọi là công đoàn cơ sở vững mạnh xuất sắc', '1689/QĐ-TLĐ ngày 12/11/2019', 8),
  ('Điển hình tiên tiến', 'example', 'union', 'comprehensive', '{person,collective}', 'superior', 0, 'Theo giai đoạn, biểu dương tại hội nghị', '', 9),
  ('Bằng khen của Liên đoàn Lao động tỉnh', 'merit_certificate', 'union', 'comprehensive', '{person,collective}', 'province', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 10),
  ('Bằng khen của Tổng Liên đoàn', 'merit_certificate', 'union', 'comprehensive', '{person,collective}', 'confederation', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 11),
  ('Bằng khen chuyên đề của Tổng Liên đoàn', 'merit_certificate', 'union', 'topical', '{person,collective}', 'confederation', 0, 'Mỗi chuyên đề mỗi tỉnh đề nghị không quá 4', '', 12),
  ('Cờ thi đua của Liên đoàn Lao động tỉnh', 'flag', 'union', 'comprehensive', '{collective}', 'province', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 13),
  ('Cờ thi đua của Tổng Liên đoàn', 'flag', 'union', 'comprehensive', '{collective}', 'confederation', 0, '', '999/QĐ-TLĐ ngày 29/5/2024', 14),
  ('Bằng Lao động sáng tạo', 'creative_labour', 'union', 'topical', '{person}', 'confederation', 0, 'Giải pháp có giá trị làm lợi đủ mức quy định', '', 15),
  ('Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”', 'medal', 'union', 'occasional', '{person}', 'confederation', 0, 'Xét tặng hằng năm, dịp 28/7', '', 16),
  ('Giải thưởng Nguyễn Đức Cảnh', 'prize', 'union', 'topical', '{person}', 'confederation', 0, '', '', 17),
  ('Giải thưởng Nguyễn Văn Linh', 'prize', 'union', 'topical', '{person}', 'confederation', 0, '', '', 18),
  ('Lao động tiên tiến', 'title', 'state', 'comprehensive', '{person}', 'employer', 0, '', 'Luật 06/2022/QH15', 19),
  ('Chiến sĩ thi đua cơ sở', 'title', 'state', 'comprehensive', '{person}', 'employer', 0, 'Lao động tiên tiến, hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến', 'Luật 06/2022/QH15, Điều 23', 20),
  ('Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'title', 'state', 'comprehensive', '{person}', 'state', 0, '', 'Luật 06/2022/QH15', 21),
  ('Chiến sĩ thi đua toàn quốc', 'title', 'state', 'comprehensive', '{person}', 'state', 0, '', 'Luật 06/2022/QH15', 22),
  ('Tập thể lao động tiên tiến', 'title', 'state', 'comprehensive', '{collective}', 'employer', 0, 'Có ít nhất 70% cá nhân là lao động tiên tiến', 'Luật 06/2022/QH15', 23),
  ('Tập thể lao động xuất sắc', 'title', 'state', 'comprehensive', '{collective}', 'state', 0, '', 'Luật 06/2022/QH15', 24),
  ('Cờ thi đua của Chính phủ', 'flag', 'state', 'comprehensive', '{collective}', 'state', 0, 'Tập thể dẫn đầu cụm, khối', 'Luật 06/2022/QH15', 25),
  ('Bằng khen của Thủ tướng Chính phủ', 'merit_certificate', 'state', 'comprehensive', '{person,collective}', 'state', 0, '', 'Luật 06/2022/QH15', 26),
  ('Huân chương Lao động hạng Ba', 'order', 'state', 'comprehensive', '{person,collective}', 'state', 0, '', 'Luật 06/2022/QH15', 27),
  ('Huân chương Lao động hạng Nhì', 'order', 'state', 'comprehensive', '{person,collective}', 'state', 0, '', 'Luật 06/2022/QH15', 28),
  ('Huân chương Lao động hạng Nhất', 'order', 'state', 'comprehensive', '{person,collective}', 'state', 0, '', 'Luật 06/2022/QH15', 29);

insert into awards.warning_rule (code, from_day, says, document) values
  ('one_achievement', '2024-01-01', 'Không khen nhiều lần cho một thành tích', 'Luật Thi đua, khen thưởng 06/2022/QH15'),
  ('one_scope_a_year', '2024-05-29', 'Một cấp trong một năm chỉ khen toàn diện hoặc khen chuyên đề, trừ khen đợt và khen đột xuất', '999/QĐ-TLĐ ngày 29/5/2024');

-- ── What the shipped report says of praise ──────────────────────────────────────────────────────────────────────
insert into reports.template_line (template_id, position, figure, code, label, indent) values
  (1, 60, 'awards.persons_praised', 'KT10', 'Lượt cá nhân được khen thưởng', 0),
  (1, 61, 'awards.collectives_praised', 'KT10', 'Lượt tập thể được khen thưởng', 0),
  (1, 62, 'awards.prize_money', 'KT11', 'Tiền thưởng đã chi', 0);
