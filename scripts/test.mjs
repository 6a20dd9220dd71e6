// A run of its own: folder, database and ports. It must be set before the first module reads DATA_DIR.
process.env.DATA_DIR ??= ".data/test"
await import("./lib/test-run.mjs")
