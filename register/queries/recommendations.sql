-- title: Recommendations
-- about: What one body recommended to another, and the state of the work where it is also an action. Open one to see later decisions in like words.
-- group: Decisions
-- kind: resolution
-- fields: council committee from to
-- show: quote addressee became meeting_date committee_name
-- empty: No recommendation fits.
select resolutions.id, resolutions.quote, resolutions.addressee, resolutions.outcome,
  (select actions_now.status_now from actions_now
   where actions_now.document = resolutions.document and actions_now.start_char < resolutions.end_char and actions_now.end_char > resolutions.start_char
   limit 1) as became,
  resolutions.meeting_date, committees.name as committee_name, councils.name as council_name,
  resolutions.page, resolutions.meeting, resolutions.committee, resolutions.council, resolutions.document, resolutions.item
from resolutions
left join committees on committees.id = resolutions.committee
left join councils on councils.id = resolutions.council
where resolutions.verb = 'recommend'
  and resolutions.repeats is null
  and (:council = '' or resolutions.council = :council)
  and (:committee = '' or resolutions.committee = :committee)
  and (:from = '' or resolutions.meeting_date >= :from)
  and (:to = '' or resolutions.meeting_date <= :to)
  and resolutions.superseded = 0
  and not exists (select 1 from reviews where reviews.record = resolutions.id and reviews.verdict = 'wrong')
order by resolutions.meeting_date desc, resolutions.document, resolutions.start_char
