import type { FieldRow } from "./field-row.js";

const scheme = "/components/securitySchemes/A";
const asked = { "/security": [{ A: [] }] };
const key = { ...asked, [scheme]: { type: "apiKey", in: "header", name: "x-a" } };
const flows = `${scheme}/flows`;
const urls = {
  authorizationUrl: "https://auth.test/a",
  tokenUrl: "https://auth.test/t",
  deviceAuthorizationUrl: "https://auth.test/d",
  scopes: { read: "Read." },
};
const oauth = { ...asked, [scheme]: { type: "oauth2", flows: {} } };
const client = {
  ...asked,
  [scheme]: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://auth.test/t", scopes: { read: "Read." } } },
  },
};
const user = { ...asked, [scheme]: { type: "oauth2", flows: { authorizationCode: urls } } };

/** Credentials. */
export const securityFields: readonly FieldRow[] = [
  {
    field: "SecurityScheme.type",
    at: `${scheme}/type`,
    value: "mutualTLS",
    given: asked,
    says: "1 security scheme of type `mutualTLS`: a client certificate is given to the platform, for example through the option `fetch`",
  },
  {
    field: "SecurityScheme.description",
    at: `${scheme}/description`,
    value: "Shown.",
    given: key,
    in: "docs",
    shows: "Shown.",
  },
  {
    field: "SecurityScheme.name",
    at: `${scheme}/name`,
    value: "x-shown",
    given: key,
    in: "client",
    shows: "x-shown",
  },
  {
    field: "SecurityScheme.in",
    at: `${scheme}/in`,
    value: "query",
    given: key,
    in: "client",
    shows: "queryAuth",
  },
  {
    field: "SecurityScheme.scheme",
    at: `${scheme}/scheme`,
    value: "basic",
    given: { ...asked, [scheme]: { type: "http", scheme: "bearer" } },
    in: "client",
    shows: "return basicAuth(",
  },
  {
    field: "SecurityScheme.bearerFormat",
    at: `${scheme}/bearerFormat`,
    value: "shown",
    given: { ...asked, [scheme]: { type: "http", scheme: "bearer" } },
    describes: "bearerFormat: shown",
  },
  {
    field: "SecurityScheme.flows",
    at: flows,
    value: { clientCredentials: { tokenUrl: "https://shown.test/t", scopes: {} } },
    given: { ...asked, [`${scheme}/type`]: "oauth2" },
    in: "client",
    shows: "https://shown.test/t",
  },
  {
    field: "SecurityScheme.openIdConnectUrl",
    at: `${scheme}/openIdConnectUrl`,
    value: "https://shown.test",
    given: { ...asked, [scheme]: { type: "openIdConnect", openIdConnectUrl: "https://a.test" } },
    describes: "https://shown.test",
  },
  {
    field: "SecurityScheme.oauth2MetadataUrl",
    at: `${scheme}/oauth2MetadataUrl`,
    value: "https://shown.test",
    given: client,
    describes: "https://shown.test",
  },
  {
    field: "SecurityScheme.deprecated",
    at: `${scheme}/deprecated`,
    value: true,
    given: key,
    describes: "deprecated: true",
  },
  {
    field: "OAuthFlows.clientCredentials",
    at: `${flows}/clientCredentials`,
    value: urls,
    given: oauth,
    in: "client",
    shows: "https://auth.test/t",
  },
  ...["implicit", "password", "authorizationCode", "deviceAuthorization"].map(
    (name): FieldRow => ({
      field: `OAuthFlows.${name}`,
      at: `${flows}/${name}`,
      value: urls,
      given: oauth,
      describes: `${name}:`,
    }),
  ),
  {
    field: "OAuthFlow.authorizationUrl",
    at: `${flows}/authorizationCode/authorizationUrl`,
    value: "https://shown.test",
    given: user,
    describes: "https://shown.test",
  },
  {
    field: "OAuthFlow.deviceAuthorizationUrl",
    at: `${flows}/deviceAuthorization/deviceAuthorizationUrl`,
    value: "https://shown.test",
    given: { ...asked, [scheme]: { type: "oauth2", flows: { deviceAuthorization: urls } } },
    describes: "https://shown.test",
  },
  {
    field: "OAuthFlow.tokenUrl",
    at: `${flows}/clientCredentials/tokenUrl`,
    value: "https://shown.test/t",
    given: client,
    in: "client",
    shows: "https://shown.test/t",
  },
  {
    field: "OAuthFlow.refreshUrl",
    at: `${flows}/authorizationCode/refreshUrl`,
    value: "https://shown.test/r",
    given: user,
    in: "client",
    shows: "https://shown.test/r",
  },
  {
    field: "OAuthFlow.scopes",
    at: `${flows}/clientCredentials/scopes`,
    value: { shown: "Shown." },
    given: client,
    describes: "shown: Shown.",
  },
];
