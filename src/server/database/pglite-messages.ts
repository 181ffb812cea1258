/** What the worker opens: a folder (null: memory), filled from a dump when one is given. */
export interface WorkerStart {
  readonly directory: string | null;
  readonly dump: Uint8Array | null;
}

export type WorkerRequest =
  | { readonly kind: "run"; readonly sql: string; readonly parameters: unknown[] }
  | { readonly kind: "copy"; readonly target: string; readonly data: Uint8Array }
  | { readonly kind: "dump" }
  | { readonly kind: "close" };

export type WorkerAnswer =
  | { readonly kind: "ran"; readonly rows: readonly Record<string, unknown>[]; readonly affectedRows: number }
  | { readonly kind: "dumped"; readonly data: Uint8Array }
  | { readonly kind: "closed" }
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly fields: Record<string, string | undefined>;
    };
