import type { Change } from '../../rules/change.ts'
import { goTogether } from '../../rules/unit-roles.ts'
import type { DraftBook } from './draft-book.ts'
import { roleOf } from './find-clashes.ts'
import type { ResolvedRow } from './resolved-row.ts'
import { settleCreate } from './settle-create.ts'
import { settleMerge } from './settle-merge.ts'
import { settleAbolish, settleMove, settleRename } from './settle-one.ts'
import { settleSplit } from './settle-split.ts'
import { settleTransfer } from './settle-transfer.ts'
import type { Settle, Settled } from './settled.ts'
import { kindWords, type Message, type RowKind } from './sheet-row.ts'
import type { Sayings } from './term-differences.ts'

const settleKind: Readonly<Record<RowKind, Settle>> = {
  consolidate: settleMerge,
  absorb: settleMerge,
  split: settleSplit,
  rename: settleRename,
  abolish: settleAbolish,
  move: settleMove,
  transfer_field: settleTransfer,
  create: settleCreate,
}

const wordsOf = (change: Change): string => {
  if (change.kind === 'merge') return kindWords(change.into.terms === null ? 'absorb' : 'consolidate')
  return change.kind === 'recognise' ? 'Công nhận' : kindWords(change.kind)
}

/** Judges a row against the draft as the book has it; `apply` writes it into the book. */
export function settleRow(row: ResolvedRow, book: DraftBook, say: Sayings): Settled | Message {
  const settled = settleKind[row.row.kind](row, book, say)
  return 'text' in settled || settled.isThere ? settled : (findContrary(row, book) ?? settled)
}

/** A change of the draft that the unit of a row cannot go through on the same day. */
function findContrary({ row, group, former }: ResolvedRow, book: DraftBook): Message | null {
  const role = roleOf(row.kind, group.continues ?? false)
  if (role === null || former === null) return null
  const isSame = ({ kind }: Change) => kind === 'split' && row.kind === 'split'
  const contrary = book.rolesOf(former.id).find((other) => !isSame(other.change) && !goTogether(other.role, role))
  return contrary
    ? {
        column: 'former',
        text: `Bản nháp đã có thay đổi “${wordsOf(contrary.change)}” trái với dòng này. Bỏ thay đổi đó trong bản nháp, hoặc bỏ dòng này.`,
      }
    : null
}
