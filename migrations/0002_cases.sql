-- Cases, what happened in them, and how they came in. Only the import (as owner) writes cases.

create table import_run (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  started_by uuid references app_user,
  dry_run boolean not null default false,
  status text not null default 'koerer' check (status in ('koerer', 'faerdig', 'fejlet'))
);

create table import_file (
  id bigint generated always as identity primary key,
  run_id bigint not null references import_run,
  file_name text not null,
  kind text check (kind in ('sager', 'haendelser', 'svar')),
  rows bigint not null default 0,
  accepted bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  bytes_total bigint,
  bytes_read bigint not null default 0,
  warnings jsonb not null default '[]',
  -- a sentence for the person, when the file as a whole could not be read
  problem text,
  status text not null default 'venter' check (status in ('venter', 'koerer', 'faerdig', 'fejlet'))
);
create index import_file_run on import_file (run_id);

-- Accepted + unchanged + rejected = rows: a row that cannot be used is kept here with its reason.
create table rejected_row (
  file_id bigint not null references import_file,
  line integer not null,
  column_name text not null,
  reason text not null,
  record jsonb not null,
  primary key (file_id, line)
);

create table case_file (
  case_number text primary key,
  -- any stable reference; null when it was a CPR number, which is kept sealed only
  child_ref text,
  child_cpr_sealed bytea,
  -- keyed hash of the CPR number: tells whether a row is unchanged without opening the seal
  child_cpr_mac bytea,
  birth_date date not null,
  unit_id text not null references unit,
  raadgiver text not null,
  area text not null check (area in ('udsat', 'handicap')),
  opened date not null,
  closed date,
  import_run_id bigint references import_run,
  check (child_ref is not null or child_cpr_sealed is not null)
);
create index case_file_unit on case_file (unit_id);
create index case_file_raadgiver on case_file (raadgiver);

create table case_event (
  case_number text not null references case_file,
  event_id text not null,
  type text not null,
  occurred_on date not null,
  -- null when the source gave a date only, which cannot settle a duty counted in hours
  occurred_at timestamptz,
  provision text,
  concerns text,
  udfald text,
  person text,
  next_date date,
  remark text,
  import_run_id bigint references import_run,
  primary key (case_number, event_id)
);

-- What an import overwrote: nothing is lost.
create table overwritten_row (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  table_name text not null,
  old_row jsonb not null
);

create function keep_overwritten_row() returns trigger language plpgsql as $$
begin
  insert into overwritten_row (table_name, old_row) values (tg_table_name, to_jsonb(old));
  return new;
end $$;
create trigger keep_overwritten before update on case_file
  for each row when (old is distinct from new) execute function keep_overwritten_row();
create trigger keep_overwritten before update on case_event
  for each row when (old is distinct from new) execute function keep_overwritten_row();

-- Every opening of a case: who, when, and for what (Datatilsynet, 2024-32-0283: the purpose is the data subject's right).
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  user_id uuid not null references app_user,
  case_number text not null references case_file,
  purpose text not null check (purpose <> '')
);
create index access_log_case on access_log (case_number, at);
