import { type ClientConfig, listPackageAdapters } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { generatedMark, type OutputFile } from "../io/output.js";

/** The version of openapi-fetch that the client is made for and tested with. */
const openapiFetchVersion = "^0.17.0";

/** What some entries for tests take: `/testing/contract` to check responses, and `/testing/msw`. */
const testPeers = { msw: "^2.10.0", ajv: "^8.17.0", "ajv-formats": "^3.0.0", re2js: "^2.0.0" };

/** What adapters fit errors to; the framework-free part of each. */
const adapterPeers = { "tanstack-query": { "@tanstack/query-core": "^5.0.0" } };

/** `package.json`, `tsconfig.json` and the licence-free rest of the npm package. */
export function emitPackage(
  { title, version, releases }: Contract,
  client: ClientConfig,
): readonly OutputFile[] {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const adapters = listPackageAdapters(client);
  const peers = Object.assign({}, testPeers, ...adapters.map((name) => adapterPeers[name]));
  const manifest = {
    $comment: `${generatedMark}.`,
    name: client.name,
    version: client.version,
    description: `Typed client for ${toLine(title)} ${toLine(version)}, with every documented error.`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    files: ["dist", "src", ...(releases.length > 0 ? ["CHANGELOG.md"] : [])],
    exports: {
      ".": entry("index"),
      "./errors": entry("errors"),
      "./catalog": entry("catalog"),
      "./schema": entry("schema"),
      "./otel": entry("runtime/otel"),
      ...Object.fromEntries(adapters.map((name) => [`./${name}`, entry(name)])),
      "./testing": entry("testing"),
      "./testing/contract": entry("testing-contract"),
      "./testing/msw": entry("testing-msw"),
      "./package.json": "./package.json",
    },
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    dependencies: { "openapi-fetch": openapiFetchVersion },
    peerDependencies: peers,
    peerDependenciesMeta: Object.fromEntries(Object.keys(peers).map((name) => [name, { optional: true }])),
    devDependencies: { typescript: "^5.9.0" },
  };
  return [
    { path: "client/package.json", text: toJson(manifest) },
    {
      path: "client/tsconfig.json",
      text: toJson({ $comment: `${generatedMark}.`, compilerOptions, include: ["src"] }),
    },
  ];
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  types: [],
  rootDir: "src",
  outDir: "dist",
  declaration: true,
  sourceMap: true,
  declarationMap: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
};

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function toLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
