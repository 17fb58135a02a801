import type { FieldChange } from '../../../imports/index.ts'
import type { DraftBook } from './draft-book.ts'
import type { MadeUnit } from './made-units.ts'
import type { ResolvedRow } from './resolved-row.ts'
import type { Message } from './sheet-row.ts'
import type { Sayings } from './term-differences.ts'

/** What is needed to write: ids for new changes and units, and those new units of the page already have. */
export type Writing = { newId(): string; madeIds: Map<MadeUnit, string> }

/**
 * A row beside the draft. `isThere`: the draft has the change, perhaps with other terms (`changes`). `apply` writes it into the book as
 * that stands then, for rows before it may have begun the same change.
 */
export type Settled = { isThere: boolean; changes: readonly FieldChange[]; apply(writing: Writing): void }

/** Judges a row of a kind against the draft; a message says what is wrong. */
export type Settle = (row: ResolvedRow, book: DraftBook, say: Sayings) => Settled | Message
