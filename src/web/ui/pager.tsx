import { type ReactNode, useRef } from "react";
import { formatDecimal } from "#kit/danish-number";
import { uiText } from "../text/ui.ts";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { goToStart } from "./go-to-start.ts";

interface PagerProps {
  readonly total: number;
  readonly pageSize: number;
  /** From 1. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** Says which rows are shown: "Viser 51–100 af 2.400 sager". */
  readonly describe: (from: string, to: string, total: string) => string;
  /** The page that is shown. */
  readonly children: ReactNode;
}

/** A long list with a way back and forth between its pages, which begin at their start; the list alone when one page holds it all. */
export function Pager({ children, ...pages }: PagerProps) {
  const list = useRef<HTMLDivElement>(null);
  const turnTo = (page: number) => {
    pages.onPage(page);
    goToStart(list.current);
  };
  const last = Math.ceil(pages.total / pages.pageSize);
  // An address that was kept or shared, and the list has become shorter.
  const isPastEnd = pages.total > 0 && pages.page > last;
  return (
    <>
      <div ref={list} tabIndex={-1} className="list-start">
        {isPastEnd ? (
          <EmptyState
            text={uiText.noSuchPage(formatDecimal(pages.page, 0))}
            action={<Button onPress={() => turnTo(last)}>{uiText.lastPage}</Button>}
          />
        ) : (
          children
        )}
      </div>
      {!isPastEnd && pages.total > pages.pageSize && <PageButtons {...pages} onPage={turnTo} />}
    </>
  );
}

function PageButtons({ total, pageSize, page, onPage, describe }: Omit<PagerProps, "children">) {
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
