-- title: Meetings
-- about: Every meeting whose minutes were read, newest first.
-- group: Dates and people
-- kind: meeting
-- calendar: date
-- fields: council committee from to
-- show: date title resolutions actions committee_name
-- empty: No meeting fits.
select meetings.id, meetings.date, meetings.title, meetings.time, meetings.venue, meetings.status,
  (select count(*) from resolutions where resolutions.meeting = meetings.id and resolutions.superseded = 0) as resolutions,
  (select count(*) from actions where actions.meeting = meetings.id and actions.superseded = 0) as actions,
  meetings.date as meeting_date, committees.name as committee_name, councils.name as council_name, meetings.committee, meetings.council
from meetings
left join committees on committees.id = meetings.committee
left join councils on councils.id = meetings.council
where (:council = '' or meetings.council = :council)
  and (:committee = '' or meetings.committee = :committee)
  and (:from = '' or meetings.date >= :from)
  and (:to = '' or meetings.date <= :to)
order by meetings.date desc, meetings.id
