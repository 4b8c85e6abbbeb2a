-- title: Milestones
-- about: What was to happen or to be reached by a date, the latest date first.
-- group: Dates and people
-- kind: milestone
-- calendar: date
-- fields: council committee from to
-- show: date quote meeting_date committee_name
-- empty: No milestone fits.
select milestones.id, milestones.date, milestones.quote,
  milestones.meeting_date, committees.name as committee_name, councils.name as council_name,
  milestones.page, milestones.meeting, milestones.committee, milestones.council, milestones.document, milestones.item
from milestones
left join committees on committees.id = milestones.committee
left join councils on councils.id = milestones.council
where milestones.date is not null
  and (:council = '' or milestones.council = :council)
  and (:committee = '' or milestones.committee = :committee)
  and (:from = '' or milestones.meeting_date >= :from)
  and (:to = '' or milestones.meeting_date <= :to)
  and milestones.superseded = 0
  and not exists (select 1 from reviews where reviews.record = milestones.id and reviews.verdict = 'wrong')
order by milestones.date desc, milestones.id
