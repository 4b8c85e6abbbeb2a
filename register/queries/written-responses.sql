-- title: Written responses asked and not seen
-- about: A written answer was promised or asked for, and no later minutes say that it came.
-- group: Actions
-- kind: action
-- fields: council committee
-- show: quote owner due meeting_date committee_name
-- empty: No written response is waited for.
select actions.id, actions.quote, actions.owner, actions.recipient, actions.requested_by, actions.due, actions.due_date,
  actions.meeting_date, committees.name as committee_name, councils.name as council_name,
  actions.page, actions.meeting, actions.committee, actions.council, actions.document, actions.item
from open_actions as actions
left join committees on committees.id = actions.committee
left join councils on councils.id = actions.council
where actions.written_response = 1
  and (:council = '' or actions.council = :council)
  and (:committee = '' or actions.committee = :committee)
order by actions.meeting_date desc, actions.start_char
