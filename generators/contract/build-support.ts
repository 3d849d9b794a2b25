import type { OpenApiDocument } from "../openapi/openapi.js";
import type { Support } from "./contract.js";

/** Whom to ask about an API; empty where `info.contact` says nothing that leads anywhere. */
export function buildSupport(contact: OpenApiDocument["info"]["contact"]): { readonly support?: Support } {
  const { name, url, email } = contact ?? {};
  const support = {
    ...(typeof name === "string" && name !== "" && { name }),
    ...(typeof url === "string" && isWebUrl(url) && { url }),
    ...(typeof email === "string" && /^[^\s<>"@]+@[^\s<>"@]+$/.test(email) && { email }),
  };
  return "url" in support || "email" in support ? { support } : {};
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
