/**
 * What the application wants to know before it is configured. The runner makes a database of its own on that server and
 * puts it in place of this one.
 */
const {
  DB_HOST = "localhost",
  DB_PORT = "5432",
  DB_USERNAME = "postgres",
  DB_PASSWORD = "",
} = process.env

Object.assign(process.env, {
  DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`,
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:1",
  CLOCK_OFFSET_SECONDS: "0",
  DISABLE_ADMIN: "true",
})
