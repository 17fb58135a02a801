import { addDuty, toDraft } from './add-duty.ts'
import { readAgencyList } from './agency-mentions.ts'
import { applyFieldNodes, isFieldNode } from './apply-fields.ts'
import { findFieldLabel, findInnerFields } from './block-fields.ts'
import { opensWithVerb } from './cue-phrases.ts'
import type { DutyContext, DutyDraft, DutyWalk } from './duty-walk.ts'
import { markNode, markTree, skipTree } from './duty-walk.ts'
import { findOrders } from './find-orders.ts'
import { searchKey } from './fold-text.ts'
import { isAimsHeading, isApproval, isFormula, isGeneralCall } from './not-a-duty.ts'
import type { OutlineNode } from './outline-tree.ts'
import { isClosing } from './outline-tree.ts'
import type { Doer } from './read-doer.ts'
import { isObject, readDoer, readNamedAfterColon, readOrderAfterColon, readTopicalDoer } from './read-doer.ts'
import { readPartners } from './read-partners.ts'
import { findReportingClause, isReportingLine } from './read-reporting.ts'
import { readRole } from './read-role.ts'

const LISTING = /(?:gồm|bao gồm|như|sau|sau đây|nội dung|là|cụ thể|trong đó|trọng tâm|hồ sơ) ?:$/u

/** Walks the outline and reads a duty from every item that somebody is told to do. */
export function readDuties(nodes: OutlineNode[], context: DutyContext, walk: DutyWalk): void {
  const shared = sharedFields(nodes, context)
  for (const { items, fields } of groups(nodes)) {
    const applied = applyFieldNodes(fields, shared ? applyFieldNodes(shared, context) : context)
    for (const node of items) visit(node, applied, walk)
    for (const node of fields) markTree(node, 'heading', walk)
  }
}

const SHARING = new Set(['letter', 'dash', 'plus', 'bullet', 'number3'])

/** Labels under the last of several bare items, where nobody else is named, belong to all of them. */
function sharedFields(nodes: OutlineNode[], context: DutyContext): OutlineNode[] | null {
  const last = nodes.at(-1)
  if (!last || nodes.length < 2 || context.agencies.length > 0 || !SHARING.has(last.level)) return null
  const fields = last.children.filter(isFieldNode)
  if (fields.length === 0 || fields.length < last.children.length) return null
  const bare = nodes.slice(0, -1).every((node) => {
    const alone = node.level === last.level && node.children.length === 0 && !isFieldNode(node)
    return alone && findInnerFields(node.words.key) === null && readDoer(node.words) === null
  })
  return bare ? fields : null
}

type Group = { items: OutlineNode[]; fields: OutlineNode[] }

/** Runs of items, each with the label lines that follow it. */
function groups(nodes: OutlineNode[]): Group[] {
  const result: Group[] = []
  let current: Group = { items: [], fields: [] }
  for (const node of nodes) {
    if (isFieldNode(node)) {
      current.fields.push(node)
      continue
    }
    if (current.fields.length > 0) {
      result.push(current)
      current = { items: [], fields: [] }
    }
    current.items.push(node)
  }
  return [...result, current]
}

function visit(node: OutlineNode, context: DutyContext, walk: DutyWalk): void {
  const { key } = node.words
  if (isReportingLine(key)) return markTree(node, 'reporting', walk)
  if (isAimsHeading(node)) return skipTree(node, walk)
  const label = findFieldLabel(key)
  const from = label?.kind === 'content' ? label.from : 0
  const [leading] = groups(node.children)
  const ownFields = leading && leading.items.length === 0 ? leading.fields : []
  const here = applyFieldNodes(ownFields, context)
  const items = node.children.filter((child) => !isFieldNode(child))
  if (items.length > 0) return branch(node, from, here, items, walk)
  for (const field of ownFields) markTree(field, 'heading', walk)
  if (from >= key.length - 1) return markNode(node, 'heading', walk)
  leaf(node, from, here, walk)
}

/** An item with items under it: a heading, an introducing line, or a duty that its items go on with. */
function branch(node: OutlineNode, from: number, context: DutyContext, items: OutlineNode[], walk: DutyWalk): void {
  const words = sliced(node, from)
  const doer = described(node, words, own(readDoer(words), context))
  const under = doer ? introduced(node, words, doer, context) : headed(node, words, context)
  const carries = doer ? !doer.whole : context.assigned && opensWithVerb(words.key, 0)
  const beside = { ...under, section: context.section }
  if (node.opens && carries && listsContents(words, items)) {
    const draft = toDraft(node, from, beside, doer)
    for (const child of items) extend(draft, child)
    return addDuty(draft, walk)
  }
  if (node.opens || !carries) {
    markNode(node, 'heading', walk)
    return readDuties(node.children, under, walk)
  }
  addDuty(toDraft(node, from, beside, doer), walk)
  readDuties(node.children, { ...under, role: null, coordinators: [] }, walk)
}

/** "… gồm các thông tin sau:" over items that are things, not actions: they belong to the one duty. */
function listsContents(words: OutlineNode['words'], items: OutlineNode[]): boolean {
  const first = items[0]?.words
  return LISTING.test(words.key) && first !== undefined && !opensWithVerb(first.key, 0) && readDoer(first) === null
}

function introduced(node: OutlineNode, words: OutlineNode['words'], doer: Doer, context: DutyContext): DutyContext {
  const role = doer.whole ? null : readRole(words, doer.to)
  return {
    ...context,
    agencies: doer.agencies,
    source: 'heading',
    role: role === 'coordinate' ? null : role,
    coordinators: doer.whole ? [] : readPartners(words, 0, doer.to),
    section: node.block.folded.text,
    assigned: true,
  }
}

function headed(node: OutlineNode, words: OutlineNode['words'], context: DutyContext): DutyContext {
  const section = node.block.folded.text
  const role = node.opens && context.assigned ? readRole(words, 0) : null
  if (role === null || role === 'perform') return { ...context, section }
  const coordinators = words.text.endsWith(':') ? readPartners(words, 0) : context.coordinators
  return { ...context, role: role === 'lead' ? role : context.role, coordinators, section }
}

const INTRODUCING_VERB =
  /^[ ,:]*(?:theo|căn cứ|chủ động|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|cần|phải|tập trung|triển khai|thực hiện (?:các|những|một số|tốt|nghiêm)|khẩn trương|chỉ đạo|tiếp tục|tăng cường|trên cơ sở|trong phạm vi|tổ chức|nghiêm túc|rà soát|xây dựng|hướng dẫn|tham mưu|giao|$)/u
const LONGEST_DESCRIPTION = 260

/** "12. Các hộ khai thác nước trên địa bàn có trách nhiệm": the whole heading describes the doer. */
function described(node: OutlineNode, words: OutlineNode['words'], doer: Doer | null): Doer | null {
  if (!node.opens || doer?.specific || doer?.whole || words.text.length > LONGEST_DESCRIPTION) return doer
  const list = readAgencyList(words, 0)
  if (!list || list.mentions.some((mention) => mention.specific)) return doer
  if (INTRODUCING_VERB.test(words.key.slice(list.to))) return doer
  const name = words.text
    .replace(/(?:,? (?:có trách nhiệm|chịu trách nhiệm|cần|phải))?(?: thực hiện)?[\s:.]*$/u, '')
    .replace(/ ?\([^()]{0,160}\)/g, '')
  return { agencies: [name], from: 0, to: words.text.length, specific: false, whole: true, opener: '' }
}

/** Under an agency's heading, "Yêu cầu các trường …" is that agency's duty. */
function own(doer: Doer | null, context: DutyContext): Doer | null {
  return doer && context.assigned && isObject(doer) && doer.opener !== 'đối với' ? null : doer
}

function leaf(node: OutlineNode, from: number, context: DutyContext, walk: DutyWalk): void {
  const words = sliced(node, from)
  const read = readDoer(words)
  const issuer = read?.opener === '' && read.agencies.every((name) => walk.issuerNames.test(searchKey(name)))
  const doer = own(issuer ? null : (read ?? readAfterMatter(words, context)), context)
  const closing = node.level === 'plain' && isClosing(words.key)
  if (node.level === 'plain' && !doer && !context.assigned && !closing) {
    if (addOrders(node, context, walk)) return
    if (issuer || !walk.introduced) return markNode(node, 'body', walk)
  }
  if (!doer && isApproval(words.key, context.assigned)) {
    if (!addOrders(node, context, walk)) markNode(node, 'basis', walk)
    return
  }
  const speaks = !doer && !context.assigned && node.level !== 'plain' && !opensWithVerb(words.key, 0)
  if (speaks && !walk.strict && addOrders(node, context, walk)) return
  if (isFormula(node, words.key, doer, context.assigned))
    return markNode(node, closing || findReportingClause(words.key) >= 0 ? 'reporting' : 'basis', walk)
  if (doer?.whole) return markNode(node, 'heading', walk)
  if (walk.strict && !context.assigned) return markNode(node, 'body', walk)
  addDuty(toDraft(node, from, context, doer), walk)
}

/** The doer after the colon of a topic: "Về nguồn vốn: giao Sở Tài chính …". */
function readAfterMatter(words: OutlineNode['words'], context: DutyContext): Doer | null {
  const ordered = readTopicalDoer(words) ?? readOrderAfterColon(words)
  return ordered ?? (context.assigned ? null : readNamedAfterColon(words))
}

/** Orders in a running paragraph, each a duty; false when there is none. */
function addOrders(node: OutlineNode, context: DutyContext, walk: DutyWalk): boolean {
  const orders = findOrders(node.words, walk.duties.length > 0).filter(
    ({ from, to }) => !isGeneralCall(node.words.key.slice(from, to)),
  )
  for (const order of orders) {
    const draft = toDraft(node, 0, { ...context, source: 'sentence', coordinators: [], role: null }, order.doer)
    const extra = order === orders.at(-1) ? draft.extra : []
    const sentence = node.words.key.lastIndexOf('. ', order.from)
    const from = order === orders[0] && sentence < 0 && node.level !== 'plain' ? 0 : order.from
    addDuty({ ...draft, from, to: order.to, extra }, walk)
  }
  return orders.length > 0
}

function extend(draft: DutyDraft, child: OutlineNode): void {
  draft.extra.push(child.block, ...child.more)
  for (const grandchild of child.children) extend(draft, grandchild)
}

const sliced = (node: OutlineNode, from: number): OutlineNode['words'] =>
  from === 0 ? node.words : { text: node.words.text.slice(from), key: node.words.key.slice(from) }
