import { agencyNames, readAgencyList } from './agency-mentions.ts'
import { applyFields } from './apply-fields.ts'
import { findInnerFields } from './block-fields.ts'
import { opensWithVerb } from './cue-phrases.ts'
import type { DutyContext, DutyDraft, DutyWalk } from './duty-walk.ts'
import { markNode } from './duty-walk.ts'
import { isEnforcement, isGeneralCall } from './not-a-duty.ts'
import type { OutlineNode } from './outline-tree.ts'
import type { Doer } from './read-doer.ts'
import { findReportingClause } from './read-reporting.ts'
import { readRole } from './read-role.ts'
import type { TableRow } from './read-table-rows.ts'
import { splitSentences } from './split-sentences.ts'
import { toDuty } from './to-duty.ts'

const BRACKET = /\((?:giao |phân công |do )/u

/** A duty whose words are the item's from `from` on, with the paragraphs that go on with it. */
export function toDraft(node: OutlineNode, from: number, context: DutyContext, doer: Doer | null): DutyDraft {
  const shifted = doer && { ...doer, from: doer.from + from, to: doer.to + from }
  return { node, from, to: node.words.text.length, doer: shifted, context, extra: [...node.more] }
}

/**
 * Adds the duty, or the duties when another agency's sentence follows. Labels and brackets within its words
 * ("(Cơ quan chủ trì: …)", "(Giao Sở A chủ trì)") name the doer; the clause on difficulties is cut off.
 * An item told to nobody is kept as unassigned.
 */
export function addDuty(given: DutyDraft, walk: DutyWalk): void {
  const { node } = given
  const draft = assigned(beforeClause(given))
  const fixed = draft.context.source === 'block' || draft.context.source === 'bracket'
  const agencies = draft.doer && !fixed ? draft.doer.agencies : draft.context.agencies
  if (agencies.length === 0) {
    const asks = opensWithVerb(node.words.key, draft.from)
    if (asks) walk.unassigned.push(node.block)
    return markNode(node, node.opens && !asks ? 'heading' : 'body', walk)
  }
  const parts = splitSentences(draft).filter(({ from, to }) => {
    const words = node.words.key.slice(from, to).trim()
    return node.level === 'plain' ? !isGeneralCall(words) : !isEnforcement(words)
  })
  if (parts.length === 0) return markNode(node, 'basis', walk)
  for (const part of parts) walk.duties.push(toDuty(part, walk.raw, walk.issued))
  markNode(node, 'duty', walk)
  for (const block of draft.extra) walk.kinds.set(block, 'duty')
}

/** Adds the duty of one row of a table of assignments. */
export function addRow({ task, context }: TableRow, walk: DutyWalk): void {
  const [first, ...more] = task
  if (!first) return
  if (context.agencies.length === 0) {
    walk.unassigned.push(first)
    for (const block of task) walk.kinds.set(block, 'body')
    return
  }
  const skip = first.mark?.length ?? 0
  const words = { text: first.folded.text.slice(skip), key: first.folded.key.slice(skip) }
  const node: OutlineNode = { block: first, words, more, children: [], level: 'cell', opens: false }
  walk.duties.push(toDuty(toDraft(node, 0, context, null), walk.raw, walk.issued))
  markNode(node, 'duty', walk)
}

function beforeClause(draft: DutyDraft): DutyDraft {
  const clause = findReportingClause(draft.node.words.key)
  return clause > draft.from && clause < draft.to ? { ...draft, to: clause } : draft
}

function assigned(draft: DutyDraft): DutyDraft {
  const { node, doer, context } = draft
  const inner = findInnerFields(node.words.key.slice(0, draft.to))
  if (inner && inner.start > draft.from) {
    const named = inner.fields.some(({ kind }) => kind === 'lead' || kind === 'perform')
    return { ...draft, context: applyFields(node, inner.fields, context), doer: named ? null : doer }
  }
  if (doer && !context.assigned) return draft
  return { ...draft, context: readBracket(draft) ?? context }
}

function readBracket({ node, to, context }: DutyDraft): DutyContext | null {
  const match = BRACKET.exec(node.words.key.slice(0, to))
  if (!match) return null
  const at = match.index + match[0].length
  const list = readAgencyList(node.words, at)
  if (!list) return null
  const close = node.words.key.indexOf(')', at)
  const stop = close < 0 ? node.words.key.length : close
  const inside = { text: node.words.text.slice(at, stop), key: node.words.key.slice(at, stop) }
  return {
    ...context,
    agencies: agencyNames(list),
    source: 'bracket',
    role: readRole(inside, list.to - at) ?? 'perform',
  }
}
