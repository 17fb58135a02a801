import type { ReactNode } from 'react'
import type { EnteredValue, Indicator, ThreeValues as Values } from '../../../api/operations'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { formatNumber } from '../../../ui/format/format-number'
import { exactAmount } from '../words/amount-words'
import { sourceNames, type ValueSource } from '../words/value-words'
import { Derivation } from './derivation'
import styles from './value.module.css'

export type ThreeValuesProps = { indicator: Indicator; values: Values }

/** Computed, reported and verified side by side: three boxes, never one number. */
export function ThreeValues({ indicator, values }: ThreeValuesProps) {
  const { computed, reported, verified, judgedBy } = values
  return (
    <div className={styles.three}>
      <Box source="computed" judgedBy={judgedBy} indicator={indicator} value={computed}>
        {computed ? (
          <Derivation computed={computed} />
        ) : (
          <p>{indicator.isEntered ? 'Chỉ tiêu này do cơ quan báo cáo, không tính từ sổ.' : 'Chưa tính kỳ này.'}</p>
        )}
      </Box>
      <Box source="reported" judgedBy={judgedBy} indicator={indicator} value={reported}>
        <Entered value={reported} none="Cơ quan chưa báo cáo." />
      </Box>
      <Box source="verified" judgedBy={judgedBy} indicator={indicator} value={verified}>
        <Entered value={verified} none="Văn phòng chưa xác nhận." />
      </Box>
    </div>
  )
}

type BoxProps = {
  source: ValueSource
  judgedBy: ValueSource | null
  indicator: Indicator
  value: Pick<EnteredValue, 'value' | 'numerator' | 'denominator'> | null
  children: ReactNode
}

function Box({ source, judgedBy, indicator, value, children }: BoxProps) {
  const isRate = indicator.kind === 'rate' && value !== null && value.numerator !== null && value.denominator !== null
  return (
    <section className={styles.box} aria-label={sourceNames[source]}>
      <h3 className={styles.source}>{sourceNames[source]}</h3>
      <p className={styles.amount} data-unknown={(value?.value ?? null) === null || undefined}>
        {exactAmount(indicator, value?.value ?? null)}
      </p>
      {isRate ? (
        <p className={styles.quiet}>
          {formatNumber(value.numerator)} trên {formatNumber(value.denominator)}
        </p>
      ) : null}
      {judgedBy === source ? <p className={styles.quiet}>Dùng để đối chiếu mục tiêu.</p> : null}
      {children}
    </section>
  )
}

function Entered({ value, none }: { value: EnteredValue | null; none: string }) {
  if (!value) return <p>{none}</p>
  return (
    <>
      <p className={styles.quiet}>
        {[value.byName, value.organizationName, formatDateTime(value.at)].filter(Boolean).join(', ')}
      </p>
      {value.reason ? <p>Lý do: {value.reason}</p> : null}
    </>
  )
}
