/**
 * Python that draws again from frame.csv, plan.json and the seed (docs/metode/udtraek-efterregnet.md), for one audit.
 * A seed is any text: it is written as JSON, which Python reads as a string.
 */
export function recomputeRecipe(auditId: string, seed: string): string {
  return `import csv, hashlib, json
plan = json.load(open("plan-${auditId}.json", encoding="utf-8")); seed = ${JSON.stringify(seed)}; drawn = {}
frame = list(csv.DictReader(open("frame-${auditId}.csv", encoding="utf-8-sig"), delimiter=";"))
sha = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
print("fingeraftryk", sha("".join(sorted(f"{c['sagsnummer']}\\t{c['stratum']}\\n" for c in frame))))
for c in sorted(frame, key=lambda c: sha(seed + ":" + c["sagsnummer"])):
    taken = drawn.setdefault(c["stratum"], []); limit = plan["maxPerCaseworker"]
    full = limit and [t["raadgiver"] for t in taken].count(c["raadgiver"]) >= limit
    if c["sagsnummer"] not in plan["exclude"] and not full: taken.append(c)
for level in plan["levels"]:
    for stratum, n in level["strata"].items(): print(level["level"], stratum, [c["sagsnummer"] for c in drawn.get(stratum, [])[:n]])
`;
}
