/** A project of several files as somebody edits it: each field has a few values, of which the first is there at the start. */
export const edits = {
  operationId: ["make-thing", "create-thing"],
  summary: ["Makes a thing", "Makes one thing: `THING_BAD`"],
  meaning: ["It is bad.", "It is [bad](https://example.com)."],
  code: ["THING_BAD", "THING_WRONG"],
  fix: ["Try another.", "Try again."],
  retry: ["", "retry: after-fix"],
  field: ["How many.", "How many there are."],
  type: ["integer", "string"],
  example: ["1", "-0.0", ".nan", "a"],
  title: ["Things", "Other things"],
  server: ["https://api.example.com", "/v2"],
  tag: ["things", "items"],
  other: ["", "there"],
  webhook: ["", "there"],
  overlay: ["", "Said by an overlay.", "Said by another overlay."],
  docsUrl: ["", "https://docs.example.com"],
  severity: ["", "error", "off"],
  comment: ["", "# A comment."],
} as const;

/** What each field is now. */
export type Project = Readonly<Record<keyof typeof edits, string>>;

/** The files that may be saved in the middle of a line. */
export const parts = ["root", "operation", "catalog", "schemas", "overlay", "configuration"] as const;

/** The files of a project by their names; those that it does not have are missing. */
export function writeProject(is: Project, broken?: (typeof parts)[number]): Readonly<Record<string, string>> {
  const breakIf = (file: typeof broken, text: string) => (broken === file ? `${text}\n a: [` : text);
  return {
    "redocly.yaml": breakIf("configuration", writeConfig(is)),
    "api/openapi.yaml": breakIf("root", writeRoot(is)),
    "api/make.yaml": breakIf("operation", writeOperation(is)),
    "api/catalog.yaml": breakIf("catalog", writeCatalog(is)),
    "api/schemas.yaml": breakIf("schemas", writeSchemas(is)),
    ...(is.other && { "api/other.yaml": other }),
    ...(is.overlay && { "overlay.yaml": breakIf("overlay", writeOverlay(is)) }),
  };
}

function writeConfig({ overlay, docsUrl, severity, comment }: Project): string {
  return `${comment}
apis:
  things:
    root: api/openapi.yaml
    ${severity && `rules: { errors/code-without-fix: ${severity} }`}
    x-openapi-errors:
      code: /code
      ${overlay && "overlays: [overlay.yaml]"}
      ${docsUrl && `docsUrl: ${docsUrl}`}
`;
}

function writeRoot({ title, server, other: has, webhook }: Project): string {
  return `openapi: 3.1.0
info: { title: ${title}, version: "1" }
servers: [{ url: ${server} }]
x-error-catalog: { $ref: catalog.yaml }
paths:
  /things: { $ref: make.yaml }
  /things/{id}:
    get:
      operationId: get-thing
      tags: [things]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "schemas.yaml#/Thing" } } } }
        "404": { description: None., content: { application/json: { schema: { $ref: "schemas.yaml#/Problem" } } } }
      x-errors: { "404": { NOT_THERE: There is none. } }
  ${has && "/others: { $ref: other.yaml }"}
${webhook && `webhooks: { made: { post: { requestBody: { content: { application/json: { schema: { $ref: "schemas.yaml#/Thing" } } } }, responses: { "200": { description: Fine. } } } } }`}
`;
}

function writeOperation({ operationId, summary, code, tag, comment }: Project): string {
  return `${comment}
post:
  operationId: ${operationId}
  summary: "${summary}"
  tags: [${tag}]
  requestBody: { required: true, content: { application/json: { schema: { $ref: "schemas.yaml#/Thing" } } } }
  responses:
    "201": { description: Made., content: { application/json: { schema: { $ref: "schemas.yaml#/Thing" } } } }
    "409": { description: Bad., content: { application/json: { schema: { $ref: "schemas.yaml#/Problem" } } } }
  x-errors: { "409": { ${code}: {} } }
`;
}

function writeCatalog({ meaning, fix, retry, code }: Project): string {
  return `${code}: { title: Bad, meaning: "${meaning}", fix: ${fix}, ${retry} }\nNOT_THERE: { meaning: There is none. }\n`;
}

function writeSchemas({ field, type, example }: Project): string {
  return `Thing:
  type: object
  required: [count, kind]
  properties:
    count: { $ref: "#/Count" }
    parts: { type: array, items: { $ref: "#/Thing" } }
    kind: { enum: [${example}, b] }
Count: { type: ${type}, description: ${field}, example: ${example} }
Problem: { type: object, required: [code], properties: { code: { type: string } } }
`;
}

const other = `get:
  operationId: list-others
  tags: [items]
  responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "schemas.yaml#/Thing" } } } } } }
`;

function writeOverlay({ overlay }: Project): string {
  return `overlay: 1.0.0
info: { title: Ours, version: "1" }
actions: [{ target: "$.paths['/things/{id}'].get", update: { description: ${overlay} } }]
`;
}
