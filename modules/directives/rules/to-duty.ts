import { unique } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import type { DeadlineReading, DutyReading } from './directive-reading.ts'
import type { DutyDraft } from './duty-walk.ts'
import { foldText, rawSpan } from './fold-text.ts'
import { rateDuty } from './rate-duty.ts'
import { findDeadline, readTimeValue } from './read-deadline.ts'
import { readPartners } from './read-partners.ts'
import { readProduct } from './read-product.ts'
import { readRole } from './read-role.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Reads agencies, role, partners, product and deadline of one duty. `raw` is the text given to the reader. */
export function toDuty(draft: DutyDraft, raw: string, issued: string | null): DutyReading {
  const { node, doer, context } = draft
  const words = { text: node.words.text.slice(0, draft.to), key: node.words.key.slice(0, draft.to) }
  const verbAt = doer && doer.to > draft.from ? doer.to : draft.from
  const spoken = readRole(words, verbAt)
  const fixed = context.source === 'block' || context.source === 'bracket'
  const agencies = doer && !fixed ? doer.agencies : context.agencies
  const inherited = doer && !fixed ? null : context
  const span = spanOf(draft, words)
  const product = readProduct(words.text.slice(draft.from), words.key.slice(draft.from))
  const duty = {
    text: foldText(raw.slice(span.start, span.end)),
    span,
    section: context.section,
    agencies,
    role: (fixed ? context.role : (spoken ?? inherited?.role)) ?? 'perform',
    coordinators: coordinatorsOf(draft, words, verbAt, agencies, fixed),
    product: context.product ?? product?.name ?? null,
    deadline: readDeadline(draft, words, issued),
  }
  return { ...duty, confidence: rateDuty(duty, draft, { role: spoken, product }) }
}

/** Its own partners override those of an introducing line, and join those of a label. */
function coordinatorsOf(draft: DutyDraft, words: Words, verbAt: number, agencies: string[], fixed: boolean): string[] {
  const extra = draft.extra.flatMap((block) => readPartners(block.folded, 0))
  const partners = unique([...readPartners(words, draft.from, verbAt), ...extra]).filter(
    (name) => !agencies.includes(name),
  )
  if (fixed) return unique([...draft.context.coordinators, ...partners])
  return partners.length > 0 || draft.doer ? partners : draft.context.coordinators
}

function spanOf({ node, from, extra }: DutyDraft, words: Words): DutyReading['span'] {
  const skip = node.block.mark?.length ?? 0
  const span = rawSpan(node.block.folded, skip + from, skip + endOfWords(words.text, from))
  const last = extra.at(-1)?.folded
  return last ? { start: span.start, end: rawSpan(last, 0, endOfWords(last.text, 0)).end } : span
}

/** End of the words without "./." and whatever noise stands after it. */
function endOfWords(text: string, from: number): number {
  const close = text.lastIndexOf('./.')
  let to = close > from && text.length - close < 20 ? close : text.length
  while (to > from && /[\s;.,]/.test(text[to - 1] as string)) to -= 1
  return to
}

/** A label's value is the deadline as it stands; a cell without letters or digits names none. */
function readDeadline(draft: DutyDraft, words: Words, issued: string | null): DeadlineReading | null {
  const { deadline } = draft.context
  if (deadline && /[\p{L}\d]/u.test(deadline.text)) {
    const span = { start: deadline.start, end: deadline.end }
    return { text: deadline.text, ...readTimeValue(deadline.key, issued), span }
  }
  return (
    readDeadlineIn(draft.node.block, words.key.length, draft.from, issued) ?? readDeadlineAfter(draft.extra, issued)
  )
}

function readDeadlineAfter(blocks: TextBlock[], issued: string | null): DeadlineReading | null {
  for (const block of blocks) {
    const found = readDeadlineIn(block, block.folded.key.length - (block.mark?.length ?? 0), 0, issued)
    if (found) return found
  }
  return null
}

/** The first deadline in a block's words between `from` and `to`, counted from after its outline mark. */
function readDeadlineIn(block: TextBlock, to: number, from: number, issued: string | null): DeadlineReading | null {
  const skip = block.mark?.length ?? 0
  const found = findDeadline(block.folded.key.slice(skip + from, skip + to), issued)
  if (!found) return null
  const { from: at, to: end, ...value } = found
  const start = skip + from + at
  const stop = skip + from + end
  return { text: block.folded.text.slice(start, stop), ...value, span: rawSpan(block.folded, start, stop) }
}
