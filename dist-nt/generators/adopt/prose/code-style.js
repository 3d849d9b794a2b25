import { findStatusName } from "../../openapi/http-status.js";
const styles = [
    // With three digits, they are HTTP statuses up to 599.
    ["number", /^(?:[6-9]\d\d|\d{4,7})$/],
    ["numbered", /^(?:[A-Z]{1,10}[-_.]?\d{1,7}|[A-Z]{2,10}(?:[-_][A-Z]{2,10}){0,2}[-_]\d{1,7})$/],
    ["UPPER_SNAKE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
    ["UPPER-KEBAB", /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/],
    ["UPPER", /^[A-Z][A-Z0-9]{2,}$/],
    ["lower_snake", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
    ["kebab-case", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
    ["dotted", /^[A-Za-z][A-Za-z0-9_-]*(?:[.:/][A-Za-z][A-Za-z0-9_-]*)+$/],
    ["camelCase", /^[a-z]+[a-z0-9]*(?:[A-Z][a-z0-9]*)+$/],
    ["PascalCase", /^(?:[A-Z][a-z0-9]+){2,}$/],
    ["lower", /^[a-z]{3,}$/],
];
/** The style of a word; `undefined` where it cannot be a code at all. */
export function findCodeStyle(word) {
    if (/^https?:\/\/[^\s/]+\/\S+$/i.test(word))
        return "uri";
    if (word.length > 100 || isCommonName(word))
        return undefined;
    return styles.find(([, pattern]) => pattern.test(word))?.[0];
}
/** Whether words of a style are seldom anything else than a name that programs use. */
export function isTellingStyle(style) {
    return style === "UPPER_SNAKE" || style === "numbered";
}
/** Names that look like codes and mean the same in every API. */
function isCommonName(word) {
    return (common.has(word) ||
        findStatusName(word) !== undefined ||
        /^(?:https?|ftp|mailto):/i.test(word) ||
        isFile(word));
}
function isFile(word) {
    return /\.(?:json|ya?ml|xml|html?|md|pdf|png|jpe?g|csv|txt|js|ts|py|com|org|net|io|dev|example)$/i.test(word);
}
/** Methods, formats, standards, and words that introduce a note. */
const common = new Set(`GET PUT POST PATCH DELETE HEAD OPTIONS TRACE CONNECT HTTP HTTPS REST SOAP GRPC JSON XML YAML HTML CSV PDF JWT JWS
  JWE JWK OAUTH OAuth OpenID OIDC SAML SIWE MFA OTP TOTP SMS API APIS SDK CLI URL URI URN UUID GUID ULID ISO RFC UTC
  UTF ASCII BASE64 SHA SHA256 HMAC RSA AES TLS SSL SSH SSO TCP UDP DNS CORS CSRF CRUD ACL RBAC IBAN BIC SWIFT SEPA
  ACH PAN CVV CVC PIN BIN KYC KYB AML PEP PSD2 SCA EMV POS ATM NFC EVM NFT USDC USDT BTC ETH NOTE NOTES TODO FIXME
  WARNING WARN IMPORTANT CAUTION TIP INFO INFORMATION HINT ATTENTION DANGER DEPRECATED BETA ALPHA NEW LEGACY AND NOT
  THE FOR MUST SHOULD MAY SHALL CAN ALL ANY ONE TWO NULL TRUE FALSE NONE YES ONLY EXAMPLE EXAMPLES ERROR ERRORS
  FAILURE SUCCESS FAIL PASS JavaScript TypeScript GitHub GitLab PayPal YouTube LinkedIn iOS macOS iPhone eBay
  GraphQL WebSocket OpenAPI PostgreSQL MySQL MongoDB DateTime and the for not null true false none only error errors
  code codes message status type and/or his/her he/she n/a`.split(/\s+/));
