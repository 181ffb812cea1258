-- Ankersager: cases of an earlier audit drawn again, blind, among the new ones, and read as they stood then (ADR 0011).
-- An anchor case is stored as
--   1. draw.plan's "anchors": {"from": "<earlier audit>", "levels": [{"level": 1, "cases": 12}, {"level": 2, "cases": 6}]},
--      fixed with the sizes, before the seed;
--   2. a row here for each level it is reviewed on: level 2's anchors are some of level 1's;
--   3. a row in review like any other of the audit (audit_id of the new audit, same level and case, stratum as it was then),
--      with participants and answers as any other. It is never in drawn_case or replacement of the same draw.
-- Who reviews it is not told, so nothing in review says it; whatever counts leaves the reviews of anchor_review out.

create table anchor_case (
  draw_id bigint not null references draw,
  level integer not null,
  case_number text not null references case_file,
  -- The earlier audit's review of the case on the same level: its blind answers are what was said then.
  earlier_review_id bigint not null references review,
  -- The Danish day on which that review was first submitted: the reviewer now reads what had happened by then.
  as_of date not null,
  -- From 1, in ticket order.
  position integer not null,
  ticket text not null,
  -- A case that cannot be reviewed again goes out, and none comes in its place.
  given_up_at timestamptz,
  given_up_reason text,
  primary key (draw_id, level, case_number),
  check ((given_up_at is null) = (given_up_reason is null))
);
create index anchor_case_number on anchor_case (case_number);

-- The reviews of the anchor cases of each audit's draw in force.
create view anchor_review with (security_invoker = true) as
  select review.id as review_id, review.audit_id, anchor_case.*
  from anchor_case
  join draw on draw.id = anchor_case.draw_id and superseded_at is null
  join review on review.audit_id = draw.audit_id and review.level = anchor_case.level
    and review.case_number = anchor_case.case_number;

-- Which cases they are is the head of quality's knowledge alone.
alter table anchor_case enable row level security;
grant select on anchor_case, anchor_review to sagspejl_app;
grant insert (draw_id, level, case_number, earlier_review_id, as_of, position, ticket) on anchor_case to sagspejl_app;
grant update (given_up_at, given_up_reason) on anchor_case to sagspejl_app;
create policy head_reads on anchor_case for select to sagspejl_app using ((select has_role('tilsynsansvarlig')));
create policy head_inserts on anchor_case for insert to sagspejl_app with check ((select has_role('tilsynsansvarlig')));
create policy head_updates on anchor_case for update to sagspejl_app
  using ((select has_role('tilsynsansvarlig')) and given_up_at is null)
  with check ((select has_role('tilsynsansvarlig')));

-- As what a review's case is to be read, where it is not read as it stands today. Only of reviews that the user takes part
-- in or may read; the program uses it to leave out what came later, and never says why.
create function frozen_reviews(of_reviews bigint[])
  returns table (review_id bigint, earlier_audit_id text, as_of date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select anchor.review_id, earlier.audit_id, anchor.as_of
    from anchor_review anchor join review earlier on earlier.id = anchor.earlier_review_id
    where anchor.review_id = any (of_reviews)
      and (is_participant(anchor.review_id, '{maaler,medmaaler,sparring}') or may_read_review(anchor.review_id));
end $$;

-- The same for the page of a case that the user sees because of such reviews alone: null for everybody who works with it.
create function case_stood_on(of_case text) returns date
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select case when bool_and(anchor.as_of is not null) then max(anchor.as_of) end
    from review
    join review_participant on review_participant.review_id = review.id and user_id = current_user_id()
    join case_file on case_file.case_number = review.case_number
    left join anchor_review anchor on anchor.review_id = review.id
    where review.case_number = of_case
      and not has_role('tilsynsansvarlig')
      and not case_file.unit_id = any (my_units('{omraadechef,teamleder,omraadejurist}'))
      and case_file.raadgiver is distinct from my_raadgiver_code());
end $$;

-- An anchor case is no one's difference to settle: its two levels are held up against then, not against each other.
create or replace function may_meet(of_audit text, of_case text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return not reviews_blind(of_audit, of_case)
    and not exists (select from anchor_review where audit_id = of_audit and case_number = of_case)
    and (select count(*) from review
         where audit_id = of_audit and case_number = of_case and status = 'afsluttet') >= 2
    and (has_role('tilsynsansvarlig') or exists (
      select from review join review_participant on review_id = review.id
      where audit_id = of_audit and case_number = of_case and user_id = current_user_id()
        and part in ('maaler', 'medmaaler')));

-- Blind first (design rule 4) reaches over audits: while one's own review of a case is unfinished, no other answers about the
-- case are one's to see, not those of an earlier audit either.
create or replace function reviews_blind(of_audit text, of_case text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select from review join review_participant on review_id = review.id
    where case_number = of_case and user_id = current_user_id()
      and part in ('maaler', 'medmaaler') and status in ('tildelt', 'i-gang'));

create or replace function readable_reviews() returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
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
    and review.case_number not in (
      select case_number from mine where answers and status in ('tildelt', 'i-gang'))
    and ((select has_role('tilsynsansvarlig'))
      or (review.audit_id, review.case_number) in (
        select audit_id, case_number from mine where answers and status = 'afsluttet')
      or (audit_level.status = 'lukket' and (
        case_file.unit_id = any ((select my_units('{omraadechef,teamleder}'))::text[])
        or case_file.raadgiver = (select my_raadgiver_code()))));
end;

-- Habilitet (design rule 5, audit/allocation/habilitet.ts): who has reviewed a case in the audit that it is drawn again from
-- would be held up against themselves, and does not take part in reading it again.
create function reviewed_before(of_review bigint, person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select from anchor_review anchor
    join review earlier on earlier.id = anchor.earlier_review_id
    join review then_read on then_read.audit_id = earlier.audit_id and then_read.case_number = earlier.case_number
    join review_participant on review_participant.review_id = then_read.id
    where anchor.review_id = of_review and user_id = person);

alter policy head_or_reviewer_adds on review_participant with check (
  ((select has_role('tilsynsansvarlig')) or (part <> 'maaler' and is_participant(review_id, '{maaler}')))
  and added_by = (select current_user_id())
  and may_take_part(review_id, user_id, part)
  and not reviewed_before(review_id, user_id));

revoke all on function frozen_reviews(bigint[]), case_stood_on(text), reviewed_before(bigint, uuid) from public;
grant execute on function frozen_reviews(bigint[]), case_stood_on(text), reviewed_before(bigint, uuid) to sagspejl_app;
