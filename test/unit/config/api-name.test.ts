import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { toApiName } from "../../../generators/config/api-name.js";

describe("toApiName", () => {
  it.each([
    { path: "petstore.yaml", want: "petstore" },
    { path: "my things.yaml", want: "my things" },
    { path: "openapi.yaml", want: "openapi" },
    { path: "openapi.yaml", title: "Bike Rental API", want: "bike-rental" },
    { path: "spec/openapi.json", title: "The Bike Rental REST API v2", want: "bike-rental" },
    { path: "spec/v2/openapi.json", title: "Bike Rental", want: "bike-rental-v2" },
    { path: "v1/openapi.yaml", want: "openapi-v1" },
    { path: "services/bikes/openapi.yaml", title: "API", want: "bikes" },
    { path: "services/bikes/v2/api.json", title: "API", want: "bikes-v2" },
    { path: "services/Card Issuing/spec/openapi.v3.yaml", want: "card-issuing-v3" },
    { path: "../theirs/openapi.yaml", want: "theirs" },
    { path: "openapi.yaml", title: "API", want: "openapi" },
    { path: "openapi.yaml", title: "カード", want: "openapi" },
    {
      path: "openapi.yaml",
      title: "One API for all that you want to do with cards",
      want: "one-for-all-that",
    },
    { path: "a\nb.yaml", want: "a b" },
  ])("calls $path with the title $title $want", ({ path, title, want }) => {
    expect(toApiName("/here", resolve("/here", path), title)).toBe(want);
  });

  it("gives documents of one name in several folders a name each", () => {
    const paths = ["bikes", "cards", "users", "v1", "v2"].map((folder) => `${folder}/openapi.yaml`);
    expect(new Set(paths.map((path) => toApiName("/here", resolve("/here", path), "API"))).size).toBe(
      paths.length,
    );
  });
});
