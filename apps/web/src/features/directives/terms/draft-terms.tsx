import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Card } from '../../../ui/layout/card'
import { directiveQuery } from '../directive-queries'
import { TermsFields } from './terms-fields'

/** Urgency as stamped, field and leader in charge, while a directive is under review. */
export function DraftTerms({ directiveId }: { directiveId: string }) {
  const queryClient = useQueryClient()
  const { data: directive } = useQuery(directiveQuery(directiveId))
  if (!directive?.may.changeTerms) return null
  return (
    <Card label="Độ khẩn, lĩnh vực, lãnh đạo phụ trách">
      <TermsFields
        directive={directive}
        onChanged={(changed) => queryClient.setQueryData(directiveQuery(directiveId).queryKey, changed)}
      />
    </Card>
  )
}
