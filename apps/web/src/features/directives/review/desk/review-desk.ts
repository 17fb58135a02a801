import { ifMatch, unwrap } from '../../../../api/client'
import {
  type Directive,
  type DirectiveReview,
  type DraftDuty,
  editDirective,
  editDraftDuty,
} from '../../../../api/operations'
import { Autosave } from '../autosave/autosave'
import { browserShelf } from '../autosave/shelf'
import { type DutyFields, dutyFields, readyDutyFields, toDutyInput } from './duty-fields'
import { type HeaderFields, headerFields, toHeaderInput } from './header-fields'
import { type SaveSummary, summarize } from './save-summary'

export type DutySave = Autosave<DraftDuty, DutyFields>
export type HeaderSave = Autosave<Directive, HeaderFields>

export type ReviewDeskOptions = {
  directive: Directive
  review: DirectiveReview
  /** Words kept in this browser belong to the person who typed them. */
  personId: string
  onDutySaved(duty: DraftDuty): void
  onHeaderSaved(directive: Directive): void
  /** Another person changed something that is on this screen. */
  onForeign(): void
  /** The server refused for good: what is on the screen may be out of date. */
  onStuck(): void
}

/** One draft open for editing: a saver for the header and one for each duty. */
export class ReviewDesk {
  readonly header: HeaderSave
  readonly #duties = new Map<string, DutySave>()
  readonly #options: ReviewDeskOptions
  readonly #listeners = new Set<() => void>()
  #summary: SaveSummary = { phase: 'clean', savedAt: null, stuck: [], foreign: [] }

  constructor(options: ReviewDeskOptions) {
    this.#options = options
    const { directive, review } = options
    this.header = new Autosave<Directive, HeaderFields>({
      row: directive,
      fieldsOf: headerFields,
      ready: (changes) => changes,
      shelf: browserShelf(this.#key('van-ban')),
      send: (changes, version) =>
        unwrap(
          editDirective({
            path: { directiveId: directive.id },
            body: toHeaderInput(changes),
            headers: ifMatch(version),
          }),
        ),
      onSaved: options.onHeaderSaved,
      onForeign: options.onForeign,
      onStuck: options.onStuck,
    })
    this.header.subscribe(this.#tell)
    for (const duty of review.draftDuties) this.#open(duty)
    this.#tell()
  }

  /** The saver of a duty that is on the screen. */
  duty(duty: DraftDuty): DutySave {
    return this.#duties.get(duty.id) ?? this.#open(duty)
  }

  get summary(): SaveSummary {
    return this.#summary
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What was just read from the server; tells when another person added a duty. */
  receive(directive: Directive, review: DirectiveReview): void {
    this.header.receive(directive)
    let added = false
    for (const duty of review.draftDuties) {
      const known = this.#duties.get(duty.id)
      if (known) known.receive(duty)
      else added = Boolean(this.#open(duty))
    }
    if (added) this.#options.onForeign()
  }

  /** Duties as a step of this person left them. */
  absorb(duties: readonly DraftDuty[]): void {
    for (const duty of duties) this.duty(duty).absorb(duty)
  }

  /** Sends everything that waits; true when the server has it all. */
  async flush(): Promise<boolean> {
    const saved = await Promise.all([this.header, ...this.#duties.values()].map((saver) => saver.flush()))
    return saved.every(Boolean)
  }

  retryNow = (): void => {
    for (const saver of [this.header, ...this.#duties.values()]) saver.retryNow()
  }

  resume(): void {
    for (const saver of [this.header, ...this.#duties.values()]) saver.resume()
  }

  #key = (record: string): string => `dondoc.ra-soat.${this.#options.personId}.${this.#options.directive.id}.${record}`

  #open(duty: DraftDuty): DutySave {
    const directiveId = this.#options.directive.id
    const saver: DutySave = new Autosave<DraftDuty, DutyFields>({
      row: duty,
      fieldsOf: dutyFields,
      ready: readyDutyFields,
      shelf: browserShelf(this.#key(duty.id)),
      send: (changes, version) =>
        unwrap(
          editDraftDuty({
            path: { directiveId, draftDutyId: duty.id },
            body: toDutyInput(changes),
            headers: ifMatch(version),
          }),
        ),
      onSaved: this.#options.onDutySaved,
      onForeign: this.#options.onForeign,
      onStuck: this.#options.onStuck,
    })
    saver.subscribe(this.#tell)
    this.#duties.set(duty.id, saver)
    return saver
  }

  #tell = (): void => {
    const duties = [...this.#duties].map(([record, { state }]) => ({ record, ...state }))
    this.#summary = summarize([{ record: 'header', ...this.header.state }, ...duties])
    for (const listener of this.#listeners) listener()
  }
}
