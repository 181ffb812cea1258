-- The app's role can only add revisions, but who owns the database can write over one, and everything that is counted from the
-- answers then agrees. So what each revision says when it comes is kept beside it (ADR 0014), and `verify` computes it again.

create table answer_fingerprint (
  review_id bigint not null references review,
  -- By which the answer was given: the audit's own, or the former one (0021).
  wording text not null check (wording in ('tilsynets', 'tidligere')),
  question_id text not null,
  revision integer not null,
  -- As src/audit/verify/verify-fingerprints.ts computes it again.
  hash text not null,
  -- Of an answer that was there before this table: what it had said until then, nothing can tell.
  is_late boolean not null default false,
  primary key (review_id, wording, question_id, revision)
);

-- Who could read an answer's fingerprint could try the few answers there are (design rule 4), and who could write it could hide
-- a change: the app's role has no grant on the table at all. The triggers write it, and `verify` reads it.
alter table answer_fingerprint enable row level security;

create function fingerprint_of(
  case_number text, level integer, wording text, question_id text, question_version integer, revision integer,
  answered_at timestamptz, value text, remark text) returns text language sql stable
  return encode(sha256(convert_to(concat_ws(E'\t', case_number, level, wording, question_id, question_version, revision,
    to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), value, remark), 'UTF8')), 'hex');
revoke all on function
  fingerprint_of(text, integer, text, text, integer, integer, timestamptz, text, text) from public;

-- Once for each statement: a file of answers is one.
create function keep_fingerprints() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into answer_fingerprint (review_id, wording, question_id, revision, hash)
  select review_id, tg_argv[0], question_id, revision,
    fingerprint_of(case_number, level, tg_argv[0], question_id, question_version, revision, answered_at, value, remark)
  from given join review on review.id = review_id
  on conflict do nothing; -- what it said first
  return null;
end $$;
revoke all on function keep_fingerprints() from public;

create trigger keep_fingerprints after insert on answer
  referencing new table as given for each statement execute function keep_fingerprints('tilsynets');
create trigger keep_fingerprints after insert on former_answer
  referencing new table as given for each statement execute function keep_fingerprints('tidligere');

insert into answer_fingerprint (review_id, wording, question_id, revision, hash, is_late)
select review_id, wording, question_id, revision,
  fingerprint_of(case_number, level, wording, question_id, question_version, revision, answered_at, value, remark), true
from (
  select review_id, 'tilsynets' as wording, question_id, question_version, revision, answered_at, value, remark from answer
  union all
  select review_id, 'tidligere', question_id, question_version, revision, answered_at, value, remark from former_answer
) as given join review on review.id = review_id;
