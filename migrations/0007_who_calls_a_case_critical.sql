-- A case is called critical by those who review and by the head of quality (audit/permissions.ts, mark-critical-case):
-- until now by anyone who sees it.
alter policy who_sees_may_call on critical_case with check (
  marked_by = (select current_user_id())
  and ((select has_role('teamleder')) or (select has_role('omraadejurist'))
    or (select has_role('centerjurist')) or (select has_role('tilsynsansvarlig')))
  and exists (select from case_file where case_file.case_number = critical_case.case_number));
alter policy who_sees_may_call on critical_case rename to who_reviews_may_call;
