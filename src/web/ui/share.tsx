import { formatShare } from "./format-share.ts";

/** `<Share yes={8} n={18} />` shows `8/18 · 44 %`: a share never stands without its counts. */
export function Share({ yes, n }: { readonly yes: number; readonly n: number }) {
  return <span className="figure">{formatShare(yes, n)}</span>;
}
