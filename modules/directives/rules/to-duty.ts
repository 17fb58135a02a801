import type { DeadlineReading, DutyReading } from './directive-reading.ts'
import { foldText, rawSpan } from './fold-text.ts'
import type { OutlineNode } from './outline-tree.ts'
import { findDeadline, readTimeValue } from './read-deadline.ts'
import type { Doer } from './read-doer.ts'
import type { DutyContext } from './duty-walk.ts'
import { readProduct } from './read-product.ts'
import { readPartners, readRole } from './read-role.ts'
import { rateDuty } from './rate-duty.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** A duty before its words are read: `from` and `to` are offsets in the node's words. */
export type DutyDraft = { node: OutlineNode; from: number; to: number; doer: Doer | null; context: DutyContext; extra: TextBlock[] }

/** Reads agencies, role, partners, product and deadline of one duty. `raw` is the text given to the reader. */
export function toDuty(draft: DutyDraft, raw: string, issued: string | null): DutyReading {
  const { node, doer, context } = draft
  const words = { text: node.words.text.slice(0, draft.to), key: node.words.key.slice(0, draft.to) }
  const fixed = context.source === 'block' || context.source === 'bracket'
  const agencies = doer && !fixed ? doer.agencies : context.agencies
  const verbAt = doer && doer.to > draft.from ? doer.to : draft.from
  const spoken = readRole(words, verbAt)
  const role = fixed ? (context.role ?? 'perform') : (spoken ?? (doer ? null : context.role) ?? 'perform')
  const partners = [...readPartners(words, draft.from, verbAt), ...draft.extra.flatMap((block) => readPartners(block.folded, 0))].filter((name) => !agencies.includes(name))
  const coordinators = fixed || partners.length === 0 ? union(doer && !fixed ? [] : context.coordinators, partners) : partners
  const skip = node.block.mark?.length ?? 0
  const trimmed = trimEnd(words.text, draft.from)
  const last = draft.extra.at(-1)
  const span = rawSpan(node.block.folded, skip + draft.from, skip + trimmed)
  if (last) span.end = rawSpan(last.folded, 0, trimEnd(last.folded.text, 0)).end
  const deadline = readDeadline(draft, words, issued)
  const product = context.product ?? readProduct(words.text.slice(draft.from), words.key.slice(draft.from))
  const duty = { text: raw === '' ? '' : foldText(raw.slice(span.start, span.end)), span, section: context.section, agencies, role, coordinators, product, deadline }
  return { ...duty, confidence: rateDuty(duty, draft, spoken) }
}

function readDeadline(draft: DutyDraft, words: OutlineNode['words'], issued: string | null): DeadlineReading | null {
  const { folded, mark } = draft.node.block
  const skip = mark?.length ?? 0
  const found = findDeadline(words.key.slice(draft.from), issued)
  const { deadline } = draft.context
  if (deadline) {
    const value = readTimeValue(deadline.key, issued)
    return { text: deadline.text, ...value, span: { start: deadline.start, end: deadline.end } }
  }
  if (!found) return draft.extra.map((block) => inBlock(block, issued)).find((reading) => reading !== null) ?? null
  const from = draft.from + found.from
  const to = draft.from + found.to
  return { text: words.text.slice(from, to), date: found.date, recurrence: found.recurrence, span: rawSpan(folded, skip + from, skip + to) }
}

function inBlock({ folded }: TextBlock, issued: string | null): DeadlineReading | null {
  const found = findDeadline(folded.key, issued)
  if (!found) return null
  return { text: folded.text.slice(found.from, found.to), date: found.date, recurrence: found.recurrence, span: rawSpan(folded, found.from, found.to) }
}

/** End of the words without "./." and whatever noise stands after it. */
function trimEnd(text: string, from: number): number {
  const close = text.lastIndexOf('./.')
  let to = close > from && text.length - close < 20 ? close : text.length
  while (to > from && /[\s;.,]/.test(text[to - 1] as string)) to -= 1
  return to
}

function union(first: string[], second: string[]): string[] {
  const seen = new Set(first.map((name) => name.toLowerCase()))
  return [...first, ...second.filter((name) => !seen.has(name.toLowerCase()))]
}
