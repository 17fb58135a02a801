import type { BlockField } from './block-fields.ts'
import { findFieldLabel, findInnerFields, splitFields } from './block-fields.ts'
import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { DutyReading, DutyRole, ParagraphKind } from './directive-reading.ts'
import { opensWithVerb } from './cue-phrases.ts'
import { isClosing } from './outline-tree.ts'
import type { OutlineNode } from './outline-tree.ts'
import { rawSpan, searchKey } from './fold-text.ts'
import { findOrders } from './find-orders.ts'
import { isObject, readDoer } from './read-doer.ts'
import type { Doer } from './read-doer.ts'
import { readRole } from './read-role.ts'
import type { TableRow } from './read-table.ts'
import { toDuty } from './to-duty.ts'
import type { DutyDraft } from './to-duty.ts'
import { findReportingClause, isReportingLine } from './read-reporting.ts'

/** Where the agencies of a duty were named; decides how sure the reader is of them. */
export type AgencySource = 'sentence' | 'bracket' | 'block' | 'heading' | 'lead_in' | 'guess'

export type DutyContext = {
  agencies: string[]
  source: AgencySource
  role: DutyRole | null
  coordinators: string[]
  deadline: { text: string; key: string; start: number; end: number } | null
  product: string | null
  section: string | null
  /** under an agency's own heading or introducing line */
  assigned: boolean
}

export type DutyWalk = {
  duties: DutyReading[]
  kinds: Map<object, ParagraphKind>
  raw: string
  issued: string | null
  /** items that name nobody take the lead-in's addressees */
  commanding: boolean
  /** an annexed list: only what labels or headings assign counts */
  strict: boolean
  /** items told to nobody */
  unassigned: object[]
  /** a sentence ending in a colon introduces the items */
  introduced: boolean
  /** how the text calls its own issuer, who gives orders and takes none */
  issuerNames: RegExp
}

const EXCLUDED =
  /^(?:mục đích|mục tiêu|quan điểm|yêu cầu(?:$| chung|:)|đánh giá (?:chung|tình hình|kết quả)|tình hình|kết quả (?:đạt|thực hiện)|thực trạng|bối cảnh|sự cần thiết|căn cứ|cơ sở pháp lý|phạm vi|đối tượng|nguyên nhân|tồn tại|hạn chế|khái quát|nguyên tắc|phương châm|chỉ tiêu|dự báo|ưu điểm|thời gian, địa điểm|những kết quả|một số kết quả|giải thích)/u
const ENFORCEMENT = /chịu trách nhiệm (?:thi hành|thực hiện|tổ chức thực hiện)(?: quyết định| nghị quyết)?(?: này)?[\s./]*$/u
const GENERAL_CALL = /thực hiện(?: nghiêm)?(?: túc)?(?: các)?(?: nội dung)? (?:chỉ thị|kế hoạch|công văn|công điện|quyết định|nghị quyết) này[\s./]*$/u
const LISTING = /(?:gồm|bao gồm|như|sau|sau đây|nội dung|là|cụ thể|trong đó|trọng tâm|hồ sơ) ?:$/u
const BRACKET = /\((?:giao |phân công |do )/u

/** Walks the outline and reads a duty from every item that somebody is told to do. */
export function readDuties(nodes: OutlineNode[], context: DutyContext, walk: DutyWalk): void {
  for (const group of groups(nodes)) {
    const applied = applyFields(group.fields, context)
    for (const node of group.items) visit(node, applied, walk)
    for (const node of group.fields) markTree(node, 'heading', walk)
  }
}

/** Runs of items, each with the label lines that follow it. */
function groups(nodes: OutlineNode[]): { items: OutlineNode[]; fields: OutlineNode[] }[] {
  const result: { items: OutlineNode[]; fields: OutlineNode[] }[] = []
  let current = { items: [] as OutlineNode[], fields: [] as OutlineNode[] }
  for (const node of nodes) {
    const label = findFieldLabel(node.words.key)
    if (label && label.kind !== 'content') {
      current.fields.push(node)
      continue
    }
    if (current.fields.length > 0) {
      result.push(current)
      current = { items: [], fields: [] }
    }
    current.items.push(node)
  }
  result.push(current)
  return result
}

function visit(node: OutlineNode, context: DutyContext, walk: DutyWalk): void {
  const { key } = node.words
  if (isReportingLine(key)) return mark(node, 'reporting', walk)
  if (node.children.length > 0 && EXCLUDED.test(key) && key.length < 200) return skipTree(node, walk)
  const label = findFieldLabel(key)
  const from = label?.kind === 'content' ? label.from : 0
  const own = node.children.filter((child) => isField(child))
  const items = node.children.filter((child) => !isField(child))
  const leading = groups(node.children)[0]
  const onlyFields = items.length === 0 && own.length > 0
  const here = onlyFields || (leading && leading.items.length === 0) ? applyFields(own, context) : context
  if (onlyFields) for (const field of own) markTree(field, 'heading', walk)
  if (items.length === 0) {
    if (from >= key.length - 1) return mark(node, 'heading', walk)
    return leaf(node, from, here, walk)
  }
  branch(node, from, here, items, walk)
}

const isField = (node: OutlineNode): boolean => {
  const label = findFieldLabel(node.words.key)
  return label !== null && label.kind !== 'content'
}

/** An item with items under it: a heading, an introducing line, or a duty that its items go on with. */
function branch(node: OutlineNode, from: number, context: DutyContext, items: OutlineNode[], walk: DutyWalk): void {
  const words = sliced(node, from)
  const doer = described(node, words, own(readDoer(words), context))
  const under: DutyContext = doer ? introduced(node, words, doer, context) : { ...context, section: sectionOf(node) }
  if (!doer && words.text !== '') {
    const role = readRole(words, 0)
    if (role === 'lead' && context.assigned && node.opens) under.role = role
  }
  const first = items[0] as OutlineNode
  const listing = LISTING.test(words.key) && !opensWithVerb(first.words.key, 0) && !readDoer(first.words)
  const carries = doer ? !doer.whole : context.assigned && opensWithVerb(words.key, 0)
  if (node.opens && listing && carries && node.words.text.endsWith(':')) {
    const draft = toDraft(node, from, { ...under, section: context.section }, doer)
    for (const child of items) extend(draft, child)
    push(draft, walk)
    return
  }
  if (node.opens || !carries) {
    mark(node, 'heading', walk)
    readDuties(node.children, under, walk)
    return
  }
  push(toDraft(node, from, { ...under, section: context.section }, doer), walk)
  readDuties(node.children, { ...under, role: null, coordinators: [] }, walk)
}

function introduced(node: OutlineNode, words: OutlineNode['words'], doer: Doer, context: DutyContext): DutyContext {
  const duty = toDuty({ node, from: 0, to: words.text.length, doer, context, extra: [] }, '', null)
  const role = doer.whole ? null : readRole(words, doer.to)
  return {
    ...context,
    agencies: doer.agencies,
    source: 'heading',
    role: role === 'coordinate' ? null : role,
    coordinators: doer.whole ? [] : duty.coordinators,
    section: sectionOf(node),
    assigned: true,
  }
}

const INTRODUCING_VERB =
  /^[ ,:]*(?:theo|căn cứ|chủ động|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|cần|phải|tập trung|triển khai|thực hiện (?:các|những|một số|tốt|nghiêm)|khẩn trương|chỉ đạo|tiếp tục|tăng cường|trên cơ sở|trong phạm vi|tổ chức|nghiêm túc|rà soát|xây dựng|hướng dẫn|tham mưu|giao|$)/u

/** "12. Các hộ khai thác nước trên địa bàn có trách nhiệm": the whole heading describes the doer. */
function described(node: OutlineNode, words: OutlineNode['words'], doer: Doer | null): Doer | null {
  if (!node.opens || doer?.specific || doer?.whole || words.text.length > 260) return doer
  const list = readAgencyList(words, 0)
  if (!list || list.mentions.some((mention) => mention.specific) || INTRODUCING_VERB.test(words.key.slice(list.to))) return doer
  const name = words.text.replace(/(?:,? (?:có trách nhiệm|chịu trách nhiệm|cần|phải))?(?: thực hiện)?[\s:.]*$/u, '').replace(/ ?\([^()]{0,160}\)/g, '')
  return { agencies: [name], from: 0, to: words.text.length, specific: false, whole: true, opener: '' }
}

/** Under an agency's heading, "Yêu cầu các trường …" is that agency's duty. */
function own(doer: Doer | null, context: DutyContext): Doer | null {
  return doer && context.assigned && isObject(doer) && doer.opener !== 'đối với' ? null : doer
}

function leaf(node: OutlineNode, from: number, context: DutyContext, walk: DutyWalk): void {
  const words = sliced(node, from)
  const read = readDoer(words)
  const issuer = read !== null && read.opener === '' && read.agencies.every((name) => walk.issuerNames.test(searchKey(name)))
  const doer = own(issuer ? null : (read ?? readTopical(words)), context)
  if (node.level === 'plain' && !doer && !context.assigned && !isClosing(words.key)) {
    const orders = findOrders(words, walk.duties.length > 0)
    for (const order of orders) {
      const draft = toDraft(node, order.from, { ...context, source: 'sentence', coordinators: [], role: null }, null)
      push({ ...draft, to: Math.min(order.to, draft.to), doer: order.doer, extra: order === orders.at(-1) ? draft.extra : [] }, walk)
    }
    if (orders.length > 0) return
    if (issuer || !walk.introduced) return mark(node, 'body', walk)
  }
  if (isIgnored(node, words, doer, context)) return mark(node, findReportingClause(words.key) >= 0 || (node.level === 'plain' && isClosing(words.key)) ? 'reporting' : 'body', walk)
  if (doer?.whole) return mark(node, 'heading', walk)
  if (walk.strict && !context.assigned) return mark(node, 'body', walk)
  push(toDraft(node, from, context, doer), walk)
}

/** "5. Về nguồn vốn: Giao Sở Tài chính …": the doer stands after the topic's colon. */
function readTopical(words: OutlineNode['words']): Doer | null {
  const topic = /^(?:về|đối với|liên quan|việc|theo|trên cơ sở|để) [^:]{3,240}: /u.exec(words.key.slice(0, 260))
  if (!topic) return null
  const at = topic[0].length
  const doer = readDoer({ text: words.text.slice(at), key: words.key.slice(at) })
  return doer && { ...doer, from: doer.from + at, to: doer.to + at }
}

function isIgnored(node: OutlineNode, words: OutlineNode['words'], doer: Doer | null, context: DutyContext): boolean {
  const { key } = words
  if (key.split(' ').length < 4 && !context.assigned) return true
  if (node.level === 'article' && (ENFORCEMENT.test(key) || /^ban hành kèm theo|^quyết định này|có hiệu lực/u.test(key))) return true
  if (ENFORCEMENT.test(key) && /này[\s./]*$/.test(key) && /^chánh văn phòng/.test(key)) return true
  if (node.level === 'plain' && isClosing(key)) return !/^nhận được/.test(key) || !doer
  if (node.level === 'plain' && GENERAL_CALL.test(key.slice(-200)) && !/theo dõi|đôn đốc|kiểm tra|hướng dẫn/.test(key)) return true
  return false
}

function push(draft: DutyDraft, walk: DutyWalk): void {
  const { node, doer, context } = draft
  const clause = findReportingClause(node.words.key)
  if (clause > 0 && clause < draft.to) draft.to = clause
  const inner = findInnerFields(node.words.key.slice(0, draft.to))
  if (inner && inner.start > draft.from) {
    draft.context = applyWords(node, inner.fields, draft.context)
    if (inner.fields.some(({ kind }) => kind === 'lead' || kind === 'perform')) draft.doer = null
  }
  const bracket = inner || (doer && !context.assigned) ? null : readBracket(node, draft)
  if (bracket) draft.context = bracket
  const agencies = draft.doer && draft.context.source !== 'block' && draft.context.source !== 'bracket' ? draft.doer.agencies : draft.context.agencies
  if (agencies.length === 0) {
    if (opensWithVerb(node.words.key, draft.from)) walk.unassigned.push(node.block)
    return mark(node, node.opens && !opensWithVerb(node.words.key, draft.from) ? 'heading' : 'body', walk)
  }
  for (const part of splitSentences(draft)) walk.duties.push(toDuty(part, walk.raw, walk.issued))
  mark(node, 'duty', walk)
  for (const block of draft.extra) walk.kinds.set(block, 'duty')
}

/** A row of a table of assignments. */
export function readRow(row: TableRow, walk: DutyWalk): void {
  const [first, ...more] = row.task
  if (!first || row.context.agencies.length === 0) return
  const skip = first.mark?.length ?? 0
  const words = { text: first.folded.text.slice(skip), key: first.folded.key.slice(skip) }
  const node: OutlineNode = { block: first, words, more, children: [], level: 'cell', opens: false }
  walk.duties.push(toDuty(toDraft(node, 0, row.context, null), walk.raw, walk.issued))
  mark(node, 'duty', walk)
}

/** "… (Giao Công an tỉnh chủ trì, phối hợp với …)" after the duty's words. */
function readBracket(node: OutlineNode, draft: DutyDraft): DutyContext | null {
  const match = BRACKET.exec(node.words.key.slice(0, draft.to))
  if (!match) return null
  const at = match.index + match[0].length
  const list = readAgencyList(node.words, at)
  if (!list) return null
  const stop = node.words.key.indexOf(')', at)
  const inside = { text: node.words.text.slice(at, stop < 0 ? undefined : stop), key: node.words.key.slice(at, stop < 0 ? undefined : stop) }
  const role = /chủ trì/.test(match[0]) ? 'lead' : readRole(inside, list.to - at)
  return { ...draft.context, agencies: agencyNames(list), source: 'bracket', role: role ?? 'perform' }
}

/** A new sentence whose subject is another agency is another duty. */
function splitSentences(draft: DutyDraft): DutyDraft[] {
  const { key, text } = draft.node.words
  const parts: DutyDraft[] = []
  let current = draft
  for (const match of key.slice(0, draft.to).matchAll(/(?<=[.;]) (?=\p{L})/gu)) {
    const at = match.index + 1
    if (at <= draft.from || key[match.index - 1] === ';' || !/^\p{Lu}/u.test(text.slice(at, at + 2))) continue
    const rest = { text: text.slice(at, draft.to), key: key.slice(at, draft.to) }
    const doer = readDoer(rest)
    if (!doer?.specific || doer.whole || doer.from > 30 || (doer.opener === '' && opensWithVerb(rest.key, 0))) continue
    if (doer.opener === 'đối với' || isObject(doer) || doer.agencies.join() === (draft.doer?.agencies ?? draft.context.agencies).join()) continue
    parts.push({ ...current, to: at, extra: [] })
    current = { ...draft, from: at, doer: { ...doer, from: doer.from + at, to: doer.to + at }, context: { ...draft.context, source: 'sentence', coordinators: [], role: null } }
  }
  parts.push(current)
  return parts
}

function toDraft(node: OutlineNode, from: number, context: DutyContext, doer: Doer | null): DutyDraft {
  const shifted = doer && from > 0 ? { ...doer, from: doer.from + from, to: doer.to + from } : doer
  return { node, from, to: node.words.text.length, doer: shifted, context, extra: [...node.more] }
}

function extend(draft: DutyDraft, child: OutlineNode): void {
  draft.extra.push(child.block, ...child.more)
  for (const grandchild of child.children) extend(draft, grandchild)
}

function applyFields(nodes: OutlineNode[], context: DutyContext): DutyContext {
  let result = context
  for (const node of nodes) {
    result = applyWords(node, splitFields(node.words.key), result)
    if (node.children.length > 0) result = applyChildren(node, result)
  }
  return result
}

/** "b) Cơ quan thực hiện:" with its agencies, or further labels, on the lines below. */
function applyChildren(node: OutlineNode, context: DutyContext): DutyContext {
  const labelled = node.children.filter((child) => isField(child))
  if (labelled.length > 0) return applyFields(labelled, context)
  const kind = findFieldLabel(node.words.key)?.kind
  const names = node.children.flatMap((child) => {
    const list = readAgencyList(child.words, 0)
    return list ? agencyNames(list) : []
  })
  if (names.length === 0) return context
  if (kind === 'partners') return { ...context, coordinators: names }
  return kind === 'lead' || kind === 'perform' ? { ...context, agencies: names, source: 'block', role: kind, assigned: true } : context
}

function applyWords(node: OutlineNode, fields: BlockField[], context: DutyContext): DutyContext {
  let result = context
  for (const field of fields) {
    const value = { text: node.words.text.slice(field.from, field.to), key: node.words.key.slice(field.from, field.to) }
    const names = field.kind === 'time' || field.kind === 'product' ? [] : listedAgencies(value)
    if (field.kind === 'lead' && names.length > 0) result = { ...result, agencies: names, source: 'block', role: 'lead', assigned: true }
    if (field.kind === 'perform' && names.length > 0 && result.role !== 'lead') result = { ...result, agencies: names, source: 'block', role: 'perform', assigned: true }
    if (field.kind === 'partners') result = { ...result, coordinators: names }
    if (field.kind === 'product') result = { ...result, product: value.text.replace(/[\s.;,]+$/, '') || null }
    if (field.kind === 'time' && value.text.trim() !== '') {
      const start = (node.block.mark?.length ?? 0) + field.from
      const text = value.text.replace(/[\s.;,]+$/, '').replace(/(?<=^[^(]*)\)$/, '')
      result = { ...result, deadline: { text, key: value.key.slice(0, text.length), ...rawSpan(node.block.folded, start, start + text.length) } }
    }
  }
  return result
}

/** Agencies of a label's value, also where each does its share: "Sở A rà soát …; các sở khác …". */
function listedAgencies(value: { text: string; key: string }): string[] {
  const names: string[] = []
  let at = 0
  for (let count = 0; at >= 0 && count < 12; count++) {
    const list = readAgencyList(value, at)
    if (list) names.push(...agencyNames(list))
    const next = value.key.indexOf('; ', list ? list.to : at)
    at = next < 0 ? -1 : next + 2
  }
  return [...new Set(names)]
}

const sliced = (node: OutlineNode, from: number): OutlineNode['words'] =>
  from === 0 ? node.words : { text: node.words.text.slice(from), key: node.words.key.slice(from) }

const sectionOf = (node: OutlineNode): string => node.block.folded.text

function mark(node: OutlineNode, kind: ParagraphKind, walk: DutyWalk): void {
  walk.kinds.set(node.block, kind)
  for (const block of node.more) walk.kinds.set(block, kind)
}

/** A section on aims or the situation: read by people, not a source of duties. */
function skipTree(node: OutlineNode, walk: DutyWalk): void {
  mark(node, node.children.length > 0 && node.opens ? 'heading' : 'basis', walk)
  for (const child of node.children) skipTree(child, walk)
}

function markTree(node: OutlineNode, kind: ParagraphKind, walk: DutyWalk): void {
  mark(node, kind, walk)
  for (const child of node.children) markTree(child, kind, walk)
}
