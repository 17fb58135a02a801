import { lazy, Suspense } from 'react'
import type { Reorganization } from '../../../api/operations'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { RecordLayout } from '../../../ui/layout/record-layout'
import { Section } from '../../../ui/layout/section'
import type { NamedChanges } from '../reorganization-queries'
import { ReorganizationStateBadge } from '../words/reorganization-state-badge'
import { RecordFacts } from './record-facts'
import { RecordedChanges } from './recorded-changes'
import { RunPanel } from './run-panel'
import { UndoReorganization } from './undo-reorganization'
import { useRefreshWhenDone } from './use-refresh-when-done'

const ChooseSuccessors = lazy(async () => ({
  default: (await import('../choices/choose-successors')).ChooseSuccessors,
}))

export type RecordPageProps = { reorganization: Reorganization; changes: NamedChanges }

/** Whether there may still be duties for which somebody has to choose. */
const mayBeChoices = ({ state, may, run }: Reorganization): boolean =>
  may.choose && (state === 'recorded' || (state === 'followed' && run !== null && run.leftOver > 0))

/** A reorganization once recorded: how far it is, what waits for a choice, what it says; the facts beside. */
export function RecordPage({ reorganization, changes }: RecordPageProps) {
  const { id, title, state, may, run } = reorganization
  useRefreshWhenDone(reorganization)
  const moves = run?.state === 'waiting' || run?.state === 'running'
  return (
    <>
      <PageHeader
        back={{ href: '/sap-xep', label: 'Sắp xếp' }}
        eyebrow={<ReorganizationStateBadge reorganization={reorganization} />}
        title={title}
        actions={may.undo ? <UndoReorganization reorganizationId={id} /> : null}
      />
      <RecordLayout facts={<RecordFacts reorganization={reorganization} />}>
        <RunPanel reorganization={reorganization} />
        {mayBeChoices(reorganization) ? (
          <Section
            title="Chọn đơn vị kế thừa"
            note={
              state === 'followed'
                ? `Còn ${run?.leftOver ?? 0} việc chờ chọn; nhiệm vụ vẫn ở cơ quan cũ cho đến khi được chọn.`
                : 'Nhiệm vụ của cơ quan chia cho nhiều nơi; chọn trước ngày hiệu lực để chuyển đúng ngày.'
            }
          >
            <Suspense fallback={<LoadingState label="Đang tải nhiệm vụ" />}>
              <ChooseSuccessors
                reorganizationId={id}
                saves={state === 'followed' ? 'together' : 'at-once'}
                disabled={state === 'followed' && moves}
              />
            </Suspense>
          </Section>
        ) : null}
        <Section title={`Thay đổi (${changes.items.length})`}>
          <RecordedChanges changes={changes} />
        </Section>
      </RecordLayout>
    </>
  )
}
