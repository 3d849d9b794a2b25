import { withErrors } from "./companion/orval.js";

export const settings = { api: "https://cards.example.com" };

/** Makes the requests of the functions that orval generates. */
export async function request<T>(url: string, init: RequestInit): Promise<T> {
  return withErrors({ url, ...init }, () => fetch(`${settings.api}${url}`, init));
}
