import type { SampleCredential, SampleRequest, SampleRequestBody } from "./sample-request.js";

/**
 * A request as a command of `curl` for a POSIX shell. Text of a document stands between single quotes alone, in
 * which a shell knows nothing but their end; what the reader fills in are variables.
 */
export function writeCurl({ method, url, headers, credentials, body }: SampleRequest): string {
  const inQuery = credentials.filter(({ place }) => place === "query");
  const lines = [
    `curl -sS ${toMethodFlag(method, body !== undefined)}${writeUrl(url, inQuery)}`,
    ...credentials.flatMap(writeCredential),
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value.replace(/\s*[\r\n]\s*/g, " ")}`)}`),
    ...(body ? writeBody(body) : []),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

function writeUrl(url: string, credentials: readonly SampleCredential[]): string {
  const base = /^https?:/i.test(url) ? quote(url) : `"$BASE_URL"${quote(url)}`;
  const added = credentials.map(
    ({ parameter, variable }, index) =>
      `${quote(`${index === 0 && !url.includes("?") ? "?" : "&"}${encodeURIComponent(parameter)}=`)}"$${variable}"`,
  );
  return [base, ...added].join("");
}

function writeCredential({ form, place, parameter, variable }: SampleCredential): readonly string[] {
  if (form === "basic") return [`-u "$${variable}_USER:$${variable}_PASSWORD"`];
  if (form === "bearer") return [`-H "Authorization: Bearer $${variable}"`];
  if (place === "header") return [`-H ${quote(`${parameter}: `)}"$${variable}"`];
  return place === "cookie" ? [`-b ${quote(`${parameter}=`)}"$${variable}"`] : [];
}

function writeBody(body: SampleRequestBody): readonly string[] {
  switch (body.form) {
    case "text":
      return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `--data-raw ${quote(body.text)}`];
    case "fields":
      return body.fields.map(
        ([name, value]) => `--data-urlencode ${quote(`${encodeURIComponent(name)}=${value}`)}`,
      );
    case "parts":
      return body.fields.map(([name, value]) => `--form-string ${quote(`${name}=${value}`)}`);
    case "file":
      return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, "--data-binary @file"];
  }
}

/** With a body, curl would send a POST; after `-X HEAD` it would wait for one. */
function toMethodFlag(method: string, hasBody: boolean): string {
  if (method === "HEAD") return "--head ";
  return method === "GET" && !hasBody ? "" : `-X ${quoteWord(method)} `;
}

/** A word that needs no quotes, or one with them. */
function quoteWord(text: string): string {
  return /^[A-Za-z]+$/.test(text) ? text : quote(text);
}

/** What a terminal may obey while a command is pasted, whatever quotes it stands in: interrupts, deletes, escapes. */
const obeyed = /(?![\n\t])\p{Cc}/gu;

/** Text between single quotes. */
function quote(text: string): string {
  return `'${text.replace(obeyed, "").replaceAll("'", "'\\''")}'`;
}
