// TS2345: "POST /api/ships"
import { parseError } from "immersve-client/errors";

export const read = (status: number) => parseError("POST /api/ships", { status });
