-- The monthly talk about a caseworker's cases (sagssamtale). It belongs to the two who talked, the caseworker and the
-- leader who held it, and to nobody else, whatever their role (design rule 10). It stays theirs when cases or people move.

create table case_talk (
  id bigint generated always as identity primary key,
  -- as the case system knows the caseworker, who may have no user
  raadgiver text not null check (raadgiver <> ''),
  unit_id text not null references unit,
  leader_id uuid not null references app_user,
  begun_at timestamptz not null default now(),
  -- the three are given when the talk is ended; until then it is a draft
  held_on date,
  next_on date check (next_on > held_on),
  ended_at timestamptz,
  check (num_nulls(held_on, next_on, ended_at) in (0, 3))
);
create unique index case_talk_one_draft on case_talk (leader_id, raadgiver, unit_id) where ended_at is null;
create index case_talk_raadgiver on case_talk (raadgiver);

-- What is noted about a case, or about the talk as a whole (no case number). Every revision is kept.
create table case_talk_note (
  talk_id bigint not null references case_talk,
  case_number text references case_file,
  revision integer not null check (revision >= 1),
  text text not null,
  written_at timestamptz not null default now(),
  unique nulls not distinct (talk_id, case_number, revision)
);

-- What was agreed: what, who, by when.
create table case_talk_step (
  id bigint generated always as identity primary key,
  talk_id bigint not null references case_talk,
  case_number text references case_file,
  what text not null check (what <> ''),
  who text not null check (who in ('raadgiver', 'leder')),
  due_on date not null,
  -- taken back while the talk was a draft
  withdrawn_at timestamptz
);
create index case_talk_step_talk on case_talk_step (talk_id);

-- How it went. The latest mark counts, and a step without one waits.
create table case_talk_step_mark (
  id bigint generated always as identity primary key,
  step_id bigint not null references case_talk_step,
  state text not null check (state in ('aaben', 'gjort', 'bortfaldet')),
  marked_by uuid not null references app_user,
  marked_at timestamptz not null default now()
);
create index case_talk_step_mark_step on case_talk_step_mark (step_id);

-- A talk that is ended is not changed: what was wrong or forgotten is added.
create table case_talk_addition (
  id bigint generated always as identity primary key,
  talk_id bigint not null references case_talk,
  text text not null check (text <> ''),
  written_by uuid not null references app_user,
  written_at timestamptz not null default now()
);
create index case_talk_addition_talk on case_talk_addition (talk_id);

-- When it was ended the database writes, and nobody moves it.
create function stamp_end_of_talk() returns trigger language plpgsql as $$
begin
  new.ended_at := clock_timestamp();
  return new;
end $$;
create trigger stamp_end_of_talk before update on case_talk for each row execute function stamp_end_of_talk();

alter table case_talk enable row level security;
alter table case_talk_note enable row level security;
alter table case_talk_step enable row level security;
alter table case_talk_step_mark enable row level security;
alter table case_talk_addition enable row level security;
grant select on case_talk, case_talk_note, case_talk_step, case_talk_step_mark, case_talk_addition to sagspejl_app;
grant insert (raadgiver, unit_id, leader_id), update (held_on, next_on) on case_talk to sagspejl_app;
grant insert (talk_id, case_number, revision, text) on case_talk_note to sagspejl_app;
grant insert (talk_id, case_number, what, who, due_on), update (withdrawn_at) on case_talk_step to sagspejl_app;
grant insert (step_id, state, marked_by) on case_talk_step_mark to sagspejl_app;
grant insert (talk_id, text, written_by) on case_talk_addition to sagspejl_app;

create policy the_two on case_talk for select to sagspejl_app using (
  leader_id = (select current_user_id()) or raadgiver = (select my_raadgiver_code()));
-- With a caseworker of one's own unit, and not with oneself.
create policy leader_begins on case_talk for insert to sagspejl_app with check (
  leader_id = (select current_user_id())
  and unit_id = any ((select my_units('{omraadechef,teamleder}'))::text[])
  and raadgiver is distinct from (select my_raadgiver_code())
  and exists (
    select from case_file
    where case_file.raadgiver = case_talk.raadgiver and case_file.unit_id = case_talk.unit_id and closed is null));
create policy leader_ends on case_talk for update to sagspejl_app
  using (leader_id = (select current_user_id()) and ended_at is null)
  with check (leader_id = (select current_user_id()));

-- The wall of case_talk is asked again for what hangs on it.
create policy the_two on case_talk_note for select to sagspejl_app using (
  exists (select from case_talk where case_talk.id = talk_id));
create policy the_two on case_talk_step for select to sagspejl_app using (
  exists (select from case_talk where case_talk.id = talk_id));
create policy the_two on case_talk_step_mark for select to sagspejl_app using (
  exists (select from case_talk_step where case_talk_step.id = step_id));
create policy the_two on case_talk_addition for select to sagspejl_app using (
  exists (select from case_talk where case_talk.id = talk_id));

create policy leader_notes_in_draft on case_talk_note for insert to sagspejl_app with check (
  exists (
    select from case_talk
    where case_talk.id = talk_id and leader_id = (select current_user_id()) and ended_at is null)
  and (case_number is null
    or exists (select from case_file where case_file.case_number = case_talk_note.case_number)));
create policy leader_agrees_in_draft on case_talk_step for insert to sagspejl_app with check (
  exists (
    select from case_talk
    where case_talk.id = talk_id and leader_id = (select current_user_id()) and ended_at is null)
  and (case_number is null
    or exists (select from case_file where case_file.case_number = case_talk_step.case_number)));
create policy leader_takes_back_in_draft on case_talk_step for update to sagspejl_app using (
  exists (
    select from case_talk
    where case_talk.id = talk_id and leader_id = (select current_user_id()) and ended_at is null));
-- Both say how it went, in their own name, once the talk is ended; only the leader lets a step go.
create policy the_two_mark on case_talk_step_mark for insert to sagspejl_app with check (
  marked_by = (select current_user_id())
  and exists (
    select from case_talk_step
    join case_talk on case_talk.id = talk_id
    where case_talk_step.id = step_id and withdrawn_at is null and ended_at is not null
      and (state <> 'bortfaldet' or leader_id = (select current_user_id()))));
create policy the_two_add on case_talk_addition for insert to sagspejl_app with check (
  written_by = (select current_user_id())
  and exists (select from case_talk where case_talk.id = talk_id and ended_at is not null));

-- One's own looks, so that sitting with the same case for an hour is one look in the log, not one for each reading.
create policy own_looks on access_log for select to sagspejl_app using (user_id = (select current_user_id()));
