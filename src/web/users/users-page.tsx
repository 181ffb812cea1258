import { listUsers } from "#contract/users";
import { usersText } from "../text/users.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";

export function UsersPage() {
  const users = useEndpoint(listUsers, {});
  return (
    <>
      <PageHeader title={usersText.title} lead={usersText.lead} />
      <QueryView query={users}>{(list) => <p>{list.length}</p>}</QueryView>
    </>
  );
}
