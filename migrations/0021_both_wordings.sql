-- Both wordings (ADR 0012): where a question's wording or criterion is another than in the audit that the anchor cases come
-- from, some cases are asked it in the former wording too. Those are the anchor cases and, so that the asking tells nobody
-- which they are, as many of the ordinary cases of the same level, drawn by the audit's own seed.

create table asked_twice (
  draw_id bigint not null references draw,
  level integer not null,
  case_number text not null references case_file,
  primary key (draw_id, level, case_number)
);

-- The reviews of each audit's draw in force that are asked in both wordings, and the audit whose wording is the former.
create view review_asked_twice with (security_invoker = true) as
  select review.id as review_id, review.audit_id, review.level, review.case_number,
    draw.plan -> 'anchors' ->> 'from' as earlier_audit_id
  from asked_twice
  join draw on draw.id = asked_twice.draw_id and superseded_at is null
  join review on review.audit_id = draw.audit_id and review.level = asked_twice.level
    and review.case_number = asked_twice.case_number;

-- What is answered by the former wording. Apart from the answers, for nothing that counts those may see it. Append only.
create table former_answer (
  review_id bigint not null references review,
  question_id text not null,
  -- the former version
  question_version integer not null,
  revision integer not null check (revision > 0),
  value text not null,
  remark text not null default '',
  answered_by uuid references app_user,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (review_id, question_id, revision)
);

create view blind_former_answer with (security_invoker = true) as
  select distinct on (former_answer.review_id, former_answer.question_id) former_answer.*
  from former_answer join review on review.id = former_answer.review_id
  where former_answer.answered_at <= review.first_submitted_at
  order by former_answer.review_id, former_answer.question_id, former_answer.revision desc;

alter table asked_twice enable row level security;
alter table former_answer enable row level security;
grant select on asked_twice, review_asked_twice, former_answer, blind_former_answer to sagspejl_app;
grant insert (draw_id, level, case_number) on asked_twice to sagspejl_app;
grant insert (review_id, question_id, question_version, revision, value, remark, answered_by)
  on former_answer to sagspejl_app;

-- Nobody sees the whole list but the head of quality: it is half anchor cases.
create policy with_the_answers on asked_twice for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or exists (
    select from draw join review on review.audit_id = draw.audit_id
    where draw.id = draw_id and review.level = asked_twice.level and review.case_number = asked_twice.case_number
      and (review.id in (select my_reviews()) or review.id in (select readable_reviews()))));
create policy head_inserts on asked_twice for insert to sagspejl_app with check ((select has_role('tilsynsansvarlig')));

-- As blind as the answers (design rule 4), and written by whom those are written.
create policy blind_first on former_answer for select to sagspejl_app using (
  review_id in (select my_reviews()) or review_id in (select readable_reviews()));
create policy own_open_review on former_answer for insert to sagspejl_app with check (
  answered_by = (select current_user_id()) and is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id)
  and exists (select from review_asked_twice where review_asked_twice.review_id = former_answer.review_id));
