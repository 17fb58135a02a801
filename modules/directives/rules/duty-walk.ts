import type { DutyReading, DutyRole, ParagraphKind } from './directive-reading.ts'
import type { OutlineNode } from './outline-tree.ts'
import type { Doer } from './read-doer.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Where the agencies of a duty were named; decides how sure the reader is of them. */
export type AgencySource = 'sentence' | 'bracket' | 'block' | 'heading' | 'lead_in'

/** What an item takes over from what stands above or beside it. */
export type DutyContext = {
  agencies: string[]
  source: AgencySource
  role: DutyRole | null
  coordinators: string[]
  /** a time label's value with its search key; `start` and `end` are offsets in the raw text */
  deadline: { text: string; key: string; start: number; end: number } | null
  product: string | null
  section: string | null
  /** under an agency's own heading, introducing line or label */
  assigned: boolean
  /** the agencies were taken over from the table row above */
  inherited?: boolean
}

/** A duty before its words are read: `from` and `to` are offsets in the node's words, `extra` what goes on with them. */
export type DutyDraft = {
  node: OutlineNode
  from: number
  to: number
  doer: Doer | null
  context: DutyContext
  extra: TextBlock[]
}

/** What is gathered while the outline is walked. */
export type DutyWalk = {
  duties: DutyReading[]
  kinds: Map<TextBlock, ParagraphKind>
  /** items that ask for something and name nobody */
  unassigned: TextBlock[]
  /** the text given to the reader */
  raw: string
  /** yyyy-mm-dd, the document's date */
  issued: string | null
  /** a sentence ending in a colon introduces the items */
  introduced: boolean
  /** an annexed list: only what labels or headings assign counts */
  strict: boolean
  /** how the text calls its own issuer, who gives orders and takes none */
  issuerNames: RegExp
}

export function markNode(node: OutlineNode, kind: ParagraphKind, walk: DutyWalk): void {
  walk.kinds.set(node.block, kind)
  for (const block of node.more) walk.kinds.set(block, kind)
}

export function markTree(node: OutlineNode, kind: ParagraphKind, walk: DutyWalk): void {
  markNode(node, kind, walk)
  for (const child of node.children) markTree(child, kind, walk)
}

/** A section on aims or the situation: people read it, no duty comes from it. */
export function skipTree(node: OutlineNode, walk: DutyWalk): void {
  markNode(node, node.children.length > 0 && node.opens ? 'heading' : 'basis', walk)
  for (const child of node.children) skipTree(child, walk)
}
