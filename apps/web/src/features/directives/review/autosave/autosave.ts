import { ApiProblem } from '../../../../api/api-problem'
import { differences, isSame, pickFields, rebase } from './rebase'
import type { Shelf } from './shelf'

type Versioned = { version: number }

/**
 * clean: the server has everything. waiting: will be sent in a moment. failed: no connection, tried again by itself.
 * incomplete: nothing that can be sent yet. refused: the server says why, the person must act. clash: another person
 * changed the same field.
 */
export type AutosavePhase = 'clean' | 'waiting' | 'saving' | 'incomplete' | 'failed' | 'refused' | 'clash'

export type AutosaveState<Row, Fields> = {
  row: Row
  changes: Partial<Fields>
  phase: AutosavePhase
  savedAt: Date | null
  problem: ApiProblem | null
  /** in a clash: the row as another person left it, and the fields both changed */
  theirs: Row | null
  clashes: (keyof Fields)[]
  /** fields another person changed while this was open, now shown */
  foreign: (keyof Fields)[]
  /** words from an earlier visit that had not reached the server */
  restored: boolean
}

export type AutosaveOptions<Row extends Versioned, Fields extends object> = {
  row: Row
  fieldsOf(row: Row): Fields
  send(changes: Partial<Fields>, version: number): Promise<Row>
  /** The changes that can be sent as they are; others wait for the person ("Ngày" without a date yet). */
  ready(changes: Partial<Fields>): Partial<Fields>
  shelf: Shelf<Fields>
  onSaved(row: Row): void
  onForeign(): void
  onStuck(problem: ApiProblem): void
}

export const quietMs = 600
const retryMs = [2000, 5000, 10_000, 30_000]

/** Saves one record as it is edited: one request at a time, each naming the version it was made on. */
export class Autosave<Row extends Versioned, Fields extends object> {
  #state: AutosaveState<Row, Fields>
  #base: Partial<Fields> = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  #failures = 0
  #later: Row | null = null
  readonly #options: AutosaveOptions<Row, Fields>
  readonly #listeners = new Set<() => void>()

  constructor(options: AutosaveOptions<Row, Fields>) {
    this.#options = options
    this.#state = {
      row: options.row,
      changes: {},
      phase: 'clean',
      savedAt: null,
      problem: null,
      theirs: null,
      clashes: [],
      foreign: [],
      restored: false,
    }
    const shelved = options.shelf.read()
    if (!shelved) return
    this.#base = shelved.base
    this.#state = { ...this.#state, changes: shelved.changes }
    this.#layOver(options.row)
    clearTimeout(this.#timer)
    if (this.#state.phase !== 'clean') this.#state = { ...this.#state, restored: true }
  }

  get state(): AutosaveState<Row, Fields> {
    return this.#state
  }

  /** The row as the server last had it: in a clash the other person's, on which steps beside these fields go on. */
  get newest(): Row {
    return this.#state.theirs ?? this.#state.row
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The fields as the person sees them: the server's, with what was typed since. */
  fields(): Fields {
    return { ...this.#options.fieldsOf(this.#state.row), ...this.#state.changes }
  }

  edit(changes: Partial<Fields>): void {
    const names = Object.keys(changes) as (keyof Fields)[]
    const current = this.#options.fieldsOf(this.#state.row)
    for (const name of names) if (!(name in this.#base)) this.#base[name] = current[name]
    this.#set({ changes: { ...this.#state.changes, ...changes }, problem: null })
    this.#shelve()
    if (this.#state.phase === 'clash' || this.#state.phase === 'saving') return
    this.#set({ phase: 'waiting' })
    this.#schedule(quietMs)
  }

  /** The row as just read from the server; an older one than known is left aside. */
  receive(row: Row): void {
    if (row.version <= this.newest.version) return
    if (this.#running) {
      this.#later = row
      return
    }
    this.#noteForeign(row)
    this.#layOver(row)
  }

  /** The row after a step of this person's own (split, merge, remove, …). */
  absorb(row: Row): void {
    if (this.#running) this.#later = row
    else if (row.version > this.newest.version) this.#layOver(row)
  }

  /** Where we clash the other person's version is taken; answers what was given up, so that it can be brought back. */
  takeTheirs(): Partial<Fields> {
    const { theirs, changes, clashes } = this.#state
    if (!theirs) return {}
    const rest = (Object.keys(changes) as (keyof Fields)[]).filter((name) => !clashes.includes(name))
    this.#set({ changes: pickFields(changes as Fields, rest) })
    this.#layOver(theirs)
    return pickFields(changes as Fields, clashes)
  }

  /** Mine is sent again, now on top of what the other person left. */
  keepMine(): void {
    const { theirs, changes } = this.#state
    if (!theirs) return
    this.#base = pickFields(this.#options.fieldsOf(theirs), Object.keys(changes) as (keyof Fields)[])
    this.#set({ row: theirs, theirs: null, clashes: [], phase: 'waiting' })
    this.#schedule(0)
  }

  /** Gives up what the server does not have; answers it, so that it can be brought back. */
  discard(): Partial<Fields> {
    const { changes, theirs, row } = this.#state
    this.#set({ row: theirs ?? row })
    this.#settle()
    return changes
  }

  forgetForeign(): void {
    if (this.#state.foreign.length > 0 || this.#state.restored) this.#set({ foreign: [], restored: false })
  }

  /** Sends what waits now. True when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#running
    if (this.#state.phase === 'waiting' || this.#state.phase === 'failed') await this.#save()
    return this.#state.phase === 'clean'
  }

  retryNow(): void {
    if (this.#state.phase === 'failed') this.#schedule(0)
  }

  /** Begins or takes up saving: nothing left from an earlier visit is sent before. */
  resume(): void {
    if (this.#state.phase === 'waiting' || this.#state.phase === 'failed') this.#schedule(quietMs)
  }

  #set(change: Partial<AutosaveState<Row, Fields>>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), delay)
  }

  #save(): Promise<void> {
    this.#running ??= this.#sendOnce().finally(() => {
      this.#running = null
      const later = this.#later
      this.#later = null
      if (later) this.receive(later)
      if (this.#state.phase === 'waiting') this.#schedule(quietMs)
    })
    return this.#running
  }

  async #sendOnce(): Promise<void> {
    clearTimeout(this.#timer)
    const sent = this.#options.ready(this.#state.changes)
    if (Object.keys(sent).length === 0) return this.#set({ phase: 'incomplete' })
    this.#set({ phase: 'saving' })
    try {
      const row = await this.#options.send(sent, this.#state.row.version)
      this.#failures = 0
      this.#confirm(row, sent)
    } catch (error) {
      this.#fail(error)
    }
  }

  #confirm(row: Row, sent: Partial<Fields>): void {
    const names = Object.keys(this.#state.changes) as (keyof Fields)[]
    const typedSince = names.filter((name) => !(name in sent) || !isSame(sent[name], this.#state.changes[name]))
    const fields = this.#options.fieldsOf(row)
    this.#base = pickFields(fields, typedSince)
    this.#set({ row, savedAt: new Date(), changes: pickFields(this.#state.changes as Fields, typedSince) })
    if (typedSince.length === 0) this.#settle()
    else this.#set({ phase: 'waiting' })
    this.#shelve()
    this.#options.onSaved(row)
  }

  #fail(error: unknown): void {
    const problem = error instanceof ApiProblem ? error : null
    const current = problem?.status === 412 ? (problem.details.current as Row | undefined) : undefined
    if (current) {
      this.#noteForeign(current)
      this.#layOver(current)
      return
    }
    const mayPass = !problem || problem.status === 0 || problem.status === 429 || problem.status >= 500
    this.#set({ phase: mayPass ? 'failed' : 'refused', problem })
    if (!mayPass) return this.#options.onStuck(problem)
    const delay = retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? 30_000
    this.#failures += 1
    this.#schedule(delay)
  }

  #layOver(row: Row): void {
    const { changes, clashes } = rebase(this.#options.fieldsOf(row), this.#state.changes, this.#base)
    if (clashes.length > 0) {
      clearTimeout(this.#timer)
      this.#set({ phase: 'clash', theirs: row, clashes })
      return
    }
    this.#set({ row, changes, theirs: null, clashes: [] })
    this.#base = pickFields(this.#options.fieldsOf(row), Object.keys(changes) as (keyof Fields)[])
    if (Object.keys(changes).length === 0) this.#settle()
    else {
      this.#set({ phase: 'waiting' })
      this.#schedule(quietMs)
    }
    this.#shelve()
  }

  #settle(): void {
    clearTimeout(this.#timer)
    this.#base = {}
    this.#set({ changes: {}, phase: 'clean', theirs: null, clashes: [], problem: null })
    this.#options.shelf.clear()
  }

  #noteForeign(row: Row): void {
    const { fieldsOf } = this.#options
    const foreign = differences(fieldsOf(this.#state.row), fieldsOf(row))
    this.#set({ foreign: [...new Set([...this.#state.foreign, ...foreign])] })
    this.#options.onForeign()
  }

  #shelve(): void {
    const { changes } = this.#state
    if (Object.keys(changes).length > 0) this.#options.shelf.write({ changes, base: this.#base })
    else this.#options.shelf.clear()
  }
}
