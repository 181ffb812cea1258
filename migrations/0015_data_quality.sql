-- What is missing, contradictory or impossible in the registrations (law/quality), and how many of it there were day by day.

-- Found again whenever a case is judged, like duty_outcome; so it may be deleted and found again.
create table data_quality_finding (
  case_number text not null references case_file,
  rule text not null,
  -- which of the rule's findings in the case, in the order of its events
  ordinal integer not null,
  -- where the case is opened to see it; null when the fault is in the case itself
  event_id text,
  sentence text not null,
  primary key (case_number, rule, ordinal)
);
create index data_quality_finding_rule on data_quality_finding (rule, case_number);

-- One row for each unit and rule on each day, also where nothing was found: no row means not counted, never none.
-- The rule 'alle' is all of them together, since a case with two faults is one case. Today's rows change; earlier ones stay.
create table data_quality_count (
  day date not null,
  unit_id text not null references unit,
  rule text not null,
  findings integer not null check (findings >= 0),
  cases integer not null check (cases between 0 and of_cases),
  of_cases integer not null,
  primary key (day, unit_id, rule)
);

alter table data_quality_finding enable row level security;
alter table data_quality_count enable row level security;
grant select on data_quality_finding, data_quality_count to sagspejl_app;

create policy with_the_case on data_quality_finding for select to sagspejl_app using (
  exists (select from case_file where case_file.case_number = data_quality_finding.case_number));
-- A unit's counts tell of no case: everybody who registers in the unit, or leads it, may see them.
create policy of_ones_units on data_quality_count for select to sagspejl_app using (
  (select has_role('tilsynsansvarlig'))
  or unit_id = any ((select my_units('{raadgiver,teamleder,omraadechef}'))::text[]));
