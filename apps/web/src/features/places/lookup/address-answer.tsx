import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { chainWords } from '../words/chain-words'
import { placePeriodWords } from '../words/place-period-words'
import { addressQuery } from './address-query'
import styles from './lookup.module.css'
import { outcomeWords } from './outcome-words'
import { UnitAnswer } from './unit-answer'
import { unitKey } from './unit-key'

export type AddressAnswerProps = {
  address: string
  on: string
  /** The unit chosen where the address can mean several (unitKey). */
  chosen: string | null
  onChoose: (key: string) => void
}

/** What an address means on a day; where it can mean several units all are shown, and a person chooses. */
export function AddressAnswer({ address, on, chosen, onChoose }: AddressAnswerProps) {
  const { data, error, isFetching, refetch } = useQuery(addressQuery(address, on))
  const [picked, setPicked] = useState(chosen)
  if (error && !data)
    return <ProblemState error={error} doing="tra cứu địa chỉ" onRetry={() => void refetch()} retrying={isFetching} />
  if (!data) return <LoadingState label="Đang tra cứu địa chỉ" shape="text" />
  const { outcome, units, details } = data
  const [only] = units
  const shown = units.length === 1 ? only : units.find((unit) => unitKey(unit) === picked)
  return (
    <div className={styles.answer}>
      {outcome === 'none' ? (
        <Notice tone="warn" title={outcomeWords(data)} announce="polite">
          Ghi cả loại và tên như trên giấy tờ, ví dụ: xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang. Có thể bỏ dấu.
        </Notice>
      ) : (
        <output className={styles.outcome}>{outcomeWords(data)}</output>
      )}
      {details.length > 0 ? <p className={styles.quiet}>Số nhà, đường, ấp: {details.join(', ')}.</p> : null}
      {units.length > 1 ? (
        <ChoiceField
          id="don-vi-khop"
          label="Đơn vị nào?"
          value={shown ? unitKey(shown) : null}
          onChange={(key) => {
            setPicked(key)
            onChoose(key)
          }}
          choices={units.map((unit) => ({
            value: unitKey(unit),
            label: chainWords([unit.onDay, ...unit.onDay.parents]),
            hint: [`Tên này có ${placePeriodWords(unit.onDay)}`, unit.onDay.code && `mã ${unit.onDay.code}`]
              .filter(Boolean)
              .join(', '),
          }))}
        />
      ) : null}
      {shown ? <UnitAnswer unit={shown} address={address} on={on} today={data.today} /> : null}
    </div>
  )
}
