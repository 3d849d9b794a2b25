// TS2345: read the body first
import { parseError } from "immersve-client/errors";

export const read = (response: Response) =>
  parseError("create-card", { status: response.status, headers: response.headers, body: response.json() });
