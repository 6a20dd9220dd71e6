/** Everything that this command has started and not yet stopped. */
export const running = new Set()

const STOP_GRACE_MS = 8_000

/** Asks a program and its children to stop, and insists after eight seconds. */
export async function stop(child) {
  if (child.hasExited) return
  signalGroup(child.pid, child.stopSignal)
  const insist = setTimeout(() => signalGroup(child.pid, "SIGKILL"), STOP_GRACE_MS)
  await child.exited
  clearTimeout(insist)
  // The leader may go before its children do.
  signalGroup(child.pid, "SIGKILL")
}

export async function stopAll() {
  await Promise.all([...running].reverse().map(stop))
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== "ESRCH") throw error
  }
}
