import { lazy, Suspense } from 'react'
import type { OrganizationPage } from '../../../api/operations'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { RecordLayout } from '../../../ui/layout/record-layout'
import { Section } from '../../../ui/layout/section'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { beginSmall } from '../../../ui/text/first-letter'
import { organizationKindWords, organizationLevelWords } from '../../directives/words/organization-words'
import { PostsSection } from '../../posts/posts-section'
import { directoryHref } from '../address/directory-search'
import { afterGroups } from './after-groups'
import { Children } from './children'
import { NamesInTime } from './names-in-time'
import { OrganizationActions } from './organization-actions'
import { OrganizationFacts } from './organization-facts'
import { StepsSection } from './steps-section'
import { ThenNotice } from './then-notice'

const SuccessionPicture = lazy(async () => ({
  default: (await import('../../successions/succession-picture')).SuccessionPicture,
}))

/** New posts are for agencies that have not ended, whatever day is looked at. */
const lives = ({ versions }: OrganizationPage): boolean => {
  const end = versions[versions.length - 1]?.validTo ?? null
  return end === null || end > todayInVietnam()
}

export type OrganizationRecordProps = { page: OrganizationPage; ngay: string | undefined }

/** What it is now first, then who it came from and became, its posts, who is under it, and the whole way as a picture. */
export function OrganizationRecord({ page, ngay }: OrganizationRecordProps) {
  const { terms, cameFrom, became } = page
  return (
    <>
      <PageHeader
        back={{ href: directoryHref(ngay), label: 'Cơ quan' }}
        eyebrow={
          <>
            <span>
              {organizationKindWords[terms.kind]}, {beginSmall(organizationLevelWords[terms.level])}
            </span>
            {terms.certainty === 'uncertain' ? <NeedsConfirmation note={terms.note} open /> : null}
          </>
        }
        title={terms.name}
        actions={<OrganizationActions page={page} />}
      />
      <ThenNotice page={page} ngay={ngay} />
      <RecordLayout facts={<OrganizationFacts page={page} ngay={ngay} />}>
        {afterGroups(became, todayInVietnam()).map((group) => (
          <StepsSection key={group.id} {...group} />
        ))}
        <StepsSection title="Hình thành từ" steps={cameFrom} id="hinh-thanh" isBack />
        <NamesInTime versions={page.versions} shown={terms.validFrom} organizationId={terms.id} />
        <PostsSection organizationId={terms.id} organizationName={terms.name} on={page.shownOn} mayAdd={lives(page)} />
        {page.childCount > 0 ? <Children page={page} ngay={ngay} /> : null}
        <Section title="Sơ đồ kế thừa" id="so-do">
          <Suspense fallback={<LoadingState label="Đang tải sơ đồ kế thừa" rows={3} />}>
            <SuccessionPicture organizationId={terms.id} />
          </Suspense>
        </Section>
      </RecordLayout>
    </>
  )
}
