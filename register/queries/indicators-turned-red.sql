-- title: Indicators that turned red
-- about: Measures that were green or amber when they were rated before, and are red now.
-- group: Indicators
-- kind: indicator
-- fields: council committee from to
-- show: measure reading rag_before quote meeting_date committee_name
-- empty: No measure turned red in that time.
select * from (
  select indicators.id, indicators.measure, indicators.code, indicators.value, indicators.unit, indicators.target, indicators.previous, indicators.rag,
    (select earlier.rag from indicators as earlier
     where earlier.measure_id = indicators.measure_id and earlier.superseded = 0 and earlier.rag is not null and earlier.meeting_date < indicators.meeting_date
     order by earlier.meeting_date desc limit 1) as rag_before,
    indicators.quote, indicators.measure_id,
    indicators.meeting_date, committees.name as committee_name, councils.name as council_name,
  indicators.page, indicators.meeting, indicators.committee, indicators.council, indicators.document, indicators.item
  from indicators
  left join committees on committees.id = indicators.committee
left join councils on councils.id = indicators.council
  where indicators.rag = 'red'
    and (:council = '' or indicators.council = :council)
  and (:committee = '' or indicators.committee = :committee)
    and (:from = '' or indicators.meeting_date >= :from)
  and (:to = '' or indicators.meeting_date <= :to)
    and indicators.superseded = 0
  and not exists (select 1 from reviews where reviews.record = indicators.id and reviews.verdict = 'wrong')
)
where rag_before in ('green', 'amber')
order by meeting_date desc, document, id
