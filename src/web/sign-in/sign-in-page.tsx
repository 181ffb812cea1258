import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { signInOptionsQuery } from "../shell/session.ts";
import { signInText } from "../text/sign-in.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { DemoPeople } from "./demo-people.tsx";
import { LocalSignIn } from "./local-sign-in.tsx";

/** The way in: with user name and password, or in the demo by choosing whom to be. */
export function SignInPage() {
  const { retur } = useSearch({ from: "/log-ind" });
  const options = useQuery(signInOptionsQuery);
  return (
    <QueryView query={options}>
      {({ demoUsers, awaitsFirstAdministrator, embeddedNotice }) => (
        <>
          {demoUsers ? (
            <DemoPeople people={demoUsers} returnTo={retur} />
          ) : (
            <>
              <PageHeader title={signInText.title} lead={signInText.lead} />
              {awaitsFirstAdministrator ? (
                <Notice kind="info">{signInText.awaitsFirst}</Notice>
              ) : (
                <LocalSignIn returnTo={retur} />
              )}
            </>
          )}
          {embeddedNotice !== null && (
            <Notice kind="advarsel" title={signInText.embeddedTitle}>
              {embeddedNotice}
            </Notice>
          )}
        </>
      )}
    </QueryView>
  );
}
