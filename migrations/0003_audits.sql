-- The life of an audit (ledelsestilsyn): model, frame, draw, reviews, answers. Answers are rows, questions are versions.

create table audit_model (
  id text not null,
  version integer not null,
  hash text not null,
  definition jsonb not null,
  published_at timestamptz not null default now(),
  primary key (id, version)
);

create table audit (
  id text primary key,
  title text not null,
  model_id text not null,
  model_version integer not null,
  status text not null default 'planlagt' check (status in ('planlagt', 'i-gang', 'lukket')),
  -- {"§ 32": {"from": "2024-01-01", "to": "2024-12-31"}, …}
  periods jsonb not null,
  baseline_audit_id text references audit,
  created_by uuid references app_user,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  foreign key (model_id, model_version) references audit_model (id, version)
);

create table audit_level (
  audit_id text not null references audit,
  level integer not null check (level between 1 and 4),
  title text not null,
  status text not null default 'venter' check (status in ('venter', 'aaben', 'lukket')),
  primary key (audit_id, level)
);

-- Temanedslag: questions added to one audit, on the levels chosen.
create table audit_theme_question (
  audit_id text not null references audit,
  position integer not null,
  question_id text not null,
  question_version integer not null,
  definition jsonb not null,
  levels integer[] not null,
  primary key (audit_id, question_id)
);

create table audit_transition (
  id bigint generated always as identity primary key,
  audit_id text not null references audit,
  -- null: the audit as a whole
  level integer,
  from_status text not null,
  to_status text not null,
  by_user uuid references app_user,
  at timestamptz not null default now(),
  reason text
);

-- One try at a draw: frame, then sizes, then seed, then tickets; never back without a new try and a reason.
create table draw (
  id bigint generated always as identity primary key,
  audit_id text not null references audit,
  number integer not null,
  frame_built_at timestamptz not null default now(),
  frame_hash text not null,
  frame_size integer not null,
  plan jsonb,
  plan_fixed_at timestamptz,
  seed text,
  seed_at timestamptz,
  seed_origin text check (seed_origin in ('kastet', 'oplyst')),
  drawn_at timestamptz,
  drawn_by uuid references app_user,
  -- why an earlier draw was set aside
  reason text,
  superseded_at timestamptz,
  unique (audit_id, number),
  check (seed_at is null or seed_at >= plan_fixed_at),
  check (drawn_at is null or drawn_at >= seed_at)
);

create table frame_case (
  draw_id bigint not null references draw,
  case_number text not null references case_file,
  unit_id text not null,
  raadgiver text not null,
  area text not null,
  -- null when the case is out, and excluded_reason says why
  stratum text,
  started_on date,
  reference_event text,
  excluded_reason text,
  primary key (draw_id, case_number),
  check ((stratum is null) <> (excluded_reason is null))
);

create table drawn_case (
  draw_id bigint not null references draw,
  level integer not null,
  case_number text not null references case_file,
  stratum text not null,
  position integer not null,
  ticket text not null,
  replaced_at timestamptz,
  primary key (draw_id, level, case_number)
);

create table replacement (
  id bigint generated always as identity primary key,
  draw_id bigint not null references draw,
  case_number text not null references case_file,
  -- null: the stratum had no case left
  replacement_case_number text references case_file,
  reason text not null check (reason <> ''),
  by_user uuid references app_user,
  at timestamptz not null default now(),
  unique (draw_id, case_number)
);

create table review (
  id bigint generated always as identity primary key,
  audit_id text not null references audit,
  level integer not null,
  case_number text not null references case_file,
  stratum text not null,
  status text not null default 'tildelt' check (status in ('tildelt', 'i-gang', 'afsluttet', 'udgaaet')),
  begun_at timestamptz,
  -- the answers as they stood here are the blind ones: agreement is computed from them for ever
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  unique (audit_id, level, case_number),
  foreign key (audit_id, level) references audit_level
);
create index review_case on review (case_number);

create table review_participant (
  review_id bigint not null references review,
  user_id uuid not null references app_user,
  part text not null check (part in ('maaler', 'medmaaler', 'sparring')),
  by_hand boolean not null default false,
  added_by uuid references app_user,
  added_at timestamptz not null default now(),
  primary key (review_id, user_id)
);
create index review_participant_user on review_participant (user_id);

-- Append only: an edit is a new revision.
create table answer (
  review_id bigint not null references review,
  question_id text not null,
  question_version integer not null,
  revision integer not null check (revision > 0),
  value text not null,
  remark text not null default '',
  answered_by uuid references app_user,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (review_id, question_id, revision)
);

create view current_answer with (security_invoker = true) as
  select distinct on (review_id, question_id) *
  from answer order by review_id, question_id, revision desc;

create view blind_answer with (security_invoker = true) as
  select distinct on (answer.review_id, answer.question_id) answer.*
  from answer join review on review.id = answer.review_id
  where answer.answered_at <= review.first_submitted_at
  order by answer.review_id, answer.question_id, answer.revision desc;

-- What is good in the case, asked for first. Its own table, for it is as blind as the answers.
create table review_strength (
  review_id bigint primary key references review,
  text text not null,
  written_by uuid references app_user,
  written_at timestamptz not null default now()
);

create table question_message (
  id bigint generated always as identity primary key,
  audit_id text not null references audit,
  case_number text not null references case_file,
  question_id text not null,
  author uuid not null references app_user,
  at timestamptz not null default now(),
  text text not null check (text <> '')
);

-- Afklaring: a layer on top of the levels' answers, never a merge. The latest counts; all are kept.
create table adjudication (
  id bigint generated always as identity primary key,
  audit_id text not null references audit,
  case_number text not null references case_file,
  question_id text not null,
  question_version integer not null,
  value text not null,
  reason text not null check (reason <> ''),
  settled_by uuid not null references app_user,
  settled_at timestamptz not null default clock_timestamp()
);

create table critical_case (
  id bigint generated always as identity primary key,
  case_number text not null references case_file,
  audit_id text references audit,
  unit_id text not null references unit,
  note text not null check (note <> ''),
  marked_by uuid not null references app_user,
  marked_at timestamptz not null default now(),
  acknowledged_by uuid references app_user,
  acknowledged_at timestamptz,
  action_taken text
);
