type Header = { key: string; value: string }

/**
 * Sent with every answer. Pages are cached whole, so a nonce per request is impossible: inline scripts are allowed,
 * scripts of other origins are not.
 */
export function securityHeaders(mode: string | undefined): Header[] {
  // React's development build needs `eval` for its error overlay.
  const script =
    mode === "development" ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self' 'unsafe-inline'"
  const policy = [
    "default-src 'self'",
    `script-src ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
  return [
    { key: "Content-Security-Policy", value: policy },
    { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    {
      key: "Permissions-Policy",
      value: "camera=(self), geolocation=(), microphone=(), payment=(self)",
    },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ]
}
