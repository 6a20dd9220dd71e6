/** The ports of `npm start` and `npm run dev`; each has a variable that moves it. */
export const PORTS = {
  storefront: Number(process.env.STOREFRONT_PORT ?? 8000),
  backend: Number(process.env.BACKEND_PORT ?? 9000),
  postgres: Number(process.env.POSTGRES_PORT ?? 54329),
}

export const NAMED_PORTS = [
  { port: PORTS.storefront, name: "storefront", variable: "STOREFRONT_PORT" },
  { port: PORTS.backend, name: "backend", variable: "BACKEND_PORT" },
  ...(process.env.DATABASE_URL
    ? []
    : [{ port: PORTS.postgres, name: "built-in PostgreSQL", variable: "POSTGRES_PORT" }]),
]
