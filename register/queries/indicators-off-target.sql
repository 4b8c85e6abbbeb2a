-- title: Indicators off target
-- about: Readings that miss the target they name: below it where higher is better, above it where lower is better, or rated red or amber beside it.
-- group: Indicators
-- kind: indicator
-- fields: council committee from to
-- show: measure reading why quote meeting_date committee_name
-- empty: No reading misses its target.
select indicators.id, indicators.measure, indicators.code, indicators.value, indicators.unit, indicators.target, indicators.previous, indicators.rag, indicators.polarity,
  case
    when indicators.polarity = 'higher_is_better' then 'below target'
    when indicators.polarity = 'lower_is_better' then 'above target'
    else 'rated ' || indicators.rag
  end as why,
  indicators.quote, indicators.measure_id,
  indicators.meeting_date, committees.name as committee_name, councils.name as council_name,
  indicators.page, indicators.meeting, indicators.committee, indicators.council, indicators.document, indicators.item
from indicators
left join committees on committees.id = indicators.committee
left join councils on councils.id = indicators.council
where indicators.target is not null
  and (
    (indicators.polarity = 'higher_is_better' and indicators.value < indicators.target)
    or (indicators.polarity = 'lower_is_better' and indicators.value > indicators.target)
    or (indicators.polarity is null and indicators.rag in ('red', 'amber'))
  )
  and (:council = '' or indicators.council = :council)
  and (:committee = '' or indicators.committee = :committee)
  and (:from = '' or indicators.meeting_date >= :from)
  and (:to = '' or indicators.meeting_date <= :to)
  and indicators.superseded = 0
  and not exists (select 1 from reviews where reviews.record = indicators.id and reviews.verdict = 'wrong')
order by indicators.meeting_date desc, indicators.document, indicators.start_char
