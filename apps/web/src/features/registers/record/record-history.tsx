import type { Register } from '../../../../../../pack-kit/registers/register'
import type { RegisterChange, RegisterRecordPage } from '../../../api/operations'
import { Timeline } from '../../../ui/data/timeline'
import { changeWords } from '../words/change-words'
import styles from './record.module.css'

export type RecordHistoryProps = { register: Register; record: RegisterRecordPage }

/** Who changed what, the newest first. */
export function RecordHistory({ register, record: { history } }: RecordHistoryProps) {
  return (
    <Timeline
      label="Ai sửa gì, lúc nào"
      events={history.map((change) => ({
        id: String(change.version),
        at: change.at,
        who: change.by ?? 'Hệ thống',
        ...changeWords[change.kind],
        body: <Body register={register} change={change} />,
      }))}
    />
  )
}

/** What a record began with is on the page already; later changes are told field by field. */
function Body({ register, change: { note, fields, kind } }: { register: Register; change: RegisterChange }) {
  const told = kind === 'created' ? [] : fields
  if (!note && told.length === 0) return null
  return (
    <>
      {note ? <p>{note}</p> : null}
      {told.length > 0 ? (
        <ul className={styles.changes}>
          {told.map(({ field, before, after }) => (
            <li key={field}>
              {register.fields.find(({ code }) => code === field)?.name ?? field}: <del>{before || '(trống)'}</del>{' '}
              thành <ins>{after || '(trống)'}</ins>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
