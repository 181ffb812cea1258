-- Level 0: what the dates answer to each question that names a duty, for every case of a draw's frame, as it stood when the
-- sample was drawn. Frozen with the draw: what is registered later changes the case, not the answer (ADR 0009).

-- A draw whose frame has been read, and by which rules.
create table machine_reading (
  draw_id bigint primary key references draw,
  law_hash text not null,
  read_at timestamptz not null default clock_timestamp()
);

create table machine_answer (
  draw_id bigint not null,
  question_id text not null,
  question_version integer not null,
  case_number text not null,
  -- null: the dates do not settle it
  value text,
  -- in Danish, with the dates used: shown as they were judged, whatever the rules have become
  sentences text[] not null,
  -- ids of the events used
  evidence text[] not null,
  primary key (draw_id, question_id, case_number),
  foreign key (draw_id, case_number) references frame_case
);

-- Answered in a file (svar.csv), away from the dates: it owes them no explanation. The application's role cannot claim it.
alter table answer add column imported boolean not null default false;

-- What a reviewer said where the dates say something else. Append only, as the answers.
create table machine_reaction (
  id bigint generated always as identity primary key,
  review_id bigint not null,
  question_id text not null,
  -- the answer it was said of
  answer_revision integer not null,
  kind text not null check (kind in ('fastholdt', 'aendret')),
  reason text not null check (reason <> ''),
  reacted_by uuid not null references app_user,
  reacted_at timestamptz not null default clock_timestamp(),
  foreign key (review_id, question_id, answer_revision) references answer
);
create index machine_reaction_answer on machine_reaction (review_id, question_id);

-- Blind first (design rule 4): the dates' answer is seen beside an answer that the user may read, and never while a review
-- of the user's own still lacks an answer to the question.
create function may_see_machine_answer(of_draw bigint, of_case text, of_question text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare of_audit text := (select audit_id from draw where id = of_draw);
begin
  return not exists (
      select from review join review_participant on review_id = review.id
      where audit_id = of_audit and case_number = of_case and user_id = current_user_id()
        and part in ('maaler', 'medmaaler') and status in ('tildelt', 'i-gang')
        and not exists (select from answer where answer.review_id = review.id and question_id = of_question))
    and exists (
      select from review join answer on answer.review_id = review.id
      where audit_id = of_audit and case_number = of_case and question_id = of_question and revision = 1
        and (is_participant(review.id, '{maaler,medmaaler,sparring}') or may_read_review(review.id)));
end $$;
revoke all on function may_see_machine_answer(bigint, text, text) from public;
grant execute on function may_see_machine_answer(bigint, text, text) to sagspejl_app;

alter table machine_reading enable row level security;
alter table machine_answer enable row level security;
alter table machine_reaction enable row level security;
grant select on machine_reading, machine_answer, machine_reaction to sagspejl_app;
grant insert (review_id, question_id, answer_revision, kind, reason, reacted_by) on machine_reaction to sagspejl_app;

create policy everyone_reads on machine_reading for select to sagspejl_app using ((select current_user_id()) is not null);
create policy beside_an_answer on machine_answer for select to sagspejl_app using (
  may_see_machine_answer(draw_id, case_number, question_id));
create policy with_the_answer on machine_reaction for select to sagspejl_app using (
  review_id in (select my_reviews()) or review_id in (select readable_reviews()));
create policy own_open_review on machine_reaction for insert to sagspejl_app with check (
  reacted_by = (select current_user_id()) and is_participant(review_id, '{maaler,medmaaler}') and level_is_open(review_id));
