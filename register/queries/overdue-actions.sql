-- title: Overdue actions
-- about: Open on the day you choose and past their date then, or promised without any date. What was reported done by that day is left out.
-- group: Actions
-- kind: action
-- fields: as_at council committee owner
-- show: quote owner due bucket meeting_date committee_name
-- chart: bucket
-- empty: Nothing was overdue on that day.
with day as (select coalesce(nullif(:as_at, ''), date('now')) as as_at)
select actions.id, actions.quote, actions.owner, actions.due, actions.due_date,
  cast(julianday(day.as_at) - julianday(actions.due_date) as integer) as days_overdue,
  case
    when actions.due_date is null then '4 no date given'
    when julianday(day.as_at) - julianday(actions.due_date) > 365 then '1 over a year'
    when julianday(day.as_at) - julianday(actions.due_date) > 90 then '2 over three months'
    else '3 up to three months'
  end as bucket,
  actions.meeting_date, committees.name as committee_name, councils.name as council_name,
  actions.page, actions.meeting, actions.committee, actions.council, actions.document, actions.item
from actions
cross join day
left join committees on committees.id = actions.committee
left join councils on councils.id = actions.council
where (:council = '' or actions.council = :council)
  and (:committee = '' or actions.committee = :committee)
  and (:owner = '' or actions.owner like '%' || :owner || '%')
  and actions.status = 'open'
  and (actions.meeting_date is null or actions.meeting_date <= day.as_at)
  and (actions.due_date is null or actions.due_date < day.as_at)
  and not exists (
    select 1 from action_updates
    where action_updates.action = actions.id and action_updates.status in ('done', 'dropped') and action_updates.meeting_date <= day.as_at
  )
  and not exists (
    select 1 from reviews where reviews.record = actions.id and reviews.verdict in ('done', 'dropped', 'wrong') and substr(reviews.decided_at, 1, 10) <= day.as_at
  )
  and actions.superseded = 0
order by actions.due_date is null, actions.due_date, actions.meeting_date desc, actions.start_char
