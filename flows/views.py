"""What people ask for, as views: each answers one question in words that a member of a committee would use."""

from __future__ import annotations

# The last word on an action: what a person decided, else what a later meeting said, else what its own minutes say.
_ACTIONS_NOW = """
select actions.*,
  coalesce(
    (select verdict from reviews where reviews.record = actions.id and verdict in ('done', 'dropped') order by decided_at desc limit 1),
    (select action_updates.status from action_updates where action_updates.action = actions.id and action_updates.status in ('done', 'dropped')
     order by action_updates.meeting_date desc limit 1),
    actions.status
  ) as status_now,
  (select max(action_updates.meeting_date) from action_updates where action_updates.action = actions.id) as last_mentioned
from actions
where actions.superseded = 0
  and not exists (select 1 from reviews where reviews.record = actions.id and reviews.verdict = 'wrong')
"""

VIEWS = {
    "actions_now": _ACTIONS_NOW,
    "open_actions": "select * from actions_now where status_now = 'open'",
    "overdue_actions": """
select *, cast(julianday(date('now')) - julianday(due_date) as integer) as days_overdue
from actions_now where status_now = 'open' and due_date < date('now')
""",
    "resolutions_current": """
select * from resolutions
where superseded = 0 and repeats is null
  and not exists (select 1 from reviews where reviews.record = resolutions.id and reviews.verdict = 'wrong')
""",
    "indicator_series": """
select measures.id as measure_id, measures.name as measure, measures.code, indicators.council, indicators.committee, indicators.meeting_date,
  coalesce(indicators.period_end, indicators.meeting_date) as as_at, indicators.period, indicators.period_start, indicators.period_end,
  indicators.value, indicators.value_high, indicators.unit, indicators.previous, indicators.target, indicators.rag, indicators.direction,
  indicators.direction_computed, indicators.comparator, indicators.scope, indicators.contradiction, indicators.quote, indicators.id, indicators.document, indicators.item
from indicators join measures on measures.id = indicators.measure_id
where indicators.superseded = 0
  and not exists (select 1 from reviews where reviews.record = indicators.id and reviews.verdict = 'wrong')
""",
    "tenures": """
select officers.council, officers.person, people.name, officers.post_id, posts.name as post,
  min(officers.meeting_date) as first_seen, max(officers.meeting_date) as last_seen,
  count(distinct officers.meeting) as meetings, count(*) as mentions
from officers join people on people.id = officers.person join posts on posts.id = officers.post_id
where officers.superseded = 0
group by officers.person, officers.post_id
""",
}
