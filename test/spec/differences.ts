/** What the facts, or the document, say of a thing: `{ type: "string", required: "yes" }`; `-` is nothing. */
export type Statement = Readonly<Record<string, string>>;

/** Collects statements by the name of the thing that they are about. Throws where two have one name. */
export function collect(entries: Iterable<readonly [string, Statement]>): ReadonlyMap<string, Statement> {
  const collected = new Map<string, Statement>();
  for (const [where, statement] of entries) {
    if (collected.has(where)) throw new Error(`${where} occurs twice`);
    collected.set(where, statement);
  }
  return collected;
}

/**
 * Every point on which facts and document disagree, in both directions, in alphabetical order:
 * `AmlPrerequisite stage: required no -> yes`, what the facts say before the arrow.
 */
export function findDifferences(
  facts: ReadonlyMap<string, Statement>,
  document: ReadonlyMap<string, Statement>,
): readonly string[] {
  const places = new Set([...facts.keys(), ...document.keys()]);
  return [...places]
    .flatMap((place) =>
      compare(facts.get(place), document.get(place)).map((difference) => `${place}: ${difference}`),
    )
    .sort();
}

const nothing = "-";

function nameNothing(text: string): string {
  return text === nothing ? "nothing" : text;
}

function compare(facts: Statement | undefined, document: Statement | undefined): readonly string[] {
  if (!facts) return ["existence absent -> present"];
  if (!document) return ["existence present -> absent"];
  const points = new Set([...Object.keys(facts), ...Object.keys(document)]);
  return [...points].flatMap((point) => {
    const [said, written] = [facts[point] ?? nothing, document[point] ?? nothing].map(nameNothing);
    return said === written ? [] : [`${point} ${said} -> ${written}`];
  });
}
