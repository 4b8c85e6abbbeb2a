-- title: Every reading
-- about: Every indicator as it was reported, newest first.
-- group: Indicators
-- kind: indicator
-- fields: council committee measure rag from to
-- show: measure reading quote meeting_date committee_name
-- chart: rag
-- empty: No indicator fits.
select indicators.id, indicators.measure, indicators.code, indicators.value, indicators.value_high, indicators.unit, indicators.numerator, indicators.denominator,
  indicators.previous, indicators.target, indicators.rag, indicators.direction, indicators.period, indicators.contradiction, indicators.quote, indicators.measure_id,
  indicators.meeting_date, committees.name as committee_name, councils.name as council_name,
  indicators.page, indicators.meeting, indicators.committee, indicators.council, indicators.document, indicators.item
from indicators
left join committees on committees.id = indicators.committee
left join councils on councils.id = indicators.council
where (:council = '' or indicators.council = :council)
  and (:committee = '' or indicators.committee = :committee)
  and (:from = '' or indicators.meeting_date >= :from)
  and (:to = '' or indicators.meeting_date <= :to)
  and (:rag = '' or indicators.rag = :rag)
  and (:measure = '' or indicators.measure like '%' || :measure || '%' or indicators.code = :measure)
  and indicators.superseded = 0
  and not exists (select 1 from reviews where reviews.record = indicators.id and reviews.verdict = 'wrong')
order by indicators.meeting_date desc, indicators.document, indicators.start_char
