// TS2322: staging
import { createClient } from "immersve-client";

export const client = createClient({ server: "staging" });
