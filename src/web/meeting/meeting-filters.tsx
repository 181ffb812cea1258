import { useNavigate } from "@tanstack/react-router";
import type { DifferenceView } from "#contract/meetings";
import { meetingText } from "../text/meeting.ts";
import { SelectField } from "../ui/select-field.tsx";
import type { MeetingSearch } from "./meeting-search.ts";
import type { QuestionSummary } from "./strictness-summary.tsx";

interface MeetingFiltersProps {
  readonly differences: readonly DifferenceView[];
  readonly questions: readonly QuestionSummary[];
  readonly search: MeetingSearch;
  readonly auditId: string;
}

/** Which question, case and state to look at. */
export function MeetingFilters({ differences, questions, search, auditId }: MeetingFiltersProps) {
  const navigate = useNavigate();
  const change = (part: { [name in keyof MeetingSearch]: MeetingSearch[name] | undefined }) => {
    const chosen = Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined);
    void navigate({
      to: "/tilsyn/$auditId/niveauer",
      params: { auditId },
      search: Object.fromEntries(chosen),
      resetScroll: false,
    });
  };
  const questionIds = [...new Set(questions.map(({ questionId }) => questionId))].sort();
  const caseNumbers = [...new Set(differences.map(({ caseNumber }) => caseNumber))].sort();
  return (
    <div className="meeting-filters">
      <SelectField
        label={meetingText.question}
        value={search.spoergsmaal ?? "alle"}
        options={[all(meetingText.allQuestions), ...questionIds.map(asOption)]}
        onChange={(chosen) => change({ spoergsmaal: orNone(chosen) })}
      />
      <SelectField
        label={meetingText.caseNumber}
        value={search.sag ?? "alle"}
        options={[all(meetingText.allCases), ...caseNumbers.map(asOption)]}
        onChange={(chosen) => change({ sag: orNone(chosen) })}
      />
      <SelectField
        label={meetingText.state}
        value={search.tilstand ?? "alle"}
        options={[
          { value: "alle", label: meetingText.allStates },
          { value: "aaben", label: meetingText.open },
          { value: "afklaret", label: meetingText.settled },
        ]}
        onChange={(chosen) => change({ tilstand: chosen === "alle" ? undefined : chosen })}
      />
    </div>
  );
}

function all(label: string) {
  return { value: "alle", label };
}

function asOption(value: string) {
  return { value, label: value };
}

function orNone(chosen: string): string | undefined {
  return chosen === "alle" ? undefined : chosen;
}
