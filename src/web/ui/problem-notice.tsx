import { ApiProblem } from "../api-errors.ts";
import { Notice } from "./notice.tsx";

/** What went wrong, in the server's own Danish words. Nothing when nothing did: `<ProblemNotice error={save.error} />`. */
export function ProblemNotice({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  const detail = problem?.detail === error.message ? undefined : problem?.detail;
  return (
    <Notice kind="fejl" title={error.message}>
      {detail !== undefined && <p>{detail}</p>}
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ path, message }) => (
            <li key={path + message}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
