-- title: Due dates
-- about: Open actions with a date, the nearest first. Take them into a calendar.
-- group: Actions
-- kind: action
-- calendar: due_date
-- fields: council committee owner
-- show: due_date quote owner committee_name
-- empty: No open action has a date.
select actions.id, actions.due_date, actions.quote, actions.owner,
  actions.meeting_date, committees.name as committee_name, councils.name as council_name,
  actions.page, actions.meeting, actions.committee, actions.council, actions.document, actions.item
from open_actions as actions
left join committees on committees.id = actions.committee
left join councils on councils.id = actions.council
where actions.due_date is not null
  and (:council = '' or actions.council = :council)
  and (:committee = '' or actions.committee = :committee)
  and (:owner = '' or actions.owner like '%' || :owner || '%')
order by actions.due_date desc, actions.id
