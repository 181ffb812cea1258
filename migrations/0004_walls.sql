-- Need to know, by row (design rule 9), and blind first (rule 4). Functions that read past the walls answer
-- about the current user only.

create function my_review_cases() returns setof text language sql stable security definer set search_path = public
begin atomic
  select review.case_number from review join review_participant on review_id = review.id
  where user_id = current_user_id();
end;

-- Whether the user holds an unfinished review of the case: then no other level's answers are theirs to see.
create function reviews_blind(of_audit text, of_case text) returns boolean
  language sql stable security definer set search_path = public
  return exists (
    select from review join review_participant on review_id = review.id
    where audit_id = of_audit and case_number = of_case and user_id = current_user_id()
      and part in ('maaler', 'medmaaler') and status in ('tildelt', 'i-gang'));

create function is_participant(of_review bigint, parts text[]) returns boolean
  language sql stable security definer set search_path = public
  return exists (
    select from review_participant
    where review_id = of_review and user_id = current_user_id() and part = any (parts));

-- Own review always. Another's only when submitted, never while the user's own is unfinished, and then for
-- those who reviewed the same case, the head of quality, and (when the level is closed) the unit's leaders
-- and the caseworker whose case it is.
create function may_read_review(of_review bigint) returns boolean
  language sql stable security definer set search_path = public
  return (
    select is_participant(review.id, '{maaler,medmaaler,sparring}')
      or (review.status = 'afsluttet' and not reviews_blind(review.audit_id, review.case_number) and (
        has_role('tilsynsansvarlig')
        or exists (
          select from review mine join review_participant on review_id = mine.id
          where mine.audit_id = review.audit_id and mine.case_number = review.case_number
            and user_id = current_user_id() and part in ('maaler', 'medmaaler') and mine.status = 'afsluttet')
        or (audit_level.status = 'lukket' and (
          case_file.unit_id = any (my_units('{omraadechef,teamleder}'))
          or case_file.raadgiver = my_raadgiver_code()))))
    from review
    join case_file on case_file.case_number = review.case_number
    join audit_level on audit_level.audit_id = review.audit_id and audit_level.level = review.level
    where review.id = of_review);

-- The levels meet on a case when two of them have submitted: then their reviewers may talk and settle.
create function may_meet(of_audit text, of_case text) returns boolean
  language sql stable security definer set search_path = public
  return not reviews_blind(of_audit, of_case)
    and (select count(*) from review
         where audit_id = of_audit and case_number = of_case and status = 'afsluttet') >= 2
    and (has_role('tilsynsansvarlig') or exists (
      select from review join review_participant on review_id = review.id
      where audit_id = of_audit and case_number = of_case and user_id = current_user_id()
        and part in ('maaler', 'medmaaler')));

create function level_is_open(of_review bigint) returns boolean
  language sql stable security definer set search_path = public
  return exists (
    select from review join audit_level using (audit_id, level)
    where review.id = of_review and audit_level.status = 'aaben' and review.status in ('tildelt', 'i-gang'));

revoke all on function my_review_cases(), reviews_blind(text, text), is_participant(bigint, text[]),
  may_read_review(bigint), may_meet(text, text), level_is_open(bigint) from public;
grant execute on function my_review_cases(), reviews_blind(text, text), is_participant(bigint, text[]),
  may_read_review(bigint), may_meet(text, text), level_is_open(bigint) to sagspejl_app;

-- Cases
alter table case_file enable row level security;
alter table case_event enable row level security;
alter table access_log enable row level security;
alter table overwritten_row enable row level security;
grant select (case_number, child_ref, birth_date, unit_id, raadgiver, area, opened, closed) on case_file to sagspejl_app;
grant select on case_event, access_log to sagspejl_app;
grant insert (user_id, case_number, purpose) on access_log to sagspejl_app;

create policy need_to_know on case_file for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or unit_id = any ((select my_units('{omraadechef,teamleder,omraadejurist}'))::text[])
  or raadgiver = (select my_raadgiver_code())
  or case_number in (select my_review_cases()));
create policy with_the_case on case_event for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = case_event.case_number));
create policy own_look on access_log for insert to sagspejl_app with check (
  user_id = (select current_user_id())
  and exists (select from case_file where case_file.case_number = access_log.case_number));
create policy head_reads on access_log for select to sagspejl_app using ((select has_role('tilsynsansvarlig')));

-- Imports: read by those who bring files in; rejected rows hold personal data and follow the head of quality.
alter table import_run enable row level security;
alter table import_file enable row level security;
alter table rejected_row enable row level security;
grant select on import_run, import_file, rejected_row to sagspejl_app;
create policy importers_read on import_run for select to sagspejl_app
  using ((select has_role('tilsynsansvarlig')) or (select has_role('administrator')));
create policy importers_read on import_file for select to sagspejl_app
  using ((select has_role('tilsynsansvarlig')) or (select has_role('administrator')));
create policy importers_read on rejected_row for select to sagspejl_app using ((select has_role('tilsynsansvarlig')));

-- Audits: their frame is known to all in the house, their cases are not.
alter table audit_model enable row level security;
alter table audit enable row level security;
alter table audit_level enable row level security;
alter table audit_theme_question enable row level security;
alter table audit_transition enable row level security;
alter table draw enable row level security;
alter table frame_case enable row level security;
alter table drawn_case enable row level security;
alter table replacement enable row level security;
grant select on audit_model, audit, audit_level, audit_theme_question, audit_transition, draw, frame_case, drawn_case, replacement
  to sagspejl_app;
grant insert, update on audit, audit_level, draw, drawn_case to sagspejl_app;
grant insert on audit_model, audit_theme_question, audit_transition, frame_case, replacement to sagspejl_app;
grant delete on audit_theme_question to sagspejl_app;

create policy everyone_reads on audit_model for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on audit for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on audit_level for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on audit_theme_question for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on audit_transition for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on draw for select to sagspejl_app using ((select current_user_id()) is not null);
create policy with_the_case on frame_case for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = frame_case.case_number));
create policy with_the_case on drawn_case for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = drawn_case.case_number));
create policy with_the_case on replacement for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = replacement.case_number));
do $$
declare name text;
begin
  foreach name in array array['audit_model', 'audit', 'audit_level', 'audit_theme_question', 'audit_transition',
                              'draw', 'frame_case', 'drawn_case', 'replacement'] loop
    execute format('create policy head_inserts on %I for insert to sagspejl_app with check ((select has_role(''tilsynsansvarlig'')))', name);
    execute format('create policy head_updates on %I for update to sagspejl_app using ((select has_role(''tilsynsansvarlig'')))', name);
  end loop;
end $$;
create policy head_deletes on audit_theme_question for delete to sagspejl_app using ((select has_role('tilsynsansvarlig')));

-- Reviews: that a case is reviewed, by whom and how far, follows the case; the answers do not.
alter table review enable row level security;
alter table review_participant enable row level security;
alter table answer enable row level security;
alter table question_message enable row level security;
alter table adjudication enable row level security;
alter table critical_case enable row level security;
grant select, insert on review, review_participant, answer, question_message, adjudication, critical_case to sagspejl_app;
grant update (status, begun_at, first_submitted_at, submitted_at) on review to sagspejl_app;
grant delete on review_participant to sagspejl_app;
grant update (acknowledged_by, acknowledged_at, action_taken) on critical_case to sagspejl_app;
grant select on current_answer, blind_answer to sagspejl_app;

create policy with_the_case on review for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = review.case_number));
create policy head_inserts on review for insert to sagspejl_app with check ((select has_role('tilsynsansvarlig')));
create policy reviewer_or_head_updates on review for update to sagspejl_app using (
  (select has_role('tilsynsansvarlig')) or is_participant(id, '{maaler,medmaaler}'));
create policy with_the_review on review_participant for select to sagspejl_app using (
  exists (select from review where review.id = review_id));
create policy head_or_reviewer_adds on review_participant for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig')) or (part <> 'maaler' and is_participant(review_id, '{maaler}')));
create policy head_removes on review_participant for delete to sagspejl_app using ((select has_role('tilsynsansvarlig')));

create policy blind_first on answer for select to sagspejl_app using (may_read_review(review_id));
create policy own_open_review on answer for insert to sagspejl_app with check (
  answered_by = (select current_user_id()) and is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id));

alter table review_strength enable row level security;
grant select, insert, update on review_strength to sagspejl_app;
create policy blind_first on review_strength for select to sagspejl_app using (may_read_review(review_id));
create policy own_open_review on review_strength for insert to sagspejl_app with check (
  is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id));
create policy own_open_review_updates on review_strength for update to sagspejl_app using (
  is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id));

create policy when_levels_meet on question_message for select to sagspejl_app using (may_meet(audit_id, case_number));
create policy own_words on question_message for insert to sagspejl_app with check (
  author = (select current_user_id()) and may_meet(audit_id, case_number));
create policy when_levels_meet on adjudication for select to sagspejl_app using (may_meet(audit_id, case_number));
create policy settled_by_those_who_met on adjudication for insert to sagspejl_app with check (
  settled_by = (select current_user_id()) and may_meet(audit_id, case_number));

create policy with_the_case on critical_case for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = critical_case.case_number));
create policy who_sees_may_call on critical_case for insert to sagspejl_app with check (
  marked_by = (select current_user_id())
  and exists (select from case_file where case_file.case_number = critical_case.case_number));
create policy unit_head_answers on critical_case for update to sagspejl_app using (
  (select has_role('tilsynsansvarlig')) or unit_id = any ((select my_units('{omraadechef}'))::text[]));
