import { useQuery } from '@tanstack/react-query'
import { placeInSentence } from '../../../../../../pack-kit/place-in-sentence'
import type { RecognitionAnswer, RecognitionKind, ResolvedUnit } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { beginSmall } from '../../../ui/text/first-letter'
import { recognitionsHref } from '../../recognitions/address/recognitions-search'
import { addressRecognitionQuery } from '../../recognitions/recognition-queries'
import { RecognitionStatus } from '../../recognitions/recognition-status'
import { decisionWords } from '../../recognitions/words/decision-words'
import styles from './lookup.module.css'
import { unitKey } from './unit-key'

export type KindAnswerProps = { kind: RecognitionKind; unit: ResolvedUnit; address: string; on: string }

/** Whether the unit was recognised on the day and is today, by which decision; nothing for kinds it cannot have. */
export function KindAnswer({ kind, unit, address, on }: KindAnswerProps) {
  const { data, error } = useQuery(addressRecognitionQuery(kind.code, address, on))
  const found = data?.units.find((each) => unitKey(each.unit) === unitKey(unit))
  if (error && !data) return <p role="alert">{problemTitle(error)}</p>
  if (!data || !found) return null
  const { onDay, now } = found
  if (onDay === null && now.every((each) => each === null)) return null
  return (
    <section className={styles.kind} aria-label={kind.name}>
      <h3 className={styles.kindName}>{kind.name}</h3>
      <dl className={styles.days}>
        {onDay ? (
          <Line when={`Ngày ${formatDate(onDay.on)}`} name={found.unit.onDay.name} answer={onDay} kind={kind} />
        ) : null}
        {now.map((answer, index) =>
          answer && answer.on !== onDay?.on ? (
            <Line
              key={found.unit.now[index]?.id ?? answer.placeId}
              when={`Hôm nay, ${formatDate(answer.on)}`}
              name={found.unit.now[index]?.name ?? answer.placeName}
              answer={answer}
              kind={kind}
            />
          ) : null,
        )}
      </dl>
    </section>
  )
}

type LineProps = { when: string; name: string; answer: RecognitionAnswer; kind: RecognitionKind }

function Line({ when, name, answer, kind }: LineProps) {
  const { status, reason, record, placeName } = answer
  const decision = record ? decisionWords(record) : ''
  return (
    <div>
      <dt>
        {when}: {name}
        {placeName === name ? '' : ` (theo ${placeInSentence(placeName)})`}
      </dt>
      <dd>
        <span>
          <RecognitionStatus status={status} />{' '}
          {record?.certainty === 'uncertain' ? <NeedsConfirmation note={record.note} /> : null}
        </span>
        {status === 'none' ? null : (
          <span className={styles.reason}>{decision === '' ? reason : `Theo ${beginSmall(decision)}.`}</span>
        )}
        {record?.note ? <span className={styles.note}>{record.note}</span> : null}
        {status === 'unclear' ? (
          <AppLink href={`${recognitionsHref({ danhHieu: kind.code })}#can-quyet-dinh`}>
            Xem và ghi quyết định ở trang Công nhận
          </AppLink>
        ) : null}
      </dd>
    </div>
  )
}
