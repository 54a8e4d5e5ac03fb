-- Funds: what the units above call for, as the units below see it; and who has left with money or a debt in a fund.

-- The open drives of the units above, each once: launched where, and carried already by whom on the way down. It looks behind the
-- wall, for an entered unit, and says no more than the call itself: no sums, no people. Who stands nearest above (`upper_*`) is whom
-- the unit joins; `carried_id` is the unit's own drive when it has joined.
create function funds.drives_above(unit bigint, on_day date)
  returns table (name text, appeal text, opened_on date, launched_by bigint, causes text[], upper_unit_id bigint, upper_drive_id bigint, carried_id bigint)
  language sql stable security definer set search_path = ''
  begin atomic
    with recursive line as (
      select ancestor_id, depth from organization.unit_ancestor
      where unit_id = unit and unit = any (platform.entered_units()) and valid @> on_day
    ), call (root_unit, root_id, unit_id, drive_id, depth) as (
      select drive.unit_id, drive.id, drive.unit_id, drive.id, line.depth
      from line join funds.drive on drive.unit_id = line.ancestor_id
      where line.depth > 0 and drive.upper_drive_id is null
        and drive.opened_on <= on_day and (drive.closed_on is null or drive.closed_on > on_day)
      union all
      select call.root_unit, call.root_id, drive.unit_id, drive.id, line.depth
      from call
      join funds.drive on drive.upper_unit_id = call.unit_id and drive.upper_drive_id = call.drive_id
      join line on line.ancestor_id = drive.unit_id
      where line.depth < call.depth
    ), nearest as (
      select root_unit, root_id,
        (array_agg(unit_id order by depth) filter (where depth > 0))[1] as upper_unit_id,
        (array_agg(drive_id order by depth) filter (where depth > 0))[1] as upper_drive_id,
        max(drive_id) filter (where depth = 0) as carried_id
      from call group by root_unit, root_id
    )
    select root.name, root.appeal, root.opened_on, root.unit_id,
      array(select distinct fund.cause from funds.drive_fund as goal
        join funds.fund on fund.unit_id = goal.unit_id and fund.id = goal.fund_id
        where goal.unit_id = root.unit_id and goal.drive_id = root.id order by 1),
      nearest.upper_unit_id, nearest.upper_drive_id, nearest.carried_id
    from nearest join funds.drive as root on root.unit_id = nearest.root_unit and root.id = nearest.root_id;
  end;

-- Who has something left that the fund gives back, or owes it.
create or replace view funds.leaver with (security_invoker = true) as
  select stake.unit_id, stake.fund_id, stake.member_id, stake.contributed, stake.owed
  from funds.stake
  join funds.fund on fund.unit_id = stake.unit_id and fund.id = stake.fund_id and fund.kind <> 'social' and fund.closed_on is null
  where stake.owed > 0 or (stake.contributed > 0 and (
    select rules.refund_on_leaving from funds.rule_book as rules
    where rules.unit_id = stake.unit_id and rules.fund_id = stake.fund_id order by rules.from_day desc limit 1));
