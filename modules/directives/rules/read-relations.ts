import type { ParagraphKind, RelationKind, RelationReading } from './directive-reading.ts'
import type { Citation } from './find-citations.ts'
import { findCitations } from './find-citations.ts'
import type { FoldedText } from './fold-text.ts'
import { rawSpan, searchKey } from './fold-text.ts'
import { isCapitals } from './layout-marks.ts'
import type { RelationCue } from './relation-cues.ts'
import { ACT_CUES, AMENDING_SUBJECT, LAPSES, ORDERED, OWN_ACTOR, PREAMBLE_CUES, STRENGTH } from './relation-cues.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type RelationSources = {
  blocks: TextBlock[]
  /** what the layout takes each block for */
  kinds: ParagraphKind[]
  /** first block of the running text */
  bodyStart: number
  /** first block after the grounds and the sentence that introduces the duties */
  preambleEnd: number
  subject: string | null
  /** "12/KH-UBND", never related to itself */
  ownNumber: string | null
}

/** Where a citation stands: header lines that speak of the subject, the grounds, or the rest. */
type Zone = 'subject' | 'preamble' | 'body'
type Judged = { citation: Citation; kind: RelationKind; confidence: number }

const SILENT: ReadonlySet<ParagraphKind> = new Set([
  'national_header',
  'issuer',
  'number',
  'place_date',
  'recipients',
  'signature',
])
const LONGEST_BLOCK = 20_000
const SIBLING = /^[\s,;]*(?:và |cùng với |cùng |đồng thời |các )*$/u

/**
 * The documents a directive cites by number, each once, with the strongest way it stands to them.
 * Laws named without a number are left out, so is the directive itself. Spans lie in the text given to the reader.
 */
export function readRelations(sources: RelationSources): RelationReading[] {
  const amending = AMENDING_SUBJECT.test(searchKey(sources.subject ?? ''))
  const found = new Map<string, RelationReading>()
  for (const [at, block] of sources.blocks.entries()) {
    const paragraph = sources.kinds[at] ?? 'body'
    if (SILENT.has(paragraph) || block.folded.text.length > LONGEST_BLOCK) continue
    const zone = at < sources.bodyStart ? 'subject' : at < sources.preambleEnd ? 'preamble' : 'body'
    for (const judged of judgeBlock(block, zone, amending)) {
      if (sameNumber(judged.citation.number, sources.ownNumber)) continue
      keepStrongest(found, toRelation(judged, block.folded))
    }
  }
  return [...found.values()]
}

function toRelation({ citation, kind, confidence }: Judged, folded: FoldedText): RelationReading {
  return {
    kind,
    number: citation.number,
    date: citation.date,
    name: folded.text.slice(citation.from, citation.to),
    span: rawSpan(folded, citation.from, citation.to),
    confidence: citation.named ? confidence : confidence * 0.8,
  }
}

/** Same number of two different days is two documents; a citation without a day joins the one that has it. */
function keepStrongest(found: Map<string, RelationReading>, relation: RelationReading): void {
  const key = relation.number.toLowerCase()
  const slot = [key, `${key} ${relation.date}`].find((candidate) => {
    const kept = found.get(candidate)
    return kept && (!kept.date || !relation.date || kept.date === relation.date)
  })
  if (slot === undefined) {
    found.set(found.has(key) ? `${key} ${relation.date}` : key, relation)
    return
  }
  const kept = found.get(slot) as RelationReading
  const gain = STRENGTH[relation.kind] - STRENGTH[kept.kind]
  const stronger = gain > 0 || (gain === 0 && isCapitals(kept.name)) ? relation : kept
  found.set(slot, { ...stronger, date: kept.date ?? relation.date })
}

/** "12-CT/TU" and "12/CT/TU" are one number. */
function sameNumber(cited: string, own: string | null): boolean {
  const plain = (number: string) => number.replace(/[-–/ ]/g, '').toLowerCase()
  return own !== null && plain(cited) === plain(own)
}

function judgeBlock(block: TextBlock, zone: Zone, amending: boolean): Judged[] {
  const { text, key } = block.folded
  const judged: Judged[] = []
  const from = block.mark?.length ?? 0
  const acts = amending || block.mark?.kind === 'article'
  for (const citation of findCitations(text)) {
    const clauseAt = Math.max(from, lastBoundary(key, citation.from))
    const before = judged.at(-1)
    const sibling =
      before !== undefined &&
      before.citation.to <= citation.from &&
      SIBLING.test(key.slice(before.citation.to, citation.from))
    const nested = before !== undefined && !sibling && before.citation.from >= clauseAt
    const own = nested ? null : findAct(key.slice(clauseAt, citation.from), key.slice(citation.to), zone, acts)
    judged.push({
      citation,
      ...(own ?? judgeGrounds(key.slice(clauseAt, citation.from), zone, sibling, nested, before)),
    })
  }
  return judged
}

type Verdict = Pick<Judged, 'kind' | 'confidence'>

function judgeGrounds(
  lead: string,
  zone: Zone,
  sibling: boolean,
  nested: boolean,
  before: Judged | undefined,
): Verdict {
  const inherits = before && (sibling || (zone === 'preamble' && lead.trim() === ''))
  if (inherits && (zone !== 'body' || isAct(before.kind))) return { kind: before.kind, confidence: 0.85 }
  if (zone === 'body' || nested) return { kind: 'mentions', confidence: zone === 'body' ? 0.9 : 0.7 }
  const cue = nearestCue(PREAMBLE_CUES, lead)
  return cue ? { kind: cue.kind, confidence: 0.9 } : { kind: 'mentions', confidence: 0.7 }
}

/** What the document itself does to the cited one, if the clause says so. */
function findAct(lead: string, after: string, zone: Zone, acts: boolean): Verdict | null {
  if ((acts || OWN_ACTOR.test(lead)) && LAPSES.test(after.slice(0, 120))) return { kind: 'repeals', confidence: 0.8 }
  const cue = nearestCue(ACT_CUES, lead)
  if (!cue) return null
  const verbAt = Math.min(...ACT_CUES.flatMap(({ pattern }) => [...lead.matchAll(pattern)].map(({ index }) => index)))
  const actor = lead.slice(0, verbAt).trim()
  const between = lead.slice(verbAt)
  if (ORDERED.test(actor) || /(?:giao|tham mưu|trình) /.test(between)) return null
  const subject = zone === 'subject' && AMENDING_SUBJECT.test(lead)
  if (subject || (actor === '' && acts)) return { kind: cue.kind, confidence: 0.9 }
  return OWN_ACTOR.test(actor) ? { kind: cue.kind, confidence: 0.85 } : null
}

const isAct = (kind: RelationKind): boolean => STRENGTH[kind] >= STRENGTH.amends

function nearestCue(cues: RelationCue[], lead: string): { kind: RelationKind; at: number } | null {
  let nearest: { kind: RelationKind; at: number } | null = null
  for (const { kind, pattern } of cues)
    for (const { index } of lead.matchAll(pattern)) if (!nearest || index >= nearest.at) nearest = { kind, at: index }
  return nearest
}

/** Where the clause that `at` stands in begins: after a semicolon or a full stop. */
function lastBoundary(key: string, at: number): number {
  const from = Math.max(0, at - 600)
  const near = key.slice(from, at)
  const stop = Math.max(near.lastIndexOf('; '), near.lastIndexOf('. '))
  return stop < 0 ? from : from + stop + 2
}
