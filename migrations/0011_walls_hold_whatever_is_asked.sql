-- Holes that only SQL could reach: the code never asked these things, and the wall is to hold whatever it asks.

-- A temporary table that a session makes is found before a table of the same name, unless pg_temp is said to come last:
-- a user_role of one's own would have told the functions that answer for the walls who one is.
do $$
declare wall regprocedure;
begin
  for wall in select oid::regprocedure from pg_proc where prosecdef and pronamespace = 'public'::regnamespace loop
    execute format('alter function %s set search_path = public, pg_temp', wall);
  end loop;
end $$;

-- When something was said, and that it was answered, the database writes: an answer dated back would have become a blind one.
revoke insert on answer, question_message, adjudication, critical_case, review, review_participant,
  audit_transition, replacement, draw from sagspejl_app;
grant insert (review_id, question_id, question_version, revision, value, remark, answered_by) on answer to sagspejl_app;
grant insert (audit_id, case_number, question_id, author, text) on question_message to sagspejl_app;
grant insert (audit_id, case_number, question_id, question_version, value, reason, settled_by) on adjudication to sagspejl_app;
grant insert (case_number, unit_id, audit_id, note, marked_by) on critical_case to sagspejl_app;
grant insert (audit_id, level, case_number, stratum) on review to sagspejl_app;
grant insert (review_id, user_id, part, by_hand, added_by) on review_participant to sagspejl_app;
grant insert (audit_id, level, from_status, to_status, by_user, reason) on audit_transition to sagspejl_app;
grant insert (draw_id, case_number, replacement_case_number, reason, by_user) on replacement to sagspejl_app;
grant insert (audit_id, number, frame_hash, frame_size) on draw to sagspejl_app;
alter policy head_inserts on audit_transition with check (
  (select has_role('tilsynsansvarlig')) and by_user = (select current_user_id()));
alter policy head_inserts on replacement with check (
  (select has_role('tilsynsansvarlig')) and by_user = (select current_user_id()));

-- A model is published by the program alone; an audit keeps its model, a drawn case its ticket.
revoke insert on audit_model from sagspejl_app;
revoke update on audit, audit_level, drawn_case from sagspejl_app;
grant update (title, periods, status, baseline_audit_id, closed_at) on audit to sagspejl_app;
grant update (status) on audit_level to sagspejl_app;
grant update (replaced_at) on drawn_case to sagspejl_app;

-- Sizes before seed, seed before draw, and no step back (design rule 6): only a new draw, beside the old one.
create function keep_draw_steps() returns trigger language plpgsql as $$
begin
  if (old.plan_fixed_at is not null
      and (new.plan, new.plan_fixed_at, new.frame_hash, new.frame_size)
        is distinct from (old.plan, old.plan_fixed_at, old.frame_hash, old.frame_size))
    or (old.seed_at is not null
      and (new.seed, new.seed_at, new.seed_origin) is distinct from (old.seed, old.seed_at, old.seed_origin))
    or (old.drawn_at is not null and (new.drawn_at, new.drawn_by) is distinct from (old.drawn_at, old.drawn_by))
    or (old.superseded_at is not null and new is distinct from old)
    or (new.seed is not null and new.plan_fixed_at is null)
    or (new.drawn_at is not null and new.seed is null)
  then
    raise exception 'a step of a draw is not taken back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_draw_steps before update on draw for each row execute function keep_draw_steps();

-- A review's steps (audit/life/review-life.ts): a reviewer begins and submits their own while its level is open; the
-- rest is the head of quality's. Who submitted without the stamp, looked, and took it back would not have been blind.
create function guard_review_step() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and current_user = 'sagspejl_app' and not (
    case when (old.status, new.status) in (('tildelt', 'i-gang'), ('i-gang', 'afsluttet'))
      then is_participant(old.id, '{maaler,medmaaler}') and level_is_open(old.id)
      else (old.status, new.status) not in (('tildelt', 'afsluttet'), ('udgaaet', 'i-gang'), ('udgaaet', 'afsluttet'))
        and has_role('tilsynsansvarlig') end)
  then
    raise exception 'not a step of a review, or not this user''s' using errcode = 'insufficient_privilege';
  end if;
  -- Blind answers are those of the first submission, which is stamped once and by the database's clock (design rule 4).
  new.first_submitted_at := old.first_submitted_at;
  if new.status = 'afsluttet' then
    new.submitted_at := case when old.status = 'afsluttet' then old.submitted_at else clock_timestamp() end;
    new.first_submitted_at := coalesce(old.first_submitted_at, new.submitted_at);
  end if;
  return new;
end $$;
drop trigger keep_first_submission on review;
drop function keep_first_submission();
create trigger guard_review_step before update on review for each row execute function guard_review_step();

-- Habilitet (design rule 5), as audit/allocation/habilitet.ts says it: whoever writes the participant down, a level 1
-- reviewer's sparring must not open level 1's answers to the one who reviews on level 2, nor a case to just anybody.
create function may_take_part(of_review bigint, person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
      select from app_user join user_role on user_id = app_user.id
      where app_user.id = person and active and role in ('teamleder', 'omraadejurist', 'centerjurist'))
    and not exists (
      select from review own
      join review other on other.audit_id = own.audit_id and other.case_number = own.case_number and other.level <> own.level
      join review_participant on review_id = other.id
      where own.id = of_review and user_id = person)
    and not exists (
      select from review
      join case_file on case_file.case_number = review.case_number
      join app_user on app_user.id = person
      where review.id = of_review and (raadgiver_code = case_file.raadgiver or exists (
        select from case_event
        where case_event.case_number = review.case_number and case_event.person = raadgiver_code)));
end $$;
revoke all on function may_take_part(bigint, uuid) from public;
grant execute on function may_take_part(bigint, uuid) to sagspejl_app;
alter policy head_or_reviewer_adds on review_participant with check (
  ((select has_role('tilsynsansvarlig')) or (part <> 'maaler' and is_participant(review_id, '{maaler}')))
  and added_by = (select current_user_id())
  and may_take_part(review_id, user_id));

-- A mark goes to the head of the case's unit, and is answered once, in the answerer's own name.
alter policy who_reviews_may_call on critical_case with check (
  marked_by = (select current_user_id())
  and ((select has_role('teamleder')) or (select has_role('omraadejurist'))
    or (select has_role('centerjurist')) or (select has_role('tilsynsansvarlig')))
  and exists (
    select from case_file
    where case_file.case_number = critical_case.case_number and case_file.unit_id = critical_case.unit_id));
alter policy unit_head_answers on critical_case
  using (acknowledged_at is null
    and ((select has_role('tilsynsansvarlig')) or unit_id = any ((select my_units('{omraadechef}'))::text[])))
  with check (acknowledged_by = (select current_user_id()));

-- The good that a reviewer saw is signed by the one who wrote it, and what it said before is kept (design rule 1).
alter policy own_open_review on review_strength with check (
  written_by = (select current_user_id()) and is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id));
alter policy own_open_review_updates on review_strength with check (
  written_by = (select current_user_id()) and is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id));
alter function keep_overwritten_row() security definer set search_path = public, pg_temp;
create trigger keep_overwritten before update on review_strength
  for each row when (old.text is distinct from new.text) execute function keep_overwritten_row();
