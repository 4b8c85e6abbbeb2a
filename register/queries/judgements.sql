-- title: Inspectors’ judgements
-- about: Grades that an inspectorate gave or is expected to give, as the minutes report them.
-- group: Dates and people
-- kind: judgement
-- fields: council committee
-- show: quote grade previous_grade date meeting_date committee_name
-- chart: grade
-- empty: No judgement fits.
select judgements.id, judgements.quote, judgements.grade, judgements.previous_grade, judgements.date, judgements.inspectorate, judgements.subject,
  judgements.meeting_date, committees.name as committee_name, councils.name as council_name,
  judgements.page, judgements.meeting, judgements.committee, judgements.council, judgements.document, judgements.item
from judgements
left join committees on committees.id = judgements.committee
left join councils on councils.id = judgements.council
where (:council = '' or judgements.council = :council)
  and (:committee = '' or judgements.committee = :committee)
  and judgements.superseded = 0
  and not exists (select 1 from reviews where reviews.record = judgements.id and reviews.verdict = 'wrong')
order by judgements.meeting_date desc, judgements.document, judgements.start_char
