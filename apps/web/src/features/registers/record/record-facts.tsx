import type { Field } from '../../../../../../pack-kit/fields/field'
import type { RegisterRecordPage } from '../../../api/operations'
import { type Fact, FactList } from '../../../ui/data/fact-list'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { formatMoney } from '../../../ui/format/format-money'
import { AppLink } from '../../../ui/link/app-link'
import { placeHref } from '../../places/address/places-search'
import { recordHref } from '../address/register-hrefs'
import type { OpenedRegister } from '../definition/opened-register'
import styles from './record.module.css'

export type RecordFactsProps = { opened: OpenedRegister; record: RegisterRecordPage }

/** Shown by themselves, not among the facts. */
const apart = ['photo', 'file']
const roundMoney = 1_000_000

/** Where what is kept by its id leads. */
function hrefOf(field: Field, value: unknown, { onDate }: RegisterRecordPage): string | null {
  if (typeof value !== 'string') return null
  if (field.kind === 'link') return recordHref(field.register, value)
  if (field.kind === 'place') return placeHref(value, onDate ?? undefined)
  return field.kind === 'agency' ? `/co-quan/${value}` : null
}

function valueOf(field: Field, record: RegisterRecordPage) {
  const words = record.described[field.code] ?? ''
  const value = record.values[field.code]
  const href = words === '' ? null : hrefOf(field, value, record)
  if (href !== null) return <AppLink href={href}>{words}</AppLink>
  if (field.kind === 'money' && Math.abs(Number(value)) >= roundMoney)
    return <span title={words}>{formatMoney(Number(value))}</span>
  if (field.kind === 'text' && field.isLong) return <span className={styles.long}>{words}</span>
  return words
}

/** What the record says, field by field; those without a value that nobody asks for are left out, and told at the end. */
export function RecordFacts({ opened: { register }, record }: RecordFactsProps) {
  const missing = new Set(record.problems.filter(({ rule }) => rule === 'required').map(({ field }) => field))
  const fields = register.fields.filter(({ kind }) => !apart.includes(kind))
  const isSaid = ({ code }: Field) => (record.described[code] ?? '') !== ''
  const empty = fields.filter((field) => !isSaid(field) && !missing.has(field.code))
  const facts: Fact[] = fields
    .filter((field) => isSaid(field) || missing.has(field.code))
    .map((field) => {
      const value = record.values[field.code]
      const isRounded = field.kind === 'money' && Math.abs(Number(value)) >= roundMoney
      return {
        term: field.name,
        value: valueOf(field, record),
        ...(isRounded ? { note: record.described[field.code] } : field.computed ? { note: 'máy tính' } : {}),
      }
    })
  return (
    <FactList
      facts={[
        ...facts,
        { term: 'Cơ quan giữ', value: record.keeper.name },
        { term: 'Lần sửa gần nhất', value: formatDateTime(record.changedAt) },
        ...(empty.length > 0 ? [{ term: 'Chưa ghi', value: empty.map(({ name }) => name).join(', ') }] : []),
      ]}
    />
  )
}
