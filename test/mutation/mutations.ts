import { isRecord } from "../../generators/openapi/openapi.js";

type Json = Record<string, unknown>;

/** The parsed files of a document by path, to be changed in place. */
export type Files = ReadonlyMap<string, unknown>;

/** Picks one of a list; the same for the same seed. */
export type Pick = <T>(list: readonly T[]) => T;

/** A way of breaking a document in one place. */
export interface Mutation {
  readonly kind: string;
  /** The places where it can be done, each a function that does it and says what it did. */
  readonly list: (files: Files, pick: Pick) => readonly (() => string)[];
}

/** A generator of numbers from 0 up to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const asRecord = (value: unknown): Json => (isRecord(value) ? (value as Json) : {});

function operations(files: Files): readonly { readonly id: string; readonly node: Json }[] {
  return [...files]
    .filter(([path]) => path.includes("/paths/"))
    .map(([, node]) => ({ id: String(asRecord(node).operationId), node: asRecord(node) }));
}

const fileOf = (files: Files, end: string) => asRecord([...files].find(([path]) => path.endsWith(end))?.[1]);

/** Every map of a document, with the key and map that it stands in. */
function* walk(
  node: unknown,
  trail: readonly string[] = [],
): Generator<{ node: Json; trail: readonly string[] }> {
  if (Array.isArray(node))
    for (const [index, one] of node.entries()) yield* walk(one, [...trail, String(index)]);
  if (!isRecord(node)) return;
  yield { node: node as Json, trail };
  for (const [key, value] of Object.entries(node)) yield* walk(value, [...trail, key]);
}

function drop(holder: Json, key: string, what: string): () => string {
  return () => {
    delete holder[key];
    return what;
  };
}

function set(holder: Json, key: string, value: unknown, what: string): () => string {
  return () => {
    holder[key] = value;
    return what;
  };
}

function dropFromOperations(key: string): Mutation["list"] {
  return (files) =>
    operations(files).flatMap(({ id, node }) => (key in node ? [drop(node, key, `${id}: ${key}`)] : []));
}

function dropFromCatalog(key: string): Mutation["list"] {
  return (files) =>
    Object.entries(fileOf(files, "errors/catalog.yaml")).flatMap(([code, entry]) =>
      key in asRecord(entry) ? [drop(asRecord(entry), key, `${code}: ${key}`)] : [],
    );
}

function onShared(key: string, value: unknown): Mutation["list"] {
  return (files) =>
    Object.entries(fileOf(files, "errors/responses.yaml")).flatMap(([name, response]) => {
      const norm = asRecord(asRecord(response)["x-error"]);
      if (!(key in norm)) return [];
      return [
        value === undefined ? drop(norm, key, `${name}: ${key}`) : set(norm, key, value, `${name}: ${key}`),
      ];
    });
}

/** The codes of `x-errors`, each with a way to give it another name. */
function codes(files: Files) {
  return operations(files).flatMap(({ id, node }) =>
    Object.entries(asRecord(node["x-errors"])).flatMap(([status, stated]) => {
      if (!Array.isArray(stated))
        return Object.keys(asRecord(stated)).map((code) => ({
          id,
          status,
          code,
          holder: asRecord(stated),
          index: -1,
        }));
      return stated.map((code, index) => ({
        id,
        status,
        code: String(code),
        holder: stated as unknown as Json,
        index,
      }));
    }),
  );
}

/** Every way of breaking the flagship that the test knows. */
export const mutations: readonly Mutation[] = [
  {
    kind: "a code renamed in x-errors",
    list: (files) =>
      codes(files).map(({ id, code, holder, index }) => () => {
        if (index >= 0) holder[index] = `${code}_X`;
        else {
          holder[`${code}_X`] = holder[code];
          delete holder[code];
        }
        return `${id}: ${code}`;
      }),
  },
  {
    kind: "a code taken out of x-errors",
    list: (files) =>
      codes(files).map(({ id, code, holder, index }) => () => {
        if (index >= 0) (holder as unknown as unknown[]).splice(index, 1);
        else delete holder[code];
        return `${id}: ${code}`;
      }),
  },
  {
    kind: "a status of x-errors changed",
    list: (files) =>
      operations(files).flatMap(({ id, node }) => {
        const stated = asRecord(node["x-errors"]);
        return Object.keys(stated).map((status) => () => {
          stated["418"] = stated[status];
          delete stated[status];
          return `${id}: ${status}`;
        });
      }),
  },
  {
    kind: "a status of a success changed",
    list: (files) =>
      operations(files).flatMap(({ id, node }) => {
        const responses = asRecord(node.responses);
        return Object.keys(responses).map((status) => () => {
          responses["206"] = responses[status];
          delete responses[status];
          return `${id}: ${status}`;
        });
      }),
  },
  {
    kind: "a shared response exempted without reason",
    list: (files) =>
      operations(files).flatMap(({ id, node }) =>
        ["404", "429", "5XX"].map((status) => () => {
          node["x-errors"] = { ...asRecord(node["x-errors"]), [status]: false };
          return `${id}: ${status}`;
        }),
      ),
  },
  {
    kind: "a shared response dropped",
    list: (files) => {
      const responses = asRecord(asRecord(fileOf(files, "spec/openapi.yaml").components).responses);
      return Object.keys(responses).map((name) => drop(responses, name, name));
    },
  },
  { kind: "the scope of a shared response dropped", list: onShared("scope", undefined) },
  { kind: "the kind of a shared response changed", list: onShared("kind", "unexpectedStatus") },
  { kind: "the status of a shared response changed", list: onShared("status", "418") },
  { kind: "the generic code of a shared response changed", list: onShared("code", "REFUSED_OTHERWISE") },
  {
    kind: "Retry-After removed",
    list: (files) => {
      const limit = asRecord(fileOf(files, "errors/responses.yaml").TooManyRequests);
      return [drop(limit, "headers", "headers"), set(limit, "headers", {}, "the header")];
    },
  },
  { kind: "a meaning dropped", list: dropFromCatalog("meaning") },
  { kind: "a fix dropped", list: dropFromCatalog("fix") },
  { kind: "a retry dropped", list: dropFromCatalog("retry") },
  { kind: "a title dropped", list: dropFromCatalog("title") },
  { kind: "a date dropped", list: dropFromCatalog("since") },
  {
    kind: "a way out that leads nowhere",
    list: (files) =>
      Object.entries(fileOf(files, "errors/catalog.yaml")).flatMap(([code, entry]) =>
        "resolvedBy" in asRecord(entry)
          ? [set(asRecord(entry), "resolvedBy", ["no-such-operation"], code)]
          : [],
      ),
  },
  {
    kind: "an entry of the catalog dropped",
    list: (files) => {
      const catalog = fileOf(files, "errors/catalog.yaml");
      return Object.keys(catalog).map((code) => drop(catalog, code, code));
    },
  },
  {
    kind: "a retry of an operation's own misspelt",
    list: (files) =>
      codes(files).flatMap(({ id, code, holder, index }) =>
        index < 0
          ? [set(holder, code, { ...asRecord(holder[code]), retry: "sometimes" }, `${id}: ${code}`)]
          : [],
      ),
  },
  {
    kind: "x-replay dropped",
    list: (files) => dropFromOperations("x-replay")(files, () => undefined as never),
  },
  {
    kind: "x-replay keyed without a place",
    list: (files) => operations(files).map(({ id, node }) => set(node, "x-replay", "keyed", id)),
  },
  { kind: "x-replaced-by dropped", list: dropFromOperations("x-replaced-by") },
  { kind: "operationId dropped", list: dropFromOperations("operationId") },
  {
    kind: "a deviation for another status",
    list: (files) =>
      operations(files).flatMap(({ id, node }) =>
        ((node["x-deviations"] as Json[] | undefined) ?? []).map((entry) => set(entry, "status", "411", id)),
      ),
  },
  { kind: "x-deviations dropped", list: dropFromOperations("x-deviations") },
  {
    kind: "x-sensitive unmarked",
    list: (files) =>
      [...files].flatMap(([path, root]) =>
        [...walk(root)].flatMap(({ node, trail }) =>
          node["x-sensitive"] === true
            ? [drop(node, "x-sensitive", `${path.split("/").at(-1)} ${trail.join("/")}`)]
            : [],
        ),
      ),
  },
  {
    kind: "a type changed",
    list: (files) =>
      [...files].flatMap(([path, root]) =>
        path.includes("/schemas/")
          ? [...walk(root)].flatMap(({ node, trail }) =>
              node.type === "string"
                ? [set(node, "type", "integer", `${path.split("/").at(-1)} ${trail.join("/")}`)]
                : [],
            )
          : [],
      ),
  },
  {
    kind: "a type that does not exist",
    list: (files) =>
      [...files].flatMap(([path, root]) =>
        path.includes("/schemas/")
          ? [...walk(root)].flatMap(({ node, trail }) =>
              node.type === "string"
                ? [set(node, "type", "text", `${path.split("/").at(-1)} ${trail.join("/")}`)]
                : [],
            )
          : [],
      ),
  },
  {
    kind: "a reference to nowhere",
    list: (files) =>
      [...files].flatMap(([path, root]) =>
        [...walk(root)].flatMap(({ node, trail }) =>
          typeof node.$ref === "string" && !trail.includes("x-answers")
            ? [set(node, "$ref", `${node.$ref}Nowhere`, `${path.split("/").at(-1)} ${trail.join("/")}`)]
            : [],
        ),
      ),
  },
  {
    kind: "an unknown code in the example of a shared response",
    list: (files) =>
      ["BadRequest", "Forbidden"].map((name) => {
        const content = asRecord(asRecord(fileOf(files, "errors/responses.yaml")[name]).content);
        return set(
          asRecord(asRecord(content["application/json"]).example),
          "errorCode",
          "SOMETHING_ELSE",
          name,
        );
      }),
  },
  {
    kind: "an unknown code in a description",
    list: (files) =>
      operations(files).map(({ id, node }) =>
        set(node, "description", `${node.description} It answers \`NO_SUCH_CODE\`.`, id),
      ),
  },
  {
    kind: "a code of another operation in a description",
    list: (files, pick) => {
      const all = codes(files)
        .map(({ code }) => code)
        .filter((code) => code.includes("_"));
      return operations(files).map(({ id, node }) => () => {
        const code = pick(all.filter((one) => !JSON.stringify(node["x-errors"] ?? "").includes(one)));
        node.description = `It answers \`${code}\`.`;
        return `${id}: ${code}`;
      });
    },
  },
  {
    kind: "an extension misspelt",
    list: (files) =>
      operations(files).flatMap(({ id, node }) =>
        "x-errors" in node
          ? [
              () => {
                node["x-error"] = node["x-errors"];
                delete node["x-errors"];
                return id;
              },
            ]
          : [],
      ),
  },
  { kind: "a success response dropped", list: dropFromOperations("responses") },
];
