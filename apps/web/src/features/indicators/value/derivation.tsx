import type { TakenNumber, ThreeValues } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { AppLink } from '../../../ui/link/app-link'
import { recordsHref } from '../../registers/address/records-search'
import { recordHref } from '../../registers/address/register-hrefs'
import styles from './value.module.css'

export type DerivationProps = { computed: NonNullable<ThreeValues['computed']> }

/** How a computed value came about, in words, and the records it was counted from. */
export function Derivation({ computed: { words, at, numeratorFrom, denominatorFrom } }: DerivationProps) {
  return (
    <>
      <ul className={styles.words}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {numeratorFrom ? <Records taken={numeratorFrom} of={denominatorFrom ? 'tử số' : 'số tính'} /> : null}
      {denominatorFrom ? <Records taken={denominatorFrom} of="mẫu số" /> : null}
      <p className={styles.quiet}>Tính lúc {formatDateTime(at)}.</p>
    </>
  )
}

function Records({ taken, of }: { taken: TakenNumber; of: string }) {
  const { register, countedIds, missingIds, counted, missing, filter } = taken
  const inRegister = recordsHref(register, { giaiDoan: 'da-xac-nhan', loc: filter })
  return (
    <>
      <RecordLinks register={register} ids={missingIds} count={missing} title={`Bản ghi của ${of} cần bổ sung`} open />
      <RecordLinks register={register} ids={countedIds} count={counted} title={`Bản ghi được đếm vào ${of}`} />
      {taken.of > 0 ? (
        <p>
          <AppLink href={inRegister}>Xem trong sổ các bản ghi của {of}</AppLink>
        </p>
      ) : null}
    </>
  )
}

type RecordLinksProps = { register: string; ids: readonly string[]; count: number; title: string; open?: boolean }

function RecordLinks({ register, ids, count, title, open = false }: RecordLinksProps) {
  if (ids.length === 0) return null
  return (
    <details className={styles.records} open={open}>
      <summary>
        {title} ({count})
      </summary>
      <ol>
        {ids.map((id, index) => (
          <li key={id}>
            <AppLink href={recordHref(register, id)}>Bản ghi {index + 1}</AppLink>
          </li>
        ))}
      </ol>
      {count > ids.length ? <p>Còn {count - ids.length} bản ghi nữa; xem đủ trong sổ.</p> : null}
    </details>
  )
}
