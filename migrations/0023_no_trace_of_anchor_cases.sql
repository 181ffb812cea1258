-- Who reviews a case must not be able to tell by any row whether it is an anchor case (ADR 0011). A review's case had a row in
-- the audit's draw if it was ordinary, and one in the earlier audit if it was not; and from the seed a ticket could be
-- computed, which is low for what was drawn. All of it is kept from those who review in an audit with anchor cases, until they
-- have finished all of their reviews in it. The program's own door to what it needs of it is by the review, alike for both.

-- The audits with anchor cases in which the user has a review to finish. None for the head of quality, who knows.
create function my_blind_audits() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp rows 2 as $$
begin
  return query
    select distinct review.audit_id
    from review_participant
    join review on review.id = review_id and review.status in ('tildelt', 'i-gang')
    join audit on audit.id = review.audit_id and audit.status <> 'lukket'
    join draw on draw.audit_id = audit.id and superseded_at is null and plan -> 'anchors' ->> 'from' is not null
    where user_id = current_user_id() and not has_role('tilsynsansvarlig');
end $$;

-- The cases that the user takes part in reviewing there, finished or not.
create function my_blind_cases() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
begin
  return query
    select review.case_number
    from review_participant join review on review.id = review_id
    where user_id = current_user_id() and review.audit_id in (select my_blind_audits());
end $$;

-- Of every audit's draws: that a case was in an earlier one tells as much.
alter policy with_the_case on frame_case using (
  exists (select from case_file where case_file.case_number = frame_case.case_number)
  and case_number not in (select my_blind_cases()));
alter policy with_the_case on drawn_case using (
  exists (select from case_file where case_file.case_number = drawn_case.case_number)
  and case_number not in (select my_blind_cases()));
alter policy with_the_case on replacement using (
  exists (select from case_file where case_file.case_number = replacement.case_number)
  and case_number not in (select my_blind_cases()));

-- Own reviews first: most statements ask of no others. Those of the case in other audits are kept back with the draws.
alter policy with_the_case on review using (
  id in (select my_reviews())
  or (exists (select from case_file where case_file.case_number = review.case_number)
    and (case_number not in (select my_blind_cases()) or audit_id in (select my_blind_audits()))));

-- A mark from another audit says that the case was in it. Those who work with the case still see it.
alter policy with_the_case on critical_case using (
  exists (select from case_file where case_file.case_number = critical_case.case_number)
  and (case_number not in (select my_blind_cases())
    or audit_id is null
    or audit_id in (select my_blind_audits())
    or unit_id = any ((select my_units('{omraadechef,teamleder,omraadejurist}'))::text[])
    or marked_by = (select current_user_id())));

-- What the dates answer to a question is there for ordinary cases alone: those whose review is not finished see it only where
-- it differs from what they answered.
create or replace function may_see_machine_answer(of_draw bigint, of_case text, of_question text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare of_audit text := (select audit_id from draw where id = of_draw);
begin
  return not exists (
      select from review join review_participant on review_id = review.id
      where audit_id = of_audit and case_number = of_case and user_id = current_user_id()
        and part in ('maaler', 'medmaaler') and status in ('tildelt', 'i-gang')
        and not exists (select from answer where answer.review_id = review.id and question_id = of_question))
    and exists (
      select from review join answer on answer.review_id = review.id
      where audit_id = of_audit and case_number = of_case and question_id = of_question and revision = 1
        and (is_participant(review.id, '{maaler,medmaaler,sparring}') or may_read_review(review.id)))
    and (of_case not in (select my_blind_cases())
      or exists (
        select from machine_answer
        join review on review.audit_id = of_audit and review.case_number = of_case
        join answer on answer.review_id = review.id and answer.question_id = of_question
        where machine_answer.draw_id = of_draw and machine_answer.case_number = of_case
          and machine_answer.question_id = of_question and machine_answer.value <> answer.value
          and is_participant(review.id, '{maaler,medmaaler,sparring}')));
end $$;

-- The seed: every other column of a draw is read as before.
revoke select on draw from sagspejl_app;
grant select (id, audit_id, number, frame_built_at, frame_hash, frame_size, plan, plan_fixed_at, seed_at, seed_origin,
  drawn_at, drawn_by, reason, superseded_at) on draw to sagspejl_app;
-- Null while the user may not know it.
create function seed_of(of_draw bigint) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select seed from draw where id = of_draw and audit_id not in (select my_blind_audits()));
end $$;

-- The event that brought a review's case into the draw it came by: an earlier audit's where it is an anchor case.
create function reference_event_of(of_review bigint) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select frame_case.reference_event
    from review
    left join anchor_review anchor on anchor.review_id = review.id
    left join review earlier on earlier.id = anchor.earlier_review_id
    join draw on draw.audit_id = coalesce(earlier.audit_id, review.audit_id) and draw.superseded_at is null
    join frame_case on frame_case.draw_id = draw.id and frame_case.case_number = review.case_number
    where review.id = of_review
      and (is_participant(of_review, '{maaler,medmaaler,sparring}') or may_read_review(of_review)));
end $$;

-- The days that the user reads cases by, of those they see only because of reviews that are read as the case once stood: for
-- the list of cases as for the page of one, so that the two say the same.
create function my_cases_as_they_stood() returns table (case_number text, stood_on date)
  language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
begin
  if has_role('tilsynsansvarlig') then return; end if;
  return query
    select case_file.case_number, max(anchor.as_of)
    from review_participant
    join review on review.id = review_participant.review_id
    join case_file on case_file.case_number = review.case_number
    left join anchor_review anchor on anchor.review_id = review.id
    where user_id = current_user_id()
      and not case_file.unit_id = any (my_units('{omraadechef,teamleder,omraadejurist}'))
      and case_file.raadgiver is distinct from my_raadgiver_code()
    group by case_file.case_number
    having bool_and(anchor.as_of is not null);
end $$;
drop function case_stood_on(text);

revoke all on function my_blind_audits(), my_blind_cases(), seed_of(bigint), reference_event_of(bigint),
  my_cases_as_they_stood() from public;
grant execute on function my_blind_audits(), my_blind_cases(), seed_of(bigint), reference_event_of(bigint),
  my_cases_as_they_stood() to sagspejl_app;
