import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import type { BlockField } from './block-fields.ts'
import { findFieldLabel, splitFields } from './block-fields.ts'
import type { DutyContext } from './duty-walk.ts'
import { rawSpan } from './fold-text.ts'
import type { OutlineNode } from './outline-tree.ts'
import { readTopicalDoer } from './read-doer.ts'
import { readPartners } from './read-partners.ts'

/** Whether an item is a label line ("Cơ quan chủ trì: …") and not a duty of its own. */
export function isFieldNode(node: OutlineNode): boolean {
  const label = findFieldLabel(node.words.key)
  if (!label || label.kind === 'content') return false
  return label.kind !== 'other' || readTopicalDoer(node.words) === null
}

/** What label lines say about the duties they stand with. */
export function applyFieldNodes(nodes: OutlineNode[], context: DutyContext): DutyContext {
  let result = context
  for (const node of nodes) {
    result = applyFields(node, splitFields(node.words.key), result)
    if (node.children.length > 0) result = applyChildren(node, result)
  }
  return result
}

/** What the labels within one item's words say. */
export function applyFields(node: OutlineNode, fields: BlockField[], context: DutyContext): DutyContext {
  return fields.reduce((result, field) => applyField(node, field, result), context)
}

function applyField(node: OutlineNode, field: BlockField, context: DutyContext): DutyContext {
  const value = { text: node.words.text.slice(field.from, field.to), key: node.words.key.slice(field.from, field.to) }
  if (field.kind === 'time') return { ...context, deadline: readTime(node, field, value) ?? context.deadline }
  if (field.kind === 'product') return { ...context, product: value.text.replace(/[\s.;,]+$/, '') || null }
  if (field.kind === 'partners') return { ...context, coordinators: sharedOut(value) }
  if (field.kind !== 'lead' && field.kind !== 'perform') return context
  const { leads, partners, all } = readShares(value)
  if (all.length === 0 || (field.kind === 'perform' && context.role === 'lead')) return context
  const led = leads.length > 0
  return {
    ...context,
    agencies: led ? leads : all,
    source: 'block',
    role: led ? 'lead' : field.kind,
    coordinators: partners.length > 0 ? partners : context.coordinators,
    assigned: true,
  }
}

function readTime(node: OutlineNode, field: BlockField, value: Words): DutyContext['deadline'] {
  const text = value.text.replace(/[\s.;,]+$/, '').replace(/(?<=^[^(]{0,200})\)$/, '')
  if (text === '') return null
  const start = (node.block.mark?.length ?? 0) + field.from
  return { text, key: value.key.slice(0, text.length), ...rawSpan(node.block.folded, start, start + text.length) }
}

/** "b) Cơ quan thực hiện:" with its agencies, or further labels, on the lines below. */
function applyChildren(node: OutlineNode, context: DutyContext): DutyContext {
  const labelled = node.children.filter(isFieldNode)
  if (labelled.length > 0) return applyFieldNodes(labelled, context)
  const kind = findFieldLabel(node.words.key)?.kind
  const names = node.children.flatMap((child) => {
    const list = readAgencyList(child.words, 0)
    return list ? agencyNames(list) : []
  })
  if (names.length === 0) return context
  if (kind === 'partners') return { ...context, coordinators: names }
  if (kind !== 'lead' && kind !== 'perform') return context
  return { ...context, agencies: names, source: 'block', role: kind, assigned: true }
}

type Shares = { leads: string[]; partners: string[]; all: string[] }

/** One label may tell who leads and who helps: "Sở A chủ trì, phối hợp với Sở B", "Sở A (chủ trì), Sở B (phối hợp)". */
function readShares(value: Words): Shares {
  const list = readAgencyList(value, 0)
  const all = sharedOut(value)
  if (!list) return { leads: [], partners: [], all }
  if (/^ ?(?:là cơ quan |làm )?(?:chủ trì|đầu mối)/.test(value.key.slice(list.to, list.to + 30)))
    return { leads: agencyNames(list), partners: readPartners(value, list.to), all }
  const leads = list.mentions
    .filter((mention) => /^ ?\((?:cơ quan |đơn vị )?chủ trì\)/.test(value.key.slice(mention.to, mention.to + 30)))
    .flatMap((mention) => mention.names)
  return { leads, partners: leads.length > 0 ? all.filter((name) => !leads.includes(name)) : [], all }
}

/** Agencies of a value, also where each does its share: "Sở A rà soát …; các sở khác …". */
function sharedOut(value: Words): string[] {
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
