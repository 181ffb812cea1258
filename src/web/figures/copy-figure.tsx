import { figuresText as text } from "../text/figures.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";

/** The number's complete id, to write beside it wherever it is quoted, and the address of this page. */
export function CopyFigure({ reference }: { readonly reference: string }) {
  const copy = (what: string, said: string) =>
    void navigator.clipboard.writeText(what).then(() => announce(said));
  return (
    <div className="figure-id">
      <p>
        {text.id}: <code>{reference}</code>
      </p>
      <div className="button-row">
        <Button small onPress={() => copy(reference, text.idCopied)}>
          {text.copyId}
        </Button>
        <Button small onPress={() => copy(window.location.href, text.linkCopied)}>
          {text.copyLink}
        </Button>
      </div>
    </div>
  );
}
