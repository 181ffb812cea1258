import { sql } from "kysely";
import type { Judge } from "../import-kind.ts";

/** The review that a staged answer belongs to. */
export const ofReview = sql`review.audit_id = staged.audit_id and review.level = staged.level
  and review.case_number = staged.case_number`;

/** What counts now, by either wording. */
export const standing = sql`
  select review_id, question_id, revision, value, remark, false as is_former from current_answer
  union all
  (select distinct on (review_id, question_id) review_id, question_id, revision, value, remark, true
  from former_answer order by review_id, question_id, revision desc)`;

const judgeMissingReview: Judge = (staging) => sql`
  delete from ${staging} as staged where not exists (select from review where ${ofReview})
  returning line, 'sagsnummer' as column_name, 'Sagen »' || case_number || '« måles ikke på niveau ' || level
    || ' i tilsynet ' || audit_id || '. Ret sagsnummer eller niveau, eller tildel sagen først.' as reason`;

/** A file shows the case as it is today; an anchor case is read as it stood, and blind, and only Sagspejl shows it so. */
const judgeAnchorCase: Judge = (staging) => sql`
  delete from ${staging} as staged using review
  where ${ofReview} and review.id in (select review_id from anchor_review)
  returning line, 'sagsnummer' as column_name, 'Sagen »' || staged.case_number
    || '« er en ankersag. Den læses, som den stod dengang, og måles kun i Sagspejl. Slet rækken.' as reason`;

const judgeAskedOnce: Judge = (staging) => sql`
  delete from ${staging} as staged using review
  where is_former and ${ofReview} and review.id not in (select review_id from review_asked_twice)
  returning line, 'version' as column_name, 'Sagen »' || staged.case_number || '« besvares ikke efter version '
    || question_version || ' af ' || question_id || ' på niveau ' || staged.level || '. Slet rækken.' as reason`;

const judgeRepeatedAnswer: Judge = (staging) => sql`
  with numbered as (
    select line, first_value(line) over answers as first_line, value, first_value(value) over answers as first_value,
      remark, first_value(remark) over answers as first_remark
    from ${staging} window answers as (partition by audit_id, level, case_number, question_id, is_former order by line))
  delete from ${staging} as staged using numbered
  where numbered.line = staged.line and numbered.line > first_line
  returning staged.line, 'spoergsmaal' as column_name,
    case when (numbered.value, numbered.remark) is distinct from (first_value, first_remark)
      then 'Spørgsmålet er også besvaret i linje ' || first_line || ' med et andet svar. Behold den rigtige af de to rækker.' end
    as reason`;

/** The same answer again changes nothing, also after the review was submitted. */
const judgeKnownAnswer: Judge = (staging) => sql`
  delete from ${staging} as staged using review join (${standing}) as standing on standing.review_id = review.id
  where ${ofReview} and standing.question_id = staged.question_id and standing.is_former = staged.is_former
    and standing.value = staged.value and standing.remark = staged.remark
  returning line, 'svar' as column_name, null::text as reason`;

const judgeReviewer: Judge = (staging) => sql`
  delete from ${staging} as staged where login is not null and not exists (
    select from review join review_participant on review_id = review.id join app_user on app_user.id = user_id
    where ${ofReview} and part in ('maaler', 'medmaaler') and lower(app_user.login) = lower(staged.login))
  returning line, 'maaler' as column_name,
    'Brugeren »' || login || '« måler ikke sagen på dette niveau. Ret brugernavnet, eller tildel sagen først.' as reason`;

const judgeClosedReview: Judge = (staging) => sql`
  delete from ${staging} as staged using review join audit_level using (audit_id, level)
  where review.audit_id = staged.audit_id and review.level = staged.level and review.case_number = staged.case_number
    and (audit_level.status <> 'aaben' or review.status not in ('tildelt', 'i-gang'))
  returning staged.line, 'sagsnummer' as column_name,
    'Målingen er afsluttet, eller niveauet er ikke åbent. Åbn det igen, og indlæs rækken bagefter.' as reason`;

/** An answer dated into the past must not become one of the blind answers of a review that was submitted since. */
const judgeTime: Judge = (staging) => sql`
  delete from ${staging} as staged using review
  where ${ofReview} and (staged.answered_at <= review.first_submitted_at or staged.answered_at > now())
  returning line, 'tidspunkt' as column_name,
    'Tidspunktet ligger i fremtiden, eller før målingen blev afsluttet første gang. Ret det, eller lad feltet være tomt.' as reason`;

/** What speaks against a staged answer, in the order it is asked. */
export const answerJudges: readonly Judge[] = [
  judgeMissingReview,
  judgeAnchorCase,
  judgeAskedOnce,
  judgeRepeatedAnswer,
  judgeKnownAnswer,
  judgeReviewer,
  judgeClosedReview,
  judgeTime,
];
