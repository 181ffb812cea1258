-- People, units and the walls between them. The application works as the role sagspejl_app, which owns
-- nothing; what that role may read and write is decided here, by row, whatever the code asks (ADR 0004).

-- The role itself is made before the first migration (server/database/ensure-app-role.ts): it belongs to the cluster.
grant usage on schema public to sagspejl_app;

create table unit (
  id text primary key,
  name text not null
);

create table app_user (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  login text not null,
  password_hash text,
  -- the code that the case system knows the person by; ties a user to the cases they handle
  raadgiver_code text unique,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create unique index app_user_login on app_user (lower(login));

create table user_role (
  user_id uuid not null references app_user,
  role text not null check (role in (
    'raadgiver', 'teamleder', 'omraadejurist', 'centerjurist', 'omraadechef', 'tilsynsansvarlig', 'laeser', 'administrator')),
  -- null: the whole municipality
  unit_id text references unit,
  unique nulls not distinct (user_id, role, unit_id)
);

create table session (
  token_hash bytea primary key,
  user_id uuid not null references app_user,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create table one_time_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-administrator', 'invitation')),
  user_id uuid references app_user,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table municipality (
  only_row boolean primary key default true check (only_row),
  name text not null,
  -- the example municipality says on every page that it is invented
  invented boolean not null default false
);

-- Who did what in the system (not answers, which keep their own revisions).
create table change_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  user_id uuid references app_user,
  action text not null,
  subject text not null,
  details jsonb not null default '{}'
);

create function current_user_id() returns uuid language sql stable
  return nullif(current_setting('sagspejl.user_id', true), '')::uuid;

-- The functions below read the walls' own tables as their owner; each answers about the current user only.
create function has_role(wanted text) returns boolean language sql stable security definer set search_path = public
  return exists (
    select from user_role join app_user on app_user.id = user_role.user_id
    where user_id = current_user_id() and role = wanted and active);

create function my_raadgiver_code() returns text language sql stable security definer set search_path = public
  return (select raadgiver_code from app_user where id = current_user_id() and active);

-- Units in which the user holds one of the roles. A role without a unit holds in all of them.
create function my_units(wanted text[]) returns text[] language sql stable security definer set search_path = public
  return (
    select coalesce(array_agg(distinct unit.id), '{}')
    from user_role
    join app_user on app_user.id = user_role.user_id and active
    join unit on unit.id = coalesce(user_role.unit_id, unit.id)
    where user_id = current_user_id() and role = any (wanted));

revoke all on function has_role(text), my_raadgiver_code(), my_units(text[]) from public;
grant execute on function current_user_id(), has_role(text), my_raadgiver_code(), my_units(text[]) to sagspejl_app;

-- Names and units are no secret inside the house; passwords, sessions and links are never the application role's.
grant select on unit, municipality, user_role to sagspejl_app;
grant select (id, name, login, raadgiver_code, active, created_at) on app_user to sagspejl_app;
grant insert (user_id, action, subject, details) on change_log to sagspejl_app;
grant select on change_log to sagspejl_app;

alter table app_user enable row level security;
alter table user_role enable row level security;
alter table unit enable row level security;
alter table municipality enable row level security;
alter table change_log enable row level security;
alter table session enable row level security;
alter table one_time_link enable row level security;

create policy everyone_reads on app_user for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on user_role for select to sagspejl_app using ((select current_user_id()) is not null);
create policy everyone_reads on unit for select to sagspejl_app using (true);
create policy everyone_reads on municipality for select to sagspejl_app using (true);

grant insert (name, login, raadgiver_code, active), update (name, login, raadgiver_code, active) on app_user to sagspejl_app;
grant insert, delete on user_role to sagspejl_app;
grant insert, update on unit to sagspejl_app;
create policy administrator_writes on app_user for insert to sagspejl_app with check ((select has_role('administrator')));
create policy administrator_updates on app_user for update to sagspejl_app using ((select has_role('administrator')));
create policy administrator_writes on user_role for insert to sagspejl_app with check ((select has_role('administrator')));
create policy administrator_deletes on user_role for delete to sagspejl_app using ((select has_role('administrator')));
create policy administrator_writes on unit for insert to sagspejl_app with check ((select has_role('administrator')));
create policy administrator_updates on unit for update to sagspejl_app using ((select has_role('administrator')));
create policy own_name_only on change_log for insert to sagspejl_app with check (user_id = (select current_user_id()));
create policy head_and_administrator_read on change_log for select to sagspejl_app
  using ((select has_role('tilsynsansvarlig')) or (select has_role('administrator')));
