import type { User } from "#contract/users";
import { describeRoles } from "../shell/describe-roles.ts";
import { usersText } from "../text/users.ts";
import { Button } from "../ui/button.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";

interface UserTableProps {
  readonly users: readonly User[];
  readonly emptyText: string;
  readonly onEdit: (user: User) => void;
  readonly onInvite: (user: User) => void;
}

export function UserTable({ users, emptyText, onEdit, onInvite }: UserTableProps) {
  const text = usersText.columns;
  const columns: readonly Column<User>[] = [
    {
      key: "name",
      header: text.name,
      cell: (user) => user.name,
      sortBy: (user) => user.name,
      isRowHeader: true,
    },
    { key: "login", header: text.login, cell: (user) => user.login, sortBy: (user) => user.login },
    {
      key: "roles",
      header: text.roles,
      cell: (user) => describeRoles(user.roles),
      sortBy: (user) => describeRoles(user.roles),
    },
    {
      key: "code",
      header: text.code,
      cell: (user) => user.raadgiverCode ?? "–",
      sortBy: (user) => user.raadgiverCode,
    },
    { key: "state", header: text.state, cell: stateOf, sortBy: (user) => Number(user.active) },
    {
      key: "actions",
      header: text.actions,
      cell: (user) => <UserActions user={user} onEdit={onEdit} onInvite={onInvite} />,
    },
  ];
  return (
    <Table
      caption={usersText.caption}
      captionHidden
      columns={columns}
      rows={users}
      rowKey={(user) => user.id}
      emptyText={emptyText}
      initialSort={{ key: "name", direction: "ascending" }}
    />
  );
}

interface UserActionsProps extends Pick<UserTableProps, "onEdit" | "onInvite"> {
  readonly user: User;
}

function UserActions({ user, onEdit, onInvite }: UserActionsProps) {
  return (
    <span className="row-actions">
      <Button variant="quiet" small onPress={() => onEdit(user)} aria-label={usersText.editWhom(user.name)}>
        {usersText.edit}
      </Button>
      {user.active && (
        <Button
          variant="quiet"
          small
          onPress={() => onInvite(user)}
          aria-label={usersText.inviteWhom(user.name)}
        >
          {usersText.invite}
        </Button>
      )}
    </span>
  );
}

function stateOf(user: User) {
  return user.active ? <Tag tone="success">{usersText.active}</Tag> : <Tag>{usersText.inactive}</Tag>;
}
