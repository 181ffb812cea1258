/** What may be answered. Scales are data: the state's own templates use different words for the same idea. */
export interface Scale {
  readonly id: string;
  readonly kind: "yes-no" | "graded";
  /** Best first. `key` is the key that answers with it on the review screen. */
  readonly values: readonly { readonly value: string; readonly label: string; readonly key: string }[];
  /** The values that are a defect (*mangel*) and therefore demand a remark. */
  readonly defects: readonly string[];
}

export const yesNo: Scale = {
  id: "ja-nej",
  kind: "yes-no",
  values: [
    { value: "ja", label: "Ja", key: "J" },
    { value: "nej", label: "Nej", key: "N" },
  ],
  defects: ["nej"],
};

/** For a question that asks for a fault (2018: "24-timers screening ikke overholdt"): a yes is the defect. */
export const noYes: Scale = {
  id: "nej-ja",
  kind: "yes-no",
  values: [
    { value: "nej", label: "Nej", key: "N" },
    { value: "ja", label: "Ja", key: "J" },
  ],
  defects: ["ja"],
};

/** Høj/nogen/ringe, the grades Ankestyrelsen uses in its case reviews (seed 003, bilag 1). */
export const highSomeLow: Scale = {
  id: "hoej-nogen-ringe",
  kind: "graded",
  values: [
    { value: "i-hoej-grad", label: "I høj grad", key: "1" },
    { value: "i-nogen-grad", label: "I nogen grad", key: "2" },
    { value: "i-ringe-grad", label: "I ringe grad", key: "3" },
  ],
  defects: ["i-ringe-grad"],
};

/** Answers that every scale takes beside its own; they never enter a denominator. */
export const setAside = [
  { value: "ikke-relevant", label: "Ikke relevant", key: "R" },
  { value: "ikke-maalbar-endnu", label: "Ikke målbar endnu", key: "U" },
] as const;
