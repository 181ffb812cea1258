import { shellText } from "../text/shell.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHeader } from "../ui/page-header.tsx";

export function NotFoundPage() {
  return (
    <>
      <PageHeader title={shellText.notFoundTitle} lead={shellText.notFoundLead} />
      <ButtonLink to="/">{shellText.toDesk}</ButtonLink>
    </>
  );
}
