import { describe, expect, it } from "vitest";
import { emitClient } from "../../../generators/client/emit-client.js";
import { contractOf } from "../contract/documents.js";

const emit = (servers: readonly object[], paths = {}) =>
  emitClient(contractOf({ servers, paths } as never)).text;

describe("the options of a client", () => {
  it("name the servers of the document, of paths and of operations, each once", () => {
    const live = { url: "https://a.example", description: "Live" };
    const text = emit([live, { url: "https://b.example", name: "second" }], {
      "/a": { servers: [live], get: {}, put: { servers: [{ url: "/up", description: "Up" }] } },
    });
    expect(text).toContain('export type ServerName = "live" | "second" | "up";');
    expect(text).not.toContain("ServerVariables");
  });

  it("have the variables of all servers, with their values, defaults and descriptions", () => {
    const variables = {
      tenant: { default: "demo", description: "Your account." },
      port: { default: "443", enum: ["443"] },
    };
    const text = emit([
      { url: "https://{tenant}.example:{port}/{unknown}", variables },
      { url: "https://b.example:{port}", variables: { port: { default: "1", enum: ["2"] } } },
    ]);
    expect(text).toContain(
      [
        "export interface ServerVariables {",
        "  /**",
        "   * Your account.",
        "   *",
        "   * By default `demo`.",
        "   */",
        "  readonly tenant?: string | undefined;",
        "  /** By default `443`. */",
        '  readonly port?: "443" | "2" | "1" | undefined;',
        "  /** Has no default. */",
        "  readonly unknown?: string | undefined;",
        "}",
      ].join("\n"),
    );
    expect(text).toContain("options: ClientOptions<ServerName, ServerVariables> = {}");
  });
});
