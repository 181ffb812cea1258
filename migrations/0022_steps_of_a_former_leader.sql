-- A talk belongs to the two who held it. When the leader has left the unit, what they agreed with the caseworker and still
-- waits is read by the leader who has begun talks with the caseworker after them: the step, and nothing else of the talk.
create function steps_of_former_leaders() returns table (step_id bigint, raadgiver text, unit_id text, leader text)
  language plpgsql stable security definer set search_path = public, pg_temp rows 5 as $$
begin
  return query
    select step.id, former.raadgiver, former.unit_id, app_user.name
    from case_talk former
    join case_talk_step step on step.talk_id = former.id and withdrawn_at is null
    join app_user on app_user.id = former.leader_id
    where former.ended_at is not null and former.leader_id <> current_user_id()
      and former.unit_id = any (my_units('{omraadechef,teamleder}'))
      and exists (
        select from case_talk mine
        where mine.leader_id = current_user_id() and mine.raadgiver = former.raadgiver
          and mine.unit_id = former.unit_id)
      and not (active and exists (
        select from user_role
        where user_id = former.leader_id and role in ('omraadechef', 'teamleder')
          and coalesce(user_role.unit_id, former.unit_id) = former.unit_id))
      and coalesce(
        (select state from case_talk_step_mark mark where mark.step_id = step.id order by mark.id desc limit 1),
        'aaben') = 'aaben';
end $$;
revoke all on function steps_of_former_leaders() from public;
grant execute on function steps_of_former_leaders() to sagspejl_app;
create policy leader_after_reads on case_talk_step for select to sagspejl_app using (
  id in (select step_id from steps_of_former_leaders()));
-- That it is open is told by there being a row; who marked it, and when, stays between the two.
alter policy the_two on case_talk_step_mark using (
  exists (
    select from case_talk_step join case_talk on case_talk.id = talk_id where case_talk_step.id = step_id));

-- Asked at each answer that is saved; made anew, its plan took longer than its answer.
alter function frozen_reviews(bigint[]) set plan_cache_mode = force_generic_plan;
