-- How this municipality counts where the law leaves it open (ADR 0010): a row for each choice that was ever made, the latest
-- of a setting holds, and one without a row is counted as the program does by default. Settings and options are law/counting's.

create table counting_choice (
  id bigint generated always as identity primary key,
  setting text not null,
  option text not null,
  reason text not null check (btrim(reason) <> ''),
  chosen_by uuid not null references app_user,
  chosen_at timestamptz not null default now()
);
create index counting_choice_latest on counting_choice (setting, id desc);

-- Choices are added, by the head of quality and in their own name; nobody moves the clock, changes one or takes it back.
alter table counting_choice enable row level security;
grant select, insert (setting, option, reason, chosen_by) on counting_choice to sagspejl_app;
create policy everyone_reads on counting_choice for select to sagspejl_app
  using ((select current_user_id()) is not null);
create policy head_chooses on counting_choice for insert to sagspejl_app
  with check ((select has_role('tilsynsansvarlig')) and chosen_by = (select current_user_id()));
