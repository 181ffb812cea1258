-- Who had begun a review stays as medmåler when it is given to another, for their answers are in it (allocate-by-hand.ts):
-- also when they have left, or the case has become theirs, which is why it is given to another.
create function may_take_part(of_review bigint, person uuid, as_part text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (
      select from review own
      join review other on other.audit_id = own.audit_id and other.case_number = own.case_number and other.level <> own.level
      join review_participant on review_id = other.id
      where own.id = of_review and user_id = person)
    and ((as_part = 'medmaaler' and has_role('tilsynsansvarlig')
        and exists (select from review where id = of_review and status = 'i-gang'))
      or (exists (
          select from app_user join user_role on user_id = app_user.id
          where app_user.id = person and active and role in ('teamleder', 'omraadejurist', 'centerjurist'))
        and not exists (
          select from review
          join case_file on case_file.case_number = review.case_number
          join app_user on app_user.id = person
          where review.id = of_review and (raadgiver_code = case_file.raadgiver or exists (
            select from case_event
            where case_event.case_number = review.case_number and case_event.person = raadgiver_code)))));
end $$;
revoke all on function may_take_part(bigint, uuid, text) from public;
grant execute on function may_take_part(bigint, uuid, text) to sagspejl_app;
alter policy head_or_reviewer_adds on review_participant with check (
  ((select has_role('tilsynsansvarlig')) or (part <> 'maaler' and is_participant(review_id, '{maaler}')))
  and added_by = (select current_user_id())
  and may_take_part(review_id, user_id, part));
drop function may_take_part(bigint, uuid);
