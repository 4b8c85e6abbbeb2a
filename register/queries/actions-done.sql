-- title: Actions done
-- about: Work that the minutes themselves, later minutes or a clerk report as done.
-- group: Actions
-- kind: action
-- fields: council committee owner
-- show: quote owner meeting_date last_mentioned committee_name
-- empty: No action is reported as done yet.
select actions.id, actions.quote, actions.owner, actions.due, actions.last_mentioned,
  actions.meeting_date, committees.name as committee_name, councils.name as council_name,
  actions.page, actions.meeting, actions.committee, actions.council, actions.document, actions.item
from actions_now as actions
left join committees on committees.id = actions.committee
left join councils on councils.id = actions.council
where actions.status_now = 'done'
  and (:council = '' or actions.council = :council)
  and (:committee = '' or actions.committee = :committee)
  and (:owner = '' or actions.owner like '%' || :owner || '%')
order by coalesce(actions.last_mentioned, actions.meeting_date) desc, actions.start_char
