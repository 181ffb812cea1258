-- Kalibrering (øverunde): before a level opens, its reviewers answer the same practice cases, blind, and hold their answers up
-- against known ones (facit). Kept apart from reviews: nothing here is ever counted in a result, a verification or progress.

create table calibration_round (
  id bigint generated always as identity primary key,
  audit_id text not null,
  level integer not null,
  -- the share of answers like the facit that the municipality asks for; null: no limit, only the picture
  limit_percent integer check (limit_percent between 1 and 100),
  status text not null default 'kladde' check (status in ('kladde', 'aaben', 'afsluttet')),
  created_by uuid not null references app_user,
  created_at timestamptz not null default clock_timestamp(),
  opened_at timestamptz,
  ended_at timestamptz,
  foreign key (audit_id, level) references audit_level
);
-- One round at a time: the one before is ended first.
create unique index calibration_round_one_unfinished on calibration_round (audit_id, level) where status <> 'afsluttet';

-- A practice case: one of an earlier audit's, read as it stood when it was reviewed then.
create table calibration_case (
  round_id bigint not null references calibration_round,
  case_number text not null references case_file,
  position integer not null,
  earlier_audit_id text not null references audit,
  stratum text not null,
  as_of date not null,
  -- what is asked in the case: the questions that have a facit
  question_ids text[] not null check (cardinality(question_ids) > 0),
  primary key (round_id, case_number)
);
create index calibration_case_number on calibration_case (case_number);

-- The known answer. Append only: the latest counts, and one that a person wrote says why.
create table calibration_facit (
  id bigint generated always as identity primary key,
  round_id bigint not null,
  case_number text not null,
  question_id text not null,
  question_version integer not null,
  value text not null,
  remark text not null default '',
  -- settled by the levels, agreed on blind by them, or written by the head of quality
  source text not null check (source in ('afklaret', 'enige', 'rettet')),
  reason text check ((reason is not null) = (source = 'rettet')),
  written_by uuid not null references app_user,
  written_at timestamptz not null default clock_timestamp(),
  foreign key (round_id, case_number) references calibration_case
);
create index calibration_facit_case on calibration_facit (round_id, case_number);

create table calibration_reader (
  round_id bigint not null references calibration_round,
  user_id uuid not null references app_user,
  submitted_at timestamptz,
  primary key (round_id, user_id)
);

-- One reader's practice case. A case that the reader has had to do with before is not among theirs.
create table calibration_reading (
  id bigint generated always as identity primary key,
  round_id bigint not null,
  case_number text not null,
  user_id uuid not null,
  unique (round_id, case_number, user_id),
  foreign key (round_id, case_number) references calibration_case,
  foreign key (round_id, user_id) references calibration_reader
);
create index calibration_reading_user on calibration_reading (user_id);

create table calibration_answer (
  reading_id bigint not null references calibration_reading,
  question_id text not null,
  question_version integer not null,
  revision integer not null check (revision > 0),
  value text not null,
  remark text not null default '',
  answered_at timestamptz not null default clock_timestamp(),
  primary key (reading_id, question_id, revision)
);

create view current_calibration_facit with (security_invoker = true) as
  select distinct on (round_id, case_number, question_id) *
  from calibration_facit order by round_id, case_number, question_id, id desc;
create view current_calibration_answer with (security_invoker = true) as
  select distinct on (reading_id, question_id) *
  from calibration_answer order by reading_id, question_id, revision desc;

-- The steps and their times are the database's: made, opened, ended, and never back.
create function guard_calibration_step() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in (('kladde', 'aaben'), ('aaben', 'afsluttet'), ('kladde', 'afsluttet')) then
    raise exception 'not a step of a calibration round' using errcode = 'insufficient_privilege';
  end if;
  if new.status = 'aaben' then new.opened_at := clock_timestamp(); end if;
  if new.status = 'afsluttet' then new.ended_at := clock_timestamp(); end if;
  return new;
end $$;
create trigger guard_calibration_step before update on calibration_round
  for each row execute function guard_calibration_step();

create function stamp_calibration_submission() returns trigger language plpgsql as $$
begin
  new.submitted_at := clock_timestamp();
  return new;
end $$;
create trigger stamp_calibration_submission before update on calibration_reader
  for each row execute function stamp_calibration_submission();

-- Functions that read past the walls answer about the current user only.
create function my_calibration_rounds(wanted_status text[], only_waiting boolean) returns setof bigint
  language plpgsql stable security definer set search_path = public, pg_temp rows 5 as $$
begin
  return query
    select round.id from calibration_round round join calibration_reader reader on reader.round_id = round.id
    where reader.user_id = current_user_id() and round.status = any (wanted_status)
      and (reader.submitted_at is null or not only_waiting);
end $$;

-- The practice cases that the user reads while the round lasts.
create function my_calibration_cases() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp rows 5 as $$
begin
  return query
    select reading.case_number from calibration_reading reading
    join calibration_round round on round.id = reading.round_id
    where reading.user_id = current_user_id() and round.status = 'aaben';
end $$;

-- Those of them that are not handed in: until then no answers about them are the user's to see.
create function my_unfinished_calibration_cases() returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp rows 5 as $$
begin
  return query
    select reading.case_number from calibration_reading reading
    join calibration_round round on round.id = reading.round_id
    join calibration_reader reader on reader.round_id = reading.round_id and reader.user_id = reading.user_id
    where reading.user_id = current_user_id() and round.status = 'aaben' and reader.submitted_at is null;
end $$;

-- Whether the user has handed in the round.
create function has_calibrated(of_round bigint) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from calibration_reader
    where round_id = of_round and user_id = current_user_id() and submitted_at is not null);
end $$;

revoke all on function my_calibration_rounds(text[], boolean), my_calibration_cases(),
  my_unfinished_calibration_cases(), has_calibrated(bigint) from public;
grant execute on function my_calibration_rounds(text[], boolean), my_calibration_cases(),
  my_unfinished_calibration_cases(), has_calibrated(bigint) to sagspejl_app;

alter table calibration_round enable row level security;
alter table calibration_case enable row level security;
alter table calibration_facit enable row level security;
alter table calibration_reader enable row level security;
alter table calibration_reading enable row level security;
alter table calibration_answer enable row level security;
grant select on calibration_round, calibration_case, calibration_facit, calibration_reader, calibration_reading,
  calibration_answer, current_calibration_facit, current_calibration_answer to sagspejl_app;
grant insert (audit_id, level, limit_percent, created_by), update (status) on calibration_round to sagspejl_app;
grant insert (round_id, case_number, position, earlier_audit_id, stratum, as_of, question_ids)
  on calibration_case to sagspejl_app;
grant insert (round_id, case_number, question_id, question_version, value, remark, source, reason, written_by)
  on calibration_facit to sagspejl_app;
grant insert (round_id, user_id), update (submitted_at) on calibration_reader to sagspejl_app;
grant insert (round_id, case_number, user_id) on calibration_reading to sagspejl_app;
grant insert (reading_id, question_id, question_version, revision, value, remark) on calibration_answer to sagspejl_app;

-- The head of quality makes the round, and reads what is handed in.
create policy head_or_reader on calibration_round for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or id in (select my_calibration_rounds('{aaben,afsluttet}', false)));
create policy head_makes on calibration_round for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig')) and created_by = (select current_user_id()));
create policy head_moves on calibration_round for update to sagspejl_app using ((select has_role('tilsynsansvarlig')));

create policy head_or_reader on calibration_case for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or (round_id in (select my_calibration_rounds('{aaben,afsluttet}', false)) and exists (
    select from calibration_reading reading
    where reading.round_id = calibration_case.round_id and reading.case_number = calibration_case.case_number
      and reading.user_id = (select current_user_id()))));
create policy head_adds on calibration_case for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig'))
  and exists (select from calibration_round where id = round_id and status = 'kladde'));

-- Blind to the facit until one's own answers are handed in.
create policy head_or_who_handed_in on calibration_facit for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or (has_calibrated(round_id) and exists (
    select from calibration_reading reading
    where reading.round_id = calibration_facit.round_id and reading.case_number = calibration_facit.case_number
      and reading.user_id = (select current_user_id()))));
create policy head_writes on calibration_facit for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig')) and written_by = (select current_user_id())
  and exists (select from calibration_round where id = round_id and status <> 'afsluttet'));

-- One's own result is one's own and the head of quality's (design rule 10).
create policy head_or_self on calibration_reader for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or (user_id = (select current_user_id()) and round_id in (select my_calibration_rounds('{aaben,afsluttet}', false))));
create policy head_adds on calibration_reader for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig'))
  and exists (select from calibration_round where id = round_id and status <> 'afsluttet'));
create policy self_hands_in on calibration_reader for update to sagspejl_app
  using (
    user_id = (select current_user_id()) and submitted_at is null
    and round_id in (select my_calibration_rounds('{aaben}', true)))
  with check (user_id = (select current_user_id()));

create policy head_or_self on calibration_reading for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or (user_id = (select current_user_id()) and round_id in (select my_calibration_rounds('{aaben,afsluttet}', false))));
create policy head_adds on calibration_reading for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig'))
  and exists (select from calibration_round where id = round_id and status <> 'afsluttet'));

create policy own_or_handed_in on calibration_answer for select to sagspejl_app using (
  exists (
    select from calibration_reading reading
    join calibration_reader reader on reader.round_id = reading.round_id and reader.user_id = reading.user_id
    where reading.id = reading_id
      and (reading.user_id = (select current_user_id())
        or (reader.submitted_at is not null and (select has_role('tilsynsansvarlig'))))));
create policy own_until_handed_in on calibration_answer for insert to sagspejl_app with check (
  exists (
    select from calibration_reading reading
    where reading.id = reading_id and reading.user_id = (select current_user_id())
      and question_id = any (
        (select question_ids from calibration_case
         where calibration_case.round_id = reading.round_id
           and calibration_case.case_number = reading.case_number)::text[])
      and reading.round_id in (select my_calibration_rounds('{aaben}', true))));

-- Who reads a practice case sees the case, while the round lasts.
create or replace function my_review_cases() returns setof text
  language sql stable security definer set search_path = public, pg_temp rows 50
begin atomic
  select review.case_number from review join review_participant on review_id = review.id
  where user_id = current_user_id()
  union all
  select my_calibration_cases();
end;

-- Blind first, also in practice: what others once answered about the case, and what was settled, is the facit.
create or replace function reviews_blind(of_audit text, of_case text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select from review join review_participant on review_id = review.id
    where case_number = of_case and user_id = current_user_id()
      and part in ('maaler', 'medmaaler') and status in ('tildelt', 'i-gang'))
    or of_case in (select my_unfinished_calibration_cases());

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
    and review.case_number not in (select my_unfinished_calibration_cases())
    and ((select has_role('tilsynsansvarlig'))
      or (review.audit_id, review.case_number) in (
        select audit_id, case_number from mine where answers and status = 'afsluttet')
      or (audit_level.status = 'lukket' and (
        case_file.unit_id = any ((select my_units('{omraadechef,teamleder}'))::text[])
        or case_file.raadgiver = (select my_raadgiver_code()))));
end;
