-- The year of a union: days that are marked, the programme of a year, lead work, regular meetings planned and held.

create schema calendar;
grant usage on schema calendar to congdoan_server;

-- ── Days that are shipped ───────────────────────────────────────────────────────────────────────────────────────
create table calendar.shipped_day (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('union', 'women', 'children', 'nation', 'tet', 'other')),
  month smallint not null check (month between 1 and 12),
  day_of_month smallint not null check (day_of_month between 1 and 31),
  lunar boolean not null default false,
  began_year smallint, -- from which anniversaries are counted
  from_year smallint not null default 1900, -- marked in these years
  until_year smallint,
  source text not null
);
grant select on calendar.shipped_day to congdoan_server;

-- ── Days of the unit's own, every year ──────────────────────────────────────────────────────────────────────────
create table calendar.own_day (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  kind text not null check (kind in ('own', 'union', 'women', 'children', 'other')),
  month smallint not null check (month between 1 and 12),
  day_of_month smallint not null,
  lunar boolean not null default false,
  began_year smallint,
  ended_on date, -- no longer marked from this day on
  by_name text not null,
  primary key (unit_id, id),
  constraint own_day_is_in_the_month check (day_of_month between 1 and
    case when lunar then 30 when month = 2 then 29 when month in (4, 6, 9, 11) then 30 else 31 end),
  constraint own_day_began_in_a_year check (began_year between 1000 and 2100)
);
create unique index own_day_is_named_once on calendar.own_day (unit_id, platform.search_key(name)) where ended_on is null;
call platform.wall('calendar.own_day');
grant select, insert, update on calendar.own_day to congdoan_server;

-- ── The programme of a year ─────────────────────────────────────────────────────────────────────────────────────
create table calendar.programme (
  unit_id bigint not null references organization.unit,
  year smallint not null check (year between 1900 and 2100),
  theme text not null default '',
  by_name text not null,
  started_on date not null,
  constraint one_programme_a_year primary key (unit_id, year)
);
call platform.wall('calendar.programme');
grant select, insert, update on calendar.programme to congdoan_server;

-- A day of the programme: taken over from the shipped and the own days, or put in for this year alone.
create table calendar.programme_day (
  unit_id bigint not null,
  id bigint generated always as identity,
  year smallint not null,
  on_day date not null,
  name text not null,
  kind text not null check (kind in ('own', 'union', 'women', 'children', 'nation', 'tet', 'other')),
  lunar boolean not null default false, -- its lunar day is shown first
  began_year smallint,
  shipped_code text references calendar.shipped_day,
  own_day_id bigint,
  plan text not null default '',
  state text not null default 'planned' check (state in ('planned', 'kept', 'dropped')),
  kept_on date,
  note text not null default '', -- how it was kept, or why it is left out
  by_name text not null,
  primary key (unit_id, id),
  foreign key (unit_id, year) references calendar.programme,
  foreign key (unit_id, own_day_id) references calendar.own_day,
  constraint programme_day_is_in_its_year check (extract(year from on_day) = year),
  constraint kept_day_says_when check ((state = 'kept') = (kept_on is not null)),
  constraint dropped_day_says_why check (state <> 'dropped' or note <> ''),
  constraint anniversary_is_not_before_its_beginning check (began_year <= year)
);
create index programme_day_on on calendar.programme_day (unit_id, on_day);
create unique index programme_has_a_shipped_day_once on calendar.programme_day (unit_id, on_day, shipped_code);
create unique index programme_has_an_own_day_once on calendar.programme_day (unit_id, on_day, own_day_id);
call platform.wall('calendar.programme_day');
grant select, insert, update on calendar.programme_day to congdoan_server;

-- Lead work: what somebody does so many days before.
create table calendar.task (
  unit_id bigint not null,
  id bigint generated always as identity,
  programme_day_id bigint not null,
  days_before smallint not null,
  due_on date not null, -- the day of the programme less days_before
  what text not null,
  member_id bigint,      -- for a named member,
  position_kind text references organization.position_kind, -- or for whoever holds the post
  done_on date,
  done_by_name text not null default '',
  by_name text not null,
  primary key (unit_id, id),
  foreign key (unit_id, programme_day_id) references calendar.programme_day,
  foreign key (unit_id, member_id) references members.member,
  constraint task_is_for_somebody check (num_nonnulls(member_id, position_kind) = 1),
  constraint task_is_before_its_day check (days_before between 0 and 365),
  constraint done_task_says_who check ((done_on is not null) = (done_by_name <> ''))
);
create unique index task_is_given_once on calendar.task (unit_id, programme_day_id, days_before, platform.search_key(what));
create index task_due on calendar.task (unit_id, due_on) where done_on is null;
create index task_of_member on calendar.task (unit_id, member_id) where member_id is not null;
call platform.wall('calendar.task');
grant select, insert, update, delete on calendar.task to congdoan_server;

-- ── Regular meetings ────────────────────────────────────────────────────────────────────────────────────────────
create table calendar.meeting_series (
  unit_id bigint not null references organization.unit,
  id bigint generated always as identity,
  name text not null,
  level text not null check (level in ('unit', 'committee', 'section', 'group')),
  subunit_id bigint,
  body_id bigint,
  every_months smallint not null check (every_months in (1, 3, 6, 12)),
  from_day date not null,
  until_day date not null, -- the last day on which one may be planned
  by_name text not null,
  primary key (unit_id, id),
  foreign key (unit_id, subunit_id) references organization.subunit,
  foreign key (unit_id, body_id) references organization.body,
  constraint meeting_says_whose check ((level in ('section', 'group')) = (subunit_id is not null) and (level = 'committee') = (body_id is not null)),
  constraint meetings_end_after_they_begin check (until_day >= from_day),
  constraint meetings_are_planned_for_ten_years_at_most check (until_day - from_day <= 3660)
);
call platform.wall('calendar.meeting_series');
grant select, insert, update on calendar.meeting_series to congdoan_server;

create table calendar.meeting (
  unit_id bigint not null,
  id bigint generated always as identity,
  series_id bigint not null,
  planned_on date not null,
  held_on date,
  attended smallint,
  note text not null default '', -- what it was about, or why it was not held
  called_off boolean not null default false,
  by_name text not null default '',
  primary key (unit_id, id),
  foreign key (unit_id, series_id) references calendar.meeting_series,
  constraint one_meeting_a_day unique (unit_id, series_id, planned_on),
  constraint held_meeting_says_how_many check ((held_on is null) = (attended is null)),
  constraint somebody_came check (attended between 1 and 30000),
  constraint held_meeting_is_not_called_off check (not (called_off and held_on is not null)),
  constraint called_off_meeting_says_why check (not called_off or note <> '')
);
create index meeting_planned on calendar.meeting (unit_id, planned_on);
call platform.wall('calendar.meeting');
grant select, insert, update, delete on calendar.meeting to congdoan_server;

-- ── Birthdays, and the calendar in other programs ───────────────────────────────────────────────────────────────
-- Whoever stands here wants the colleagues to know day and month.
create table calendar.shown_birthday (
  unit_id bigint not null,
  member_id bigint not null,
  since timestamptz not null default now(),
  primary key (unit_id, member_id),
  foreign key (unit_id, member_id) references members.member
);
call platform.wall('calendar.shown_birthday');
grant select, insert, delete on calendar.shown_birthday to congdoan_server;

-- A person's secret address of the unit's calendar. The code is kept as a digest, by which it is found, and sealed, to be shown again.
create table calendar.subscription (
  unit_id bigint not null references organization.unit,
  account_id bigint not null references identity.account,
  code_digest bytea not null,
  sealed_code bytea not null,
  with_birthdays boolean not null default false,
  renewed_on date not null,
  primary key (unit_id, account_id)
);
create index subscription_code on calendar.subscription (code_digest);
call platform.wall('calendar.subscription');
grant select, insert, update, delete on calendar.subscription to congdoan_server;

-- Whose unit's calendar an address opens on a day: only as long as its owner is a member there or holds a post. Reads past the wall,
-- because who asks has not signed in; answers nothing to whoever does not have the code.
create function calendar.subscribed(code bytea, on_day date) returns table (unit_id bigint, with_birthdays boolean)
  language sql stable security definer set search_path = ''
  begin atomic
    select subscription.unit_id, subscription.with_birthdays
    from calendar.subscription join identity.account on account.id = subscription.account_id
    where subscription.code_digest = code and (
      exists (select from members.member where member.unit_id = subscription.unit_id and member.person_id = account.person_id
        and members.is_member_on(member.unit_id, member.id, on_day))
      or exists (select from organization.position_holding as holding where holding.unit_id = subscription.unit_id
        and holding.person_id = account.person_id and holding.from_day <= on_day and (holding.to_day is null or holding.to_day >= on_day)));
  end;
grant execute on function calendar.subscribed to congdoan_server;

-- ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- Planned and held are counted on the day for which the meeting was planned, so that their share is one of the same meetings.
create view calendar.figure_meetings_planned with (security_invoker = true) as
  select meeting.unit_id, meeting.planned_on as day, 1 as amount, meeting.id as fact_id, meeting.id as page_id,
    series.name as label, lpad(meeting.id::text, 12, '0') as sort_key
  from calendar.meeting join calendar.meeting_series as series on series.unit_id = meeting.unit_id and series.id = meeting.series_id;
call platform.declare_figure('calendar.meetings_planned', 'flow');

create view calendar.figure_meetings_held with (security_invoker = true) as
  select meeting.unit_id, meeting.planned_on as day, 1 as amount, meeting.id as fact_id, meeting.id as page_id,
    series.name as label, lpad(meeting.id::text, 12, '0') as sort_key
  from calendar.meeting join calendar.meeting_series as series on series.unit_id = meeting.unit_id and series.id = meeting.series_id
  where meeting.held_on is not null;
call platform.declare_figure('calendar.meetings_held', 'flow');

create view calendar.figure_days_planned with (security_invoker = true) as
  select unit_id, on_day as day, 1 as amount, id as fact_id, id as page_id, name as label, lpad(id::text, 12, '0') as sort_key
  from calendar.programme_day where state <> 'dropped';
call platform.declare_figure('calendar.days_planned', 'flow');

create view calendar.figure_days_kept with (security_invoker = true) as
  select unit_id, on_day as day, 1 as amount, id as fact_id, id as page_id, name as label, lpad(id::text, 12, '0') as sort_key
  from calendar.programme_day where state = 'kept';
call platform.declare_figure('calendar.days_kept', 'flow');

-- ── Shipped data ────────────────────────────────────────────────────────────────────────────────────────────────
-- Where the document itself was not seen, the source says so.
insert into calendar.shipped_day (code, name, kind, month, day_of_month, lunar, began_year, from_year, source) values
  ('new_year', 'Tết Dương lịch', 'tet', 1, 1, false, null, 1900, 'Bộ luật Lao động 45/2019/QH14, Điều 112'),
  ('party', 'Ngày thành lập Đảng Cộng sản Việt Nam', 'nation', 2, 3, false, 1930, 1960, 'Nghị quyết Đại hội III của Đảng (9/1960) về ngày thành lập; chưa đối chiếu nguyên văn'),
  ('tet', 'Tết Nguyên đán', 'tet', 1, 1, true, null, 1900, 'Bộ luật Lao động 45/2019/QH14, Điều 112'),
  ('women_international', 'Quốc tế Phụ nữ', 'women', 3, 8, false, 1910, 1946, 'Hội nghị Phụ nữ quốc tế Copenhagen 1910; theo thông lệ'),
  ('youth_union', 'Ngày thành lập Đoàn TNCS Hồ Chí Minh', 'nation', 3, 26, false, 1931, 1961, 'Đại hội III của Đoàn (3/1961); chưa đối chiếu nguyên văn'),
  ('hung_kings', 'Giỗ Tổ Hùng Vương', 'nation', 3, 10, true, null, 1900, 'Luật 84/2007/QH11; nay Bộ luật Lao động 45/2019/QH14, Điều 112'),
  ('victory', 'Ngày Giải phóng miền Nam, thống nhất đất nước', 'nation', 4, 30, false, 1975, 1976, 'Bộ luật Lao động 45/2019/QH14, Điều 112'),
  ('labour', 'Quốc tế Lao động, mở đầu Tháng Công nhân', 'union', 5, 1, false, 1886, 1946, 'Bộ luật Lao động 45/2019/QH14, Điều 112; Tháng Công nhân theo thông lệ'),
  ('safety', 'Tháng hành động về an toàn, vệ sinh lao động', 'union', 5, 2, false, null, 2017, 'Quyết định 87/QĐ-TTg ngày 12/01/2016; ngày mở đầu do đơn vị chọn'),
  ('ho_chi_minh', 'Ngày sinh Chủ tịch Hồ Chí Minh', 'nation', 5, 19, false, 1890, 1946, 'theo thông lệ'),
  ('children', 'Quốc tế Thiếu nhi', 'children', 6, 1, false, 1949, 1950, 'Liên đoàn Phụ nữ Dân chủ quốc tế 1949; theo thông lệ'),
  ('family', 'Ngày Gia đình Việt Nam', 'women', 6, 28, false, 2001, 2001, 'Quyết định 72/2001/QĐ-TTg ngày 04/5/2001'),
  ('invalids', 'Ngày Thương binh, Liệt sĩ', 'nation', 7, 27, false, 1947, 1947, 'theo thông lệ từ 27/7/1947'),
  ('union', 'Ngày thành lập Công đoàn Việt Nam', 'union', 7, 28, false, 1929, 1983, 'Đại hội V Công đoàn Việt Nam (1983) lấy ngày 28/7/1929; chưa đối chiếu nguyên văn'),
  ('august', 'Cách mạng tháng Tám', 'nation', 8, 19, false, 1945, 1946, 'theo thông lệ'),
  ('national', 'Quốc khánh', 'nation', 9, 2, false, 1945, 1946, 'Bộ luật Lao động 45/2019/QH14, Điều 112'),
  ('mid_autumn', 'Tết Trung thu', 'children', 8, 15, true, null, 1900, 'theo thông lệ'),
  ('digital', 'Ngày Chuyển đổi số quốc gia', 'other', 10, 10, false, null, 2022, 'Quyết định 505/QĐ-TTg ngày 22/4/2022'),
  ('women_vietnam', 'Ngày Phụ nữ Việt Nam', 'women', 10, 20, false, 1930, 1930, 'ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam 20/10/1930'),
  ('teachers', 'Ngày Nhà giáo Việt Nam', 'other', 11, 20, false, 1982, 1982, 'Quyết định 167-HĐBT ngày 28/9/1982'),
  ('culture', 'Ngày Văn hóa Việt Nam', 'nation', 11, 24, false, null, 2026, 'Nghị quyết 80-NQ/TW ngày 07/01/2026 của Bộ Chính trị'),
  ('no_violence', 'Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ', 'women', 11, 25, false, 1999, 2000, 'Nghị quyết 54/134 của Đại hội đồng Liên hợp quốc ngày 17/12/1999'),
  ('disabled', 'Ngày Quốc tế Người khuyết tật', 'other', 12, 3, false, null, 1992, 'Nghị quyết 47/3 của Đại hội đồng Liên hợp quốc năm 1992'),
  ('army', 'Ngày thành lập Quân đội nhân dân Việt Nam', 'nation', 12, 22, false, 1944, 1945, 'theo thông lệ');
