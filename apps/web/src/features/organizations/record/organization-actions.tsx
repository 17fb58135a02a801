import { lazy, Suspense, useState } from 'react'
import type { OrganizationPage } from '../../../api/operations'
import { seesWholeProvince } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { dutiesHref } from '../../duties/address/duties-href'

const CorrectOrganizationDialog = lazy(async () => ({
  default: (await import('../forms/correct-organization-dialog')).CorrectOrganizationDialog,
}))

/** To its duties, for those who may read them; to what is typed wrong, for those who may mend it. */
export function OrganizationActions({ page }: { page: OrganizationPage }) {
  const me = useSession()
  const { id } = page.terms
  const [correcting, setCorrecting] = useState(false)
  const readsDuties = seesWholeProvince(me) || me.postings.some(({ organizationId }) => organizationId === id)
  return (
    <>
      {readsDuties ? <Button href={dutiesHref({ organizationId: id })}>Nhiệm vụ của cơ quan</Button> : null}
      {page.may.correct ? <Button onClick={() => setCorrecting(true)}>Sửa thông tin</Button> : null}
      <Suspense fallback={null}>
        {correcting ? <CorrectOrganizationDialog page={page} onClose={() => setCorrecting(false)} /> : null}
      </Suspense>
    </>
  )
}
