import type { ListedQuestion } from "./use-questions.ts";

/** The questions in which every word of the search stands: in id, wording, source, criterion or duties. `§ 32` and `§32` are one. */
export function findQuestions(
  questions: readonly ListedQuestion[],
  search: string,
): readonly ListedQuestion[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    const { id, text, source, criterion, duties, askedIn } = question;
    const all = plain(
      [id, text, source, askedIn, ...Object.values(criterion.byValue), criterion.notRelevant, ...duties].join(
        " ",
      ),
    );
    return words.every((word) => all.includes(word));
  });
}

function plain(text: string): string {
  return text.toLocaleLowerCase("da").replace(/§§?\s+/g, "§");
}
