import type { Field } from '../../../../../../pack-kit/fields/field'
import type { RegisterRecord } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatMoney } from '../../../ui/format/format-money'
import { MarkedText } from '../../../ui/text/marked-text'
import { fieldOf, type OpenedRegister } from '../definition/opened-register'
import { StageBadge } from '../words/stage-badge'
import { SelectRecord } from './select-record'

const counted = ['number', 'count', 'money']

function wordsOf(field: Field, { described, values }: RegisterRecord) {
  const words = described[field.code] ?? ''
  if (words === '') return '—'
  return field.kind === 'money' ? <span title={words}>{formatMoney(Number(values[field.code]))}</span> : words
}

/**
 * What a register says its list shows, its title first, where each record stands last.
 * @param searched words to be marked in the titles
 */
export function recordColumns(
  { register }: OpenedRegister,
  searched: string | undefined,
  isSelectable: boolean,
): DataColumn<RegisterRecord>[] {
  const [first = '', ...others] = register.listColumns
  const [titleField, ...moreOfTitle] = register.titleFields
  const isTitleFirst = first === titleField && moreOfTitle.every((code) => others.includes(code))
  const rest = first === titleField ? others : register.listColumns
  return [
    ...(isSelectable
      ? [
          {
            key: 'chon',
            header: 'Chọn',
            hiddenHeader: true,
            width: '2.5rem',
            onCard: 'first' as const,
            cell: (record: RegisterRecord) => <SelectRecord record={record} />,
          },
        ]
      : []),
    {
      key: 'title',
      header: fieldOf(register, titleField ?? '')?.name ?? register.name,
      primary: true,
      // What else is in a title stands in columns of its own where the list shows it.
      cell: ({ title, described }) => (
        <MarkedText text={(isTitleFirst && described[first]) || title} searched={searched} />
      ),
    },
    ...rest.flatMap((code): DataColumn<RegisterRecord>[] => {
      const field = fieldOf(register, code)
      if (!field) return []
      const isCounted = counted.includes(field.kind)
      return [
        {
          key: code,
          header: field.name,
          cell: (record) => wordsOf(field, record),
          ...(isCounted ? { align: 'end' as const, nowrap: true } : {}),
        },
      ]
    }),
    {
      key: 'giai-doan',
      header: 'Trạng thái',
      width: '8.5rem',
      onCard: 'lead',
      cell: (record) => <StageBadge record={record} />,
    },
  ]
}
