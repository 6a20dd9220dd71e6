import type { IsoInstant } from "@cholang/shared"
import type { SentAnswer } from "@cholang/shared/public-answer"

export type RecentAnswersOptions = {
  /** How long an answer is given again. */
  milliseconds: number
  /** Answers kept at most; the oldest goes first. */
  entries: number
}

type Moment = {
  /** By the system: how old an answer is. */
  systemMs: number
  /** By the application's clock: what an answer speaks of. */
  at: IsoInstant
}

/**
 * Gives what was answered a moment ago again, and lets those who ask the same thing at the same time wait for one
 * answer. It is a second old at most, says so in `as_of`, and never outlives its `valid_until`.
 */
export class RecentAnswers {
  private readonly answers = new Map<string, { startedMs: number; answer: Promise<SentAnswer> }>()

  constructor(private readonly options: RecentAnswersOptions) {}

  async get(key: string, now: Moment, make: () => Promise<SentAnswer>): Promise<SentAnswer> {
    const known = this.answers.get(key)
    if (known !== undefined && now.systemMs - known.startedMs < this.options.milliseconds) {
      const answer = await known.answer
      if (this.speaksOf(answer, now.at)) {
        return answer
      }
    }
    return this.remember(key, now.systemMs, make())
  }

  private remember(
    key: string,
    startedMs: number,
    answer: Promise<SentAnswer>
  ): Promise<SentAnswer> {
    this.answers.delete(key)
    this.answers.set(key, { startedMs, answer })
    const [oldest] = this.answers.keys()
    if (this.answers.size > this.options.entries && oldest !== undefined) {
      this.answers.delete(oldest)
    }
    // A refusal is told to whoever waited for it and to nobody later.
    answer.catch(() => {
      if (this.answers.get(key)?.answer === answer) {
        this.answers.delete(key)
      }
    })
    return answer
  }

  private speaksOf({ as_of, valid_until }: SentAnswer, at: IsoInstant): boolean {
    const age = Math.abs(Date.parse(at) - Date.parse(as_of))
    const holds = valid_until === null || Date.parse(at) < Date.parse(valid_until)
    return age <= this.options.milliseconds && holds
  }
}
