-- title: Counted votes
-- about: Votes that were counted or recorded, with the figures.
-- group: Decisions
-- kind: vote
-- fields: council committee from to
-- show: quote votes_for votes_against abstentions outcome meeting_date committee_name
-- empty: No counted vote fits.
select votes.id, votes.quote, votes.votes_for, votes.votes_against, votes.abstentions, votes.outcome, votes.resolution,
  votes.meeting_date, committees.name as committee_name, councils.name as council_name,
  votes.page, votes.meeting, votes.committee, votes.council, votes.document, votes.item
from votes
left join committees on committees.id = votes.committee
left join councils on councils.id = votes.council
where (:council = '' or votes.council = :council)
  and (:committee = '' or votes.committee = :committee)
  and (:from = '' or votes.meeting_date >= :from)
  and (:to = '' or votes.meeting_date <= :to)
  and votes.superseded = 0
  and not exists (select 1 from reviews where reviews.record = votes.id and reviews.verdict = 'wrong')
order by votes.meeting_date desc, votes.document, votes.start_char
