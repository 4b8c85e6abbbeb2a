-- title: Resolutions
-- about: What meetings decided, newest first. Routine ones (minutes confirmed, apologies) are left out unless you ask for them.
-- group: Decisions
-- kind: resolution
-- fields: council committee verb outcome from to routine
-- show: quote verb outcome meeting_date committee_name
-- chart: verb
-- empty: No resolution fits. Take a filter away.
select resolutions.id, resolutions.quote, resolutions.verb, resolutions.outcome, resolutions.label, resolutions.mover, resolutions.seconder,
  resolutions.votes_for, resolutions.votes_against, resolutions.abstentions, resolutions.routine,
  resolutions.meeting_date, committees.name as committee_name, councils.name as council_name,
  resolutions.page, resolutions.meeting, resolutions.committee, resolutions.council, resolutions.document, resolutions.item
from resolutions
left join committees on committees.id = resolutions.committee
left join councils on councils.id = resolutions.council
where (:council = '' or resolutions.council = :council)
  and (:committee = '' or resolutions.committee = :committee)
  and (:from = '' or resolutions.meeting_date >= :from)
  and (:to = '' or resolutions.meeting_date <= :to)
  and (:verb = '' or resolutions.verb = :verb)
  and (:outcome = '' or resolutions.outcome = :outcome)
  and (:routine = 'yes' or resolutions.routine = 0)
  and resolutions.repeats is null
  and resolutions.superseded = 0
  and not exists (select 1 from reviews where reviews.record = resolutions.id and reviews.verdict = 'wrong')
order by resolutions.meeting_date desc, resolutions.document, resolutions.start_char
