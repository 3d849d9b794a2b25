import type { BodyForm } from "./operation.js";

/** What openapi-fetch has to be told to send a body in its form. */
export function serializeBody(form: BodyForm, body: unknown): object {
  if (body === undefined || form === "none") return {};
  if (form === "multipart") return { body, bodySerializer: toFormData };
  if (form === "form") {
    return {
      body,
      bodySerializer: (fields: object) => new URLSearchParams(toTextFields(fields)),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    };
  }
  return form === "json" ? { body } : { body, bodySerializer: (whole: unknown) => whole };
}

function toFormData(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined) continue;
      form.append(name, one instanceof Blob ? one : toText(one));
    }
  }
  return form;
}

function toTextFields(fields: object): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, toText(value)]],
  );
}

function toText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
