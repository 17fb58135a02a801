import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SheetImport } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { reorganizationHref } from '../../reorganizations/reorganization-href'
import { reorganizationKeys, reorganizationQuery } from '../../reorganizations/reorganization-queries'

/** The reorganization whose changes a sheet lists; null for every other kind of sheet. */
export const reorganizationOf = ({ kind, targetId }: Pick<SheetImport, 'kind' | 'targetId'>): string | null =>
  kind === 'sap-xep' ? targetId : null

export type ImportTargetProps = { reorganizationId: string }

/** Names it in the line under the title. */
export function ImportTargetName({ reorganizationId }: ImportTargetProps) {
  const { data } = useQuery(reorganizationQuery(reorganizationId))
  return data ? <>, cho đợt sắp xếp “{data.title}”</> : null
}

/** Leads back to the step the sheet was sent from, which reads anew what has been written since. */
export function BackToReorganization({ reorganizationId, written }: ImportTargetProps & { written: number }) {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (written > 0)
      void queryClient.invalidateQueries({ queryKey: reorganizationKeys.one(reorganizationId), refetchType: 'none' })
  }, [queryClient, reorganizationId, written])
  return <Button href={reorganizationHref(reorganizationId, 'thay-doi')}>Về đợt sắp xếp</Button>
}
