import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Module, readModules, visitNodes } from "./modules.js";

const generators = readModules("generators");
/** Without the calls that the benchmark makes through other libraries, which are a package of their own. */
const scripts = readModules("scripts").filter(({ path }) => !path.startsWith("scripts/bench/peers/"));
const all = [...generators, ...scripts];

/** `a -> b` for each import of the given modules that is of interest. */
function listImports(
  modules: readonly Module[],
  isOfInterest: (target: string, from: Module) => boolean,
): readonly string[] {
  return modules.flatMap((from) =>
    from.imports
      .filter(({ target }) => isOfInterest(target, from))
      .map(({ target }) => `${from.path} -> ${target}`),
  );
}

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const within = (folder: string) => generators.filter(({ path }) => isIn(folder)(path));
const isOfProject = (target: string) => isIn("generators")(target) || isIn("scripts")(target);

describe("imports point one way", () => {
  it("finds the modules that it is to judge", () => {
    const paths = all.map(({ path }) => path);
    for (const path of ["generators/index.ts", "generators/contract/contract.ts", "scripts/cli.ts"]) {
      expect(paths).toContain(path);
    }
    expect(listImports(all, isOfProject).length).toBeGreaterThan(paths.length);
  });

  it("from the scripts to the generators, never back", () => {
    expect(listImports(generators, isIn("scripts"))).toEqual([]);
    expect(listImports(all, isIn("test"))).toEqual([]);
  });

  it("from the scripts to the stages, never to a part of one", () => {
    const isStage = (target: string) =>
      /^generators\/[a-z-]+\.ts$/.test(target) ||
      /^generators\/(contract\/contract|docs\/(render-problems|render-sites|style)|emit\/(template-options|type-place|write-match)|facts\/survey-errors|rules\/rules|limits\/unusable-document|names\/(suggest|escape-controls|calendar-date|relative-path|short-hash|slug))\.ts$/.test(
        target,
      ) ||
      /^generators\/(adopt|changes|config|coverage|diagnostics|diff|io|memory|release|verify)\//.test(target);
    expect(listImports(scripts, (target) => isIn("generators")(target) && !isStage(target))).toEqual([]);
  });

  it("from a command to what it uses, not to the library, which loads everything", () => {
    const isOfCommands = ({ path }: Module) => !/^scripts\/(action|bench|examples)\//.test(path);
    const isLibrary = (target: string) => target === "generators/index.ts";
    expect(listImports(all.filter(isOfCommands), isLibrary)).toEqual([]);
  });

  /** The folders of generators that each folder may import, those at the bottom first. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    openapi: [],
    names: [],
    runtime: [],
    adapters: ["runtime"],
    markdown: [],
    changes: ["names"],
    io: ["names"],
    memory: ["names", "openapi"],
    limits: ["io", "openapi"],
    engine: ["io", "openapi"],
    codes: ["names", "openapi"],
    close: ["engine", "limits", "names", "openapi"],
    samples: ["codes", "memory", "names", "openapi"],
    shapes: ["codes", "openapi"],
    expand: ["codes", "names", "openapi", "samples"],
    facts: ["changes", "codes", "expand", "memory", "names", "openapi", "samples"],
    rules: ["changes", "codes", "engine", "expand", "facts", "names", "openapi"],
    contract: ["changes", "codes", "expand", "facts", "limits", "names", "openapi", "samples"],
    config: ["codes", "engine", "io", "names", "openapi", "rules"],
    diagnostics: ["contract", "facts", "names", "openapi", "rules"],
    overlay: ["engine", "limits", "names", "openapi", "rules"],
    diff: ["changes", "contract", "diagnostics", "names", "openapi"],
    release: ["changes", "contract", "diff", "engine", "names"],
    document: [
      ...["close", "codes", "diagnostics", "engine", "expand", "facts", "io", "limits", "memory"],
      ...["names", "openapi", "overlay", "rules"],
    ],
    redocly: ["expand", "rules"],
    adopt: ["codes", "diagnostics", "expand", "facts", "markdown", "names", "openapi", "overlay", "rules"],
    emit: ["contract", "io", "memory", "names", "openapi", "runtime"],
    coverage: ["emit", "names", "openapi", "runtime"],
    published: ["contract", "engine", "io", "openapi"],
    types: ["emit", "io", "limits", "memory", "openapi"],
    errors: ["contract", "emit", "io", "memory", "names", "openapi", "runtime"],
    client: ["config", "contract", "emit", "io", "memory", "names", "openapi"],
    testing: ["codes", "contract", "emit", "io", "memory", "openapi", "runtime", "samples", "shapes"],
    companion: ["config", "contract", "emit", "io", "names"],
    docs: [
      ...["config", "contract", "emit", "io", "limits", "markdown", "memory", "names", "openapi", "samples"],
      "shapes",
    ],
    verify: ["io"],
  };

  it("from a folder to those above it in the list, so that no folders go round in a circle", () => {
    const folders = Object.keys(allowed);
    const upwards = folders.flatMap((folder) =>
      (allowed[folder] ?? [])
        .filter((target) => folders.indexOf(target) >= folders.indexOf(folder))
        .map((target) => `${folder} -> ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it.each(
    [...new Set(generators.map(({ path }) => path.split("/").slice(0, 2).join("/")))].filter(
      (folder) => !folder.endsWith(".ts"),
    ),
  )("from %s to what lies below it", (folder) => {
    const targets = allowed[folder.slice("generators/".length)]?.map((name) => `generators/${name}`);
    expect(targets, `${folder} has no place among the layers`).toBeDefined();
    const isAllowed = (target: string) => isIn(folder)(target) || targets?.some((one) => isIn(one)(target));
    expect(listImports(within(folder), (target) => isOfProject(target) && !isAllowed(target))).toEqual([]);
  });

  it("never from one generator to another", () => {
    const folders = ["types", "errors", "client", "testing", "companion", "docs", "published"].map(
      (name) => `generators/${name}`,
    );
    const isOther = (target: string, { path }: Module) =>
      folders.some((folder) => isIn(folder)(target) && !isIn(folder)(path));
    expect(listImports(folders.flatMap(within), isOther)).toEqual([]);
  });

  it("never round in a circle", () => {
    const byPath = new Map(all.map((module) => [module.path, module]));
    const done = new Set<string>();
    const findCircle = (path: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (done.has(path)) return undefined;
      for (const { target } of byPath.get(path)?.imports ?? []) {
        const circle = findCircle(target, [...way, path]);
        if (circle) return circle;
      }
      done.add(path);
      return undefined;
    };
    expect(
      all.map(({ path }) => findCircle(path, [])).find((circle) => circle !== undefined),
    ).toBeUndefined();
  });
});

describe("what is read of a document has one home", () => {
  const mentions = (text: string) =>
    generators
      .filter(({ path, source }) => !path.includes("/runtime/") && source.text.includes(text))
      .map(({ path }) => path);

  it.each([
    { name: "how a JSON pointer is written", text: '"~1"', home: "generators/openapi/pointer.ts" },
    { name: "what a media type of JSON is", text: "+)?json", home: "generators/openapi/media-types.ts" },
    {
      name: "what the values of `enum` and `const` are",
      text: "Number.isSafeInteger",
      home: "generators/codes/listed-codes.ts",
    },
    {
      name: "what operations a document has",
      text: 'child("paths")',
      home: "generators/openapi/operations.ts",
    },
    {
      name: "how a reference leads from file to file",
      text: "resolve<object>",
      home: "generators/openapi/follow.ts",
    },
  ])("$name", ({ text, home }) => {
    expect(mentions(text)).toEqual([home]);
  });
});

describe("the contract", () => {
  it("imports nothing but its own parts", () => {
    const parts = ["contract", "access", "body-places", "releases", "requests", "responses", "webhooks"];
    const model = parts.map((name) => `generators/contract/${name}.ts`);
    const files = generators.filter(({ path }) => model.includes(path));
    expect(files.flatMap(({ imports }) => imports.filter(({ target }) => !model.includes(target)))).toEqual(
      [],
    );
  });
});

describe("the runtime", () => {
  it("imports itself and openapi-fetch, and nothing of Node; what validates, when responses are checked", () => {
    const isKnown = (target: string) => isIn("generators/runtime")(target) || target === "openapi-fetch";
    const path = "generators/runtime/schema-validator.ts";
    expect(listImports(within("generators/runtime"), (target) => !isKnown(target))).toEqual([
      // The entry `testing/msw`.
      "generators/runtime/mocks.ts -> msw",
      ...["ajv/dist/2020.js", "ajv-formats", "re2js"].map((name) => `${path} -> ${name}`),
    ]);
  });

  it("is not run by the toolchain, which takes no more than its types", () => {
    // Adapters are copied into projects as the runtime is.
    const isCopied = (path: string) => isIn("generators/runtime")(path) || isIn("generators/adapters")(path);
    const outside = generators.filter(({ path }) => !isCopied(path));
    const values = outside.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typesOnly }) => isIn("generators/runtime")(target) && !typesOnly)
        .map(({ target }) => `${path} -> ${target}`),
    );
    expect(values).toEqual([]);
  });
});

describe("the disk", () => {
  const reading = ["exists", "lstat", "readdir", "readFile", "realpath", "stat"];
  const writing = ["chmod", "mkdir", "mkdtemp", "rename", "rm", "rmdir", "writeFile"];

  it.each([
    { path: "generators/io/file-state.ts", names: ["stat"] },
    { path: "generators/io/read-files.ts", names: reading },
    { path: "generators/io/write-files.ts", names: writing },
  ])("is touched by $path in its own way alone", ({ path, names }) => {
    const imports = generators.find((module) => module.path === path)?.imports ?? [];
    const taken = imports.filter(({ target }) => target.startsWith("node:fs")).flatMap((one) => one.names);
    expect(taken.filter((name) => !names.includes(name.replace(/Sync$/, "")))).toEqual([]);
    expect(taken).not.toEqual([]);
  });

  it("is touched by no other generator", () => {
    const others = generators.filter(
      ({ path }) => !/^generators\/io\/(file-state|read-files|write-files)\.ts$/.test(path),
    );
    expect(listImports(others, (target) => /^(node:)?fs(\/|$)/.test(target))).toEqual([]);
  });
});

describe("a terminal", () => {
  it("is written to where text is escaped, and nowhere else", () => {
    const commands = scripts.filter(({ path }) => !/^scripts\/(action|bench|build|setup)\//.test(path));
    const found = [...generators, ...commands].flatMap(({ path, source }) => {
      let writes = false;
      visitNodes(source, (node) => {
        if (ts.isIdentifier(node) && node.text === "console") writes = true;
        if (ts.isPropertyAccessExpression(node) && /^(?!response\.).*\.write$/.test(node.getText()))
          writes = true;
      });
      return writes ? [path] : [];
    });
    expect(found).toEqual(["scripts/progress.ts", "scripts/say.ts"]);
  });

  it("is given to a command, which takes nothing of the process by itself", () => {
    const commands = scripts.filter(({ path }) => !/^scripts\/(action|bench|build|setup)\//.test(path));
    const found = commands.filter(({ source }) => {
      let isUsed = false;
      visitNodes(source, (node) => {
        if (ts.isIdentifier(node) && ["process", "globalThis"].includes(node.text)) isUsed = true;
      });
      return isUsed;
    });
    const ofProcess = [
      ...["scripts/cli.ts", "scripts/examples/cli.ts"],
      ...["scripts/generate/last-run.ts", "scripts/interrupted.ts", "scripts/tune-node.ts"],
    ];
    expect(found.map(({ path }) => path)).toEqual(ofProcess);
  });
});

describe("a package that may have to be replaced", () => {
  it.each([
    { name: "openapi-typescript", only: ["generators/types/transforms.ts"] },
    { name: "ts-morph", only: ["generators/verify/verify-client.ts"] },
    { name: "handlebars", only: ["generators/emit/handlebars.ts", "scripts/build/compile-templates.ts"] },
    { name: "markdown-it", only: ["generators/markdown/markdown-engine.ts"] },
    { name: "xss", only: ["generators/docs/harmless-html.ts"] },
    {
      name: "openapi-fetch",
      only: [
        "generators/adapters/openapi-fetch.ts",
        "generators/runtime/parameter-styles.ts",
        "generators/runtime/query.ts",
      ],
    },
    { name: "parse5", only: ["generators/adopt/prose/parse-prose.ts"] },
    { name: "diff", only: ["generators/adopt/format-patch.ts"] },
    { name: "minisearch", only: ["generators/docs/search-index.ts"] },
    {
      name: "json-p3",
      only: [
        "generators/overlay/explain-no-match.ts",
        "generators/overlay/metered-query.ts",
        "generators/overlay/select-nodes.ts",
      ],
    },
    { name: "slugify", only: ["generators/docs/reference-route.ts"] },
  ])("is known in one place: $name", ({ name, only }) => {
    const knowing = all.filter(({ imports }) => imports.some(({ target }) => target.split("/")[0] === name));
    expect(knowing.map(({ path }) => path)).toEqual(only);
  });
});

describe("what is between reading and writing", () => {
  /** They carry out, or read and write: a child process, another host, a name of a temporary folder. */
  const impure = [
    "generators/docs/build-reference.ts",
    "generators/io/fetch-text.ts",
    "generators/io/read-revision.ts",
    "generators/io/write-files.ts",
  ];
  const isImpure = (path: string) =>
    impure.includes(path) || ["adapters", "runtime"].some((name) => isIn(`generators/${name}`)(path));
  const pure = generators.filter(({ path }) => !isImpure(path));

  it("knows no clock, environment, network or chance", () => {
    const unsteady = [
      "process",
      "performance",
      "fetch",
      "Date",
      "setTimeout",
      "crypto",
      "randomUUID",
      "random",
    ];
    const found = pure.flatMap(({ path, source }) => {
      const names: string[] = [];
      visitNodes(source, (node) => {
        if (ts.isIdentifier(node) && unsteady.includes(node.text)) names.push(`${path}: ${node.text}`);
      });
      return names;
    });
    expect(found).toEqual([]);
  });

  it("starts no other program", () => {
    expect(
      listImports(pure, (target) => /^node:(child_process|net|http|https|worker_threads|os)$/.test(target)),
    ).toEqual([]);
  });
});

describe("every module", () => {
  it("names what it exports: no default, no star", () => {
    const found = all.flatMap(({ path, source }) =>
      source.statements.flatMap((statement) => {
        if (ts.isExportAssignment(statement)) return [`${path}: default`];
        if (ts.isExportDeclaration(statement) && !statement.exportClause) return [`${path}: star`];
        const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
        return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
          ? [`${path}: default`]
          : [];
      }),
    );
    // The form that Redocly prescribes for a generator and a plugin.
    const prescribed = ["adapters/redocly.generator.mjs", "redocly/index.ts"];
    expect(found).toEqual(prescribed.map((path) => `generators/${path}: default`));
  });

  it("has 300 lines at most", () => {
    const long = all.filter(({ lineCount }) => lineCount > 300);
    expect(long.map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual([]);
  });
});
