/**
 * A document in which every text, and every name that may be any, is that of an author: for what is to be
 * seen as a whole in a browser.
 *
 * @param write the text at a place; asked once a place, so that two places can have two texts
 */
export function fillAllPositions(write: (place: string) => string): object {
  const docs = (place: string) => ({
    url: `https://docs.example/${place}`,
    description: write(`${place} docs`),
  });
  const code = {
    type: "string",
    enum: ["NO_CARD", "NO_MONEY"],
    description: write("code"),
    "x-enumDescriptions": { NO_CARD: write("meaning"), NO_MONEY: write("other meaning") },
  };
  const refusal = {
    description: write("refusal"),
    content: {
      "application/json": {
        schema: { type: "object", properties: { code } },
        examples: {
          NO_CARD: { summary: write("sample"), value: { code: "NO_CARD", text: write("sampled") } },
        },
      },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: write("title"),
      version: write("version"),
      summary: write("summary of all"),
      description: write("description of all"),
      termsOfService: "javascript:harmed()",
      contact: { name: write("contact"), url: "javascript:harmed()", email: write("mail") },
      license: { name: write("licence"), url: "data:text/html,<script>harmed()</script>" },
      "x-logo": { url: "https://evil.example/a.png", altText: write("logo"), href: "javascript:harmed()" },
    },
    externalDocs: docs("all"),
    servers: [
      {
        url: "https://{version}.example",
        description: write("server"),
        variables: {
          version: { default: "a", enum: ["a", write("choice")], description: write("variable") },
        },
      },
    ],
    tags: [
      {
        name: "one",
        "x-displayName": write("display"),
        description: write("tag"),
        externalDocs: docs("tag"),
      },
      { name: write("tag name"), description: write("other tag") },
    ],
    "x-tagGroups": [{ name: write("group"), description: write("group text"), tags: ["one", "Webhooks"] }],
    security: [{ key: [] }, { oauth: ["read"] }],
    paths: {
      "/things/{id}": {
        summary: write("path"),
        description: write("path text"),
        parameters: [
          { name: "id", in: "path", required: true, description: write("id"), schema: { type: "string" } },
        ],
        post: {
          operationId: "do-thing",
          tags: ["one"],
          summary: write("operation"),
          description: write("operation text"),
          deprecated: true,
          externalDocs: docs("operation"),
          "x-badges": [{ name: write("badge"), color: write("colour") }],
          "x-codeSamples": [{ lang: "Shell", label: write("label"), source: write("source") }],
          parameters: [
            {
              name: "q",
              in: "query",
              description: write("parameter"),
              schema: {
                type: "string",
                enum: ["x", "y"],
                "x-enumDescriptions": { x: write("value"), y: write("other value") },
              },
              examples: { [write("example name")]: { summary: write("example"), value: write("exampled") } },
            },
            { name: "X-A", in: "header", description: write("header parameter"), schema: { type: "string" } },
          ],
          requestBody: {
            description: write("body"),
            content: {
              "application/json": {
                schema: objectSchema(write, "request"),
                examples: {
                  [write("request example name")]: {
                    summary: write("request example"),
                    description: write("request example text"),
                    value: { [write("key")]: write("data") },
                  },
                },
              },
            },
          },
          responses: {
            "200": {
              description: write("response"),
              "x-summary": write("response summary"),
              headers: { "X-B": { description: write("header"), schema: { type: "string" } } },
              content: {
                "application/json": { schema: objectSchema(write, "response") },
                "text/html": { schema: { type: "string" }, example: write("page") },
              },
              links: { next: { operationId: "do-thing", description: write("link") } },
            },
            "403": refusal,
            default: { description: write("other response") },
          },
          callbacks: {
            [write("callback")]: {
              "{$request.body#/url}": {
                post: {
                  summary: write("callback summary"),
                  description: write("callback text"),
                  requestBody: {
                    description: write("callback body"),
                    content: {
                      "application/json": { schema: { type: "object", description: write("call") } },
                    },
                  },
                  responses: { "200": { description: write("callback response") } },
                },
              },
            },
          },
        },
      },
    },
    webhooks: {
      told: {
        post: {
          operationId: "told",
          summary: write("webhook"),
          description: write("webhook text"),
          requestBody: {
            description: write("webhook body"),
            content: { "application/json": { schema: objectSchema(write, "webhook") } },
          },
          responses: { "200": { description: write("webhook response") } },
        },
      },
    },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key", description: write("key scheme") },
        oauth: {
          type: "oauth2",
          description: write("oauth"),
          flows: {
            authorizationCode: {
              authorizationUrl: "javascript:harmed()",
              tokenUrl: "https://auth.example",
              scopes: { read: write("scope") },
            },
          },
        },
      },
    },
  };
}

function objectSchema(write: (place: string) => string, place: string): object {
  const at = (name: string) => write(`${place} ${name}`);
  return {
    type: "object",
    title: at("title"),
    description: at("schema"),
    externalDocs: { url: "javascript:harmed()", description: at("docs") },
    properties: {
      // Names of properties that are names of data elsewhere.
      default: { type: "string", description: at("default") },
      value: { type: "object", properties: { example: { type: "string", description: at("example") } } },
      plain: {
        type: "string",
        title: at("property title"),
        description: at("property"),
        pattern: at("pattern"),
        format: at("format"),
        default: at("default value"),
        example: at("example value"),
        enum: [at("enum"), "b"],
        "x-enumDescriptions": { b: at("enum text") },
      },
      [at("name")]: { type: "string", const: at("const"), examples: [at("listed")] },
      choice: {
        oneOf: [
          {
            type: "object",
            title: at("first"),
            description: at("first text"),
            properties: { a: { type: "string" } },
          },
          { type: "string", title: at("second") },
        ],
      },
      map: {
        type: "object",
        additionalProperties: { type: "string", description: at("entry") },
        "x-additionalPropertiesName": at("entry name"),
      },
      list: { type: "array", items: { type: "string", description: at("item") } },
      // A syntax tree in the place of a text.
      tree: {
        type: "object",
        properties: {
          a: {
            type: "string",
            description: { $$mdtype: "Node", type: "tag", tag: "html", attributes: { name: "form" } },
          },
        },
      },
    },
  };
}
