import "./users.css";
import { useState } from "react";
import { listUsers, type User } from "#contract/users";
import { usersText } from "../text/users.ts";
import { Button } from "../ui/button.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { InvitationDialog } from "./invitation-dialog.tsx";
import { matchesUser } from "./matches-user.ts";
import { UnitSection } from "./unit-section.tsx";
import { UserDialog } from "./user-dialog.tsx";
import { UserTable } from "./user-table.tsx";

type OpenDialog = { readonly kind: "create" } | { readonly kind: "edit" | "invite"; readonly user: User };

/** The administrator's page: who can sign in, as what, and where; and the units. */
export function UsersPage() {
  const users = useEndpoint(listUsers, {});
  const [open, setOpen] = useState<OpenDialog>();
  const [search, setSearch] = useState("");
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={usersText.title}
        lead={usersText.lead}
        actions={
          <Button variant="primary" onPress={() => setOpen({ kind: "create" })}>
            {usersText.create}
          </Button>
        }
      />
      <QueryView query={users}>
        {(list) => (
          <>
            <SearchField label={usersText.search} value={search} onChange={setSearch} />
            <UserTable
              users={list.filter((user) => matchesUser(user, search))}
              emptyText={list.length === 0 ? usersText.empty : usersText.noneFound}
              onEdit={(user) => setOpen({ kind: "edit", user })}
              onInvite={(user) => setOpen({ kind: "invite", user })}
            />
          </>
        )}
      </QueryView>
      <UnitSection />
      {open?.kind === "create" && <UserDialog onClose={close} />}
      {open?.kind === "edit" && <UserDialog user={open.user} onClose={close} />}
      {open?.kind === "invite" && <InvitationDialog user={open.user} onClose={close} />}
    </>
  );
}
