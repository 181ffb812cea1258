import { Fragment, type ReactNode } from "react";

export interface Definition {
  readonly term: string;
  readonly value: ReactNode;
}

/** Facts in two columns: what, and its value. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {items.map((item) => (
        <Fragment key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
