import { followComponents } from "../../openapi/follow.js";
import type { OpenApiSecurityScheme } from "../../openapi/openapi.js";
import { count, type Limit } from "./not-carried.js";

/** What the client cannot do about credentials and servers. */
export const securityLimits: readonly Limit[] = [
  {
    find: (facts) =>
      followComponents<OpenApiSecurityScheme>(facts, "securitySchemes").flatMap(({ node, location }) =>
        node.type === "mutualTLS" ? [location.child("type")] : [],
      ),
    describe: (times) =>
      `${count(times, "security scheme")} of type \`mutualTLS\`: a client certificate is given to the platform, for example through the option \`fetch\``,
  },
];
