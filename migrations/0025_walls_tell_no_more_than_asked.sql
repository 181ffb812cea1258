-- What only SQL could reach, and what the walls' own functions told whoever called them by themselves (ADR 0013).

-- By which day a review's case is read tells an anchor case. The program asks it as the owner, before it acts as the user.
drop function frozen_reviews(bigint[]);
revoke execute on function my_cases_as_they_stood() from sagspejl_app;

-- Habilitet (design rule 5) is asked by the database about a row that is written, and by nobody else: both questions answer
-- about another than who asks. After the row, so that who may not write it learns only that.
create function keep_habilitet() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_take_part(new.review_id, new.user_id, new.part)
    -- Who has reviewed a case in the audit that it is drawn again from would be held up against themselves.
    or exists (
      select from anchor_review anchor
      join review earlier on earlier.id = anchor.earlier_review_id
      join review then_read on then_read.audit_id = earlier.audit_id and then_read.case_number = earlier.case_number
      join review_participant on review_participant.review_id = then_read.id
      where anchor.review_id = new.review_id and review_participant.user_id = new.user_id)
  then
    raise exception 'habilitet: not one who may take part' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
revoke all on function keep_habilitet() from public;
alter policy head_or_reviewer_adds on review_participant with check (
  ((select has_role('tilsynsansvarlig')) or (part <> 'maaler' and is_participant(review_id, '{maaler}')))
  and added_by = (select current_user_id()));
create trigger keep_habilitet after insert on review_participant
  for each row when (current_user = 'sagspejl_app') execute function keep_habilitet();
revoke execute on function may_take_part(bigint, uuid, text) from sagspejl_app;
drop function reviewed_before(bigint, uuid);

-- On a temporary table of the same name it would have written in the owner's name what a case never said.
revoke all on function keep_overwritten_row() from public;

-- The log of changes holds seeds, the anchor cases given up and why a review was reopened. The administrator reads of what
-- administrators do.
drop policy head_and_administrator_read on change_log;
create policy head_reads on change_log for select to sagspejl_app using ((select has_role('tilsynsansvarlig')));
create policy administrator_reads_own_field on change_log for select to sagspejl_app using (
  (select has_role('administrator'))
  and action in ('foerste-administrator', 'inviteret', 'adgangskode-valgt', 'bruger-gemt', 'enhed-gemt'));

-- In which stratum a review counts is the draw's to say, not its reviewer's; nor does a draw change its audit or number.
create function keep_stratum() returns trigger language plpgsql as $$
begin
  if not has_role('tilsynsansvarlig') then
    raise exception 'the stratum of a review is not its reviewer''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_stratum before update of stratum on review
  for each row when (new.stratum <> old.stratum and current_user = 'sagspejl_app') execute function keep_stratum();
revoke update on draw from sagspejl_app;
grant update (frame_hash, frame_size, plan, plan_fixed_at, seed, seed_at, seed_origin, drawn_at, drawn_by, reason,
  superseded_at) on draw to sagspejl_app;
