import type { ErrorComponentProps } from "@tanstack/react-router";
import { ApiProblem, LostConnection, UnexpectedAnswer } from "../api-errors.ts";
import { shellText } from "../text/shell.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHeader } from "../ui/page-header.tsx";

/** Instead of a page that fails. Our own errors carry a Danish sentence; others must not be shown raw. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <>
      <PageHeader title={shellText.failedTitle} lead={isOurs(error) ? error.message : shellText.failedLead} />
      <div className="button-row">
        <Button variant="primary" onPress={() => window.location.reload()}>
          {shellText.reload}
        </Button>
        <ButtonLink to="/" onClick={reset}>
          {shellText.toDesk}
        </ButtonLink>
      </div>
    </>
  );
}

function isOurs(error: unknown): error is Error {
  return error instanceof ApiProblem || error instanceof LostConnection || error instanceof UnexpectedAnswer;
}
