-- Funds: their rule-books through time, who belongs, what each member paid in and got, loans, grants, drives, gifts.
-- Amounts are whole đồng. Every movement of money has its entry in the ledger; nothing here is a second book: what a fund
-- holds is kept beside it so that it is known at once, and `npm run verify` compares both.

create schema funds;
grant usage on schema funds to congdoan_server;

-- What a social fund is for, so that units can be added up. Data, not law.
create table funds.cause (
  code text primary key,
  name text not null,
  rank smallint not null
);
grant select on funds.cause to congdoan_server;
insert into funds.cause (code, name, rank) values
  ('poor', 'Vì người nghèo', 1),
  ('gratitude', 'Đền ơn đáp nghĩa', 2),
  ('children', 'Bảo trợ trẻ em', 3),
  ('agent_orange', 'Nạn nhân chất độc da cam', 4),
  ('shelter', 'Mái ấm công đoàn', 5),
  ('poor_women', 'Nữ lao động nghèo', 6),
  ('border', 'Vì chiến sĩ biên giới, biển đảo', 7),
  ('meals', 'Bếp ăn tình thương', 8),
  ('disaster', 'Khắc phục thiên tai, dịch bệnh', 9),
  ('other', 'Mục đích xã hội khác', 10);

-- ── Funds and their rules ───────────────────────────────────────────────────────────────────────────────────────
-- mutual_aid lends its members' own money; study, women and other give; social collects and passes on.
create table funds.fund (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  kind text not null check (kind in ('mutual_aid', 'study', 'women', 'other', 'social')),
  cause text references funds.cause,
  name text not null,
  purpose text not null default '',
  part_id bigint not null,
  opened_on date not null,
  closed_on date, -- the first day on which it takes and gives nothing
  -- Kept by the trigger on movements: at home, lent, and what both must make.
  home bigint not null default 0,
  lent bigint not null default 0,
  worth bigint not null default 0,
  search_key text not null generated always as (platform.search_key(name)) stored,
  primary key (unit_id, id),
  constraint fund_has_a_part_of_the_book foreign key (unit_id, part_id) references ledger.part,
  constraint fund_name_is_unique unique (unit_id, name),
  constraint social_fund_has_a_cause check ((kind = 'social') = (cause is not null)),
  constraint fund_ends_after_it_began check (closed_on >= opened_on),
  constraint fund_is_not_below_zero check (home >= 0),
  constraint no_more_repaid_than_lent check (lent >= 0),
  constraint home_and_lent_make_the_fund check (home + lent = worth),
  constraint closed_fund_is_empty check (closed_on is null or (home = 0 and lent = 0))
);
call platform.wall('funds.fund');

-- The rules of a fund from a day on, until the next version.
create table funds.rule_book (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  from_day date not null,
  contribution bigint check (contribution > 0), -- each time, each member; null: whatever one wants
  contribution_every text not null default 'month' check (contribution_every in ('month', 'quarter', 'year', 'free')),
  belongs text not null default 'all' check (belongs in ('all', 'joined')), -- every member of the union, or who joined the fund
  pay_day smallint not null default 5 check (pay_day between 1 and 31),
  loan_ceiling bigint check (loan_ceiling > 0), -- null: it does not lend
  max_term_months smallint not null default 12 check (max_term_months between 1 and 120),
  interest_kind text not null default 'none' check (interest_kind in ('none', 'flat', 'declining')),
  rate_ppm int not null default 0 check (rate_ppm between 0 and 100000), -- a month, in millionths
  one_live_loan boolean not null default true,
  guarantor_needed boolean not null default false,
  priority text[] not null default '{}', -- purposes, the first one first
  refund_on_leaving boolean not null default true,
  decision_number text,
  decision_day date,
  decision_issuer text,
  resolution_reference text, -- the members' vote, once it is held here
  by_name text not null,
  recorded_at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  constraint one_rule_book_a_day unique (unit_id, fund_id, from_day),
  constraint a_rate_has_its_kind check ((interest_kind = 'none') = (rate_ppm = 0)),
  constraint a_level_has_its_rhythm check ((contribution is null) = (contribution_every = 'free')),
  constraint priority_names_purposes check (priority <@ array['illness', 'disaster', 'funeral', 'school', 'house', 'livelihood', 'other'])
);
call platform.wall('funds.rule_book');
create trigger rule_book_is_permanent before update or delete on funds.rule_book
  for each row execute function platform.refuse_change();

-- What the rule-book gives, for what: 'Học sinh giỏi cấp tỉnh', 500,000.
create table funds.grant_rule (
  unit_id bigint not null,
  id bigint generated always as identity,
  rule_book_id bigint not null,
  name text not null,
  amount bigint not null check (amount > 0),
  primary key (unit_id, id),
  foreign key (unit_id, rule_book_id) references funds.rule_book,
  constraint grant_is_named_once unique (unit_id, rule_book_id, name)
);
call platform.wall('funds.grant_rule');

create function funds.rule_book_on(unit bigint, fund bigint, on_day date) returns bigint
  language sql stable parallel safe
  begin atomic
    select id from funds.rule_book where unit_id = unit and fund_id = fund and from_day <= on_day order by from_day desc limit 1;
  end;

-- Who joined a fund that not everybody belongs to.
create table funds.participation (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  member_id bigint not null,
  from_day date not null,
  until_day date,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  foreign key (unit_id, member_id) references members.member,
  constraint participation_ends_after_it_began check (until_day >= from_day),
  constraint participations_do_not_overlap exclude using gist
    (unit_id with =, fund_id with =, member_id with =, daterange(from_day, until_day) with &&)
);
create index participation_member on funds.participation (unit_id, member_id);
call platform.wall('funds.participation');

-- Whose fund it is on a day.
create function funds.belongs_on(unit bigint, fund bigint, member bigint, on_day date) returns boolean
  language sql stable parallel safe
  begin atomic
    select members.is_member_on(unit, member, on_day) and (
      (select rules.belongs = 'all' from funds.rule_book as rules where rules.unit_id = unit and rules.id = funds.rule_book_on(unit, fund, on_day))
      or exists (select from funds.participation as part where part.unit_id = unit and part.fund_id = fund and part.member_id = member
        and members.covers(part.from_day, part.until_day, on_day)));
  end;

-- ── Collections ─────────────────────────────────────────────────────────────────────────────────────────────────
-- A sheet: who is to pay how much for a month, a quarter, a drive.
create table funds.collection (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  name text not null,
  due_on date not null,
  drive_id bigint,
  opened_at timestamptz not null default now(),
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  constraint collection_is_named_once unique (unit_id, fund_id, name)
);
create index collection_due on funds.collection (unit_id, fund_id, due_on);
call platform.wall('funds.collection');

create table funds.collection_line (
  unit_id bigint not null,
  collection_id bigint not null,
  member_id bigint not null,
  expected bigint check (expected > 0), -- null: whatever one wants
  paid bigint not null default 0,
  primary key (unit_id, collection_id, member_id),
  foreign key (unit_id, collection_id) references funds.collection,
  foreign key (unit_id, member_id) references members.member,
  constraint nobody_pays_more_than_expected check (paid >= 0 and (expected is null or paid <= expected))
);
create index collection_line_member on funds.collection_line (unit_id, member_id);
call platform.wall('funds.collection_line');

-- ── Loans ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table funds.loan (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  member_id bigint not null,
  purpose text not null check (purpose in ('illness', 'disaster', 'funeral', 'school', 'house', 'livelihood', 'other')),
  purpose_note text not null default '',
  amount bigint not null check (amount between 1 and 999999999999),
  term_months smallint not null check (term_months between 1 and 120),
  interest_kind text not null check (interest_kind in ('none', 'flat', 'declining')),
  rate_ppm int not null check (rate_ppm between 0 and 100000),
  pay_day smallint not null check (pay_day between 1 and 31),
  only_one boolean not null, -- by the rule-book of the day of the request
  guarantor_id bigint,
  state text not null default 'requested'
    check (state in ('requested', 'approved', 'refused', 'withdrawn', 'paid_out', 'repaid', 'written_off')),
  requested_on date not null,
  requested_by bigint not null references identity.account,
  first_agreed_by bigint references identity.account,
  first_agreed_name text,
  second_agreed_by bigint references identity.account,
  second_agreed_name text,
  decided_on date,
  decision_note text not null default '',
  paid_out_on date,
  ended_on date,
  plan_no smallint not null default 0,
  -- Months later: one question, was the money of use for what it was meant for.
  purpose_asked_on date,
  purpose_answered_on date,
  purpose_answer text,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  foreign key (unit_id, member_id) references members.member,
  constraint guarantor_of_own_unit foreign key (unit_id, guarantor_id) references members.member,
  constraint nobody_guarantees_for_himself check (guarantor_id <> member_id),
  constraint two_people_agree_to_a_loan check (first_agreed_by <> second_agreed_by),
  constraint an_approved_loan_was_agreed_twice check (state not in ('approved', 'paid_out', 'repaid', 'written_off')
    or (first_agreed_by is not null and second_agreed_by is not null)),
  constraint a_paid_loan_has_its_day check ((state in ('paid_out', 'repaid', 'written_off')) = (paid_out_on is not null))
);
create unique index one_live_loan on funds.loan (unit_id, fund_id, member_id)
  where only_one and state in ('requested', 'approved', 'paid_out');
create index loan_member on funds.loan (unit_id, member_id);
create index loan_state on funds.loan (unit_id, fund_id, state, requested_on);
call platform.wall('funds.loan');

-- When what falls due. A pause, a new term and an early part payment make the next plan over what is still owed.
create table funds.loan_plan (
  unit_id bigint not null,
  loan_id bigint not null,
  plan_no smallint not null check (plan_no > 0),
  from_day date not null,
  until_day date, -- replaced on this day
  principal bigint not null check (principal > 0),
  reason text not null check (reason in ('paid_out', 'early', 'paused', 'rescheduled')),
  note text not null default '',
  decision_number text,
  entry_id bigint, -- of the payment that made it
  by_name text not null,
  primary key (unit_id, loan_id, plan_no),
  foreign key (unit_id, loan_id) references funds.loan,
  foreign key (unit_id, entry_id) references ledger.entry
);
call platform.wall('funds.loan_plan');

create table funds.instalment (
  unit_id bigint not null,
  loan_id bigint not null,
  plan_no smallint not null,
  no smallint not null check (no > 0),
  due_on date not null,
  principal bigint not null check (principal >= 0),
  interest bigint not null check (interest >= 0),
  primary key (unit_id, loan_id, plan_no, no),
  foreign key (unit_id, loan_id, plan_no) references funds.loan_plan,
  constraint instalment_is_of_something check (principal + interest > 0)
);
create index instalment_due on funds.instalment (unit_id, due_on);
call platform.wall('funds.instalment');

create function funds.require_whole_plan() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select unit_id, loan_id, plan_no, sum(principal) as principal from new_rows group by 1, 2, 3) as given
    join funds.loan_plan as plan on plan.unit_id = given.unit_id and plan.loan_id = given.loan_id and plan.plan_no = given.plan_no
    where plan.principal <> given.principal
  ) then
    raise exception 'instalments add up to what is owed' using errcode = 'check_violation', constraint = 'instalments_make_the_loan';
  end if;
  return null;
end $$;
create trigger plan_is_whole after insert on funds.instalment
  referencing new table as new_rows for each statement execute function funds.require_whole_plan();

-- ── Drives ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- One call for several social funds. A drive launched above is carried by units below in drives of their own.
create table funds.drive (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  appeal text not null default '',
  opened_on date not null,
  closed_on date,
  upper_unit_id bigint references organization.unit, -- who launched it, when that was not this unit
  upper_drive_id bigint,
  primary key (unit_id, id),
  constraint drive_is_named_once unique (unit_id, name),
  constraint drive_ends_after_it_began check (closed_on >= opened_on),
  constraint drive_from_above_is_known check ((upper_unit_id is null) = (upper_drive_id is null)),
  constraint drive_from_above_is_carried_once unique (unit_id, upper_unit_id, upper_drive_id)
);
create index drive_upper on funds.drive (upper_unit_id, upper_drive_id);
call platform.wall('funds.drive');

create table funds.drive_fund (
  unit_id bigint not null,
  drive_id bigint not null,
  fund_id bigint not null,
  target bigint check (target > 0),
  primary key (unit_id, drive_id, fund_id),
  foreign key (unit_id, drive_id) references funds.drive,
  foreign key (unit_id, fund_id) references funds.fund
);
call platform.wall('funds.drive_fund');

create table funds.pledge (
  unit_id bigint not null,
  id bigint generated always as identity,
  drive_id bigint not null,
  fund_id bigint not null,
  member_id bigint,
  subunit_id bigint,
  donor_name text not null default '', -- empty with neither member nor group: without a name
  amount bigint not null check (amount > 0),
  day date not null,
  primary key (unit_id, id),
  foreign key (unit_id, drive_id, fund_id) references funds.drive_fund,
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, subunit_id) references organization.subunit
);
create index pledge_drive on funds.pledge (unit_id, drive_id, fund_id);
call platform.wall('funds.pledge');
alter table funds.collection add foreign key (unit_id, drive_id, fund_id) references funds.drive_fund;

-- ── Grants ──────────────────────────────────────────────────────────────────────────────────────────────────────
create table funds.season (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  name text not null,
  opened_on date not null,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  constraint season_is_named_once unique (unit_id, fund_id, name)
);
call platform.wall('funds.season');

create table funds.award (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  season_id bigint,
  member_id bigint not null,
  child_id bigint, -- of the member
  recipient_name text not null,
  reason text not null,
  evidence text not null default '',
  amount bigint not null check (amount > 0),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'refused', 'paid')),
  proposed_on date not null,
  proposed_by bigint not null references identity.account,
  decided_by bigint references identity.account,
  decided_name text,
  decided_on date,
  decision_number text,
  paid_on date,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  foreign key (unit_id, season_id) references funds.season,
  foreign key (unit_id, member_id) references members.member,
  constraint two_people_decide_on_a_grant check (decided_by <> proposed_by),
  constraint a_decided_grant_says_who check ((state = 'proposed') = (decided_by is null))
);
create index award_fund on funds.award (unit_id, fund_id, state);
create index award_member on funds.award (unit_id, member_id);
call platform.wall('funds.award');

-- ── Gifts of sponsors ───────────────────────────────────────────────────────────────────────────────────────────
create table funds.gift (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  fund_id bigint, -- null: in kind, for no fund
  sponsor_name text not null,
  sponsor_address text not null default '',
  day date not null,
  in_kind text, -- what was given; null: money
  amount bigint not null check (amount > 0), -- money, or what the things are worth
  purpose text not null default '',
  thanked_on date,
  from_members boolean not null default false, -- members together, for good: no sponsorship
  search_key text not null generated always as (platform.search_key(sponsor_name)) stored,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  constraint money_goes_into_a_fund check (in_kind is not null or fund_id is not null)
);
create index gift_day on funds.gift (unit_id, day);
call platform.wall('funds.gift');

-- ── Movements ───────────────────────────────────────────────────────────────────────────────────────────────────
-- What happened to a fund's money, one line each person. Never changed: a line with the opposite amount takes one back.
create table funds.movement (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  kind text not null check (kind in ('contribution', 'gift', 'interest', 'refund', 'grant', 'remittance', 'payout', 'repayment', 'write_off')),
  day date not null,
  amount bigint not null check (amount <> 0),
  member_id bigint,
  subunit_id bigint,
  party_name text not null default '',
  note text not null default '',
  receipt_number text not null default '',
  collection_id bigint,
  loan_id bigint,
  drive_id bigint,
  award_id bigint,
  gift_id bigint,
  entry_id bigint not null,
  reverses_id bigint,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, subunit_id) references organization.subunit,
  foreign key (unit_id, collection_id) references funds.collection,
  foreign key (unit_id, loan_id) references funds.loan,
  foreign key (unit_id, drive_id) references funds.drive,
  foreign key (unit_id, award_id) references funds.award,
  foreign key (unit_id, gift_id) references funds.gift,
  foreign key (unit_id, entry_id) references ledger.entry,
  foreign key (unit_id, reverses_id) references funds.movement,
  constraint movement_is_taken_back_once unique (unit_id, reverses_id),
  constraint what_is_taken_back_is_negative check ((amount < 0) = (reverses_id is not null))
);
create index movement_fund on funds.movement (unit_id, fund_id, day, id);
create index movement_member on funds.movement (unit_id, member_id, day) where member_id is not null;
create index movement_entry on funds.movement (unit_id, entry_id);
create index movement_loan on funds.movement (unit_id, loan_id) where loan_id is not null;
create index movement_drive on funds.movement (unit_id, drive_id) where drive_id is not null;
create index movement_collection on funds.movement (unit_id, collection_id) where collection_id is not null;
call platform.wall('funds.movement');
create trigger movement_is_permanent before update or delete on funds.movement
  for each row execute function platform.refuse_change();

create function funds.keep_fund() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from (select unit_id, fund_id, min(day) as first_day, max(day) as last_day from new_rows group by 1, 2) as given
    join funds.fund on fund.unit_id = given.unit_id and fund.id = given.fund_id
    where given.first_day < fund.opened_on or given.last_day >= fund.closed_on
  ) then
    raise exception 'the fund is not open on that day' using errcode = 'check_violation', constraint = 'fund_is_open_on_the_day';
  end if;
  update funds.fund set home = fund.home + moved.home, lent = fund.lent + moved.lent, worth = fund.worth + moved.worth
  from (
    select unit_id, fund_id,
      sum(case when kind in ('contribution', 'gift', 'interest', 'repayment') then amount when kind = 'write_off' then 0 else -amount end) as home,
      sum(case when kind = 'payout' then amount when kind in ('repayment', 'write_off') then -amount else 0 end) as lent,
      sum(case when kind in ('contribution', 'gift', 'interest') then amount when kind in ('payout', 'repayment') then 0 else -amount end) as worth
    from new_rows group by 1, 2
  ) as moved
  where fund.unit_id = moved.unit_id and fund.id = moved.fund_id;
  return null;
end $$;
create trigger fund_is_kept after insert on funds.movement
  referencing new table as new_rows for each statement execute function funds.keep_fund();

-- Money of a fund is recorded in the fund: an entry made in the book itself may move it between cash box and bank, no more.
create index fund_part on funds.fund (unit_id, part_id);
create function funds.guard_parts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from new_rows as given
    join funds.fund on fund.unit_id = given.unit_id and fund.part_id = given.part_id
    join ledger.account on account.unit_id = given.unit_id and account.code = given.account and account.money is null
    join ledger.entry on entry.unit_id = given.unit_id and entry.id = given.entry_id
    where entry.reference_kind is distinct from 'funds.fund'
  ) then
    raise exception 'money of a fund is recorded in the fund' using errcode = 'check_violation', constraint = 'fund_keeps_its_part';
  end if;
  return null;
end $$;
create trigger funds_keep_their_parts after insert on ledger.posting
  referencing new table as new_rows for each statement execute function funds.guard_parts();

-- Where a repayment went, instalment by instalment.
create table funds.allocation (
  unit_id bigint not null,
  id bigint generated always as identity,
  loan_id bigint not null,
  plan_no smallint not null,
  no smallint not null,
  day date not null,
  principal bigint not null,
  interest bigint not null,
  entry_id bigint not null,
  primary key (unit_id, id),
  foreign key (unit_id, loan_id, plan_no, no) references funds.instalment,
  foreign key (unit_id, entry_id) references ledger.entry
);
create index allocation_instalment on funds.allocation (unit_id, loan_id, plan_no, no);
create index allocation_entry on funds.allocation (unit_id, entry_id);
call platform.wall('funds.allocation');

-- What is left of each instalment of the plan in force.
create view funds.remaining with (security_invoker = true) as
  select loan.unit_id, loan.id as loan_id, loan.fund_id, loan.member_id, instalment.plan_no, instalment.no, instalment.due_on,
    instalment.principal - coalesce(paid.principal, 0)::bigint as principal,
    instalment.interest - coalesce(paid.interest, 0)::bigint as interest
  from funds.loan
  join funds.instalment on instalment.unit_id = loan.unit_id and instalment.loan_id = loan.id and instalment.plan_no = loan.plan_no
  left join lateral (
    select sum(principal)::bigint as principal, sum(interest)::bigint as interest from funds.allocation
    where allocation.unit_id = instalment.unit_id and allocation.loan_id = instalment.loan_id
      and allocation.plan_no = instalment.plan_no and allocation.no = instalment.no) as paid on true
  where loan.state = 'paid_out';
grant select on funds.remaining to congdoan_server;

-- What each member has in each fund and owes it.
create view funds.stake with (security_invoker = true) as
  select unit_id, fund_id, member_id,
    sum(case kind when 'contribution' then amount when 'refund' then -amount else 0 end)::bigint as contributed,
    sum(case kind when 'payout' then amount when 'repayment' then -amount when 'write_off' then -amount else 0 end)::bigint as owed
  from funds.movement where member_id is not null
  group by unit_id, fund_id, member_id;

-- Whose money would be given back on leaving; who of them has left is asked with a day.
create view funds.leaver with (security_invoker = true) as
  select stake.unit_id, stake.fund_id, stake.member_id, stake.contributed, stake.owed
  from funds.stake
  join funds.fund on fund.unit_id = stake.unit_id and fund.id = stake.fund_id and fund.kind <> 'social' and fund.closed_on is null
  where stake.contributed > 0 and (
    select rules.refund_on_leaving from funds.rule_book as rules
    where rules.unit_id = stake.unit_id and rules.fund_id = stake.fund_id order by rules.from_day desc limit 1);
grant select on funds.stake, funds.leaver to congdoan_server;

-- ── The union's bank account, for VietQR ────────────────────────────────────────────────────────────────────────
create table funds.bank_account (
  unit_id bigint not null references organization.unit,
  from_day date not null,
  bank_bin text not null check (bank_bin ~ '^[0-9]{6}$'),
  account_number text not null check (account_number ~ '^[0-9A-Za-z]{1,19}$'),
  account_name text not null,
  by_name text not null,
  primary key (unit_id, from_day)
);
call platform.wall('funds.bank_account');

grant select, insert, update on funds.fund, funds.participation, funds.collection_line, funds.loan, funds.loan_plan, funds.drive,
  funds.award, funds.gift, funds.bank_account to congdoan_server;
grant select, insert on funds.rule_book, funds.grant_rule, funds.collection, funds.season, funds.movement, funds.drive_fund, funds.pledge to congdoan_server;
grant select, insert, delete on funds.instalment, funds.allocation to congdoan_server;
grant delete on funds.loan_plan to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- One line of a movement: who or what, and of which fund.
create view funds.fact with (security_invoker = true) as
  select movement.unit_id, movement.day, movement.kind, movement.amount, movement.id as fact_id, fund.id as page_id, fund.kind as fund_kind, fund.cause,
    movement.member_id, movement.loan_id,
    movement.kind = 'gift' and not gift.from_members as is_sponsorship,
    coalesce(member.full_name, nullif(movement.party_name, ''), fund.name) || ' · ' || fund.name as label,
    coalesce(member.sort_key, platform.search_key(movement.party_name)) as sort_key
  from funds.movement
  join funds.fund on fund.unit_id = movement.unit_id and fund.id = movement.fund_id
  left join members.member on member.unit_id = movement.unit_id and member.id = movement.member_id
  left join funds.gift on gift.unit_id = movement.unit_id and gift.id = movement.gift_id;
grant select on funds.fact to congdoan_server;

-- The figure's view over some facts; what a loan was for is not told here, so a borrower's name is not either.
create procedure funds.declare_count(figure text, kind text, amount text, which text, anonymous boolean default false) language plpgsql as $$
begin
  execute format('create view funds.figure_%s with (security_invoker = true) as
    select unit_id, day, (%s)::bigint as amount, fact_id, page_id, %s as label, %s as sort_key from funds.fact where %s',
    figure, amount, case when anonymous then $t$'Một đoàn viên · ' || split_part(label, ' · ', 2)$t$ else 'label' end,
    case when anonymous then $t$''$t$ else 'sort_key' end, which);
  call platform.declare_figure('funds.' || figure, kind);
end $$;

call funds.declare_count('given', 'flow', 'amount', $$fund_kind = 'social' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_poor', 'flow', 'amount', $$cause = 'poor' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_gratitude', 'flow', 'amount', $$cause = 'gratitude' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_children', 'flow', 'amount', $$cause = 'children' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_agent_orange', 'flow', 'amount', $$cause = 'agent_orange' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_shelter', 'flow', 'amount', $$cause = 'shelter' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_poor_women', 'flow', 'amount', $$cause = 'poor_women' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_border', 'flow', 'amount', $$cause = 'border' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_meals', 'flow', 'amount', $$cause = 'meals' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_disaster', 'flow', 'amount', $$cause = 'disaster' and kind in ('contribution', 'gift')$$);
call funds.declare_count('given_other', 'flow', 'amount', $$cause = 'other' and kind in ('contribution', 'gift')$$);
call funds.declare_count('remitted', 'flow', 'amount', $$kind = 'remittance'$$);
call funds.declare_count('mutual_aid', 'stock', $$case when kind in ('contribution', 'gift', 'interest') then amount when kind in ('payout', 'repayment') then 0 else -amount end$$,
  $$fund_kind = 'mutual_aid' and kind not in ('payout', 'repayment')$$, true);
call funds.declare_count('helped_turns', 'flow', 'sign(amount)', $$kind = 'payout'$$, true);
call funds.declare_count('lent', 'flow', 'amount', $$kind = 'payout'$$, true);
call funds.declare_count('repaid', 'flow', 'amount', $$kind = 'repayment'$$, true);
call funds.declare_count('written_off', 'flow', 'amount', $$kind = 'write_off'$$, true);
call funds.declare_count('out_on_loan', 'stock', $$case kind when 'payout' then amount else -amount end$$, $$kind in ('payout', 'repayment', 'write_off')$$, true);
call funds.declare_count('scholarships', 'flow', 'sign(amount)', $$fund_kind = 'study' and kind = 'grant'$$);
call funds.declare_count('scholarship_money', 'flow', 'amount', $$fund_kind = 'study' and kind = 'grant'$$);
call funds.declare_count('sponsorship', 'flow', 'amount', $$is_sponsorship$$);

-- People, not turns: each is counted once, on the day of the first loan.
create view funds.figure_people_helped with (security_invoker = true) as
  select distinct on (unit_id, member_id) unit_id, day, 1::bigint as amount, fact_id, page_id, 'Một đoàn viên'::text as label, ''::text as sort_key
  from funds.fact
  where kind = 'payout' and amount > 0
    and not exists (select from funds.movement as back where back.unit_id = fact.unit_id and back.reverses_id = fact.fact_id)
  order by unit_id, member_id, day, fact_id;
call platform.declare_figure('funds.people_helped', 'flow');

-- Overdue: an instalment is, from the day after it fell due until it was paid or its plan was replaced or its loan ended.
create view funds.figure_overdue with (security_invoker = true) as
  select due.unit_id, step.day, step.amount, loan.id as fact_id, loan.fund_id as page_id, 'Một khoản vay'::text as label, ''::text as sort_key
  from funds.instalment as due
  join funds.loan on loan.unit_id = due.unit_id and loan.id = due.loan_id
  join funds.loan_plan as plan on plan.unit_id = due.unit_id and plan.loan_id = due.loan_id and plan.plan_no = due.plan_no
  cross join lateral (
    select due.due_on + 1 as day, due.principal + due.interest as amount
    union all
    select greatest(paid.day, due.due_on + 1), -(paid.principal + paid.interest)
    from funds.allocation as paid
    where paid.unit_id = due.unit_id and paid.loan_id = due.loan_id and paid.plan_no = due.plan_no and paid.no = due.no
    union all
    select greatest(coalesce(plan.until_day, loan.ended_on), due.due_on + 1), -(due.principal + due.interest - coalesce((
      select sum(paid.principal + paid.interest)::bigint from funds.allocation as paid
      where paid.unit_id = due.unit_id and paid.loan_id = due.loan_id and paid.plan_no = due.plan_no and paid.no = due.no), 0))
    where coalesce(plan.until_day, loan.ended_on) is not null
  ) as step
  where step.amount <> 0;
call platform.declare_figure('funds.overdue', 'stock');

create view funds.figure_sponsorship_in_kind with (security_invoker = true) as
  select unit_id, day, amount, id as fact_id, coalesce(fund_id, 0) as page_id, sponsor_name || ' · ' || in_kind as label, search_key as sort_key
  from funds.gift where in_kind is not null and not from_members;
call platform.declare_figure('funds.sponsorship_in_kind', 'flow');
