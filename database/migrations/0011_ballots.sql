-- Votes: the electoral roll, papers handed out, ballots collected and counted. Whose ballot a ballot is stands in no table; what each
-- table tells, and to whom, is written down in docs/decisions/0012-secret-ballots.md.

create schema ballots;
grant usage on schema ballots to congdoan_server;

-- ── Rules of passing, as dated data ─────────────────────────────────────────────────────────────────────────────
create table ballots.passing_rule (
  code text not null,
  name text not null,
  valid daterange not null,
  document text not null,
  base text not null check (base in ('collected', 'roll', 'valid')),
  share_numerator smallint not null,
  share_denominator smallint not null,
  strictly boolean not null, -- more than the share; otherwise the share is enough
  quorum_numerator smallint not null,
  quorum_denominator smallint not null,
  rank smallint not null,
  primary key (code, valid)
);
grant select on ballots.passing_rule to congdoan_server;

-- ── Votes ───────────────────────────────────────────────────────────────────────────────────────────────────────
create table ballots.vote (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  title text not null,
  question text not null default '',
  secret boolean not null,
  method text not null check (method in ('choose', 'yes_no')), -- mark at most so many names; or yes or no to each
  most_marks smallint not null,
  seats smallint, -- how many pass at most; null: all who reach the share
  -- The rule of passing, copied from passing_rule or typed in.
  base text not null check (base in ('collected', 'roll', 'valid')),
  share_numerator smallint not null,
  share_denominator smallint not null,
  strictly boolean not null,
  quorum_numerator smallint not null, -- share of the roll that must take part
  quorum_denominator smallint not null,
  rule_document text not null,
  electorate text not null check (electorate in ('members', 'body', 'chosen')),
  body_id bigint,
  reference_kind text, -- what the vote is for, in a module above: 'reviews.round'
  reference_id bigint,
  first_round_id bigint,
  state text not null default 'draft' check (state in ('draft', 'handing_out', 'casting', 'counting', 'final', 'cancelled')),
  closes_at timestamptz, -- the box takes nothing afterwards
  extended_because text not null default '',
  cancelled_because text not null default '',
  started_by_account_id bigint references identity.account,
  started_by_name text not null,
  started_on date not null,
  opened_on date, -- the roll was frozen
  box_opened_at timestamptz,
  box_closed_at timestamptz,
  final_on date,
  final_at timestamptz,
  -- What was counted; nothing before the count is final.
  roll_count int,
  phone_handed int,
  paper_handed int,
  phone_collected int,
  paper_collected int,
  blank_count int,
  spoiled_count int,
  quorum_met boolean,
  primary key (unit_id, id),
  foreign key (unit_id, body_id) references organization.body,
  foreign key (unit_id, first_round_id) references ballots.vote,
  constraint vote_share_is_a_share check (share_numerator >= 1 and share_numerator <= share_denominator),
  constraint vote_quorum_is_a_share check (quorum_numerator >= 0 and quorum_numerator <= quorum_denominator and quorum_denominator >= 1),
  constraint vote_marks_at_least_one check (most_marks >= 1),
  constraint vote_has_a_seat check (seats >= 1),
  constraint vote_of_a_body_names_it check ((electorate = 'body') = (body_id is not null)),
  constraint vote_reference_is_whole check (num_nulls(reference_kind, reference_id) in (0, 2)),
  constraint cancelled_vote_says_why check ((state = 'cancelled') = (cancelled_because <> '')),
  constraint only_a_final_vote_has_numbers check ((state = 'final') = (final_on is not null)
    and num_nulls(final_on, roll_count, phone_handed, paper_handed, phone_collected, paper_collected, blank_count, spoiled_count, quorum_met) in (0, 9)),
  constraint no_more_ballots_than_papers check (phone_collected <= phone_handed and paper_collected <= paper_handed
    and phone_handed + paper_handed <= roll_count),
  constraint spoiled_are_among_the_collected check (blank_count + spoiled_count <= phone_collected + paper_collected)
);
create index vote_state on ballots.vote (unit_id, state);
create index vote_started on ballots.vote (unit_id, started_on desc);
create index vote_of_reference on ballots.vote (unit_id, reference_kind, reference_id) where reference_kind is not null;
create index vote_of_body on ballots.vote (unit_id, body_id) where body_id is not null;
create unique index one_second_round on ballots.vote (unit_id, first_round_id) where first_round_id is not null and state <> 'cancelled';
call platform.wall('ballots.vote');
grant select, insert, update on ballots.vote to congdoan_server;

-- Candidates or texts, in the order of the ballot paper.
create table ballots.choice (
  unit_id bigint not null,
  vote_id bigint not null,
  position smallint not null check (position >= 1),
  name text not null,
  note text not null default '',
  person_id bigint references identity.person,
  subject_id bigint, -- the asking module's own number of what is chosen
  yes_count int,
  no_count int,
  outcome text check (outcome in ('passed', 'tied', 'failed')),
  primary key (unit_id, vote_id, position),
  foreign key (unit_id, vote_id) references ballots.vote,
  constraint choice_is_counted_whole check (num_nulls(yes_count, no_count, outcome) in (0, 3))
);
call platform.wall('ballots.choice');
grant select, insert, update, delete on ballots.choice to congdoan_server;

-- The electoral roll. `took` says which paper somebody was given, and being one column it cannot say both.
create table ballots.elector (
  unit_id bigint not null,
  id bigint generated always as identity,
  vote_id bigint not null,
  person_id bigint not null references identity.person,
  member_id bigint,
  full_name text not null,
  sort_key text not null collate "C",
  took text check (took in ('phone', 'paper')),
  blinded_digest bytea, -- of what was signed blindly, so that an answer that was lost can be asked for again
  struck_because text not null default '',
  moved_from bigint[] not null default '{}', -- records that were merged into this one while they bore it, the last one last
  primary key (unit_id, id),
  foreign key (unit_id, vote_id) references ballots.vote,
  foreign key (unit_id, member_id) references members.member,
  constraint elector_is_once_on_the_roll unique (unit_id, vote_id, person_id),
  constraint struck_elector_has_no_paper check (struck_because = '' or took is null),
  constraint phone_paper_was_signed check ((took is not distinct from 'phone') = (blinded_digest is not null))
);
create index elector_person on ballots.elector (person_id);
create index elector_member on ballots.elector (unit_id, member_id) where member_id is not null;
create index elector_name on ballots.elector (unit_id, vote_id, sort_key);
call platform.wall('ballots.elector');
grant select, insert, update, delete on ballots.elector to congdoan_server;

create function ballots.keep_roll() returns trigger language plpgsql as $$
declare
  row_unit bigint := coalesce(new.unit_id, old.unit_id);
  row_vote bigint := coalesce(new.vote_id, old.vote_id);
  vote_state text;
begin
  select state into vote_state from ballots.vote where unit_id = row_unit and id = row_vote;
  if tg_op <> 'UPDATE' and vote_state <> 'draft' then
    raise exception 'the roll is frozen' using errcode = 'check_violation', constraint = 'roll_is_frozen';
  end if;
  if tg_op = 'UPDATE' then
    if (new.took, new.struck_because, new.blinded_digest) is distinct from (old.took, old.struck_because, old.blinded_digest) then
      if vote_state <> 'handing_out' then
        raise exception 'papers are handed out before the box opens' using errcode = 'check_violation', constraint = 'papers_are_handed_out_first';
      end if;
      if old.took is not null and new.took is distinct from old.took and (old.took = 'phone' or new.took is not null) then
        raise exception 'one paper each' using errcode = 'check_violation', constraint = 'one_paper_each';
      end if;
      if new.took is not null and old.took is null and old.struck_because <> '' then
        raise exception 'struck off' using errcode = 'check_violation', constraint = 'struck_elector_has_no_paper';
      end if;
    end if;
    return new;
  end if;
  return coalesce(new, old);
end $$;
create trigger roll_is_kept before insert or update or delete on ballots.elector for each row execute function ballots.keep_roll();

-- The counting committee of a vote, besides the inspectors.
create table ballots.teller (
  unit_id bigint not null,
  vote_id bigint not null,
  person_id bigint not null references identity.person,
  full_name text not null,
  primary key (unit_id, vote_id, person_id),
  foreign key (unit_id, vote_id) references ballots.vote
);
create index teller_person on ballots.teller (person_id);
call platform.wall('ballots.teller');
grant select, insert, delete on ballots.teller to congdoan_server;

-- The key that signs papers blindly. The private half is encrypted, and gone as soon as handing out has ended.
create table ballots.signing_key (
  unit_id bigint not null,
  vote_id bigint not null,
  public_key bytea not null, -- SubjectPublicKeyInfo
  private_sealed bytea,
  primary key (unit_id, vote_id),
  foreign key (unit_id, vote_id) references ballots.vote
);
call platform.wall('ballots.signing_key');
grant select, insert, update on ballots.signing_key to congdoan_server;

-- ── The box ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- Ballots while the box is open. `mark` is a keyed digest of the paper, `sealed` holds what was marked: without the installation's
-- key neither says anything. No number that grows, no moment, no foreign key (it would leave each ballot's transaction on the vote).
create table ballots.box (
  unit_id bigint not null,
  vote_id bigint not null,
  mark bytea not null,
  sealed bytea not null,
  primary key (unit_id, vote_id, mark)
);
call platform.wall('ballots.box');
grant select, insert, update, delete on ballots.box to congdoan_server;

create function ballots.keep_box() returns trigger language plpgsql as $$
begin
  if not exists (select from ballots.vote where unit_id = new.unit_id and id = new.vote_id and state = 'casting' and secret) then
    raise exception 'the box is closed' using errcode = 'check_violation', constraint = 'box_is_open';
  end if;
  return new;
end $$;
create trigger box_is_open before insert on ballots.box for each row execute function ballots.keep_box();

-- Counted ballots, and beside them, torn off, the receipts: nothing says which belongs to which.
create table ballots.ballot (
  unit_id bigint not null,
  id uuid not null default gen_random_uuid(),
  vote_id bigint not null,
  chosen smallint[] not null,
  refused smallint[] not null,
  primary key (unit_id, id),
  foreign key (unit_id, vote_id) references ballots.vote,
  constraint ballot_marks_one_way check (not (chosen && refused))
);
create index ballot_of_vote on ballots.ballot (unit_id, vote_id);
call platform.wall('ballots.ballot');
create table ballots.receipt (
  unit_id bigint not null,
  vote_id bigint not null,
  code text not null,
  primary key (unit_id, vote_id, code),
  foreign key (unit_id, vote_id) references ballots.vote
);
call platform.wall('ballots.receipt');
grant select, insert on ballots.ballot, ballots.receipt to congdoan_server;
create trigger ballot_is_permanent before update or delete on ballots.ballot for each row execute function platform.refuse_change();
create trigger receipt_is_permanent before update or delete on ballots.receipt for each row execute function platform.refuse_change();

-- In a vote that is not secret: who voted what.
create table ballots.open_ballot (
  unit_id bigint not null,
  elector_id bigint not null,
  vote_id bigint not null,
  chosen smallint[] not null,
  refused smallint[] not null,
  by_teller_name text not null default '', -- recorded for somebody who raised the hand
  at timestamptz not null default now(),
  primary key (unit_id, elector_id),
  foreign key (unit_id, elector_id) references ballots.elector,
  foreign key (unit_id, vote_id) references ballots.vote,
  constraint open_ballot_marks_one_way check (not (chosen && refused))
);
create index open_ballot_of_vote on ballots.open_ballot (unit_id, vote_id);
call platform.wall('ballots.open_ballot');
grant select, insert, update on ballots.open_ballot to congdoan_server;

create function ballots.keep_open_ballot() returns trigger language plpgsql as $$
begin
  if not exists (select from ballots.vote as vote join ballots.elector as elector on elector.unit_id = vote.unit_id and elector.vote_id = vote.id
      where vote.unit_id = new.unit_id and vote.id = new.vote_id and elector.id = new.elector_id
        and vote.state = 'casting' and not vote.secret and elector.struck_because = '') then
    raise exception 'the box is closed' using errcode = 'check_violation', constraint = 'box_is_open';
  end if;
  return new;
end $$;
create trigger open_vote_is_open before insert or update on ballots.open_ballot for each row execute function ballots.keep_open_ballot();

-- ── Papers ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- What the counting committee found on paper: entered by one, confirmed by another.
create table ballots.paper_sheet (
  unit_id bigint not null,
  vote_id bigint not null,
  collected int not null,
  blank int not null,
  spoiled int not null,
  note text not null default '',
  entered_by_account_id bigint references identity.account,
  entered_by_name text not null,
  entered_at timestamptz not null default now(),
  confirmed_by_account_id bigint references identity.account,
  confirmed_by_name text,
  confirmed_at timestamptz,
  primary key (unit_id, vote_id),
  foreign key (unit_id, vote_id) references ballots.vote,
  constraint paper_numbers_fit check (collected >= 0 and blank >= 0 and spoiled >= 0 and blank + spoiled <= collected),
  constraint papers_are_confirmed_by_another check (confirmed_by_name is null or confirmed_by_account_id is distinct from entered_by_account_id),
  constraint papers_are_confirmed_whole check (num_nulls(confirmed_by_name, confirmed_at) in (0, 2))
);
call platform.wall('ballots.paper_sheet');
create table ballots.paper_tally (
  unit_id bigint not null,
  vote_id bigint not null,
  position smallint not null,
  yes_count int not null,
  no_count int not null,
  primary key (unit_id, vote_id, position),
  foreign key (unit_id, vote_id, position) references ballots.choice,
  foreign key (unit_id, vote_id) references ballots.paper_sheet,
  constraint paper_tally_is_not_negative check (yes_count >= 0 and no_count >= 0)
);
call platform.wall('ballots.paper_tally');
grant select, insert, update, delete on ballots.paper_sheet, ballots.paper_tally to congdoan_server;

create function ballots.keep_sheet() returns trigger language plpgsql as $$
begin
  if new.collected > (select count(*) from ballots.elector where unit_id = new.unit_id and vote_id = new.vote_id and took = 'paper') then
    raise exception 'more papers than handed out' using errcode = 'check_violation', constraint = 'no_more_papers_than_handed_out';
  end if;
  return new;
end $$;
create trigger sheet_fits_the_roll before insert or update on ballots.paper_sheet for each row execute function ballots.keep_sheet();

-- ── What is asked without a unit ────────────────────────────────────────────────────────────────────────────────
-- Whoever holds a paper has not signed in: the key by which the paper is known to be genuine.
create function ballots.key_of_vote(unit bigint, vote bigint) returns bytea
  language sql stable security definer set search_path = ''
  begin atomic
    select key.public_key from ballots.signing_key as key where key.unit_id = unit and key.vote_id = vote;
  end;

-- On which frozen rolls a person stands, in any unit, also after leaving; with what the list of one's own votes shows.
create function ballots.votes_of_person(person bigint)
  returns table (unit_id bigint, vote_id bigint, elector_id bigint, title text, secret boolean, state text, took text, has_spoken boolean,
    closes_at timestamptz, opened_on date, final_on date, unit_name text)
  language sql stable security definer set search_path = ''
  begin atomic
    select elector.unit_id, elector.vote_id, elector.id, vote.title, vote.secret, vote.state, elector.took,
      exists (select from ballots.open_ballot as spoken where spoken.unit_id = elector.unit_id and spoken.elector_id = elector.id),
      vote.closes_at, vote.opened_on, vote.final_on,
      (select name.short_name from organization.unit_name as name where name.unit_id = elector.unit_id and upper_inf(name.valid))
    from ballots.elector
      join ballots.vote on vote.unit_id = elector.unit_id and vote.id = elector.vote_id
    where elector.person_id = person and elector.struck_because = '' and vote.opened_on is not null;
  end;

-- For which votes a person is on the counting committee.
create function ballots.votes_counted_by(person bigint)
  returns table (unit_id bigint, vote_id bigint, title text, secret boolean, state text, started_on date)
  language sql stable security definer set search_path = ''
  begin atomic
    select teller.unit_id, teller.vote_id, vote.title, vote.secret, vote.state, vote.started_on
    from ballots.teller join ballots.vote on vote.unit_id = teller.unit_id and vote.id = teller.vote_id
    where teller.person_id = person;
  end;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
create view ballots.final_vote with (security_invoker = true) as
  select unit_id, final_on as day, id as fact_id, id as page_id, title as label, lpad(id::text, 12, '0') as sort_key,
    phone_collected + paper_collected as collected, secret
  from ballots.vote where state = 'final';
grant select on ballots.final_vote to congdoan_server;
create view ballots.figure_votes with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from ballots.final_vote;
create view ballots.figure_secret_votes with (security_invoker = true) as
  select unit_id, day, 1 as amount, fact_id, page_id, label, sort_key from ballots.final_vote where secret;
create view ballots.figure_ballots with (security_invoker = true) as
  select unit_id, day, collected as amount, fact_id, page_id, label, sort_key from ballots.final_vote;
call platform.declare_figure('ballots.votes', 'flow');
call platform.declare_figure('ballots.secret_votes', 'flow');
call platform.declare_figure('ballots.ballots', 'flow');

-- ── Shipped data ────────────────────────────────────────────────────────────────────────────────────────────────
-- What the rules are taken from was read in excerpts, not in the whole documents; for the council no document was seen, only the
-- custom of more than half: the unit names its own.
insert into ballots.passing_rule values
  ('election', 'Bầu cử trong công đoàn', '[2020-02-03,)', 'Điều lệ Công đoàn Việt Nam khóa XII (174/QĐ-TLĐ ngày 03/02/2020), Điều 10',
    'collected', 1, 2, true, 2, 3, 1),
  ('staff_conference', 'Hội nghị cán bộ, công chức, viên chức', '[2016-02-25,)', 'Thông tư 01/2016/TT-BNV, Điều 2', 'collected', 1, 2, true, 2, 3, 2),
  ('council', 'Hội đồng thi đua, khen thưởng', '[,)', 'Quy chế làm việc của Hội đồng', 'collected', 1, 2, true, 2, 3, 3),
  ('whole_roll', 'Quá nửa tổng số người trong danh sách', '[,)', 'Quy chế của đơn vị', 'roll', 1, 2, true, 2, 3, 4);
