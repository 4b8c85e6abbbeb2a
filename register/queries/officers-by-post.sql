-- title: Who held which post
-- about: Posts and the people named with them, with the first and the last meeting that names both.
-- group: Dates and people
-- kind: person
-- fields: post council
-- show: post name first_seen last_seen meetings council_name
-- empty: No post fits. Write a part of its name, “director”.
select officers.person as id, posts.name as post, people.name, min(officers.meeting_date) as first_seen, max(officers.meeting_date) as last_seen,
  count(distinct officers.meeting) as meetings, count(*) as mentions, councils.name as council_name,
  officers.person, officers.post_id, officers.council
from posts
cross join officers on officers.post_id = posts.id and officers.superseded = 0
join people on people.id = officers.person
left join councils on councils.id = officers.council
where (:council = '' or posts.council = :council)
  and (:post = '' or posts.name like '%' || :post || '%')
group by posts.id, officers.person
order by posts.name, first_seen, people.name
