// TS2345: secret
import { apiKey } from "immersve-client";

export const auth = apiKey({ key: "k" });
