import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { SearchButton } from "../search/search-button.tsx";
import { shellText } from "../text/shell.ts";
import { signInOptionsQuery, useMaybeMe } from "./session.ts";
import { UserMenu } from "./user-menu.tsx";

/** `Sagspejl · <kommune>`, the mark of the invented municipality, and who is signed in. */
export function TopBar() {
  const me = useMaybeMe();
  const options = useQuery({ ...signInOptionsQuery, enabled: me === undefined }).data;
  const municipality = (me ?? options)?.municipality;
  // Before the first administrator has named it, the municipality goes by the product's name.
  const isNamed = municipality && municipality.name !== shellText.productName;
  return (
    <div className="top-bar">
      <p className="top-bar-name">
        <Link to="/">{shellText.productName}</Link>
        {isNamed && <span className="top-bar-municipality">{municipality.name}</span>}
      </p>
      {municipality?.invented && <p className="demo-mark">{shellText.demoMark}</p>}
      {me && <SearchButton />}
      {me && <UserMenu me={me} />}
    </div>
  );
}
