import { lazy, Suspense } from 'react'
import type { PlaceDetails } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { RecordLayout } from '../../../ui/layout/record-layout'
import { Section } from '../../../ui/layout/section'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { placesHref } from '../address/places-search'
import { placeSuccessionsHref } from '../successions/place-successions-search'
import { placeLevelWords } from '../words/place-level-words'
import { AgenciesOfPlace } from './agencies-of-place'
import { placeAfterGroups } from './place-after-groups'
import { PlaceChildren } from './place-children'
import { PlaceFacts } from './place-facts'
import { PlaceRecognitions } from './place-recognitions'
import { PlaceSteps } from './place-steps'
import { PlaceThenNotice } from './place-then-notice'
import { PlaceVersions } from './place-versions'
import type { ShownPlace } from './shown-place'

const PlacePicture = lazy(async () => ({ default: (await import('../successions/place-picture')).PlacePicture }))

export type PlaceRecordProps = { details: PlaceDetails; shown: ShownPlace; ngay: string | undefined }

/** What it is now first, then who it came from and became, its recognitions, its committee, what lies in it, the picture. */
export function PlaceRecord({ details, shown, ngay }: PlaceRecordProps) {
  const { id, versions, predecessors, successors } = details
  const { terms } = shown
  const today = todayInVietnam()
  const isLiving = versions.some(
    ({ validFrom, validTo }) => (validFrom ?? '') <= today && (validTo === null || validTo > today),
  )
  return (
    <>
      <PageHeader
        back={{ href: placesHref(ngay ? { ngay } : {}), label: 'Địa bàn' }}
        eyebrow={
          <>
            <span>Đơn vị hành chính {placeLevelWords[terms.level]}</span>
            {terms.certainty === 'uncertain' ? <NeedsConfirmation note={terms.note} open /> : null}
          </>
        }
        title={terms.name}
        actions={
          terms.level === 'commune' ? undefined : (
            <Button href={placeSuccessionsHref(id)}>Sơ đồ các đơn vị trong địa bàn</Button>
          )
        }
      />
      <PlaceThenNotice details={details} shown={shown} ngay={ngay} />
      <RecordLayout facts={<PlaceFacts shown={shown} ngay={ngay} />}>
        {placeAfterGroups(successors, isLiving, today).map((group) => (
          <PlaceSteps key={group.id} level={terms.level} {...group} />
        ))}
        <PlaceSteps title="Hình thành từ" steps={predecessors} level={terms.level} id="hinh-thanh" isBack />
        <PlaceVersions versions={versions} shown={terms.validFrom} />
        <PlaceRecognitions placeId={id} level={terms.level} versions={versions} />
        <AgenciesOfPlace placeId={id} on={shown.on} ngay={ngay} />
        {terms.level === 'commune' ? null : <PlaceChildren placeId={id} name={terms.name} on={shown.on} ngay={ngay} />}
        <Section title="Sơ đồ kế thừa" id="so-do">
          <Suspense fallback={<LoadingState label="Đang tải sơ đồ kế thừa" rows={3} />}>
            <PlacePicture placeId={id} />
          </Suspense>
        </Section>
      </RecordLayout>
    </>
  )
}
