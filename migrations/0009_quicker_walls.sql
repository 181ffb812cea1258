-- The same walls, asked more cheaply: they stood for most of the time that saving an answer takes.

-- In plpgsql a connection plans each question once; in SQL it did so for every table of every statement.
create or replace function has_role(wanted text) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return exists (
    select from user_role join app_user on app_user.id = user_role.user_id
    where user_id = current_user_id() and role = wanted and active);
end $$;

create or replace function my_raadgiver_code() returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select raadgiver_code from app_user where id = current_user_id() and active);
end $$;

create or replace function my_units(wanted text[]) returns text[]
  language plpgsql stable security definer set search_path = public as $$
begin
  return (
    select coalesce(array_agg(distinct unit.id), '{}')
    from user_role
    join app_user on app_user.id = user_role.user_id and active
    join unit on unit.id = coalesce(user_role.unit_id, unit.id)
    where user_id = current_user_id() and role = any (wanted));
end $$;

create or replace function is_participant(of_review bigint, parts text[]) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return exists (
    select from review_participant
    where review_id = of_review and user_id = current_user_id() and part = any (parts));
end $$;

create or replace function level_is_open(of_review bigint) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return exists (
    select from review join audit_level using (audit_id, level)
    where review.id = of_review and audit_level.status = 'aaben' and review.status in ('tildelt', 'i-gang'));
end $$;

-- Without a number the planner believes in a thousand, and reads every case to find one case's events.
alter function my_review_cases() rows 50;

-- One's own reviews are told apart before anything is asked about others'.
create function my_reviews() returns setof bigint
  language plpgsql stable security definer set search_path = public rows 50 as $$
begin
  return query select review_id from review_participant where user_id = current_user_id();
end $$;
revoke all on function my_reviews() from public;
grant execute on function my_reviews() to sagspejl_app;

alter policy blind_first on answer using (
  review_id in (select my_reviews()) or review_id in (select readable_reviews()));
alter policy blind_first on review_strength using (
  review_id in (select my_reviews()) or review_id in (select readable_reviews()));
