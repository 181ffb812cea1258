-- Agreement rests on the answers as they stood when a review was first submitted (design rule 4). The moment is set
-- once, by the database's clock, and nobody can move it: not even the reviewer, by any statement.
create function keep_first_submission() returns trigger language plpgsql as $$
begin
  if old.first_submitted_at is not null then
    new.first_submitted_at := old.first_submitted_at;
  elsif new.first_submitted_at is not null then
    new.first_submitted_at := case when new.status = 'afsluttet' then clock_timestamp() end;
  end if;
  return new;
end $$;
create trigger keep_first_submission before update on review
  for each row execute function keep_first_submission();
