import { lazy, Suspense } from 'react'
import type { Reorganization } from '../../../api/operations'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { StepLinks } from '../../../ui/layout/step-links'
import { useSaver } from '../../directives/review/desk/use-saver'
import { SaverNotices } from '../../directives/review/saver/saver-notices'
import { reorganizationHref } from '../reorganization-href'
import type { NamedChanges } from '../reorganization-queries'
import { ReorganizationStateBadge } from '../words/reorganization-state-badge'
import { BasisStep } from './basis/basis-step'
import { ChangesStep } from './changes/changes-step'
import { DiscardDraft } from './discard-draft'
import styles from './draft.module.css'
import { DraftContext, type DraftDesk } from './draft-context'
import { type DraftStep, draftSteps, type ReorganizationSearch } from './draft-steps'
import { describeHeaderField, headerFieldsOf, headerFieldWords } from './header-fields'
import { SaveLine } from './save-line'
import { StepButtons } from './step-buttons'
import { useDraftDesk } from './use-draft-desk'

const PreviewStep = lazy(async () => ({ default: (await import('./preview/preview-step')).PreviewStep }))
const RecordStep = lazy(async () => ({ default: (await import('./record/record-step')).RecordStep }))

export type DraftPageProps = { reorganization: Reorganization; changes: NamedChanges; search: ReorganizationSearch }

/** The wizard: four steps on one page, each saved as one goes. */
export function DraftPage({ reorganization, changes, search }: DraftPageProps) {
  const desk = useDraftDesk(reorganization, changes)
  const step = search.buoc ?? 'can-cu'
  return (
    <DraftContext value={desk}>
      <PageHeader
        back={{ href: '/sap-xep', label: 'Sắp xếp' }}
        eyebrow={
          <>
            <ReorganizationStateBadge reorganization={reorganization} />
            <SaveLine />
          </>
        }
        title={reorganization.title}
        actions={reorganization.may.discard ? <DiscardDraft /> : null}
      />
      <Steps desk={desk} step={step} />
      <div className={styles.step}>
        <SaverNotices
          saver={desk.saver}
          subject="căn cứ của đợt sắp xếp"
          words={headerFieldWords}
          describe={describeHeaderField}
          fieldsOf={headerFieldsOf}
        />
        <Suspense fallback={<LoadingState shape="record" label="Đang mở bước này" />}>
          {step === 'can-cu' ? <BasisStep /> : null}
          {step === 'thay-doi' ? <ChangesStep editing={search.sua} /> : null}
          {step === 'xem-truoc' ? <PreviewStep /> : null}
          {step === 'ghi-nhan' ? <RecordStep /> : null}
        </Suspense>
        {step === 'ghi-nhan' ? null : <StepButtons step={step} />}
      </div>
    </DraftContext>
  )
}

function Steps({ desk, step }: { desk: DraftDesk; step: DraftStep }) {
  const { effectiveOn } = useSaver(desk.saver).fields
  const notes: Partial<Record<DraftStep, string>> = {
    'can-cu': effectiveOn ? `hiệu lực ${formatDate(effectiveOn)}` : 'chưa có ngày hiệu lực',
    'thay-doi': desk.changes.items.length === 0 ? 'chưa có' : `${desk.changes.items.length} thay đổi`,
    'xem-truoc': 'mọi thứ sẽ đổi',
  }
  return (
    <StepLinks
      label="Các bước lập đợt sắp xếp"
      items={draftSteps.map(({ slug, label }) => ({
        href: reorganizationHref(desk.reorganization.id, slug),
        label,
        active: slug === step,
        ...(notes[slug] ? { note: notes[slug] } : {}),
      }))}
    />
  )
}
