-- Which sentence of the criterion the levels read differently: {"version": 1, "value": "ja", "index": 0, "text": "…"}.
-- Kept as text and place: a version never changes (frozen.json), so the two always say the same. Seen with the message or the
-- settled answer that it belongs to, by those who may meet; never changed afterwards.
create function is_criterion_phrase(phrase jsonb) returns boolean language sql immutable
  return coalesce(
    jsonb_typeof(phrase -> 'version') = 'number' and jsonb_typeof(phrase -> 'value') = 'string'
    and jsonb_typeof(phrase -> 'index') = 'number' and phrase ->> 'text' <> '', false);

alter table question_message add column phrase jsonb check (phrase is null or is_criterion_phrase(phrase));
alter table adjudication add column phrase jsonb check (phrase is null or is_criterion_phrase(phrase));
grant insert (phrase) on question_message, adjudication to sagspejl_app;
