import { useState } from 'react'
import type { FieldMessage } from '../../../api/field-errors'
import type { BulkAct } from '../../../api/operations'
import type { BulkAction } from './bulk-words'

export type BulkTerms = {
  way: 'days' | 'to'
  days: string
  to: string | null
  organizationId: string | null
  reason: string
}

const nothing: BulkTerms = { way: 'days', days: '', to: null, organizationId: null, reason: '' }

/** The act these terms say, or what they lack. */
export function readTerms(action: BulkAction, terms: BulkTerms): { act: BulkAct } | { missing: FieldMessage[] } {
  if (action === 'acknowledge') return { act: { action } }
  const missing: FieldMessage[] = []
  const days = Number(terms.days)
  const { to, organizationId } = terms
  if (action === 'extend' && terms.way === 'days' && !(Number.isInteger(days) && days >= 1 && days <= 365))
    missing.push({ fieldId: 'gia-han-so-ngay', message: 'Nhập số ngày gia hạn, từ 1 đến 365.' })
  if (action === 'extend' && terms.way === 'to' && !to)
    missing.push({ fieldId: 'gia-han-den-ngay', message: 'Chọn ngày gia hạn đến.' })
  if (action === 'reassign' && !organizationId)
    missing.push({ fieldId: 'chuyen-den-co-quan', message: 'Chọn cơ quan chủ trì mới.' })
  const reason = terms.reason.trim()
  if (reason === '') missing.push({ fieldId: 'ly-do-hang-loat', message: 'Nêu lý do.' })
  if (missing.length > 0) return { missing }
  if (action === 'reassign') return { act: { action, organizationId: organizationId ?? '', reason } }
  return { act: { action, reason, ...(terms.way === 'days' ? { days } : { to: to ?? '' }) } }
}

export function useBulkTerms() {
  const [terms, setTerms] = useState(nothing)
  return { terms, change: (change: Partial<BulkTerms>) => setTerms((old) => ({ ...old, ...change })) }
}
