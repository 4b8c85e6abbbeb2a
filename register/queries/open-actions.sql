-- title: Open actions
-- about: Work that was asked for or promised and that no later minutes report as done or dropped.
-- group: Actions
-- kind: action
-- fields: council committee owner
-- show: quote owner due meeting_date committee_name
-- chart: committee_name
-- empty: No open action fits. Take a filter away, or look at what is overdue.
select actions.id, actions.quote, actions.task, actions.owner, actions.due, actions.due_date, actions.requested_by, actions.origin, actions.last_mentioned,
  actions.meeting_date, committees.name as committee_name, councils.name as council_name,
  actions.page, actions.meeting, actions.committee, actions.council, actions.document, actions.item
from open_actions as actions
left join committees on committees.id = actions.committee
left join councils on councils.id = actions.council
where (:council = '' or actions.council = :council)
  and (:committee = '' or actions.committee = :committee)
  and (:owner = '' or actions.owner like '%' || :owner || '%')
order by actions.meeting_date desc, actions.start_char
