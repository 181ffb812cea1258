-- Counts known only from a printed report. An audit that has them is historical: no cases, no draw, no answers, and never
-- any; it is there for others to name as their baseline.
create table published_count (
  audit_id text not null,
  level integer not null,
  question_id text not null,
  question_version integer not null,
  value text not null,
  count integer not null check (count >= 0),
  -- the percentage as printed, in Danish: 72 or 61,5
  printed_percent text not null check (printed_percent ~ '^\d{1,3}(,\d)?$'),
  source text not null check (source <> ''),
  added_by uuid not null references app_user,
  added_at timestamptz not null default clock_timestamp(),
  primary key (audit_id, level, question_id, value),
  foreign key (audit_id, level) references audit_level
);

-- Append only: what was once compared with stays what it was.
alter table published_count enable row level security;
grant select on published_count to sagspejl_app;
grant insert (audit_id, level, question_id, question_version, value, count, printed_percent, source, added_by)
  on published_count to sagspejl_app;
create policy everyone_reads on published_count for select to sagspejl_app
  using ((select current_user_id()) is not null);
create policy head_inserts on published_count for insert to sagspejl_app with check (
  (select has_role('tilsynsansvarlig'))
  and added_by = (select current_user_id())
  and exists (select from audit where audit.id = published_count.audit_id and status = 'lukket')
  and not exists (select from draw where draw.audit_id = published_count.audit_id));

create policy never_historical on draw as restrictive for insert to sagspejl_app with check (
  not exists (select from published_count where published_count.audit_id = draw.audit_id));
create policy historical_stays_closed on audit as restrictive for update to sagspejl_app
  using (true)
  with check (status = 'lukket' or not exists (
    select from published_count where published_count.audit_id = audit.id));
create policy historical_stays_closed on audit_level as restrictive for update to sagspejl_app
  using (true)
  with check (status = 'lukket' or not exists (
    select from published_count where published_count.audit_id = audit_level.audit_id));
