/** Writes one line a step: `[seed] products  +107 products  12.3 s`. Tools show the lines that begin with `[seed]`. */
export class Progress {
  protected readonly startedAt = Date.now()
  protected notes = new Map<string, number>()
  protected total = 0

  constructor(protected readonly write: (line: string) => void) {}

  readonly added = (count: number, what: string): void => {
    this.total += count
    if (count > 0) {
      this.notes.set(what, (this.notes.get(what) ?? 0) + count)
    }
  }

  /** Records added by all steps so far. */
  get addedInTotal(): number {
    return this.total
  }

  async step<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    this.notes = new Map()
    const value = await work()
    const notes = [...this.notes].map(([what, count]) => `+${count} ${what}`).join(", ")
    this.write(`[seed] ${name}: ${notes || "nothing to add"}  ${this.elapsed()}`)
    return value
  }

  note(text: string): void {
    this.write(`[seed] ${text}  ${this.elapsed()}`)
  }

  protected elapsed(): string {
    return `${((Date.now() - this.startedAt) / 1000).toFixed(1)} s`
  }
}
