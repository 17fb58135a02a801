import type { Recognition } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatDate } from '../../../ui/format/format-date'
import { periodWords } from '../../../ui/format/period-words'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { placeHref } from '../../places/address/places-search'
import { chainWords } from '../../places/words/chain-words'
import styles from '../recognitions.module.css'
import type { RecordGroup } from './group-records'

/** The record counts no longer than its place exists. */
const lifeOf = ({ validFrom, validTo, placeEndsOn }: Recognition) =>
  periodWords({ validFrom, validTo: validTo ?? placeEndsOn })

const hasNotes = ({ records, note, isUncertain }: RecordGroup): boolean =>
  records.some(
    (record) =>
      record.withdrawal !== null ||
      (record.note !== null && record.note !== note) ||
      (record.certainty === 'uncertain' && !isUncertain),
  )

/** Columns that say nothing in a group are left out of it. */
export const recordColumns = (
  group: RecordGroup,
  onWithdraw: ((record: Recognition) => void) | null,
): DataColumn<Recognition>[] => [
  {
    key: 'place',
    header: 'Đơn vị',
    primary: true,
    cell: ({ place }) => place?.name ?? 'Đơn vị chưa rõ tên',
  },
  {
    key: 'within',
    header: 'Khi đó thuộc',
    width: '16rem',
    cell: ({ place }) => chainWords(place?.parents ?? []) || '—',
  },
  { key: 'period', header: 'Thời gian', width: '14rem', cell: lifeOf },
  ...(group.records.some(({ placeEndsOn }) => placeEndsOn !== null)
    ? [{ key: 'now', header: 'Nay là', width: '14rem', cell: (record: Recognition) => <Now record={record} /> }]
    : []),
  ...(hasNotes(group)
    ? [
        {
          key: 'notes',
          header: 'Ghi chú',
          width: '15rem',
          cell: (record: Recognition) => (
            <Notes record={record} groupNote={group.note} groupUncertain={group.isUncertain} />
          ),
        },
      ]
    : []),
  ...(onWithdraw
    ? [
        {
          key: 'withdraw',
          header: 'Việc',
          width: '5rem',
          onCard: 'bare' as const,
          cell: (record: Recognition) =>
            record.withdrawal ? null : (
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Rút ghi nhận của ${record.place?.name ?? 'đơn vị'}`}
                onClick={() => onWithdraw(record)}
              >
                Rút
              </Button>
            ),
        },
      ]
    : []),
]

function Now({ record: { placeEndsOn, now } }: { record: Recognition }) {
  if (placeEndsOn === null) return 'đơn vị này'
  if (now.length === 0) return 'chưa rõ'
  return (
    <ul className={styles.plain}>
      {now.map(({ id, name, certainty }) => (
        <li key={id}>
          <AppLink href={placeHref(id)}>{name}</AppLink> {certainty === 'uncertain' ? <NeedsConfirmation /> : null}
        </li>
      ))}
    </ul>
  )
}

type NotesProps = { record: Recognition; groupNote: string | null; groupUncertain: boolean }

function Notes({ record, groupNote, groupUncertain }: NotesProps) {
  const { withdrawal, certainty, note } = record
  return (
    <>
      {withdrawal ? (
        <span className={styles.withdrawn}>
          Đã rút ngày {formatDate(withdrawal.at)}
          {withdrawal.byName ? `, ${withdrawal.byName}` : ''}: {withdrawal.reason}
        </span>
      ) : null}
      {certainty === 'uncertain' && !groupUncertain ? <NeedsConfirmation note={note} /> : null}
      {note && note !== groupNote ? <span>{note}</span> : null}
    </>
  )
}
