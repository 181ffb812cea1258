import { formatDecimal } from "#kit/danish-number";
import { uiText } from "../text/ui.ts";
import { Button } from "./button.tsx";

interface PagerProps {
  readonly total: number;
  readonly pageSize: number;
  /** From 1. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** Says which rows are shown: "Viser 51–100 af 2.400 sager". */
  readonly describe: (from: string, to: string, total: string) => string;
}

/** Back and forth between the pages of a long list; nothing when one page holds it all. */
export function Pager({ total, pageSize, page, onPage, describe }: PagerProps) {
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  const say = (count: number) => formatDecimal(count, 0);
  return (
    <nav className="button-row" aria-label={uiText.pages}>
      <Button isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
        {uiText.previousPage}
      </Button>
      <span>
        {describe(say((page - 1) * pageSize + 1), say(Math.min(page * pageSize, total)), say(total))}
      </span>
      <Button isDisabled={page >= last} onPress={() => onPage(page + 1)}>
        {uiText.nextPage}
      </Button>
    </nav>
  );
}
