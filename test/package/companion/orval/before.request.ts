export const settings = { api: "https://cards.example.com" };

/** Makes the requests of the functions that orval generates. */
export async function request<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(`${settings.api}${url}`, init);
  const { ok, status, headers } = response;
  if (!ok) throw new Error(`HTTP ${status}`);
  return { data: await response.json(), status, headers } as T;
}
