-- Payments of funds that a second person decides on: above the book's threshold (ledger.approval_rule) money that is given back to
-- somebody who leaves, passed on to where it was meant, or spent on what a fund is for, is asked for by one and decided by another.

create table funds.payment (
  unit_id bigint not null,
  id bigint generated always as identity,
  fund_id bigint not null,
  kind text not null check (kind in ('refund', 'remittance', 'spending')),
  member_id bigint, -- who is given back what he or she paid in
  drive_id bigint,
  to_name text not null,
  note text not null default '',
  receipt_number text not null default '',
  amount bigint not null check (amount > 0),
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'refused', 'withdrawn', 'paid')),
  proposed_by bigint not null references identity.account,
  proposed_name text not null,
  proposed_on date not null,
  decided_by bigint references identity.account,
  decided_name text,
  decided_on date,
  remark text not null default '',
  entry_id bigint,
  primary key (unit_id, id),
  foreign key (unit_id, fund_id) references funds.fund,
  foreign key (unit_id, member_id) references members.member,
  foreign key (unit_id, drive_id) references funds.drive,
  foreign key (unit_id, entry_id) references ledger.entry,
  constraint a_refund_goes_to_a_member check ((kind = 'refund') = (member_id is not null)),
  constraint two_people_decide_on_a_fund_payment check (decided_by <> proposed_by),
  constraint a_decided_fund_payment_says_who check ((state in ('approved', 'refused', 'paid')) = (decided_by is not null)),
  constraint a_paid_fund_payment_has_its_entry check ((state = 'paid') = (entry_id is not null)),
  constraint a_fund_payment_is_paid_once unique (unit_id, entry_id)
);
create index fund_payment_state on funds.payment (unit_id, state, id);
create index fund_payment_member on funds.payment (unit_id, member_id) where member_id is not null;
call platform.wall('funds.payment');
grant select, insert, update on funds.payment to congdoan_server;

-- What was expected of somebody whose admission was a mistake.
grant delete on funds.collection_line to congdoan_server;

-- A fund that gives also spends on what it is for: a sports day, a camp for members' children.
alter table funds.movement drop constraint movement_kind_check;
alter table funds.movement add constraint movement_kind_check
  check (kind in ('contribution', 'gift', 'interest', 'refund', 'grant', 'remittance', 'spending', 'payout', 'repayment', 'write_off'));

call funds.declare_count('spent', 'flow', 'amount', $$kind = 'spending'$$);

-- ── Reminders ───────────────────────────────────────────────────────────────────────────────────────────────────
-- Who was reminded of a loan, when and how: nobody twice within a week.
create table funds.reminder (
  unit_id bigint not null,
  id bigint generated always as identity,
  loan_id bigint not null,
  day date not null,
  means text not null check (means in ('phone', 'message', 'email', 'paper', 'spoken')),
  by_account_id bigint references identity.account,
  by_name text not null,
  primary key (unit_id, id),
  foreign key (unit_id, loan_id) references funds.loan,
  constraint nobody_is_reminded_twice_a_week exclude using gist
    (unit_id with =, loan_id with =, daterange(day, day + 7) with &&)
);
call platform.wall('funds.reminder');
grant select, insert on funds.reminder to congdoan_server;
