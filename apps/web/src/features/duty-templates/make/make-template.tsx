import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { unwrap } from '../../../api/client'
import { type Directive, makeTemplate } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { tell } from '../../duties/words/tell'
import { templateKeys } from '../template-queries'

const longestName = 300

/** A template of the duties of an issued directive; opened at once to be looked over. */
export function MakeTemplate({ directive }: { directive: Pick<Directive, 'id' | 'subject' | 'dutyCount'> }) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const make = useMutation({
    mutationFn: () =>
      unwrap(
        makeTemplate({
          body: { name: (directive.subject ?? 'Mẫu nhiệm vụ').slice(0, longestName), directiveId: directive.id },
        }),
      ),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: templateKeys.all })
      await navigate({ to: '/mau-nhiem-vu/$templateId', params: { templateId: id } })
    },
    onError: (error) => tell({ tone: 'error', title: 'Chưa lập được mẫu', message: problemTitle(error) }),
  })
  if (directive.dutyCount === 0) return null
  return (
    <Button loading={make.isPending} onClick={() => make.mutate()}>
      Lập mẫu từ văn bản này
    </Button>
  )
}
