// A run of its own: folder, database and ports. It must be set before the first module reads DATA_DIR.
process.env.DATA_DIR ??= ".data/bench"
await import("../bench/run.mjs")
