import { availableParallelism } from "node:os"

/** Lets as many pieces of work run at once as there are cores, and one more so that none waits for the drawing. */
export class WorkQueue {
  protected running = 0
  protected readonly waiting: (() => void)[] = []

  constructor(protected readonly limit = availableParallelism() + 1) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.limit) await new Promise<void>((resolve) => this.waiting.push(resolve))
    this.running += 1
    try {
      return await work()
    } finally {
      this.running -= 1
      this.waiting.shift()?.()
    }
  }
}
