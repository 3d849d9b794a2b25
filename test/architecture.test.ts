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
      /^generators\/(index|generators|contract\/contract|rules\/rules|names\/(suggest|escape-controls))\.ts$/.test(
        target,
      ) ||
      /^generators\/(config|diagnostics|io|verify)\/|^generators\/thread\/generator-thread\.ts$/.test(target);
    expect(listImports(scripts, (target) => isIn("generators")(target) && !isStage(target))).toEqual([]);
  });

  /** What each folder of generators may import besides itself: folders, or single modules. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    close: ["document/document-limits.ts", "document/openapi.ts", "engine", "expand/http-status.ts", "names"],
    client: ["config/config.ts", "contract/contract.ts", "emit", "io/output.ts", "names"],
    config: ["document/openapi.ts", "engine", "io/read-files.ts", "names", "rules/rules.ts"],
    contract: [
      "diagnostics/unusable-document.ts",
      "document/document-limits.ts",
      "document/openapi.ts",
      "expand/http-status.ts",
      "expand/origins.ts",
      "expand/read-x-errors.ts",
      "expand/shared-response.ts",
      "names",
    ],
    detect: ["document/openapi.ts"],
    diagnostics: ["contract/contract.ts", "names", "rules/rule.ts", "rules/rules.ts", "survey"],
    docs: ["config/config.ts", "contract/contract.ts", "document/openapi.ts", "emit", "io", "names"],
    document: [
      "close",
      "config/config.ts",
      "diagnostics",
      "engine",
      "expand",
      "io/output.ts",
      "io/fetch-text.ts",
      "io/read-files.ts",
      "names/relative-path.ts",
      "redocly",
      "rules/rules.ts",
      "names",
    ],
    emit: ["contract/contract.ts", "io/output.ts", "io/require-package.ts", "names", "runtime/operation.ts"],
    engine: ["io/require-package.ts", "names"],
    errors: ["contract/contract.ts", "emit", "io/output.ts", "names", "runtime"],
    expand: ["detect", "document/openapi.ts", "document/schemas-along.ts", "names"],
    io: ["names/relative-path.ts"],
    names: [],
    published: ["contract/contract.ts", "document/openapi.ts", "engine", "io/output.ts"],
    redocly: ["expand", "names", "rules"],
    rules: [
      "close/find-target.ts",
      "contract/status-kind.ts",
      "document/openapi.ts",
      "document/refused-reference.ts",
      "document/schemas-along.ts",
      "engine",
      "expand",
      "names",
    ],
    runtime: [],
    survey: ["contract", "detect", "document/openapi.ts", "names"],
    testing: ["contract/contract.ts", "emit", "io/output.ts"],
    thread: ["diagnostics/unusable-document.ts", "generators.ts", "io/compile-cache.ts", "io/output.ts"],
    verify: ["io/output.ts", "io/read-files.ts", "io/require-package.ts"],
    types: [
      "diagnostics/unusable-document.ts",
      "document/openapi.ts",
      "emit/code.ts",
      "io/output.ts",
      "io/require-package.ts",
    ],
  };

  it.each(
    [...new Set(generators.map(({ path }) => path.split("/").slice(0, 2).join("/")))].filter(
      (folder) => !folder.endsWith(".ts"),
    ),
  )("from %s to what lies below it", (folder) => {
    const targets = allowed[folder.slice("generators/".length)]?.map((name) => `generators/${name}`);
    expect(targets, `${folder} has no place among the layers`).toBeDefined();
    const isAllowed = (target: string) =>
      isIn(folder)(target) || targets?.some((one) => target === one || isIn(one)(target));
    expect(listImports(within(folder), (target) => isOfProject(target) && !isAllowed(target))).toEqual([]);
  });

  it("never from one generator to another", () => {
    const folders = ["types", "errors", "client", "testing", "docs", "published"].map(
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

describe("the contract", () => {
  it("imports nothing", () => {
    expect(generators.find(({ path }) => path === "generators/contract/contract.ts")?.imports).toEqual([]);
  });
});

describe("the runtime", () => {
  it("imports itself and openapi-fetch, and nothing of Node", () => {
    const isKnown = (target: string) => isIn("generators/runtime")(target) || target === "openapi-fetch";
    expect(listImports(within("generators/runtime"), (target) => !isKnown(target))).toEqual([]);
  });

  it("is not run by the toolchain, which takes no more than its types", () => {
    const outside = generators.filter(({ path }) => !isIn("generators/runtime")(path));
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
  const writing = ["mkdir", "mkdtemp", "rename", "rm", "rmdir", "writeFile"];

  it.each([
    { path: "generators/io/read-files.ts", names: reading },
    { path: "generators/io/write-files.ts", names: writing },
  ])("is touched by $path in its own way alone", ({ path, names }) => {
    const imports = generators.find((module) => module.path === path)?.imports ?? [];
    const taken = imports.filter(({ target }) => target.startsWith("node:fs")).flatMap((one) => one.names);
    expect(taken.filter((name) => !names.includes(name.replace(/Sync$/, "")))).toEqual([]);
    expect(taken).not.toEqual([]);
  });

  it("is touched by no other generator", () => {
    const others = generators.filter(({ path }) => !/^generators\/io\/(read|write)-files\.ts$/.test(path));
    expect(listImports(others, (target) => /^(node:)?fs(\/|$)/.test(target))).toEqual([]);
  });
});

describe("a terminal", () => {
  it("is written to where text is escaped, and nowhere else", () => {
    const commands = scripts.filter(({ path }) => !/^scripts\/(bench|setup)\//.test(path));
    const found = [...generators, ...commands].flatMap(({ path, source }) => {
      let writes = false;
      visitNodes(source, (node) => {
        if (ts.isIdentifier(node) && node.text === "console") writes = true;
        if (ts.isPropertyAccessExpression(node) && /^process\.std(out|err)\.write$/.test(node.getText()))
          writes = true;
      });
      return writes ? [path] : [];
    });
    expect(found).toEqual(["scripts/say.ts"]);
  });
});

describe("a package that may have to be replaced", () => {
  it.each([
    { name: "openapi-typescript", only: ["generators/types/emit-schema.ts"] },
    { name: "ts-morph", only: ["generators/verify/verify-client.ts"] },
    { name: "handlebars", only: ["generators/emit/handlebars.ts"] },
    { name: "markdown-it", only: ["generators/docs/markdown-engine.ts"] },
    { name: "xss", only: ["generators/docs/harmless-html.ts"] },
    { name: "openapi-fetch", only: ["generators/runtime/write-request.ts"] },
    { name: "minisearch", only: ["generators/docs/search-index.ts"] },
  ])("is known in one place: $name", ({ name, only }) => {
    const knowing = all.filter(({ imports }) => imports.some(({ target }) => target.split("/")[0] === name));
    expect(knowing.map(({ path }) => path)).toEqual(only);
  });
});

describe("what is between reading and writing", () => {
  /** They carry out, or read and write: a child process, a thread, another host, a name of a temporary folder. */
  const impure = [
    "generators/docs/build-reference.ts",
    "generators/io/fetch-text.ts",
    "generators/io/write-files.ts",
  ];
  const isImpure = (path: string) =>
    impure.includes(path) || isIn("generators/runtime")(path) || isIn("generators/thread")(path);
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
    // The form that Redocly prescribes for a plugin.
    expect(found).toEqual(["generators/redocly/index.ts: default"]);
  });

  it("has 300 lines at most", () => {
    const long = all.filter(({ lineCount }) => lineCount > 300);
    expect(long.map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual([]);
  });
});
