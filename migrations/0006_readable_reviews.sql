-- The same wall around answers, asked once for a query instead of once for each answer: a level's 10,000 answers took seconds.

-- Own reviews always. Another's only when submitted, never while the user's own of the case is unfinished, and then for
-- those who reviewed the same case, the head of quality, and (when the level is closed) the unit's leaders
-- and the caseworker whose case it is.
create function readable_reviews() returns setof bigint language sql stable security definer set search_path = public
begin atomic
  with mine as (
    select review.id, audit_id, case_number, part in ('maaler', 'medmaaler') as answers, status
    from review join review_participant on review_id = review.id
    where user_id = current_user_id())
  select id from mine
  union
  select review.id
  from review
  join case_file on case_file.case_number = review.case_number
  join audit_level on audit_level.audit_id = review.audit_id and audit_level.level = review.level
  where review.status = 'afsluttet'
    and (review.audit_id, review.case_number) not in (
      select audit_id, case_number from mine where answers and status in ('tildelt', 'i-gang'))
    and ((select has_role('tilsynsansvarlig'))
      or (review.audit_id, review.case_number) in (
        select audit_id, case_number from mine where answers and status = 'afsluttet')
      or (audit_level.status = 'lukket' and (
        case_file.unit_id = any ((select my_units('{omraadechef,teamleder}'))::text[])
        or case_file.raadgiver = (select my_raadgiver_code()))));
end;

create or replace function may_read_review(of_review bigint) returns boolean
  language sql stable security definer set search_path = public
  return of_review in (select readable_reviews());

revoke all on function readable_reviews() from public;
grant execute on function readable_reviews() to sagspejl_app;

alter policy blind_first on answer using (review_id in (select readable_reviews()));
alter policy blind_first on review_strength using (review_id in (select readable_reviews()));
