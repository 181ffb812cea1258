/** The key that does what the text beside it says. */
export function KeyHint({ keyName }: { readonly keyName: string }) {
  return <kbd className="key-hint">{keyName}</kbd>;
}
