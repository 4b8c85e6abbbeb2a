-- title: Who held which post
-- about: Posts and the people named with them, with the first and the last meeting that names both.
-- group: Dates and people
-- kind: person
-- fields: post council
-- show: post name first_seen last_seen meetings council_name
-- empty: No post fits. Write a part of its name, “director”.
select tenures.person as id, tenures.post, tenures.name, tenures.first_seen, tenures.last_seen, tenures.meetings, tenures.mentions, councils.name as council_name,
  tenures.person, tenures.post_id, tenures.council
from tenures
left join councils on councils.id = tenures.council
where (:council = '' or tenures.council = :council)
  and (:post = '' or tenures.post like '%' || :post || '%')
order by tenures.post, tenures.first_seen, tenures.name
