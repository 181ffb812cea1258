-- Every duty on every case as law/ judges it: computed, never typed in, so it may be deleted and computed again (ADR 0008).

create table duty_outcome (
  case_number text not null references case_file,
  duty text not null,
  -- which of the duty's clocks in the case, in the order they started
  ordinal integer not null,
  -- each moment as a day, and as an instant where hours count
  clock_on date not null,
  clock_at timestamptz,
  due_on date,
  due_at timestamptz,
  fulfilled_on date,
  fulfilled_at timestamptz,
  status text not null check (status in (
    'overholdt', 'overskredet', 'loeber', 'ikke-opfyldt', 'undtaget', 'mangler-oplysning', 'bortfaldet')),
  -- ISO 8601; null when in time or not fulfilled
  late text,
  evidence text[] not null,
  -- where the case is opened to see it; null when no event of the case has to do with it
  event_id text,
  primary key (case_number, duty, ordinal)
);
-- What is not done yet, by when: Frister asks nothing else.
create index duty_outcome_waiting on duty_outcome (due_on)
  where fulfilled_on is null and status in ('loeber', 'overskredet');
create index duty_outcome_duty on duty_outcome (duty, clock_on);

-- How far a case's outcomes reach. A case without a row here is to be judged.
create table duty_judgement (
  case_number text primary key references case_file,
  judged_at timestamptz not null,
  -- the first moment at which something may read differently though nobody writes: a date passes, a birthday comes
  next_change_at timestamptz,
  -- of the rules it was judged by
  law_hash text not null
);
create index duty_judgement_next on duty_judgement (next_change_at);

-- Whoever writes in a case, its judgement is void until it is judged again.
create function void_judgement() returns trigger language plpgsql as $$
begin
  delete from duty_judgement using (select distinct case_number from written) as touched
  where touched.case_number = duty_judgement.case_number;
  return null;
end $$;
create trigger void_judgement_on_insert after insert on case_file
  referencing new table as written for each statement execute function void_judgement();
create trigger void_judgement_on_update after update on case_file
  referencing new table as written for each statement execute function void_judgement();
create trigger void_judgement_on_insert after insert on case_event
  referencing new table as written for each statement execute function void_judgement();
create trigger void_judgement_on_update after update on case_event
  referencing new table as written for each statement execute function void_judgement();

-- What a user looks for in Frister, under a name of their own.
create table deadline_view (
  id bigint generated always as identity primary key,
  user_id uuid not null references app_user,
  name text not null check (name <> ''),
  filter jsonb not null,
  unique (user_id, name)
);

-- The secret address of a user's calendar feed: only its hash is kept, and a new one takes the place of the old.
create table calendar_feed (
  user_id uuid primary key references app_user,
  token_hash bytea not null unique,
  created_at timestamptz not null default now()
);

alter table duty_outcome enable row level security;
alter table duty_judgement enable row level security;
alter table deadline_view enable row level security;
alter table calendar_feed enable row level security;
grant select on duty_outcome to sagspejl_app;
grant select, insert, delete on deadline_view to sagspejl_app;
grant select (user_id, created_at), insert (user_id, token_hash), delete on calendar_feed to sagspejl_app;

create policy with_the_case on duty_outcome for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = duty_outcome.case_number));
create policy own_view on deadline_view for select to sagspejl_app using (user_id = (select current_user_id()));
create policy own_view_kept on deadline_view for insert to sagspejl_app
  with check (user_id = (select current_user_id()));
create policy own_view_dropped on deadline_view for delete to sagspejl_app
  using (user_id = (select current_user_id()));
create policy own_feed on calendar_feed for select to sagspejl_app using (user_id = (select current_user_id()));
create policy own_feed_made on calendar_feed for insert to sagspejl_app
  with check (user_id = (select current_user_id()));
create policy own_feed_dropped on calendar_feed for delete to sagspejl_app
  using (user_id = (select current_user_id()));
