-- title: Items on a plan
-- about: Every item, over committees and years, that names a plan: write the plan’s name as the minutes write it.
-- group: Decisions
-- kind: item
-- fields: plan council committee
-- show: title actions_open resolutions meeting_date committee_name
-- empty: No item names that plan. Try fewer words (“improvement plan”).
select items.id, items.title, items.number,
  (select count(*) from open_actions where open_actions.item = items.id) as actions_open,
  (select count(*) from resolutions where resolutions.item = items.id) as resolutions,
  items.meeting_date, committees.name as committee_name, councils.name as council_name,
  items.page, items.meeting, items.committee, items.council, items.document
from items_fts
join items on items.rowid = items_fts.rowid
left join committees on committees.id = items.committee
left join councils on councils.id = items.council
where items_fts match '"' || replace(coalesce(nullif(:plan, ''), 'improvement plan'), '"', '""') || '"'
  and (:council = '' or items.council = :council)
  and (:committee = '' or items.committee = :committee)
  and items.superseded = 0
order by items.meeting_date desc, items.document, items.ordinal
