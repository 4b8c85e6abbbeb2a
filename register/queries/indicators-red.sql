-- title: Indicators red now
-- about: Measures whose newest rating is red.
-- group: Indicators
-- kind: indicator
-- fields: council committee
-- show: measure reading quote meeting_date committee_name
-- chart: council_name
-- empty: No measure’s newest rating is red.
select indicators.id, indicators.measure, indicators.code, indicators.value, indicators.unit, indicators.target, indicators.previous, indicators.rag, indicators.period, indicators.quote,
  indicators.measure_id,
  indicators.meeting_date, committees.name as committee_name, councils.name as council_name,
  indicators.page, indicators.meeting, indicators.committee, indicators.council, indicators.document, indicators.item
from indicators
left join committees on committees.id = indicators.committee
left join councils on councils.id = indicators.council
where indicators.rag = 'red'
  and (:council = '' or indicators.council = :council)
  and (:committee = '' or indicators.committee = :committee)
  and not exists (
    select 1 from indicators as later
    where later.measure_id = indicators.measure_id and later.superseded = 0 and later.rag is not null and later.meeting_date > indicators.meeting_date
  )
  and indicators.superseded = 0
  and not exists (select 1 from reviews where reviews.record = indicators.id and reviews.verdict = 'wrong')
order by indicators.meeting_date desc, indicators.document, indicators.start_char
