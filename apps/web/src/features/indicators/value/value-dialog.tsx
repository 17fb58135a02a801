import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ShowIndicatorValueResponses } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { AppLink } from '../../../ui/link/app-link'
import { indicatorHref } from '../../programmes/address/programme-hrefs'
import { type ValueAddress, valueQuery } from '../indicator-queries'
import { amountWords } from '../words/amount-words'
import { verdictNames } from '../words/value-words'
import { EntryForm } from './entry-form'
import { RestatedValues } from './restated-values'
import { TargetForm } from './target-form'
import { ThreeValues } from './three-values'
import styles from './value.module.css'
import { ValueHistory } from './value-history'

export type ValueDialogProps = { address: ValueAddress; onClose: () => void }

/** One indicator of one unit in one period: its three values, where they are from, and what may be entered. */
export function ValueDialog({ address, onClose }: ValueDialogProps) {
  const { data, error, isFetching, refetch } = useQuery(valueQuery(address))
  return (
    <Dialog opened size="lg" onClose={onClose} title={data?.indicator.name ?? 'Số liệu'}>
      {data ? (
        <Content address={address} shown={data} />
      ) : error ? (
        <ProblemState error={error} doing="xem số này" onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState shape="record" label="Đang tải số liệu" />
      )}
    </Dialog>
  )
}

type ContentProps = { address: ValueAddress; shown: ShowIndicatorValueResponses[200] }

function Content({ address, shown }: ContentProps) {
  const [entering, setEntering] = useState<'reported' | 'verified' | 'target' | null>(null)
  const { indicator, period, values, may } = shown
  const close = () => setEntering(null)
  return (
    <>
      <p className={styles.lead}>
        {values.place?.name ?? 'Toàn tỉnh'}, {period.name}.{' '}
        {values.target === null
          ? 'Chưa giao mục tiêu.'
          : `Mục tiêu ${amountWords(indicator, values.target)}: ${verdictNames[values.verdict]}.`}
      </p>
      {indicator.definition ? <p className={styles.quiet}>{indicator.definition}</p> : null}
      {values.differs ? (
        <Notice tone="warn" title="Số báo cáo khác số tính">
          Cơ quan báo cáo và Văn phòng đối chiếu với các bản ghi dưới đây; Văn phòng xác nhận số của kỳ.
        </Notice>
      ) : null}
      <ThreeValues indicator={indicator} values={values} />
      <RestatedValues indicator={indicator} placeName={values.place?.name ?? 'Toàn tỉnh'} restated={shown.restated} />
      {entering === 'target' ? (
        <TargetForm address={address} shown={shown} onClose={close} />
      ) : entering ? (
        <EntryForm key={entering} address={address} shown={shown} source={entering} onClose={close} />
      ) : (
        <div className={styles.actions}>
          {may.verify ? (
            <Button variant="primary" onClick={() => setEntering('verified')}>
              Xác nhận số
            </Button>
          ) : null}
          {may.report ? (
            <Button variant={may.verify ? 'secondary' : 'primary'} onClick={() => setEntering('reported')}>
              Báo cáo số
            </Button>
          ) : null}
          {may.setTarget ? <Button onClick={() => setEntering('target')}>Giao mục tiêu</Button> : null}
          <AppLink href={indicatorHref(address.programme, indicator.code)}>Xem diễn biến</AppLink>
        </div>
      )}
      <ValueHistory indicator={indicator} history={values.history} />
    </>
  )
}
